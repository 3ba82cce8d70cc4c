"""The type OrganizationApplicant and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .account_support_type import AccountSupportType
from .accredited_investor_information import AccreditedInvestorInformation
from .associated_entities import AssociatedEntities
from .financial_information import FinancialInformation
from .form_w8_bene import FormW8BENE
from .form_w8_imy import FormW8IMY
from .managing_owner import ManagingOwner
from .organization_identification import OrganizationIdentification
from .regulated_membership import RegulatedMembership
from .regulatory_information import RegulatoryInformation
from .tax_residency import TaxResidency
from .withholding_statement_type import WithholdingStatementType


class OrganizationApplicantTypeOfTrading(StrEnum):
    FIRM = "FIRM"
    CUSTOMER = "CUSTOMER"


class OrganizationApplicantType(StrEnum):
    LLC = "LLC"
    CORPORATION = "CORPORATION"
    PARTNERSHIP = "PARTNERSHIP"
    UNINCORPORATED_BUSINESS = "UNINCORPORATED BUSINESS"


class OrganizationApplicantUsTaxPurposeType(StrEnum):
    C = "C"
    P = "P"
    E = "E"


class OrganizationApplicant(Model):
    identifications: Maybe[list[OrganizationIdentification]] = None
    account_support: Annotated[Maybe[AccountSupportType], Field(alias="accountSupport")] = None
    financial_information: Annotated[
        Maybe[list[FinancialInformation]], Field(alias="financialInformation")
    ] = None
    accredited_investor_information: Annotated[
        Maybe[AccreditedInvestorInformation], Field(alias="accreditedInvestorInformation")
    ] = None
    regulatory_information: Annotated[
        Maybe[list[RegulatoryInformation]], Field(alias="regulatoryInformation")
    ] = None
    managing_owner: Annotated[Maybe[ManagingOwner], Field(alias="managingOwner")] = None
    associated_entities: Annotated[Maybe[AssociatedEntities], Field(alias="associatedEntities")] = (
        None
    )
    regulated_memberships: Annotated[
        Maybe[list[RegulatedMembership]], Field(alias="regulatedMemberships")
    ] = None
    tax_residencies: Annotated[Maybe[list[TaxResidency]], Field(alias="taxResidencies")] = None
    w8_ben_e: Annotated[Maybe[FormW8BENE], Field(alias="w8BenE")] = None
    w8_imy: Annotated[Maybe[FormW8IMY], Field(alias="w8IMY")] = None
    withholding_statement: Annotated[
        Maybe[WithholdingStatementType], Field(alias="withholdingStatement")
    ] = None
    type_of_trading: Annotated[
        Maybe[Open[OrganizationApplicantTypeOfTrading]], Field(alias="typeOfTrading")
    ] = None
    type: Maybe[Open[OrganizationApplicantType]] = None
    org_us_subsidiary: Annotated[Maybe[bool], Field(alias="orgUsSubsidiary")] = None
    qualified_intermediary: Annotated[Maybe[bool], Field(alias="qualifiedIntermediary")] = None
    assumed_primary_reporting: Annotated[Maybe[bool], Field(alias="assumedPrimaryReporting")] = None
    accepted_primary_withholding: Annotated[
        Maybe[bool], Field(alias="acceptedPrimaryWithholding")
    ] = None
    us_tax_purpose_type: Annotated[
        Maybe[Open[OrganizationApplicantUsTaxPurposeType]], Field(alias="usTaxPurposeType")
    ] = None
