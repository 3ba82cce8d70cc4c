"""The type AvailableTaxFormsData and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .tax_form_type import TaxFormType


class AvailableTaxFormsDataValue(Model):
    forms: Maybe[list[TaxFormType]] = None


class AvailableTaxFormsData(Model):
    data_type: Annotated[Maybe[str], Field(alias="dataType")] = None
    value: Maybe[AvailableTaxFormsDataValue] = None
