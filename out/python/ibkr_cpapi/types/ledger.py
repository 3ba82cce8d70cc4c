"""The type Ledger and those around it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._core import Maybe, Model, Number


class LedgerValue(Model):
    acctcode: Maybe[str] = None
    cashbalance: Maybe[Number] = None
    cashbalancefxsegment: Maybe[Number] = None
    commoditymarketvalue: Maybe[Number] = None
    corporatebondsmarketvalue: Maybe[Number] = None
    currency: Maybe[str] = None
    dividends: Maybe[Number] = None
    exchangerate: Maybe[Number] = None
    funds: Maybe[Number] = None
    futuremarketvalue: Maybe[Number] = None
    futureoptionmarketvalue: Maybe[Number] = None
    futuresonlypnl: Maybe[Number] = None
    interest: Maybe[Number] = None
    issueroptionsmarketvalue: Maybe[Number] = None
    key: Maybe[Literal["LedgerList"]] = None
    moneyfunds: Maybe[Number] = None
    netliquidationvalue: Maybe[Number] = None
    realizedpnl: Maybe[Number] = None
    secondkey: Maybe[str] = None
    sessionid: Maybe[int] = None
    settledcash: Maybe[Number] = None
    severity: Maybe[int] = None
    stockmarketvalue: Maybe[Number] = None
    stockoptionmarketvalue: Maybe[Number] = None
    tbillsmarketvalue: Maybe[Number] = None
    tbondsmarketvalue: Maybe[Number] = None
    timestamp: Maybe[int] = None
    unrealizedpnl: Maybe[Number] = None
    warrantsmarketvalue: Maybe[Number] = None


Ledger: TypeAlias = dict[str, LedgerValue]
