"""The type UserPrivilege and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class UserPrivilegePrivilege(StrEnum):
    OWNER = "OWNER"
    TRADER = "TRADER"
    CUSTOM = "CUSTOM"
    NONE = "NONE"


class UserPrivilege(Model):
    external_account_id: Annotated[Maybe[str], Field(alias="externalAccountId")] = None
    privilege: Maybe[Open[UserPrivilegePrivilege]] = None
