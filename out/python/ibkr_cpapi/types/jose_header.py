"""The type JoseHeader."""

from __future__ import annotations

from .._core import Maybe, Model


class JoseHeader(Model):
    empty: Maybe[bool] = None
