"""The type FormW9 and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .local_tax_form import LocalTaxForm


class FormW9CustomerType(StrEnum):
    INDIVIDUAL = "Individual"
    CORPORATION = "Corporation"
    PARTNERSHIP = "Partnership"
    LLC = "LLC"
    OTHER = "Other"


class FormW9TinType(StrEnum):
    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"


class FormW9SignatureType(StrEnum):
    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"


class FormW9(Model):
    local_tax_forms: Annotated[Maybe[list[LocalTaxForm]], Field(alias="localTaxForms")] = None
    name: Maybe[str] = None
    business_name: Annotated[Maybe[str], Field(alias="businessName")] = None
    customer_type: Annotated[Maybe[Open[FormW9CustomerType]], Field(alias="customerType")] = None
    tax_classification: Annotated[Maybe[str], Field(alias="taxClassification")] = None
    other_customer_type: Annotated[Maybe[str], Field(alias="otherCustomerType")] = None
    tin: Maybe[str] = None
    tin_type: Annotated[Maybe[Open[FormW9TinType]], Field(alias="tinType")] = None
    cert1: Maybe[bool] = None
    cert2: Maybe[bool] = None
    cert3: Maybe[bool] = None
    cert4: Maybe[bool] = None
    signature_type: Annotated[Maybe[Open[FormW9SignatureType]], Field(alias="signatureType")] = None
    blank_form: Annotated[Maybe[bool], Field(alias="blankForm")] = None
    tax_form_file: Annotated[Maybe[str], Field(alias="taxFormFile")] = None
    proprietary_form_number: Annotated[Maybe[int], Field(alias="proprietaryFormNumber")] = None
