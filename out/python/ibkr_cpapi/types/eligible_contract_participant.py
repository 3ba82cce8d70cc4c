"""The type EligibleContractParticipant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .eligible_contract_participant_details import EligibleContractParticipantDetails


class EligibleContractParticipant(Model):
    eligible_contract_participant_details: Annotated[
        Maybe[list[EligibleContractParticipantDetails]],
        Field(alias="eligibleContractParticipantDetails"),
    ] = None
    status: Maybe[bool] = None
