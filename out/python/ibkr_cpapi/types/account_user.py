"""The type AccountUser and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class AccountUserEntityEntityType(StrEnum):
    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "Joint"
    ORG = "ORG"


class AccountUserEntity(Model):
    entity_name: Annotated[Maybe[str], Field(alias="entityName")] = None
    entity_type: Annotated[Maybe[Open[AccountUserEntityEntityType]], Field(alias="entityType")] = (
        None
    )
    first_name: Annotated[Maybe[str], Field(alias="firstName")] = None
    last_name: Annotated[Maybe[str], Field(alias="lastName")] = None


class AccountUser(Model):
    role_id: Annotated[Maybe[str], Field(alias="roleId")] = None
    has_right_code_ind: Annotated[Maybe[bool], Field(alias="hasRightCodeInd")] = None
    user_name: Annotated[Maybe[str], Field(alias="userName")] = None
    entity: Maybe[AccountUserEntity] = None
