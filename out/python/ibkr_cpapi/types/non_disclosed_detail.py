"""The type NonDisclosedDetail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class NonDisclosedDetail(Model):
    trade_date: Annotated[str, Field(alias="tradeDate")]
    settle_date: Annotated[str, Field(alias="settleDate")]
    pset_bic: Annotated[Maybe[str], Field(alias="psetBic")] = None
    reag_deag_bic: Annotated[Maybe[str], Field(alias="reagDeagBic")] = None
    buyer_sell_bic: Annotated[Maybe[str], Field(alias="buyerSellBic")] = None
    member_account_id: Annotated[Maybe[str], Field(alias="memberAccountId")] = None
    safe_keeping_account_id: Annotated[Maybe[str], Field(alias="safeKeepingAccountId")] = None
