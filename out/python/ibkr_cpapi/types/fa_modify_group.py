"""The type FaModifyGroupRequest and those around it."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model, Open
from .allocation_method import AllocationMethod


class FaModifyGroupResponse(Model):
    success: Maybe[bool] = None


class FaModifyGroupRequest(Model):
    name: str
    prev_name: Maybe[str] = None
    accounts: Maybe[list[Any] | dict[str, Any]] = None
    default_method: Open[AllocationMethod]
