"""The type UtilitiesRequestStatusRequestType."""

from __future__ import annotations

from enum import StrEnum


class UtilitiesRequestStatusRequestType(StrEnum):
    RESPONSE = "response"
    UPDATE = "update"
