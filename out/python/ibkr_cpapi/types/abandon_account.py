"""The type AbandonAccount."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AbandonAccount(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
