"""The type AccountDetailsResponse."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model
from .account_data import AccountData
from .associated_entity import AssociatedEntity
from .associated_person import AssociatedPerson
from .entity_ira_bene import EntityIRABene
from .error_response import ErrorResponse
from .individual_ira_bene import IndividualIRABene
from .restriction_info import RestrictionInfo


class AccountDetailsResponse(Model):
    error: Maybe[ErrorResponse] = None
    has_error: Annotated[Maybe[bool], Field(alias="hasError")] = None
    error_description: Annotated[Maybe[str], Field(alias="errorDescription")] = None
    account: Maybe[AccountData] = None
    associated_persons: Annotated[
        Maybe[list[AssociatedPerson]], Field(alias="associatedPersons")
    ] = None
    associated_entities: Annotated[
        Maybe[list[AssociatedEntity]], Field(alias="associatedEntities")
    ] = None
    with_holding_statement: Annotated[
        Maybe[dict[str, str]], Field(alias="withHoldingStatement")
    ] = None
    market_data: Annotated[Maybe[list[dict[str, str]]], Field(alias="marketData")] = None
    financial_information: Annotated[
        Maybe[dict[str, dict[str, Any]]], Field(alias="financialInformation")
    ] = None
    sources_of_wealth: Annotated[
        Maybe[list[dict[str, dict[str, Any]]]], Field(alias="sourcesOfWealth")
    ] = None
    trade_bundles: Annotated[Maybe[list[str]], Field(alias="tradeBundles")] = None
    individual_ira_beneficiaries: Annotated[
        Maybe[list[IndividualIRABene]], Field(alias="individualIRABeneficiaries")
    ] = None
    entity_ira_beneficiaries: Annotated[
        Maybe[list[EntityIRABene]], Field(alias="entityIRABeneficiaries")
    ] = None
    decedents: Maybe[list[dict[str, str]]] = None
    restrictions: Maybe[list[RestrictionInfo]] = None
