"""The type PortfolioSummary and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class PortfolioSummaryAccountcode(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccountready(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccounttype(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccruedcash(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccruedcashC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccruedcashS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccrueddividend(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccrueddividendC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAccrueddividendS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailablefunds(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailablefundsC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailablefundsS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailabletotrade(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailabletotradeC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailabletotradeS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailabletowithdraw(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailabletowithdrawC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryAvailabletowithdrawS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryBillable(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryBillableC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryBillableS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryBuyingpower(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryColumnprioC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryColumnprioS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryCushion(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDaytradesremaining(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDaytradesremainingt1(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDaytradesremainingt2(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDaytradesremainingt3(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDaytradesremainingt4(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDaytradingstatusS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryDepositoncredithold(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryEquitywithloanvalue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryEquitywithloanvalueC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryEquitywithloanvalueS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryExcessliquidity(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryExcessliquidityC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryExcessliquidityS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullavailablefunds(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullavailablefundsC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullavailablefundsS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullexcessliquidity(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullexcessliquidityC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullexcessliquidityS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullinitmarginreq(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullinitmarginreqC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullinitmarginreqS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullmaintmarginreq(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullmaintmarginreqC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryFullmaintmarginreqS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryGrosspositionvalue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryGrosspositionvalueS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryGuarantee(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryGuaranteeC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryGuaranteeS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryHighestseverity(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryIndianstockhaircut(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryIndianstockhaircutC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryIndianstockhaircutS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryInitmarginreq(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryInitmarginreqC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryInitmarginreqS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLeverageS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadavailablefunds(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadavailablefundsC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadavailablefundsS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadexcessliquidity(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadexcessliquidityC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadexcessliquidityS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadinitmarginreq(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadinitmarginreqC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadinitmarginreqS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadmaintmarginreq(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadmaintmarginreqC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadmaintmarginreqS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryLookaheadnextchange(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryMaintmarginreq(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryMaintmarginreqC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryMaintmarginreqS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryNetliquidation(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryNetliquidationC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryNetliquidationS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryNetliquidationuncertainty(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryNlvandmargininreview(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPasharesvalue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPasharesvalueC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPasharesvalueS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPhysicalcertificatevalue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPhysicalcertificatevalueC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPhysicalcertificatevalueS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPostexpirationexcess(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPostexpirationexcessC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPostexpirationexcessS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPostexpirationmargin(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPostexpirationmarginC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPostexpirationmarginS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPreviousdayequitywithloanvalue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryPreviousdayequitywithloanvalueS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryRegtequity(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryRegtequityS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryRegtmargin(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryRegtmarginS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummarySegmenttitleC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummarySegmenttitleS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummarySma(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummarySmaS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTotalcashvalue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTotalcashvalueC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTotalcashvalueS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTotaldebitcardpendingcharges(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTotaldebitcardpendingchargesC(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTotaldebitcardpendingchargesS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryTradingtypeS(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummaryWhatifpmenabled(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None


class PortfolioSummary(Model):
    accountcode: Maybe[PortfolioSummaryAccountcode] = None
    accountready: Maybe[PortfolioSummaryAccountready] = None
    accounttype: Maybe[PortfolioSummaryAccounttype] = None
    accruedcash: Maybe[PortfolioSummaryAccruedcash] = None
    accruedcash_c: Annotated[Maybe[PortfolioSummaryAccruedcashC], Field(alias="accruedcash-c")] = (
        None
    )
    accruedcash_s: Annotated[Maybe[PortfolioSummaryAccruedcashS], Field(alias="accruedcash-s")] = (
        None
    )
    accrueddividend: Maybe[PortfolioSummaryAccrueddividend] = None
    accrueddividend_c: Annotated[
        Maybe[PortfolioSummaryAccrueddividendC], Field(alias="accrueddividend-c")
    ] = None
    accrueddividend_s: Annotated[
        Maybe[PortfolioSummaryAccrueddividendS], Field(alias="accrueddividend-s")
    ] = None
    availablefunds: Maybe[PortfolioSummaryAvailablefunds] = None
    availablefunds_c: Annotated[
        Maybe[PortfolioSummaryAvailablefundsC], Field(alias="availablefunds-c")
    ] = None
    availablefunds_s: Annotated[
        Maybe[PortfolioSummaryAvailablefundsS], Field(alias="availablefunds-s")
    ] = None
    availabletotrade: Maybe[PortfolioSummaryAvailabletotrade] = None
    availabletotrade_c: Annotated[
        Maybe[PortfolioSummaryAvailabletotradeC], Field(alias="availabletotrade-c")
    ] = None
    availabletotrade_s: Annotated[
        Maybe[PortfolioSummaryAvailabletotradeS], Field(alias="availabletotrade-s")
    ] = None
    availabletowithdraw: Maybe[PortfolioSummaryAvailabletowithdraw] = None
    availabletowithdraw_c: Annotated[
        Maybe[PortfolioSummaryAvailabletowithdrawC], Field(alias="availabletowithdraw-c")
    ] = None
    availabletowithdraw_s: Annotated[
        Maybe[PortfolioSummaryAvailabletowithdrawS], Field(alias="availabletowithdraw-s")
    ] = None
    billable: Maybe[PortfolioSummaryBillable] = None
    billable_c: Annotated[Maybe[PortfolioSummaryBillableC], Field(alias="billable-c")] = None
    billable_s: Annotated[Maybe[PortfolioSummaryBillableS], Field(alias="billable-s")] = None
    buyingpower: Maybe[PortfolioSummaryBuyingpower] = None
    columnprio_c: Annotated[Maybe[PortfolioSummaryColumnprioC], Field(alias="columnprio-c")] = None
    columnprio_s: Annotated[Maybe[PortfolioSummaryColumnprioS], Field(alias="columnprio-s")] = None
    cushion: Maybe[PortfolioSummaryCushion] = None
    daytradesremaining: Maybe[PortfolioSummaryDaytradesremaining] = None
    daytradesremainingt_1: Annotated[
        Maybe[PortfolioSummaryDaytradesremainingt1], Field(alias="daytradesremainingt+1")
    ] = None
    daytradesremainingt_2: Annotated[
        Maybe[PortfolioSummaryDaytradesremainingt2], Field(alias="daytradesremainingt+2")
    ] = None
    daytradesremainingt_3: Annotated[
        Maybe[PortfolioSummaryDaytradesremainingt3], Field(alias="daytradesremainingt+3")
    ] = None
    daytradesremainingt_4: Annotated[
        Maybe[PortfolioSummaryDaytradesremainingt4], Field(alias="daytradesremainingt+4")
    ] = None
    daytradingstatus_s: Annotated[
        Maybe[PortfolioSummaryDaytradingstatusS], Field(alias="daytradingstatus-s")
    ] = None
    depositoncredithold: Maybe[PortfolioSummaryDepositoncredithold] = None
    equitywithloanvalue: Maybe[PortfolioSummaryEquitywithloanvalue] = None
    equitywithloanvalue_c: Annotated[
        Maybe[PortfolioSummaryEquitywithloanvalueC], Field(alias="equitywithloanvalue-c")
    ] = None
    equitywithloanvalue_s: Annotated[
        Maybe[PortfolioSummaryEquitywithloanvalueS], Field(alias="equitywithloanvalue-s")
    ] = None
    excessliquidity: Maybe[PortfolioSummaryExcessliquidity] = None
    excessliquidity_c: Annotated[
        Maybe[PortfolioSummaryExcessliquidityC], Field(alias="excessliquidity-c")
    ] = None
    excessliquidity_s: Annotated[
        Maybe[PortfolioSummaryExcessliquidityS], Field(alias="excessliquidity-s")
    ] = None
    fullavailablefunds: Maybe[PortfolioSummaryFullavailablefunds] = None
    fullavailablefunds_c: Annotated[
        Maybe[PortfolioSummaryFullavailablefundsC], Field(alias="fullavailablefunds-c")
    ] = None
    fullavailablefunds_s: Annotated[
        Maybe[PortfolioSummaryFullavailablefundsS], Field(alias="fullavailablefunds-s")
    ] = None
    fullexcessliquidity: Maybe[PortfolioSummaryFullexcessliquidity] = None
    fullexcessliquidity_c: Annotated[
        Maybe[PortfolioSummaryFullexcessliquidityC], Field(alias="fullexcessliquidity-c")
    ] = None
    fullexcessliquidity_s: Annotated[
        Maybe[PortfolioSummaryFullexcessliquidityS], Field(alias="fullexcessliquidity-s")
    ] = None
    fullinitmarginreq: Maybe[PortfolioSummaryFullinitmarginreq] = None
    fullinitmarginreq_c: Annotated[
        Maybe[PortfolioSummaryFullinitmarginreqC], Field(alias="fullinitmarginreq-c")
    ] = None
    fullinitmarginreq_s: Annotated[
        Maybe[PortfolioSummaryFullinitmarginreqS], Field(alias="fullinitmarginreq-s")
    ] = None
    fullmaintmarginreq: Maybe[PortfolioSummaryFullmaintmarginreq] = None
    fullmaintmarginreq_c: Annotated[
        Maybe[PortfolioSummaryFullmaintmarginreqC], Field(alias="fullmaintmarginreq-c")
    ] = None
    fullmaintmarginreq_s: Annotated[
        Maybe[PortfolioSummaryFullmaintmarginreqS], Field(alias="fullmaintmarginreq-s")
    ] = None
    grosspositionvalue: Maybe[PortfolioSummaryGrosspositionvalue] = None
    grosspositionvalue_s: Annotated[
        Maybe[PortfolioSummaryGrosspositionvalueS], Field(alias="grosspositionvalue-s")
    ] = None
    guarantee: Maybe[PortfolioSummaryGuarantee] = None
    guarantee_c: Annotated[Maybe[PortfolioSummaryGuaranteeC], Field(alias="guarantee-c")] = None
    guarantee_s: Annotated[Maybe[PortfolioSummaryGuaranteeS], Field(alias="guarantee-s")] = None
    highestseverity: Maybe[PortfolioSummaryHighestseverity] = None
    indianstockhaircut: Maybe[PortfolioSummaryIndianstockhaircut] = None
    indianstockhaircut_c: Annotated[
        Maybe[PortfolioSummaryIndianstockhaircutC], Field(alias="indianstockhaircut-c")
    ] = None
    indianstockhaircut_s: Annotated[
        Maybe[PortfolioSummaryIndianstockhaircutS], Field(alias="indianstockhaircut-s")
    ] = None
    initmarginreq: Maybe[PortfolioSummaryInitmarginreq] = None
    initmarginreq_c: Annotated[
        Maybe[PortfolioSummaryInitmarginreqC], Field(alias="initmarginreq-c")
    ] = None
    initmarginreq_s: Annotated[
        Maybe[PortfolioSummaryInitmarginreqS], Field(alias="initmarginreq-s")
    ] = None
    leverage_s: Annotated[Maybe[PortfolioSummaryLeverageS], Field(alias="leverage-s")] = None
    lookaheadavailablefunds: Maybe[PortfolioSummaryLookaheadavailablefunds] = None
    lookaheadavailablefunds_c: Annotated[
        Maybe[PortfolioSummaryLookaheadavailablefundsC], Field(alias="lookaheadavailablefunds-c")
    ] = None
    lookaheadavailablefunds_s: Annotated[
        Maybe[PortfolioSummaryLookaheadavailablefundsS], Field(alias="lookaheadavailablefunds-s")
    ] = None
    lookaheadexcessliquidity: Maybe[PortfolioSummaryLookaheadexcessliquidity] = None
    lookaheadexcessliquidity_c: Annotated[
        Maybe[PortfolioSummaryLookaheadexcessliquidityC], Field(alias="lookaheadexcessliquidity-c")
    ] = None
    lookaheadexcessliquidity_s: Annotated[
        Maybe[PortfolioSummaryLookaheadexcessliquidityS], Field(alias="lookaheadexcessliquidity-s")
    ] = None
    lookaheadinitmarginreq: Maybe[PortfolioSummaryLookaheadinitmarginreq] = None
    lookaheadinitmarginreq_c: Annotated[
        Maybe[PortfolioSummaryLookaheadinitmarginreqC], Field(alias="lookaheadinitmarginreq-c")
    ] = None
    lookaheadinitmarginreq_s: Annotated[
        Maybe[PortfolioSummaryLookaheadinitmarginreqS], Field(alias="lookaheadinitmarginreq-s")
    ] = None
    lookaheadmaintmarginreq: Maybe[PortfolioSummaryLookaheadmaintmarginreq] = None
    lookaheadmaintmarginreq_c: Annotated[
        Maybe[PortfolioSummaryLookaheadmaintmarginreqC], Field(alias="lookaheadmaintmarginreq-c")
    ] = None
    lookaheadmaintmarginreq_s: Annotated[
        Maybe[PortfolioSummaryLookaheadmaintmarginreqS], Field(alias="lookaheadmaintmarginreq-s")
    ] = None
    lookaheadnextchange: Maybe[PortfolioSummaryLookaheadnextchange] = None
    maintmarginreq: Maybe[PortfolioSummaryMaintmarginreq] = None
    maintmarginreq_c: Annotated[
        Maybe[PortfolioSummaryMaintmarginreqC], Field(alias="maintmarginreq-c")
    ] = None
    maintmarginreq_s: Annotated[
        Maybe[PortfolioSummaryMaintmarginreqS], Field(alias="maintmarginreq-s")
    ] = None
    netliquidation: Maybe[PortfolioSummaryNetliquidation] = None
    netliquidation_c: Annotated[
        Maybe[PortfolioSummaryNetliquidationC], Field(alias="netliquidation-c")
    ] = None
    netliquidation_s: Annotated[
        Maybe[PortfolioSummaryNetliquidationS], Field(alias="netliquidation-s")
    ] = None
    netliquidationuncertainty: Maybe[PortfolioSummaryNetliquidationuncertainty] = None
    nlvandmargininreview: Maybe[PortfolioSummaryNlvandmargininreview] = None
    pasharesvalue: Maybe[PortfolioSummaryPasharesvalue] = None
    pasharesvalue_c: Annotated[
        Maybe[PortfolioSummaryPasharesvalueC], Field(alias="pasharesvalue-c")
    ] = None
    pasharesvalue_s: Annotated[
        Maybe[PortfolioSummaryPasharesvalueS], Field(alias="pasharesvalue-s")
    ] = None
    physicalcertificatevalue: Maybe[PortfolioSummaryPhysicalcertificatevalue] = None
    physicalcertificatevalue_c: Annotated[
        Maybe[PortfolioSummaryPhysicalcertificatevalueC], Field(alias="physicalcertificatevalue-c")
    ] = None
    physicalcertificatevalue_s: Annotated[
        Maybe[PortfolioSummaryPhysicalcertificatevalueS], Field(alias="physicalcertificatevalue-s")
    ] = None
    postexpirationexcess: Maybe[PortfolioSummaryPostexpirationexcess] = None
    postexpirationexcess_c: Annotated[
        Maybe[PortfolioSummaryPostexpirationexcessC], Field(alias="postexpirationexcess-c")
    ] = None
    postexpirationexcess_s: Annotated[
        Maybe[PortfolioSummaryPostexpirationexcessS], Field(alias="postexpirationexcess-s")
    ] = None
    postexpirationmargin: Maybe[PortfolioSummaryPostexpirationmargin] = None
    postexpirationmargin_c: Annotated[
        Maybe[PortfolioSummaryPostexpirationmarginC], Field(alias="postexpirationmargin-c")
    ] = None
    postexpirationmargin_s: Annotated[
        Maybe[PortfolioSummaryPostexpirationmarginS], Field(alias="postexpirationmargin-s")
    ] = None
    previousdayequitywithloanvalue: Maybe[PortfolioSummaryPreviousdayequitywithloanvalue] = None
    previousdayequitywithloanvalue_s: Annotated[
        Maybe[PortfolioSummaryPreviousdayequitywithloanvalueS],
        Field(alias="previousdayequitywithloanvalue-s"),
    ] = None
    regtequity: Maybe[PortfolioSummaryRegtequity] = None
    regtequity_s: Annotated[Maybe[PortfolioSummaryRegtequityS], Field(alias="regtequity-s")] = None
    regtmargin: Maybe[PortfolioSummaryRegtmargin] = None
    regtmargin_s: Annotated[Maybe[PortfolioSummaryRegtmarginS], Field(alias="regtmargin-s")] = None
    segmenttitle_c: Annotated[
        Maybe[PortfolioSummarySegmenttitleC], Field(alias="segmenttitle-c")
    ] = None
    segmenttitle_s: Annotated[
        Maybe[PortfolioSummarySegmenttitleS], Field(alias="segmenttitle-s")
    ] = None
    sma: Maybe[PortfolioSummarySma] = None
    sma_s: Annotated[Maybe[PortfolioSummarySmaS], Field(alias="sma-s")] = None
    totalcashvalue: Maybe[PortfolioSummaryTotalcashvalue] = None
    totalcashvalue_c: Annotated[
        Maybe[PortfolioSummaryTotalcashvalueC], Field(alias="totalcashvalue-c")
    ] = None
    totalcashvalue_s: Annotated[
        Maybe[PortfolioSummaryTotalcashvalueS], Field(alias="totalcashvalue-s")
    ] = None
    totaldebitcardpendingcharges: Maybe[PortfolioSummaryTotaldebitcardpendingcharges] = None
    totaldebitcardpendingcharges_c: Annotated[
        Maybe[PortfolioSummaryTotaldebitcardpendingchargesC],
        Field(alias="totaldebitcardpendingcharges-c"),
    ] = None
    totaldebitcardpendingcharges_s: Annotated[
        Maybe[PortfolioSummaryTotaldebitcardpendingchargesS],
        Field(alias="totaldebitcardpendingcharges-s"),
    ] = None
    tradingtype_s: Annotated[Maybe[PortfolioSummaryTradingtypeS], Field(alias="tradingtype-s")] = (
        None
    )
    whatifpmenabled: Maybe[PortfolioSummaryWhatifpmenabled] = None
