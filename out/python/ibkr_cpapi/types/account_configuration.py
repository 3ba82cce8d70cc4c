"""The type AccountConfiguration."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AccountConfiguration(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    type: Maybe[str] = None
    value: Maybe[bool] = None
