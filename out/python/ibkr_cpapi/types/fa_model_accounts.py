"""The type FaModelAccountsRequest and those around it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class FaModelAccountsResponse(Model):
    account_info_list: Annotated[Maybe[list[Any]], Field(alias="accountInfoList")] = None
    base_ccy_master: Annotated[Maybe[str], Field(alias="baseCcyMaster")] = None
    model: Maybe[str] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None


class FaModelAccountsRequest(Model):
    calc_pnls: Annotated[Maybe[bool], Field(alias="calcPnls")] = None
    model: Maybe[str] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
