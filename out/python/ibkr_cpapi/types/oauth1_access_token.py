"""The type Oauth1AccessTokenResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class Oauth1AccessTokenResponse(Model):
    is_true: Maybe[bool] = None
    oauth_token: Maybe[str] = None
    oauth_token_secret: Maybe[str] = None
