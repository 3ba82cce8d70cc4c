"""The type UnauthorizedAccessResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class UnauthorizedAccessResponse(Model):
    type: str
    title: str
    status: int
    detail: Maybe[str] = None
