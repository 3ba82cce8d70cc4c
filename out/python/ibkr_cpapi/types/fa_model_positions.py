"""The type FaModelPositionsRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class FaModelPositionsRequestSortField(StrEnum):
    ACTL = "actl"
    ACTL_RANGE_MAX = "actlRangeMax"
    ACTL_RANGE_MIN = "actlRangeMin"
    CCY = "ccy"
    CID = "cid"
    DLV = "dlv"
    INSTR_IMBALANCE = "instrImbalance"
    INSTRUMENT = "instrument"
    MISMATCH_TYPE = "mismatchType"
    MV = "mv"
    POSITION = "position"
    TARGET = "target"


class FaModelPositionsRequestSortDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


class FaModelPositionsRequest(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    model: Maybe[str] = None
    sort_field: Annotated[
        Maybe[Open[FaModelPositionsRequestSortField]], Field(alias="sortField")
    ] = None
    sort_direction: Annotated[
        Maybe[Open[FaModelPositionsRequestSortDirection]], Field(alias="sortDirection")
    ] = None
    limit: Maybe[int] = None
    subscription_key: Annotated[Maybe[str], Field(alias="subscriptionKey")] = None
