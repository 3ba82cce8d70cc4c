"""The type AllocationGroups."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class AllocationGroups(Model):
    data: Maybe[list[Any]] = None
