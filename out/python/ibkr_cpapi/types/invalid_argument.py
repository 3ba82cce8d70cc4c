"""The type InvalidArgument."""

from __future__ import annotations

from .._core import Maybe, Model


class InvalidArgument(Model):
    field: Maybe[str] = None
    description: Maybe[str] = None
