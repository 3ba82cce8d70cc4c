"""The type ContraBrokerInfo."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ContraBrokerInfo(Model):
    account_type: Annotated[str, Field(alias="accountType")]
    broker_name: Annotated[str, Field(alias="brokerName")]
    depository_id: Annotated[str, Field(alias="depositoryId")]
    broker_account_id: Annotated[str, Field(alias="brokerAccountId")]
    country: str
    contact_name: Annotated[Maybe[str], Field(alias="contactName")] = None
    contact_email: Annotated[str, Field(alias="contactEmail")]
    contact_phone: Annotated[str, Field(alias="contactPhone")]
    account_title: Annotated[Maybe[str], Field(alias="accountTitle")] = None
