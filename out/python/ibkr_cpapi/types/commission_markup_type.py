"""The type CommissionMarkupType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .markup_staircase_type import MarkupStaircaseType


class CommissionMarkupTypeType(StrEnum):
    FA = "FA"
    FM = "FM"
    PM = "PM"


class CommissionMarkupType(Model):
    stairs: Maybe[list[MarkupStaircaseType]] = None
    code: Maybe[str] = None
    minimum: Maybe[Number] = None
    maximum: Maybe[Number] = None
    type: Maybe[Open[CommissionMarkupTypeType]] = None
    amount: Maybe[Number] = None
    plus_cost: Annotated[Maybe[bool], Field(alias="plusCost")] = None
    ticket_charge: Annotated[Maybe[Number], Field(alias="ticketCharge")] = None
