"""The type ContractsSearchPostRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class ContractsSearchPostRequestSecType(StrEnum):
    STK = "STK"
    IND = "IND"
    BOND = "BOND"


class ContractsSearchPostRequest(Model):
    symbol: str
    sec_type: Annotated[Maybe[Open[ContractsSearchPostRequestSecType]], Field(alias="secType")] = (
        None
    )
    name: Maybe[bool] = None
    more: Maybe[bool] = None
    fund: Maybe[bool] = None
    fund_family_conid_ex: Annotated[Maybe[str], Field(alias="fundFamilyConidEx")] = None
    pattern: Maybe[bool] = None
    referrer: Maybe[str] = None
