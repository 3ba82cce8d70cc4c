"""The type AccountStatusResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AccountStatusResponse(Model):
    date_opened: Annotated[Maybe[str], Field(alias="dateOpened")] = None
    date_started: Annotated[Maybe[str], Field(alias="dateStarted")] = None
    date_closed: Annotated[Maybe[str], Field(alias="dateClosed")] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    status: Maybe[str] = None
    description: Maybe[str] = None
    master_account_id: Annotated[Maybe[str], Field(alias="masterAccountId")] = None
    admin_account_id: Annotated[Maybe[str], Field(alias="adminAccountId")] = None
    state: Maybe[str] = None
    message: Maybe[str] = None
