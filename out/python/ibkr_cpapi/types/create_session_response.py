"""The type CreateSessionResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class CreateSessionResponse(Model):
    active: Maybe[bool] = None
    access_token: str
    token_type: Maybe[str] = None
