"""The type CounterpartyPermission and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class CounterpartyPermissionPermissionStatus(StrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DISABLED = "DISABLED"
    UNKNOWN = "UNKNOWN"


class CounterpartyPermission(Model):
    permission_name: str
    instruction_type_name: Maybe[str] = None
    permission_status: Maybe[Open[CounterpartyPermissionPermissionStatus]] = None
