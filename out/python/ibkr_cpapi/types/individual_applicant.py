"""The type IndividualApplicant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .accredited_investor_information import AccreditedInvestorInformation
from .associated_individual import AssociatedIndividual
from .financial_information import FinancialInformation
from .individual_tax_information import IndividualTaxInformation
from .regulated_membership import RegulatedMembership
from .regulatory_information import RegulatoryInformation
from .withholding_statement_type import WithholdingStatementType


class IndividualApplicant(Model):
    account_holder_details: Annotated[
        Maybe[list[AssociatedIndividual]], Field(alias="accountHolderDetails")
    ] = None
    associated_individual: Annotated[
        Maybe[AssociatedIndividual], Field(alias="associatedIndividual")
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
