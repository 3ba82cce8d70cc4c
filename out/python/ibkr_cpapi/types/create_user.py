"""The type CreateUser."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class CreateUser(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    prefix: Maybe[str] = None
    user_name: Annotated[Maybe[str], Field(alias="userName")] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    authorized_trader: Annotated[Maybe[bool], Field(alias="authorizedTrader")] = None
