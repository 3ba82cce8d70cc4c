"""The type UpdateAccountAlias."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdateAccountAlias(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    account_alias: Annotated[Maybe[str], Field(alias="accountAlias")] = None
