"""The type ContractsStrikesSecType and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Number


class ContractsStrikesResponse(Model):
    call: Maybe[list[Number]] = None
    put: Maybe[list[Number]] = None


class ContractsStrikesSecType(StrEnum):
    OPT = "OPT"
    FOP = "FOP"
    WAR = "WAR"
