"""The type FormW8BEN and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .local_tax_form import LocalTaxForm


class FormW8BenExplanation(StrEnum):
    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"


class FormW8BenSignatureType(StrEnum):
    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"


class FormW8BEN(Model):
    local_tax_forms: Annotated[Maybe[list[LocalTaxForm]], Field(alias="localTaxForms")] = None
    name: Maybe[str] = None
    tin: Maybe[str] = None
    foreign_tax_id: Annotated[Maybe[str], Field(alias="foreignTaxId")] = None
    tin_or_explanation_required: Annotated[Maybe[bool], Field(alias="tinOrExplanationRequired")] = (
        None
    )
    explanation: Maybe[Open[FormW8BenExplanation]] = None
    reference_number: Annotated[Maybe[int], Field(alias="referenceNumber")] = None
    part29_a_country: Annotated[Maybe[str], Field(alias="part29ACountry")] = None
    cert: Maybe[bool] = None
    signature_type: Annotated[Maybe[Open[FormW8BenSignatureType]], Field(alias="signatureType")] = (
        None
    )
    blank_form: Annotated[Maybe[bool], Field(alias="blankForm")] = None
    tax_form_file: Annotated[Maybe[str], Field(alias="taxFormFile")] = None
    proprietary_form_number: Annotated[Maybe[int], Field(alias="proprietaryFormNumber")] = None
    electronic_format: Annotated[Maybe[bool], Field(alias="electronicFormat")] = None
    submit_date: Annotated[Maybe[str], Field(alias="submitDate")] = None
