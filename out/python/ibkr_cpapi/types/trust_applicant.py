"""The type TrustApplicant and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .accredited_investor_information import AccreditedInvestorInformation
from .association_type_entities import AssociationTypeEntities
from .financial_information import FinancialInformation
from .form_w8_bene import FormW8BENE
from .form_w8_imy import FormW8IMY
from .regulated_membership import RegulatedMembership
from .regulatory_information import RegulatoryInformation
from .tax_residency import TaxResidency
from .trust_identification import TrustIdentification
from .trustees_type import TrusteesType
from .withholding_statement_type import WithholdingStatementType


class TrustApplicantTrustType(StrEnum):
    COMPLEX_TRUST = "COMPLEX_TRUST"
    SINGLE_TRUST = "SINGLE_TRUST"
    GRANTOR_TRUST = "GRANTOR_TRUST"
    US_TAXABLE_TRUST = "US_TAXABLE_TRUST"


class TrustApplicant(Model):
    identification: Maybe[list[TrustIdentification]] = None
    financial_information: Annotated[
        Maybe[list[FinancialInformation]], Field(alias="financialInformation")
    ] = None
    regulatory_information: Annotated[
        Maybe[list[RegulatoryInformation]], Field(alias="regulatoryInformation")
    ] = None
    regulated_memberships: Annotated[
        Maybe[list[RegulatedMembership]], Field(alias="regulatedMemberships")
    ] = None
    accredited_investor_information: Annotated[
        Maybe[AccreditedInvestorInformation], Field(alias="accreditedInvestorInformation")
    ] = None
    trustees: Maybe[TrusteesType] = None
    beneficiaries: Maybe[AssociationTypeEntities] = None
    grantors: Maybe[AssociationTypeEntities] = None
    tax_residencies: Annotated[Maybe[list[TaxResidency]], Field(alias="taxResidencies")] = None
    w8_ben_e: Annotated[Maybe[FormW8BENE], Field(alias="w8BenE")] = None
    w8_imy: Annotated[Maybe[FormW8IMY], Field(alias="w8IMY")] = None
    withholding_statement: Annotated[
        Maybe[WithholdingStatementType], Field(alias="withholdingStatement")
    ] = None
    third_party_management: Annotated[Maybe[bool], Field(alias="thirdPartyManagement")] = None
    trust_type: Annotated[Maybe[Open[TrustApplicantTrustType]], Field(alias="trustType")] = None
