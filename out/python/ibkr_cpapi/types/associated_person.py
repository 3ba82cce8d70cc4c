"""The type AssociatedPerson."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class AssociatedPerson(Model):
    entity_id: Annotated[Maybe[int], Field(alias="entityId")] = None
    external_code: Annotated[Maybe[str], Field(alias="externalCode")] = None
    first_name: Annotated[Maybe[str], Field(alias="firstName")] = None
    middle_name: Annotated[Maybe[str], Field(alias="middleName")] = None
    middle_initial: Annotated[Maybe[str], Field(alias="middleInitial")] = None
    last_name: Annotated[Maybe[str], Field(alias="lastName")] = None
    suffix: Maybe[str] = None
    username: Maybe[str] = None
    password_date: Annotated[Maybe[str], Field(alias="passwordDate")] = None
    user_status: Annotated[Maybe[str], Field(alias="userStatus")] = None
    user_status_trading: Annotated[Maybe[str], Field(alias="userStatusTrading")] = None
    last_login: Annotated[Maybe[str], Field(alias="lastLogin")] = None
    gender: Maybe[str] = None
    marital_status: Annotated[Maybe[str], Field(alias="maritalStatus")] = None
    salutation: Maybe[str] = None
    email: Maybe[str] = None
    country_of_citizenship: Annotated[Maybe[str], Field(alias="countryOfCitizenship")] = None
    country_of_birth: Annotated[Maybe[str], Field(alias="countryOfBirth")] = None
    date_of_birth: Annotated[Maybe[str], Field(alias="dateOfBirth")] = None
    moters_maiden_name: Annotated[Maybe[str], Field(alias="motersMaidenName")] = None
    number_of_dependents: Annotated[Maybe[int], Field(alias="numberOfDependents")] = None
    security_device: Annotated[Maybe[str], Field(alias="securityDevice")] = None
    commercial: Maybe[str] = None
    country_of_legal_residence: Annotated[Maybe[str], Field(alias="countryOfLegalResidence")] = None
    state_of_legal_residence: Annotated[Maybe[str], Field(alias="stateOfLegalResidence")] = None
    md_subscriber_status: Annotated[Maybe[str], Field(alias="mdSubscriberStatus")] = None
    phones: Maybe[dict[str, str]] = None
    residence: Maybe[dict[str, str]] = None
    mailing: Maybe[dict[str, str]] = None
    associations: Maybe[list[str]] = None
    identity_documents: Annotated[Maybe[list[dict[str, str]]], Field(alias="identityDocuments")] = (
        None
    )
    employment_type: Annotated[Maybe[str], Field(alias="employmentType")] = None
    employment_details: Annotated[
        Maybe[dict[str, dict[str, Any]]], Field(alias="employmentDetails")
    ] = None
    subscribed_services: Annotated[
        Maybe[list[dict[str, dict[str, Any]]]], Field(alias="subscribedServices")
    ] = None
    tax_treaty_details: Annotated[Maybe[list[dict[str, str]]], Field(alias="taxTreatyDetails")] = (
        None
    )
