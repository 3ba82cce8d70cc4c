"""The type ContractsLookupRight."""

from __future__ import annotations

from enum import StrEnum


class ContractsLookupRight(StrEnum):
    C = "C"
    P = "P"
