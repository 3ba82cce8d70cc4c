"""The type ContractsSearchSecType."""

from __future__ import annotations

from enum import StrEnum


class ContractsSearchSecType(StrEnum):
    STK = "STK"
    IND = "IND"
    BOND = "BOND"
