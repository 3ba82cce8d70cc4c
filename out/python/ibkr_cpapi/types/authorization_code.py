"""The type AuthorizationCode."""

from __future__ import annotations

from .._core import Maybe, Model


class AuthorizationCode(Model):
    code: Maybe[str] = None
    hash: Maybe[str] = None
    hash_algorithm: Maybe[str] = None
