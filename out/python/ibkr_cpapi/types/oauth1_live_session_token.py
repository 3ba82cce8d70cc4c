"""The type Oauth1LiveSessionTokenResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class Oauth1LiveSessionTokenResponse(Model):
    diffie_hellman_challenge: Maybe[str] = None
    live_session_token_signature: Maybe[str] = None
    live_session_token_expiration: Maybe[int] = None
