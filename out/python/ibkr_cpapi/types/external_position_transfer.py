"""The type ExternalPositionTransfer and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open


class ExternalPositionTransferSubType(StrEnum):
    ACATS = "ACATS"
    ATON = "ATON"


class ExternalPositionTransferSourceIraType(StrEnum):
    RO = "RO"
    RI = "RI"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"


class ExternalPositionTransfer(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    type: Literal["FULL"]
    sub_type: Annotated[Open[ExternalPositionTransferSubType], Field(alias="subType")]
    broker_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=20)], Field(alias="brokerId")
    ]
    broker_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=256)], Field(alias="brokerName")
    ]
    account_at_broker: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=34)], Field(alias="accountAtBroker")
    ]
    source_ira_type: Annotated[
        Maybe[Open[ExternalPositionTransferSourceIraType]], Field(alias="sourceIRAType")
    ] = None
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    signature: Annotated[str, Constraints(minLength=1, maxLength=140)]
