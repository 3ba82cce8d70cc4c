"""The type User."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .user_privilege import UserPrivilege


class User(Model):
    user_privileges: Annotated[Maybe[list[UserPrivilege]], Field(alias="userPrivileges")] = None
    md_services: Annotated[Maybe[list[int]], Field(alias="mdServices")] = None
    id: Maybe[str] = None
    external_user_id: Annotated[Maybe[str], Field(alias="externalUserId")] = None
    external_individual_id: Annotated[Maybe[str], Field(alias="externalIndividualId")] = None
    encrypted_password: Annotated[Maybe[str], Field(alias="encryptedPassword")] = None
    encrypted_key_name: Annotated[Maybe[str], Field(alias="encryptedKeyName")] = None
    prefix: Maybe[str] = None
