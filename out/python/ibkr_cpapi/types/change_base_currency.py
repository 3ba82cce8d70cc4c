"""The type ChangeBaseCurrency."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ChangeBaseCurrency(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    new_base_currency: Annotated[Maybe[str], Field(alias="newBaseCurrency")] = None
