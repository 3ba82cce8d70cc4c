"""The type InvalidAccessTokenResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class InvalidAccessTokenResponse(Model):
    type: str
    title: str
    status: int
    detail: Maybe[str] = None
