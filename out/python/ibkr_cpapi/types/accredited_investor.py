"""The type AccreditedInvestor."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .eligible_contract_participant import EligibleContractParticipant
from .qualified_purchaser import QualifiedPurchaser


class AccreditedInvestor(Model):
    qualified_purchaser: Annotated[Maybe[QualifiedPurchaser], Field(alias="qualifiedPurchaser")] = (
        None
    )
    eligible_contract_participant: Annotated[
        Maybe[EligibleContractParticipant], Field(alias="eligibleContractParticipant")
    ] = None
    signed_by: Annotated[Maybe[list[str]], Field(alias="signedBy")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    status: Maybe[bool] = None
    signature: Maybe[str] = None
