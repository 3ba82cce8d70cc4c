"""The type TaxFormType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class TaxFormType(Model):
    is_form: Annotated[Maybe[bool], Field(alias="isForm")] = None
    tax_form_name: Annotated[Maybe[str], Field(alias="taxFormName")] = None
    formats: Maybe[list[str]] = None
