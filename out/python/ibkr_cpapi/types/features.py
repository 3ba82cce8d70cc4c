"""The type Features."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class Features(Model):
    symbol: Maybe[list[Any]] = None
