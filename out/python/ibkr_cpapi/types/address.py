"""The type Address."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class Address(Model):
    street1: Maybe[str] = None
    street2: Maybe[str] = None
    city: Maybe[str] = None
    state: Maybe[str] = None
    country: Maybe[str] = None
    postal_code: Annotated[Maybe[str], Field(alias="postalCode")] = None
