"""The type Base64UrlString."""

from __future__ import annotations

from .._core import Maybe, Model


class Base64UrlString(Model):
    empty: Maybe[bool] = None
