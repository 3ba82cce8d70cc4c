"""The type AccountData."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class AccountData(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    master_account_id: Annotated[Maybe[str], Field(alias="masterAccountId")] = None
    main_account: Annotated[Maybe[str], Field(alias="mainAccount")] = None
    source_account_id: Annotated[Maybe[str], Field(alias="sourceAccountId")] = None
    primary_user: Annotated[Maybe[str], Field(alias="primaryUser")] = None
    clearing_status: Annotated[Maybe[str], Field(alias="clearingStatus")] = None
    clearing_status_description: Annotated[Maybe[str], Field(alias="clearingStatusDescription")] = (
        None
    )
    state_code: Annotated[Maybe[str], Field(alias="stateCode")] = None
    option_level: Annotated[Maybe[int], Field(alias="optionLevel")] = None
    base_currency: Annotated[Maybe[str], Field(alias="baseCurrency")] = None
    date_begun: Annotated[Maybe[str], Field(alias="dateBegun")] = None
    date_approved: Annotated[Maybe[str], Field(alias="dateApproved")] = None
    date_opened: Annotated[Maybe[str], Field(alias="dateOpened")] = None
    date_funded: Annotated[Maybe[str], Field(alias="dateFunded")] = None
    date_closed: Annotated[Maybe[str], Field(alias="dateClosed")] = None
    date_linked: Annotated[Maybe[str], Field(alias="dateLinked")] = None
    date_delinked: Annotated[Maybe[str], Field(alias="dateDelinked")] = None
    account_title: Annotated[Maybe[str], Field(alias="accountTitle")] = None
    official_title: Annotated[Maybe[str], Field(alias="officialTitle")] = None
    account_alias: Annotated[Maybe[str], Field(alias="accountAlias")] = None
    email_address: Annotated[Maybe[str], Field(alias="emailAddress")] = None
    margin: Maybe[str] = None
    applicant_type: Annotated[Maybe[str], Field(alias="applicantType")] = None
    sub_type: Annotated[Maybe[str], Field(alias="subType")] = None
    stock_yield_program: Annotated[Maybe[dict[str, str]], Field(alias="stockYieldProgram")] = None
    fee_template: Annotated[Maybe[dict[str, str]], Field(alias="feeTemplate")] = None
    capabilities: Maybe[dict[str, list[str]]] = None
    limited_option_trading: Annotated[Maybe[str], Field(alias="limitedOptionTrading")] = None
    investment_objectives: Annotated[Maybe[list[str]], Field(alias="investmentObjectives")] = None
    dividend_reinvestment: Annotated[
        Maybe[dict[str, bool]], Field(alias="dividendReinvestment")
    ] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    mifid_category: Annotated[Maybe[str], Field(alias="mifidCategory")] = None
    mifir_status: Annotated[Maybe[str], Field(alias="mifirStatus")] = None
    equity: Maybe[Number] = None
    household: Maybe[str] = None
    property_profile: Annotated[Maybe[str], Field(alias="propertyProfile")] = None
    process_type: Annotated[Maybe[str], Field(alias="processType")] = None
    risk_score: Annotated[Maybe[int], Field(alias="riskScore")] = None
    class_action_program: Maybe[str] = None
    trust_type: Annotated[Maybe[str], Field(alias="trustType")] = None
    org_type: Annotated[Maybe[str], Field(alias="orgType")] = None
    business_description: Annotated[Maybe[str], Field(alias="businessDescription")] = None
    us_tax_purpose_type: Annotated[Maybe[str], Field(alias="usTaxPurposeType")] = None
    trade_intention_type: Annotated[Maybe[str], Field(alias="tradeIntentionType")] = None
    registered_address: Annotated[Maybe[dict[str, str]], Field(alias="registeredAddress")] = None
    mailing: Maybe[dict[str, str]] = None
    country_of_corporation: Annotated[Maybe[str], Field(alias="countryOfCorporation")] = None
    tax_ids: Annotated[Maybe[list[dict[str, str]]], Field(alias="taxIds")] = None
    tax_treaty_details: Annotated[Maybe[list[dict[str, str]]], Field(alias="taxTreatyDetails")] = (
        None
    )
    signatures: Maybe[list[str]] = None
