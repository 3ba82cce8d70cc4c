"""The type UpdateExternalId."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdateExternalId(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    new_external_id: Annotated[Maybe[str], Field(alias="newExternalId")] = None
