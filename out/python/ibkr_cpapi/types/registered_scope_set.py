"""The type RegisteredScopeSet."""

from __future__ import annotations

from .._core import Maybe, Model
from .registered_scope import RegisteredScope


class RegisteredScopeSet(Model):
    scopes: Maybe[list[RegisteredScope]] = None
