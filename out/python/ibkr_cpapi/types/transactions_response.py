"""The type TransactionsResponse and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class TransactionsResponseRpnlItemsSide(StrEnum):
    L = "L"
    G = "G"


class TransactionsResponseRpnlItems(Model):
    date: Maybe[str] = None
    cur: Maybe[str] = None
    fx_rate: Annotated[Maybe[int], Field(alias="fxRate")] = None
    side: Maybe[Open[TransactionsResponseRpnlItemsSide]] = None
    acctid: Maybe[str] = None
    amt: Maybe[str] = None
    conid: Maybe[str] = None


class TransactionsResponseRpnl(Model):
    data: Maybe[list[Any]] = None
    items: Maybe[TransactionsResponseRpnlItems] = None
    amt: Maybe[str] = None


class TransactionsResponseTransaction(Model):
    date: Maybe[str] = None
    cur: Maybe[str] = None
    fx_rate: Annotated[Maybe[int], Field(alias="fxRate")] = None
    pr: Maybe[Number] = None
    qty: Maybe[int] = None
    acctid: Maybe[str] = None
    amt: Maybe[Number] = None
    conid: Maybe[int] = None
    type: Maybe[str] = None
    desc: Maybe[str] = None


class TransactionsResponse(Model):
    rc: Maybe[int] = None
    nd: Maybe[int] = None
    rpnl: Maybe[TransactionsResponseRpnl] = None
    currency: Maybe[str] = None
    from_: Annotated[Maybe[int], Field(alias="from")] = None
    id: Maybe[str] = None
    to: Maybe[int] = None
    includes_real_time: Annotated[Maybe[bool], Field(alias="includesRealTime")] = None
    transactions: Maybe[list[TransactionsResponseTransaction]] = None
