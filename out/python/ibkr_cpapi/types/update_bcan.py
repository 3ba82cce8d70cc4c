"""The type UpdateBCAN."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class UpdateBCAN(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    bcan: Maybe[str] = None
    ce_number: Annotated[Maybe[str], Field(alias="ceNumber")] = None
