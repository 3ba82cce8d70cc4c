"""The type AllocationMethod."""

from __future__ import annotations

from enum import StrEnum


class AllocationMethod(StrEnum):
    A = "A"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"
