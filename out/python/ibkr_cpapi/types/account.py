"""The type Account and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .account_configuration_type import AccountConfigurationType
from .account_rep import AccountRep
from .advisor_wrap_fees_type import AdvisorWrapFeesType
from .commission_config import CommissionConfig
from .commission_schedule_type import CommissionScheduleType
from .custodian_type import CustodianType
from .deposit_notification import DepositNotification
from .dvp_instruction import DVPInstruction
from .exchange_access import ExchangeAccess
from .ext_positions_transfer_type import ExtPositionsTransferType
from .interest_markup_type import InterestMarkupType
from .ira_beneficiaries_type import IRABeneficiariesType
from .ira_decedent import IRADecedent
from .trading_limits import TradingLimits
from .trading_permission import TradingPermission


class AccountInvestmentObjective(StrEnum):
    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"


class AccountBrokerageServiceCode(StrEnum):
    IB_CLEARING = "IBClearing"
    IB_EXECUTION = "IBExecution"
    IB_PRIME = "IBPrime"


class AccountCapability(StrEnum):
    BOND = "BOND"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    MRGN = "MRGN"
    MULT = "MULT"
    OPT = "OPT"
    SSF = "SSF"
    CFD = "CFD"
    STK = "STK"
    CLP = "CLP"
    LEVFX = "LEVFX"
    CMDTY = "CMDTY"


class AccountBaseCurrency(StrEnum):
    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    CAD = "CAD"
    JPY = "JPY"
    HKD = "HKD"
    AUD = "AUD"
    CHF = "CHF"
    MXN = "MXN"
    SEK = "SEK"
    NZD = "NZD"
    HUF = "HUF"
    CZK = "CZK"
    CNH = "CNH"
    DKK = "DKK"
    RUB = "RUB"
    ILS = "ILS"
    NOK = "NOK"
    SGD = "SGD"
    PLN = "PLN"
    ZAR = "ZAR"
    AED = "AED"
    KRW = "KRW"
    SAR = "SAR"
    TRY = "TRY"
    RON = "RON"
    BGN = "BGN"


class AccountIraType(StrEnum):
    RI = "RI"
    RO = "RO"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    TFSA = "TFSA"
    SIMPLE = "SIMPLE"
    ISA = "ISA"
    JISA = "JISA"


class AccountAccountType(StrEnum):
    INVESTMENT = "Investment"
    TRADING = "Trading"
    SMSF = "SMSF"


class Account(Model):
    account_configuration: Annotated[
        Maybe[AccountConfigurationType], Field(alias="accountConfiguration")
    ] = None
    investment_objectives: Annotated[
        Maybe[list[Open[AccountInvestmentObjective]]], Field(alias="investmentObjectives")
    ] = None
    brokerage_service_codes: Annotated[
        Maybe[list[Open[AccountBrokerageServiceCode]]], Field(alias="brokerageServiceCodes")
    ] = None
    capabilities: Maybe[list[Open[AccountCapability]]] = None
    option_level: Annotated[Maybe[int], Field(alias="optionLevel")] = None
    trading_permissions: Annotated[
        Maybe[list[TradingPermission]], Field(alias="tradingPermissions")
    ] = None
    commission_configs: Annotated[
        Maybe[list[CommissionConfig]], Field(alias="commissionConfigs")
    ] = None
    all_exchange_access: Annotated[
        Maybe[list[ExchangeAccess]], Field(alias="allExchangeAccess")
    ] = None
    dvp_instructions: Annotated[Maybe[list[DVPInstruction]], Field(alias="dvpInstructions")] = None
    trading_limits: Annotated[Maybe[TradingLimits], Field(alias="tradingLimits")] = None
    advisor_wrap_fees: Annotated[Maybe[AdvisorWrapFeesType], Field(alias="advisorWrapFees")] = None
    fees_template_name: Annotated[Maybe[str], Field(alias="feesTemplateName")] = None
    client_commission_schedule: Annotated[
        Maybe[CommissionScheduleType], Field(alias="clientCommissionSchedule")
    ] = None
    client_interest_markup_schedules: Annotated[
        Maybe[list[InterestMarkupType]], Field(alias="clientInterestMarkupSchedules")
    ] = None
    decendent: Maybe[IRADecedent] = None
    ira_beneficiaries: Annotated[Maybe[IRABeneficiariesType], Field(alias="iraBeneficiaries")] = (
        None
    )
    ext_positions_transfers: Annotated[
        Maybe[list[ExtPositionsTransferType]], Field(alias="extPositionsTransfers")
    ] = None
    deposit_notification: Annotated[
        Maybe[DepositNotification], Field(alias="depositNotification")
    ] = None
    custodian: Maybe[CustodianType] = None
    successor_custodian: Annotated[Maybe[CustodianType], Field(alias="successorCustodian")] = None
    account_rep: Annotated[Maybe[AccountRep], Field(alias="accountRep")] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    property_profile: Annotated[Maybe[str], Field(alias="propertyProfile")] = None
    base_currency: Annotated[Maybe[Open[AccountBaseCurrency]], Field(alias="baseCurrency")] = None
    employee_plan: Annotated[Maybe[str], Field(alias="employeePlan")] = None
    multi_currency: Annotated[Maybe[bool], Field(alias="multiCurrency")] = None
    migration: Maybe[bool] = None
    source_account_id: Annotated[Maybe[str], Field(alias="sourceAccountId")] = None
    margin: Maybe[str] = None
    ira: Maybe[bool] = None
    ira_type: Annotated[Maybe[Open[AccountIraType]], Field(alias="iraType")] = None
    ira_official_title: Annotated[Maybe[str], Field(alias="iraOfficialTitle")] = None
    client_active_trading: Annotated[Maybe[bool], Field(alias="clientActiveTrading")] = None
    duplicate: Maybe[bool] = None
    number_of_duplicates: Annotated[Maybe[int], Field(alias="numberOfDuplicates")] = None
    stock_yield_program: Annotated[Maybe[bool], Field(alias="stockYieldProgram")] = None
    alias: Maybe[str] = None
    account_type: Annotated[Maybe[Open[AccountAccountType]], Field(alias="accountType")] = None
    drip: Maybe[bool] = None
