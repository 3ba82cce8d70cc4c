"""The type PortfolioSummary."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .portfolio_summary_value import PortfolioSummaryValue


class PortfolioSummary(Model):
    accountcode: Maybe[PortfolioSummaryValue] = None
    accountready: Maybe[PortfolioSummaryValue] = None
    accounttype: Maybe[PortfolioSummaryValue] = None
    accruedcash: Maybe[PortfolioSummaryValue] = None
    accruedcash_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="accruedcash-c")] = None
    accruedcash_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="accruedcash-s")] = None
    accrueddividend: Maybe[PortfolioSummaryValue] = None
    accrueddividend_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="accrueddividend-c")] = (
        None
    )
    accrueddividend_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="accrueddividend-s")] = (
        None
    )
    availablefunds: Maybe[PortfolioSummaryValue] = None
    availablefunds_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="availablefunds-c")] = (
        None
    )
    availablefunds_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="availablefunds-s")] = (
        None
    )
    availabletotrade: Maybe[PortfolioSummaryValue] = None
    availabletotrade_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="availabletotrade-c")
    ] = None
    availabletotrade_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="availabletotrade-s")
    ] = None
    availabletowithdraw: Maybe[PortfolioSummaryValue] = None
    availabletowithdraw_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="availabletowithdraw-c")
    ] = None
    availabletowithdraw_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="availabletowithdraw-s")
    ] = None
    billable: Maybe[PortfolioSummaryValue] = None
    billable_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="billable-c")] = None
    billable_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="billable-s")] = None
    buyingpower: Maybe[PortfolioSummaryValue] = None
    columnprio_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="columnprio-c")] = None
    columnprio_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="columnprio-s")] = None
    cushion: Maybe[PortfolioSummaryValue] = None
    daytradesremaining: Maybe[PortfolioSummaryValue] = None
    daytradesremainingt_1: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="daytradesremainingt+1")
    ] = None
    daytradesremainingt_2: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="daytradesremainingt+2")
    ] = None
    daytradesremainingt_3: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="daytradesremainingt+3")
    ] = None
    daytradesremainingt_4: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="daytradesremainingt+4")
    ] = None
    daytradingstatus_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="daytradingstatus-s")
    ] = None
    depositoncredithold: Maybe[PortfolioSummaryValue] = None
    equitywithloanvalue: Maybe[PortfolioSummaryValue] = None
    equitywithloanvalue_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="equitywithloanvalue-c")
    ] = None
    equitywithloanvalue_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="equitywithloanvalue-s")
    ] = None
    excessliquidity: Maybe[PortfolioSummaryValue] = None
    excessliquidity_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="excessliquidity-c")] = (
        None
    )
    excessliquidity_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="excessliquidity-s")] = (
        None
    )
    fullavailablefunds: Maybe[PortfolioSummaryValue] = None
    fullavailablefunds_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullavailablefunds-c")
    ] = None
    fullavailablefunds_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullavailablefunds-s")
    ] = None
    fullexcessliquidity: Maybe[PortfolioSummaryValue] = None
    fullexcessliquidity_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullexcessliquidity-c")
    ] = None
    fullexcessliquidity_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullexcessliquidity-s")
    ] = None
    fullinitmarginreq: Maybe[PortfolioSummaryValue] = None
    fullinitmarginreq_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullinitmarginreq-c")
    ] = None
    fullinitmarginreq_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullinitmarginreq-s")
    ] = None
    fullmaintmarginreq: Maybe[PortfolioSummaryValue] = None
    fullmaintmarginreq_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullmaintmarginreq-c")
    ] = None
    fullmaintmarginreq_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="fullmaintmarginreq-s")
    ] = None
    grosspositionvalue: Maybe[PortfolioSummaryValue] = None
    grosspositionvalue_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="grosspositionvalue-s")
    ] = None
    guarantee: Maybe[PortfolioSummaryValue] = None
    guarantee_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="guarantee-c")] = None
    guarantee_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="guarantee-s")] = None
    highestseverity: Maybe[PortfolioSummaryValue] = None
    indianstockhaircut: Maybe[PortfolioSummaryValue] = None
    indianstockhaircut_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="indianstockhaircut-c")
    ] = None
    indianstockhaircut_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="indianstockhaircut-s")
    ] = None
    initmarginreq: Maybe[PortfolioSummaryValue] = None
    initmarginreq_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="initmarginreq-c")] = None
    initmarginreq_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="initmarginreq-s")] = None
    leverage_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="leverage-s")] = None
    lookaheadavailablefunds: Maybe[PortfolioSummaryValue] = None
    lookaheadavailablefunds_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadavailablefunds-c")
    ] = None
    lookaheadavailablefunds_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadavailablefunds-s")
    ] = None
    lookaheadexcessliquidity: Maybe[PortfolioSummaryValue] = None
    lookaheadexcessliquidity_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadexcessliquidity-c")
    ] = None
    lookaheadexcessliquidity_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadexcessliquidity-s")
    ] = None
    lookaheadinitmarginreq: Maybe[PortfolioSummaryValue] = None
    lookaheadinitmarginreq_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadinitmarginreq-c")
    ] = None
    lookaheadinitmarginreq_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadinitmarginreq-s")
    ] = None
    lookaheadmaintmarginreq: Maybe[PortfolioSummaryValue] = None
    lookaheadmaintmarginreq_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadmaintmarginreq-c")
    ] = None
    lookaheadmaintmarginreq_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="lookaheadmaintmarginreq-s")
    ] = None
    lookaheadnextchange: Maybe[PortfolioSummaryValue] = None
    maintmarginreq: Maybe[PortfolioSummaryValue] = None
    maintmarginreq_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="maintmarginreq-c")] = (
        None
    )
    maintmarginreq_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="maintmarginreq-s")] = (
        None
    )
    netliquidation: Maybe[PortfolioSummaryValue] = None
    netliquidation_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="netliquidation-c")] = (
        None
    )
    netliquidation_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="netliquidation-s")] = (
        None
    )
    netliquidationuncertainty: Maybe[PortfolioSummaryValue] = None
    nlvandmargininreview: Maybe[PortfolioSummaryValue] = None
    pasharesvalue: Maybe[PortfolioSummaryValue] = None
    pasharesvalue_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="pasharesvalue-c")] = None
    pasharesvalue_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="pasharesvalue-s")] = None
    physicalcertificatevalue: Maybe[PortfolioSummaryValue] = None
    physicalcertificatevalue_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="physicalcertificatevalue-c")
    ] = None
    physicalcertificatevalue_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="physicalcertificatevalue-s")
    ] = None
    postexpirationexcess: Maybe[PortfolioSummaryValue] = None
    postexpirationexcess_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="postexpirationexcess-c")
    ] = None
    postexpirationexcess_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="postexpirationexcess-s")
    ] = None
    postexpirationmargin: Maybe[PortfolioSummaryValue] = None
    postexpirationmargin_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="postexpirationmargin-c")
    ] = None
    postexpirationmargin_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="postexpirationmargin-s")
    ] = None
    previousdayequitywithloanvalue: Maybe[PortfolioSummaryValue] = None
    previousdayequitywithloanvalue_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="previousdayequitywithloanvalue-s")
    ] = None
    regtequity: Maybe[PortfolioSummaryValue] = None
    regtequity_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="regtequity-s")] = None
    regtmargin: Maybe[PortfolioSummaryValue] = None
    regtmargin_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="regtmargin-s")] = None
    segmenttitle_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="segmenttitle-c")] = None
    segmenttitle_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="segmenttitle-s")] = None
    sma: Maybe[PortfolioSummaryValue] = None
    sma_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="sma-s")] = None
    totalcashvalue: Maybe[PortfolioSummaryValue] = None
    totalcashvalue_c: Annotated[Maybe[PortfolioSummaryValue], Field(alias="totalcashvalue-c")] = (
        None
    )
    totalcashvalue_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="totalcashvalue-s")] = (
        None
    )
    totaldebitcardpendingcharges: Maybe[PortfolioSummaryValue] = None
    totaldebitcardpendingcharges_c: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="totaldebitcardpendingcharges-c")
    ] = None
    totaldebitcardpendingcharges_s: Annotated[
        Maybe[PortfolioSummaryValue], Field(alias="totaldebitcardpendingcharges-s")
    ] = None
    tradingtype_s: Annotated[Maybe[PortfolioSummaryValue], Field(alias="tradingtype-s")] = None
    whatifpmenabled: Maybe[PortfolioSummaryValue] = None
