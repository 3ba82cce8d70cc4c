"""The type FaGroupRequest."""

from __future__ import annotations

from .._core import Model


class FaGroupRequest(Model):
    name: str
