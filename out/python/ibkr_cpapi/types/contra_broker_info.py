"""The type ContraBrokerInfo."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model


class ContraBrokerInfo(Model):
    account_type: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountType")
    ]
    broker_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=128)], Field(alias="brokerName")
    ]
    depository_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=64)], Field(alias="depositoryId")
    ]
    broker_account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=64)], Field(alias="brokerAccountId")
    ]
    country: Annotated[str, Constraints(minLength=1, maxLength=64)]
    contact_name: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1, maxLength=64)]], Field(alias="contactName")
    ] = None
    contact_email: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=64)], Field(alias="contactEmail")
    ]
    contact_phone: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=16)], Field(alias="contactPhone")
    ]
    account_title: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1, maxLength=128)]], Field(alias="accountTitle")
    ] = None
