"""The type FaSetPresetsResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class FaSetPresetsResponse(Model):
    success: Maybe[bool] = None
