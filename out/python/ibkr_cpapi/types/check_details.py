"""The type CheckDetails."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class CheckDetails(Model):
    check_number: Annotated[Maybe[str], Field(alias="checkNumber")] = None
    routing_number: Annotated[Maybe[str], Field(alias="routingNumber")] = None
    account_number: Annotated[Maybe[str], Field(alias="accountNumber")] = None
