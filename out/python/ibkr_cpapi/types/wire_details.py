"""The type WireDetails."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class WireDetails(Model):
    bank_name: Annotated[Maybe[str], Field(alias="bankName")] = None
    bank_account_number: Annotated[Maybe[str], Field(alias="bankAccountNumber")] = None
    bank_code: Annotated[Maybe[str], Field(alias="bankCode")] = None
    routing_number: Annotated[Maybe[str], Field(alias="routingNumber")] = None
    instruction: Maybe[str] = None
    country_code: Annotated[Maybe[str], Field(alias="countryCode")] = None
    reference_number: Annotated[Maybe[str], Field(alias="referenceNumber")] = None
