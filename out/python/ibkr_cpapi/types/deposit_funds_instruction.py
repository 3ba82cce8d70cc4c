"""The type DepositFundsInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open
from .recurring_instruction_detail import RecurringInstructionDetail


class DepositFundsInstructionBankInstructionMethod(StrEnum):
    ACH = "ACH"
    WIRE = "WIRE"
    E_DDA = "eDDA"
    OPEN_BANKING = "OPEN_BANKING"


class DepositFundsInstructionOpenBankingPlaidOptions(Model):
    completion_redirect_uri: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0)]], Field(alias="completionRedirectUri")
    ] = None
    link_display_name: Annotated[Maybe[str], Field(alias="linkDisplayName")] = None
    is_mobile_app: Annotated[Maybe[bool], Field(alias="isMobileApp")] = None


class DepositFundsInstructionOpenBanking(Model):
    service_provider: Annotated[Literal["PLAID"], Field(alias="serviceProvider")]
    plaid_options: Annotated[
        Maybe[DepositFundsInstructionOpenBankingPlaidOptions], Field(alias="plaidOptions")
    ] = None


class DepositFundsInstructionIraDepositDetailIraContributionType(StrEnum):
    ROLLOVER = "ROLLOVER"
    LATE_ROLLOVER = "LATE_ROLLOVER"
    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    CONTRIBUTION = "CONTRIBUTION"
    SPOUSAL_CONTRIBUTION = "SPOUSAL_CONTRIBUTION"
    EMPLOYER_SEP_CONTRIBUTION = "EMPLOYER_SEP_CONTRIBUTION"


class DepositFundsInstructionIraDepositDetailIraTaxYearType(StrEnum):
    CURRENT = "CURRENT"
    PRIOR = "PRIOR"


class DepositFundsInstructionIraDepositDetailFromIraType(StrEnum):
    NONE = "NONE"
    TRADITIONAL = "TRADITIONAL"
    ROLLOVER = "ROLLOVER"
    ROTH = "ROTH"
    SEP = "SEP"
    EDUCATION = "EDUCATION"
    TRADITIONAL_INHERITED = "TRADITIONAL_INHERITED"
    ROTH_INHERITED = "ROTH_INHERITED"
    SEP_INHERITED = "SEP_INHERITED"
    RETIREMENT_SAVING_PLAN = "RETIREMENT_SAVING_PLAN"
    SPOUSAL_RETIREMENT_SAVING_PLAN = "SPOUSAL_RETIREMENT_SAVING_PLAN"
    TAX_FREE_SAVING_ACCOUNT = "TAX_FREE_SAVING_ACCOUNT"


class DepositFundsInstructionIraDepositDetail(Model):
    ira_contribution_type: Annotated[
        Open[DepositFundsInstructionIraDepositDetailIraContributionType],
        Field(alias="iraContributionType"),
    ]
    ira_tax_year_type: Annotated[
        Open[DepositFundsInstructionIraDepositDetailIraTaxYearType], Field(alias="iraTaxYearType")
    ]
    from_ira_type: Annotated[
        Open[DepositFundsInstructionIraDepositDetailFromIraType], Field(alias="fromIraType")
    ]


class DepositFundsInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
    amount: Number
    bank_instruction_method: Annotated[
        Open[DepositFundsInstructionBankInstructionMethod], Field(alias="bankInstructionMethod")
    ]
    open_banking: Annotated[
        Maybe[DepositFundsInstructionOpenBanking], Field(alias="openBanking")
    ] = None
    sending_institution: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=128)]],
        Field(alias="sendingInstitution"),
    ] = None
    identifier: Maybe[Annotated[str, Constraints(minLength=0, maxLength=64)]] = None
    special_instruction: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=128)]],
        Field(alias="specialInstruction"),
    ] = None
    bank_instruction_name: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=150)]],
        Field(alias="bankInstructionName"),
    ] = None
    sender_institution_name: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=128)]],
        Field(alias="senderInstitutionName"),
    ] = None
    ira_deposit_detail: Annotated[
        Maybe[DepositFundsInstructionIraDepositDetail], Field(alias="iraDepositDetail")
    ] = None
    recurring_instruction_detail: Annotated[
        Maybe[RecurringInstructionDetail], Field(alias="recurringInstructionDetail")
    ] = None
