"""The type IRADepositDetails and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class IraDepositDetailsDepositType(StrEnum):
    CONTRIBUTION = "contribution"
    ROLLOVER = "rollover"


class IraDepositDetailsTaxYear(StrEnum):
    CURRENT = "current"
    PRIOR = "prior"


class IraDepositDetailsFromIraType(StrEnum):
    RI = "RI"
    RO = "RO"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    TFSA = "TFSA"
    SIMPLE = "SIMPLE"
    ISA = "ISA"
    JISA = "JISA"


class IRADepositDetails(Model):
    deposit_type: Annotated[
        Maybe[Open[IraDepositDetailsDepositType]], Field(alias="depositType")
    ] = None
    tax_year: Annotated[Maybe[Open[IraDepositDetailsTaxYear]], Field(alias="taxYear")] = None
    from_ira_type: Annotated[
        Maybe[Open[IraDepositDetailsFromIraType]], Field(alias="fromIraType")
    ] = None
