"""The type SourceOfIncomeType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class SourceOfIncomeTypeSourceType(StrEnum):
    CONSULTING = "CONSULTING"
    DISABILITY = "DISABILITY"
    INHERITANCE = "INHERITANCE"
    INTEREST = "INTEREST"
    REALESTATE = "REALESTATE"
    RENTAL = "RENTAL"
    SEVERANCE = "SEVERANCE"
    SPOUSE = "SPOUSE"
    TRADINGANDINVESTMENTS = "TRADINGANDINVESTMENTS"
    PENSIONANDSOCIALSECURITY = "PENSIONANDSOCIALSECURITY"
    UNEMPLOYMENT = "UNEMPLOYMENT"
    OTHER = "OTHER"


class SourceOfIncomeType(Model):
    source_type: Annotated[Maybe[Open[SourceOfIncomeTypeSourceType]], Field(alias="sourceType")] = (
        None
    )
    percentage: Maybe[int] = None
    description: Maybe[str] = None
