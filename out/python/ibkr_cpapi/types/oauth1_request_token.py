"""The type Oauth1RequestTokenResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class Oauth1RequestTokenResponse(Model):
    oauth_token: Maybe[str] = None
