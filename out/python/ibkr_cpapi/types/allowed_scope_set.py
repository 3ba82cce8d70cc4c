"""The type AllowedScopeSet."""

from __future__ import annotations

from .._core import Maybe, Model
from .registered_scope_set import RegisteredScopeSet


class AllowedScopeSet(Model):
    scopes: Maybe[RegisteredScopeSet] = None
