"""The type ComplexAssetTransferInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open
from .contra_broker_info import ContraBrokerInfo
from .non_disclosed_detail import NonDisclosedDetail
from .trading_instrument import TradingInstrument


class ComplexAssetTransferInstructionDirection(StrEnum):
    IN = "IN"
    OUT = "OUT"


class ComplexAssetTransferInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    direction: Open[ComplexAssetTransferInstructionDirection]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    account_id_at_current_broker: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1, maxLength=64)]],
        Field(alias="accountIdAtCurrentBroker"),
    ] = None
    quantity: Number
    trading_instrument: Annotated[TradingInstrument, Field(alias="tradingInstrument")]
    contra_broker_info: Annotated[ContraBrokerInfo, Field(alias="contraBrokerInfo")]
    non_disclosed_detail: Annotated[
        Maybe[NonDisclosedDetail], Field(alias="nonDisclosedDetail")
    ] = None
