"""The type Customer and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .individual_applicant import IndividualApplicant
from .joint_applicant import JointApplicant
from .organization_applicant import OrganizationApplicant
from .trust_applicant import TrustApplicant


class CustomerType(StrEnum):
    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "JOINT"
    TRUST = "TRUST"
    UGMA = "UGMA"
    UTMA = "UTMA"
    ORG = "ORG"
    IRA = "IRA"


class Customer(Model):
    organization: Maybe[OrganizationApplicant] = None
    account_holder: Annotated[Maybe[IndividualApplicant], Field(alias="accountHolder")] = None
    joint_holders: Annotated[Maybe[JointApplicant], Field(alias="jointHolders")] = None
    trust: Maybe[TrustApplicant] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    transfer_us_micro_cap_stock: Annotated[Maybe[bool], Field(alias="transferUsMicroCapStock")] = (
        None
    )
    type: Maybe[Open[CustomerType]] = None
    prefix: Maybe[str] = None
    user_name: Annotated[Maybe[str], Field(alias="userName")] = None
    user_name_alias: Annotated[Maybe[str], Field(alias="userNameAlias")] = None
    user_name_source: Annotated[Maybe[str], Field(alias="userNameSource")] = None
    email: Maybe[str] = None
    md_status_non_pro: Annotated[Maybe[bool], Field(alias="mdStatusNonPro")] = None
    preferred_primary_language: Annotated[Maybe[str], Field(alias="preferredPrimaryLanguage")] = (
        None
    )
    preferred_secondary_language: Annotated[
        Maybe[str], Field(alias="preferredSecondaryLanguage")
    ] = None
    legal_residence_country: Annotated[Maybe[str], Field(alias="legalResidenceCountry")] = None
    tax_treaty_country: Annotated[Maybe[str], Field(alias="taxTreatyCountry")] = None
    meet_aml_standard: Annotated[Maybe[str], Field(alias="meetAmlStandard")] = None
    meets_aml_standard: Annotated[Maybe[str], Field(alias="meetsAmlStandard")] = None
    direct_trading_access: Annotated[Maybe[bool], Field(alias="directTradingAccess")] = None
    origin_country: Annotated[Maybe[str], Field(alias="originCountry")] = None
    termination_age: Annotated[Maybe[int], Field(alias="terminationAge")] = None
    governing_state: Annotated[Maybe[str], Field(alias="governingState")] = None
    opt_for_debit_card: Annotated[Maybe[bool], Field(alias="optForDebitCard")] = None
    robo_fa_client: Annotated[Maybe[bool], Field(alias="roboFaClient")] = None
    independent_account: Annotated[Maybe[bool], Field(alias="independentAccount")] = None
    paper_account: Annotated[Maybe[bool], Field(alias="paperAccount")] = None
