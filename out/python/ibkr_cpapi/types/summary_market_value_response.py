"""The type SummaryMarketValueResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class SummaryMarketValueResponseCurrency(Model):
    total_cash: Maybe[str] = None
    settled_cash: Maybe[str] = None
    mtd_interest: Annotated[Maybe[str], Field(alias="MTD Interest")] = None
    stock: Maybe[str] = None
    options: Maybe[str] = None
    futures: Maybe[str] = None
    future_options: Maybe[str] = None
    funds: Maybe[str] = None
    dividends_receivable: Maybe[str] = None
    mutual_funds: Maybe[str] = None
    money_market: Maybe[str] = None
    bonds: Maybe[str] = None
    govt_bonds: Annotated[Maybe[str], Field(alias="Govt Bonds")] = None
    t_bills: Maybe[str] = None
    warrants: Maybe[str] = None
    issuer_option: Maybe[str] = None
    commodity: Maybe[str] = None
    notional_cfd: Annotated[Maybe[str], Field(alias="Notional CFD")] = None
    cfd: Maybe[str] = None
    cryptocurrency: Annotated[Maybe[str], Field(alias="Cryptocurrency")] = None
    net_liquidation: Maybe[str] = None
    unrealized_pnl: Maybe[str] = None
    realized_pnl: Maybe[str] = None
    exchange_rate: Annotated[Maybe[str], Field(alias="Exchange Rate")] = None


class SummaryMarketValueResponse(Model):
    currency: Maybe[SummaryMarketValueResponseCurrency] = None
