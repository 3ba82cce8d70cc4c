"""The type LoginMessageResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .login_message import LoginMessage


class LoginMessageResponse(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    clearing_status: Annotated[Maybe[str], Field(alias="clearingStatus")] = None
    clearing_status_description: Annotated[Maybe[str], Field(alias="clearingStatusDescription")] = (
        None
    )
    login_messages: Annotated[Maybe[list[LoginMessage]], Field(alias="loginMessages")] = None
    login_message_present: Annotated[Maybe[bool], Field(alias="loginMessagePresent")] = None
