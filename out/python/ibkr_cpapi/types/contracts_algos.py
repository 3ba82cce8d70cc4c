"""The type ContractsAlgosAddParams and those around it."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class ContractsAlgosAlgos(StrEnum):
    ADAPTIVE = "Adaptive"
    VWAP = "Vwap"


class ContractsAlgosAddDescription(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


class ContractsAlgosAddParams(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1
