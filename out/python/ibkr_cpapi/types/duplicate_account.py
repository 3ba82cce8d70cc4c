"""The type DuplicateAccount."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class DuplicateAccount(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    number_of_duplicates: Annotated[Maybe[int], Field(alias="numberOfDuplicates")] = None
