"""The type FopInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number, Open
from .trading_instrument import TradingInstrument


class FopInstructionDirection(StrEnum):
    IN = "IN"
    OUT = "OUT"


class FopInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    direction: Open[FopInstructionDirection]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    contra_broker_account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=20)], Field(alias="contraBrokerAccountId")
    ]
    contra_broker_dtc_code: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=20)], Field(alias="contraBrokerDtcCode")
    ]
    quantity: Number
    trading_instrument: Annotated[TradingInstrument, Field(alias="tradingInstrument")]
