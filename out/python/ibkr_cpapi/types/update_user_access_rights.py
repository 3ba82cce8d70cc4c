"""The type UpdateUserAccessRights."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdateUserAccessRights(Model):
    sub_accounts: Annotated[Maybe[list[str]], Field(alias="subAccounts")] = None
    rep_id: Annotated[Maybe[str], Field(alias="repId")] = None
    action: Maybe[str] = None
