"""The type EligibleContractParticipantDetails and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class EligibleContractParticipantDetailsCode(StrEnum):
    DISCRETIONARY_BASIS = "DiscretionaryBasis"
    HIGH_RISK = "HighRisk"


class EligibleContractParticipantDetails(Model):
    code: Maybe[Open[EligibleContractParticipantDetailsCode]] = None
    status: Maybe[bool] = None
