"""The type ACHDetails."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ACHDetails(Model):
    cust_init_ach: Annotated[Maybe[bool], Field(alias="custInitAch")] = None
    bank_name: Annotated[Maybe[str], Field(alias="bankName")] = None
