"""The type SuccessfulTickleResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .brokerage_session_status import BrokerageSessionStatus


class SuccessfulTickleResponseHmdsAuthStatusItem(Model):
    authenticated: Maybe[bool] = None
    connected: Maybe[bool] = None


class SuccessfulTickleResponseHmds(Model):
    error: Maybe[str] = None
    auth_status: Annotated[
        Maybe[list[SuccessfulTickleResponseHmdsAuthStatusItem]], Field(alias="authStatus")
    ] = None


class SuccessfulTickleResponseIserver(Model):
    auth_status: Annotated[Maybe[BrokerageSessionStatus], Field(alias="authStatus")] = None


class SuccessfulTickleResponse(Model):
    session: Maybe[str] = None
    sso_expires: Annotated[Maybe[int], Field(alias="ssoExpires")] = None
    collission: Maybe[bool] = None
    user_id: Annotated[Maybe[int], Field(alias="userId")] = None
    hmds: Maybe[SuccessfulTickleResponseHmds] = None
    iserver: Maybe[SuccessfulTickleResponseIserver] = None
