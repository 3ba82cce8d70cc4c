"""The type CreateBrowserSessionRequest."""

from __future__ import annotations

from .._core import Model


class CreateBrowserSessionRequest(Model):
    credential: str
    ip: str
