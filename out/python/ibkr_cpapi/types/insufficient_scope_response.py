"""The type InsufficientScopeResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class InsufficientScopeResponse(Model):
    type: str
    title: str
    status: int
    detail: Maybe[str] = None
