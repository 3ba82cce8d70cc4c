"""The type IRABeneficiariesType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .ira_contingent_beneficiary import IRAContingentBeneficiary
from .ira_contingent_beneficiary_entity import IRAContingentBeneficiaryEntity
from .ira_primary_beneficiary import IRAPrimaryBeneficiary
from .ira_primary_beneficiary_entity import IRAPrimaryBeneficiaryEntity


class IRABeneficiariesType(Model):
    primary_beneficiaries: Annotated[
        Maybe[list[IRAPrimaryBeneficiary]], Field(alias="primaryBeneficiaries")
    ] = None
    primary_beneficiary_entities: Annotated[
        Maybe[list[IRAPrimaryBeneficiaryEntity]], Field(alias="primaryBeneficiaryEntities")
    ] = None
    contingent_beneficiaries: Annotated[
        Maybe[list[IRAContingentBeneficiary]], Field(alias="contingentBeneficiaries")
    ] = None
    contingent_beneficiary_entities: Annotated[
        Maybe[list[IRAContingentBeneficiaryEntity]], Field(alias="contingentBeneficiaryEntities")
    ] = None
    spouse_primary_beneficary: Annotated[Maybe[bool], Field(alias="spousePrimaryBeneficary")] = None
    successor: Maybe[bool] = None
