"""The type UserAccountsResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UserAccountsResponseAcctPropsValue(Model):
    has_child_accounts: Annotated[Maybe[bool], Field(alias="hasChildAccounts")] = None
    supports_cash_qty: Annotated[Maybe[bool], Field(alias="supportsCashQty")] = None
    lite_under_pro: Annotated[Maybe[bool], Field(alias="liteUnderPro")] = None
    no_fx_conv: Annotated[Maybe[bool], Field(alias="noFXConv")] = None
    is_prop: Annotated[Maybe[bool], Field(alias="isProp")] = None
    supports_fractions: Annotated[Maybe[bool], Field(alias="supportsFractions")] = None
    allow_customer_time: Annotated[Maybe[bool], Field(alias="allowCustomerTime")] = None
    auto_fx: Annotated[Maybe[bool], Field(alias="autoFx")] = None


class UserAccountsResponseAllowFeatures(Model):
    show_gfis: Annotated[Maybe[bool], Field(alias="showGFIS")] = None
    show_eu_cost_report: Annotated[Maybe[bool], Field(alias="showEUCostReport")] = None
    allow_event_contract: Annotated[Maybe[bool], Field(alias="allowEventContract")] = None
    allow_fx_conv: Annotated[Maybe[bool], Field(alias="allowFXConv")] = None
    allow_financial_lens: Annotated[Maybe[bool], Field(alias="allowFinancialLens")] = None
    allow_mta: Annotated[Maybe[bool], Field(alias="allowMTA")] = None
    allow_type_ahead: Annotated[Maybe[bool], Field(alias="allowTypeAhead")] = None
    allow_event_trading: Annotated[Maybe[bool], Field(alias="allowEventTrading")] = None
    snapshot_refresh_timeout: Annotated[Maybe[int], Field(alias="snapshotRefreshTimeout")] = None
    lite_user: Annotated[Maybe[bool], Field(alias="liteUser")] = None
    show_web_news: Annotated[Maybe[bool], Field(alias="showWebNews")] = None
    research: Maybe[bool] = None
    debug_pnl: Annotated[Maybe[bool], Field(alias="debugPnl")] = None
    show_tax_opt: Annotated[Maybe[bool], Field(alias="showTaxOpt")] = None
    show_impact_dashboard: Annotated[Maybe[bool], Field(alias="showImpactDashboard")] = None
    allow_dyn_account: Annotated[Maybe[bool], Field(alias="allowDynAccount")] = None
    allow_crypto: Annotated[Maybe[bool], Field(alias="allowCrypto")] = None
    allowed_asset_types: Annotated[Maybe[str], Field(alias="allowedAssetTypes")] = None
    restrict_trade_subscription: Annotated[
        Maybe[bool], Field(alias="restrictTradeSubscription")
    ] = None
    show_uk_user_labels: Annotated[Maybe[bool], Field(alias="showUkUserLabels")] = None
    side_by_side: Annotated[Maybe[bool], Field(alias="sideBySide")] = None


class UserAccountsResponseChartPeriods(Model):
    stk: Annotated[Maybe[list[str]], Field(alias="STK")] = None
    cfd: Annotated[Maybe[list[str]], Field(alias="CFD")] = None
    opt: Annotated[Maybe[list[str]], Field(alias="OPT")] = None
    fop: Annotated[Maybe[list[str]], Field(alias="FOP")] = None
    war: Annotated[Maybe[list[str]], Field(alias="WAR")] = None
    iopt: Annotated[Maybe[list[str]], Field(alias="IOPT")] = None
    fut: Annotated[Maybe[list[str]], Field(alias="FUT")] = None
    cash: Annotated[Maybe[list[str]], Field(alias="CASH")] = None
    ind: Annotated[Maybe[list[str]], Field(alias="IND")] = None
    bond: Annotated[Maybe[list[str]], Field(alias="BOND")] = None
    fund: Annotated[Maybe[list[str]], Field(alias="FUND")] = None
    cmdty: Annotated[Maybe[list[str]], Field(alias="CMDTY")] = None
    physs: Annotated[Maybe[list[str]], Field(alias="PHYSS")] = None
    crypto: Annotated[Maybe[list[str]], Field(alias="CRYPTO")] = None


class UserAccountsResponseServerInfo(Model):
    server_name: Annotated[Maybe[str], Field(alias="serverName")] = None
    server_version: Annotated[Maybe[str], Field(alias="serverVersion")] = None


class UserAccountsResponse(Model):
    accounts: Maybe[list[str]] = None
    acct_props: Annotated[
        Maybe[dict[str, UserAccountsResponseAcctPropsValue]], Field(alias="acctProps")
    ] = None
    aliases: Maybe[dict[str, str]] = None
    allow_features: Annotated[
        Maybe[UserAccountsResponseAllowFeatures], Field(alias="allowFeatures")
    ] = None
    chart_periods: Annotated[
        Maybe[UserAccountsResponseChartPeriods], Field(alias="chartPeriods")
    ] = None
    groups: Maybe[list[str]] = None
    profiles: Maybe[list[str]] = None
    selected_account: Annotated[Maybe[str], Field(alias="selectedAccount")] = None
    server_info: Annotated[Maybe[UserAccountsResponseServerInfo], Field(alias="serverInfo")] = None
    session_id: Annotated[Maybe[str], Field(alias="sessionId")] = None
    is_ft: Annotated[Maybe[bool], Field(alias="isFt")] = None
    is_paper: Annotated[Maybe[bool], Field(alias="isPaper")] = None
