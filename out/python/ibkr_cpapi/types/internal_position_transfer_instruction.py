"""The type InternalPositionTransferInstruction."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number
from .trading_instrument import TradingInstrument


class InternalPositionTransferInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    source_account_id: Annotated[
        Annotated[str, Constraints(minLength=1)], Field(alias="sourceAccountId")
    ]
    target_account_id: Annotated[
        Annotated[str, Constraints(minLength=1)], Field(alias="targetAccountId")
    ]
    transfer_quantity: Annotated[Number, Field(alias="transferQuantity")]
    trading_instrument: Annotated[TradingInstrument, Field(alias="tradingInstrument")]
    transfer_price: Annotated[
        Maybe[Annotated[Number, Constraints(multipleOf=1e-09)]], Field(alias="transferPrice")
    ] = None
    trade_date: Annotated[Maybe[str], Field(alias="tradeDate")] = None
    settle_date: Annotated[Maybe[str], Field(alias="settleDate")] = None
