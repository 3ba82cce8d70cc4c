"""The type LinkDuplicateAccount."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class LinkDuplicateAccount(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    external_account_id: Annotated[Maybe[str], Field(alias="externalAccountId")] = None
    client_active_trading: Annotated[Maybe[bool], Field(alias="clientActiveTrading")] = None
