"""The type SignedJwtEchoRequest."""

from __future__ import annotations

from .._core import Maybe, Model


class SignedJwtEchoRequest(Model):
    iss: Maybe[str] = None
