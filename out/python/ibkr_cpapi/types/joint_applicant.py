"""The type JointApplicant and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .accredited_investor_information import AccreditedInvestorInformation
from .associated_individual import AssociatedIndividual
from .financial_information import FinancialInformation
from .individual_tax_information import IndividualTaxInformation
from .regulated_membership import RegulatedMembership
from .regulatory_information import RegulatoryInformation
from .withholding_statement_type import WithholdingStatementType


class JointApplicantType(StrEnum):
    COMMUNITY = "community"
    JOINT_TENANTS = "joint_tenants"
    TENANTS_COMMON = "tenants_common"
    TBE = "tbe"
    AU_JOINT_ACCOUNT = "au_joint_account"


class JointApplicant(Model):
    first_holder_details: Annotated[
        Maybe[list[AssociatedIndividual]], Field(alias="firstHolderDetails")
    ] = None
    second_holder_details: Annotated[
        Maybe[list[AssociatedIndividual]], Field(alias="secondHolderDetails")
    ] = None
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
    tax_information: Annotated[Maybe[IndividualTaxInformation], Field(alias="taxInformation")] = (
        None
    )
    withholding_statement: Annotated[
        Maybe[WithholdingStatementType], Field(alias="withholdingStatement")
    ] = None
    type: Maybe[Open[JointApplicantType]] = None
