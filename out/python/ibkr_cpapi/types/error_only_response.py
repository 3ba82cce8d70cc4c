"""The type ErrorOnlyResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class ErrorOnlyResponse(Model):
    error: Maybe[str] = None
