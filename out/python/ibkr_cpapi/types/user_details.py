"""The type UserDetails and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .address import Address
from .employment_details import EmploymentDetails
from .form_crs import FormCRS
from .form_w8_ben import FormW8BEN
from .form_w9 import FormW9
from .identification import Identification
from .individual_name import IndividualName
from .phone_info import PhoneInfo
from .prohibited_country_questionnaire_list import ProhibitedCountryQuestionnaireList
from .residence_address import ResidenceAddress
from .tax_residency import TaxResidency
from .title import Title


class UserDetailsGender(StrEnum):
    M = "M"
    F = "F"
    MALE = "Male"
    FEMALE = "Female"


class UserDetailsMaritalStatus(StrEnum):
    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"


class UserDetails(Model):
    name: Maybe[IndividualName] = None
    native_name: Annotated[Maybe[IndividualName], Field(alias="nativeName")] = None
    birth_name: Annotated[Maybe[IndividualName], Field(alias="birthName")] = None
    mother_maiden_name: Annotated[Maybe[IndividualName], Field(alias="motherMaidenName")] = None
    date_of_birth: Annotated[Maybe[str], Field(alias="dateOfBirth")] = None
    country_of_birth: Annotated[Maybe[str], Field(alias="countryOfBirth")] = None
    city_of_birth: Annotated[Maybe[str], Field(alias="cityOfBirth")] = None
    gender: Maybe[Open[UserDetailsGender]] = None
    marital_status: Annotated[
        Maybe[Open[UserDetailsMaritalStatus]], Field(alias="maritalStatus")
    ] = None
    num_dependents: Annotated[Maybe[int], Field(alias="numDependents")] = None
    residence_address: Annotated[Maybe[ResidenceAddress], Field(alias="residenceAddress")] = None
    mailing_address: Annotated[Maybe[Address], Field(alias="mailingAddress")] = None
    phones: Maybe[list[PhoneInfo]] = None
    email: Maybe[str] = None
    identification: Maybe[Identification] = None
    employment_type: Annotated[Maybe[str], Field(alias="employmentType")] = None
    employment_details: Annotated[Maybe[EmploymentDetails], Field(alias="employmentDetails")] = None
    employee_title: Annotated[Maybe[str], Field(alias="employeeTitle")] = None
    tax_residencies: Annotated[Maybe[list[TaxResidency]], Field(alias="taxResidencies")] = None
    w9: Maybe[FormW9] = None
    w8_ben: Annotated[Maybe[FormW8BEN], Field(alias="w8Ben")] = None
    crs: Maybe[FormCRS] = None
    prohibited_country_questionnaire: Annotated[
        Maybe[ProhibitedCountryQuestionnaireList], Field(alias="prohibitedCountryQuestionnaire")
    ] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    user_id: Annotated[Maybe[str], Field(alias="userId")] = None
    same_mail_address: Annotated[Maybe[bool], Field(alias="sameMailAddress")] = None
    authorized_to_sign_on_behalf_of_owner: Annotated[
        Maybe[bool], Field(alias="authorizedToSignOnBehalfOfOwner")
    ] = None
    authorized_trader: Annotated[Maybe[bool], Field(alias="authorizedTrader")] = None
    us_tax_resident: Annotated[Maybe[bool], Field(alias="usTaxResident")] = None
    translated: Maybe[bool] = None
    primary_trustee: Annotated[Maybe[bool], Field(alias="primaryTrustee")] = None
    ownership_percentage: Annotated[Maybe[Number], Field(alias="ownershipPercentage")] = None
    title: Maybe[list[Title]] = None
    authorized_person: Annotated[Maybe[bool], Field(alias="authorizedPerson")] = None
    reference_username: Annotated[Maybe[str], Field(alias="referenceUsername")] = None
