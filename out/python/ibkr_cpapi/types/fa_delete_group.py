"""The type FaDeleteGroupRequest and those around it."""

from __future__ import annotations

from .._core import Maybe, Model


class FaDeleteGroupResponse(Model):
    success: Maybe[bool] = None


class FaDeleteGroupRequest(Model):
    name: str
