"""The type AccountSummaryResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class AccountSummaryResponseCashBalance(Model):
    currency: Maybe[str] = None
    balance: Maybe[Number] = None
    settled_cash: Annotated[Maybe[Number], Field(alias="settledCash")] = None


class AccountSummaryResponse(Model):
    account_type: Annotated[Maybe[str], Field(alias="accountType")] = None
    status: Maybe[str] = None
    balance: Maybe[Number] = None
    sma: Annotated[Maybe[Number], Field(alias="SMA")] = None
    buying_power: Annotated[Maybe[Number], Field(alias="buyingPower")] = None
    available_funds: Annotated[Maybe[Number], Field(alias="availableFunds")] = None
    excess_liquidity: Annotated[Maybe[Number], Field(alias="excessLiquidity")] = None
    net_liquidation_value: Annotated[Maybe[Number], Field(alias="netLiquidationValue")] = None
    equity_with_loan_value: Annotated[Maybe[Number], Field(alias="equityWithLoanValue")] = None
    reg_t_loan: Annotated[Maybe[Number], Field(alias="regTLoan")] = None
    securities_gvp: Annotated[Maybe[Number], Field(alias="securitiesGVP")] = None
    total_cash_value: Annotated[Maybe[Number], Field(alias="totalCashValue")] = None
    accrued_interest: Annotated[Maybe[Number], Field(alias="accruedInterest")] = None
    reg_t_margin: Annotated[Maybe[Number], Field(alias="regTMargin")] = None
    initial_margin: Annotated[Maybe[Number], Field(alias="initialMargin")] = None
    maintenance_margin: Annotated[Maybe[Number], Field(alias="maintenanceMargin")] = None
    cash_balances: Annotated[
        Maybe[list[AccountSummaryResponseCashBalance]], Field(alias="cashBalances")
    ] = None
