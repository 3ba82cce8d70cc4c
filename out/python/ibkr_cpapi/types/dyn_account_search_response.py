"""The type DynAccountSearchResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class DynAccountSearchResponseMatchedAccount(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    alias: Maybe[str] = None
    allocation_id: Annotated[Maybe[str], Field(alias="allocationId")] = None


class DynAccountSearchResponse(Model):
    matched_accounts: Annotated[
        Maybe[list[DynAccountSearchResponseMatchedAccount]], Field(alias="matchedAccounts")
    ] = None
    pattern: Maybe[str] = None
