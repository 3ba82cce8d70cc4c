"""The type NoSuchInstructionResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class NoSuchInstructionResponse(Model):
    type: str
    title: str
    status: int
    detail: Maybe[str] = None
