"""The type AllocationGroup."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model, Open
from .allocation_method import AllocationMethod


class AllocationGroup(Model):
    name: Maybe[str] = None
    accounts: Maybe[list[Any]] = None
    default_method: Maybe[Open[AllocationMethod]] = None
