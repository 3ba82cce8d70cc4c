"""The type TrsrvSecDefResponse."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class TrsrvSecDefResponse(Model):
    secdef: Maybe[list[Any]] = None
