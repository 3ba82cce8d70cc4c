"""The type InternalServerErrorResponse."""

from __future__ import annotations

from .._core import Model


class InternalServerErrorResponse(Model):
    type: str
    title: str
    status: int
