"""The type TokenResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class TokenResponse(Model):
    access_token: Maybe[str] = None
    refresh_token: Maybe[str] = None
    id_token: Maybe[str] = None
    token_type: Maybe[str] = None
    scope: Maybe[str] = None
    expires_in: Maybe[int] = None
