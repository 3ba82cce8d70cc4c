"""The type NonDisclosedDetail."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model


class NonDisclosedDetail(Model):
    trade_date: Annotated[str, Field(alias="tradeDate")]
    settle_date: Annotated[str, Field(alias="settleDate")]
    pset_bic: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=64)]], Field(alias="psetBic")
    ] = None
    reag_deag_bic: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=64)]], Field(alias="reagDeagBic")
    ] = None
    buyer_sell_bic: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=64)]], Field(alias="buyerSellBic")
    ] = None
    member_account_id: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=64)]],
        Field(alias="memberAccountId"),
    ] = None
    safe_keeping_account_id: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=64)]],
        Field(alias="safeKeepingAccountId"),
    ] = None
