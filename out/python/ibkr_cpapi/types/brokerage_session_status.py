"""The type BrokerageSessionStatus and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class BrokerageSessionStatusServerInfo(Model):
    server_name: Annotated[Maybe[str], Field(alias="serverName")] = None
    server_version: Annotated[Maybe[str], Field(alias="serverVersion")] = None


class BrokerageSessionStatus(Model):
    authenticated: Maybe[bool] = None
    established: Maybe[bool] = None
    competing: Maybe[bool] = None
    connected: Maybe[bool] = None
    message: Maybe[str] = None
    mac: Annotated[Maybe[str], Field(alias="MAC")] = None
    server_info: Annotated[Maybe[BrokerageSessionStatusServerInfo], Field(alias="serverInfo")] = (
        None
    )
    hardware_info: Maybe[str] = None
    fail: Maybe[str] = None
