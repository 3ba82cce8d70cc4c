"""The type AccountAttributes and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from .._core import Maybe, Model, Open


class AccountAttributesClearingStatus(StrEnum):
    O = "O"
    P = "P"
    N = "N"
    A = "A"
    R = "R"
    C = "C"


class AccountAttributesIbEntity(StrEnum):
    IBLLC_US = "IBLLC-US"
    IB_CAN = "IB-CAN"
    IB_UK = "IB-UK"
    IB_IE = "IB-IE"


class AccountAttributesParent(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    is_m_child: Annotated[Maybe[bool], Field(alias="isMChild")] = None
    is_m_parent: Annotated[Maybe[bool], Field(alias="isMParent")] = None
    is_multiplex: Annotated[Maybe[bool], Field(alias="isMultiplex")] = None
    mmc: Maybe[list[Any]] = None


class AccountAttributes(Model):
    prepaid_crypto_p: Annotated[Maybe[bool], Field(alias="PrepaidCrypto-P")] = None
    prepaid_crypto_z: Annotated[Maybe[bool], Field(alias="PrepaidCrypto-Z")] = None
    account_alias: Annotated[Maybe[str | None], Field(alias="accountAlias")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    account_status: Annotated[Maybe[int], Field(alias="accountStatus")] = None
    account_title: Annotated[Maybe[str], Field(alias="accountTitle")] = None
    account_van: Annotated[Maybe[str], Field(alias="accountVan")] = None
    acct_cust_type: Annotated[Maybe[str], Field(alias="acctCustType")] = None
    brokerage_access: Annotated[Maybe[bool], Field(alias="brokerageAccess")] = None
    business_type: Annotated[Maybe[str], Field(alias="businessType")] = None
    category: Maybe[str] = None
    clearing_status: Annotated[
        Maybe[Open[AccountAttributesClearingStatus]], Field(alias="clearingStatus")
    ] = None
    covestor: Maybe[bool] = None
    currency: Maybe[Literal["USD"]] = None
    desc: Maybe[str] = None
    display_name: Annotated[Maybe[str], Field(alias="displayName")] = None
    fa_client: Annotated[Maybe[bool], Field(alias="faClient")] = None
    ib_entity: Annotated[Maybe[Open[AccountAttributesIbEntity]], Field(alias="ibEntity")] = None
    id: Maybe[str] = None
    no_client_trading: Annotated[Maybe[bool], Field(alias="noClientTrading")] = None
    parent: Maybe[AccountAttributesParent] = None
    track_virtual_fx_portfolio: Annotated[Maybe[bool], Field(alias="trackVirtualFXPortfolio")] = (
        None
    )
    trading_type: Annotated[Maybe[Literal["STKNOPT"]], Field(alias="tradingType")] = None
    type: Maybe[Literal["DEMO"]] = None
