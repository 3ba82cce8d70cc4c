"""The type FaCreateGroupRequest and those around it."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model, Open
from .allocation_method import AllocationMethod


class FaCreateGroupResponse(Model):
    success: Maybe[bool] = None


class FaCreateGroupRequest(Model):
    name: str
    accounts: list[Any]
    default_method: Open[AllocationMethod]
