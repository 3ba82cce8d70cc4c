"""The type DwacInstruction."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number
from .trading_instrument import TradingInstrument


class DwacInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    direction: Literal["IN"]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    contra_broker_account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=20)], Field(alias="contraBrokerAccountId")
    ]
    contra_broker_tax_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=25)], Field(alias="contraBrokerTaxId")
    ]
    quantity: Number
    trading_instrument: Annotated[TradingInstrument, Field(alias="tradingInstrument")]
    account_title: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=140)]], Field(alias="accountTitle")
    ] = None
    reference_id: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=20)]], Field(alias="referenceId")
    ] = None
