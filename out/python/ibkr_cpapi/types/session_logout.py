"""The type SessionLogoutResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class SessionLogoutResponse(Model):
    status: Maybe[bool] = None
