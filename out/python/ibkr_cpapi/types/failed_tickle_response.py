"""The type FailedTickleResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class FailedTickleResponse(Model):
    error: Maybe[str] = None
