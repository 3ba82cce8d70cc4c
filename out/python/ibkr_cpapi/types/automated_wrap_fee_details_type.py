"""The type AutomatedWrapFeeDetailsType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .annual_blended_percentage import AnnualBlendedPercentage
from .commission_schedule_type import CommissionScheduleType
from .nav_range_type import NAVRangeType


class AutomatedWrapFeeDetailsTypeType(StrEnum):
    ANNUALFLATFEE = "ANNUALFLATFEE"
    ANNUALFLATFEE_MONTHLY = "ANNUALFLATFEE_MONTHLY"
    ANNUALFLATFEE_QUATERLY = "ANNUALFLATFEE_QUATERLY"
    PERCENTOFEQUITY = "PERCENTOFEQUITY"
    PERCENTOFEQUITY_MONTHLY = "PERCENTOFEQUITY_MONTHLY"
    PERCENTOFEQUITY_EOM = "PERCENTOFEQUITY_EOM"
    PERCENTOFEQUITY_QUATERLY = "PERCENTOFEQUITY_QUATERLY"
    PERCENTOFEQUITY_QUARTERLY = "PERCENTOFEQUITY_QUARTERLY"
    PERCENTOFEQUITY_EOQ = "PERCENTOFEQUITY_EOQ"
    BLENDEDPERCENTOFEQUITY = "BLENDEDPERCENTOFEQUITY"
    BLENDEDPERCENTOFEQUITY_MONTHLY = "BLENDEDPERCENTOFEQUITY_MONTHLY"
    BLENDEDPERCENTOFEQUITY_EOM = "BLENDEDPERCENTOFEQUITY_EOM"
    BLENDEDPERCENTOFEQUITY_QUARTERLY = "BLENDEDPERCENTOFEQUITY_QUARTERLY"
    BLENDEDPERCENTOFEQUITY_EOQ = "BLENDEDPERCENTOFEQUITY_EOQ"
    INVOICE_LIMIT = "INVOICE_LIMIT"
    INVOICE_LIMIT_Q = "INVOICE_LIMIT_Q"
    PERCENTOFPROFIT = "PERCENTOFPROFIT"
    PERCENTOFPROFIT_QUARTER = "PERCENTOFPROFIT_QUARTER"
    PERTRADE = "PERTRADE"
    PERCENTOFNLV_CAP = "PERCENTOFNLV_CAP"
    PERCENTOFNLV_CAP_EOPEQTY = "PERCENTOFNLV_CAP_EOPEQTY"
    PERCENTOFNLV_CAP_Q = "PERCENTOFNLV_CAP_Q"
    PERCENTOFNLV_CAP_EOPEQTY_Q = "PERCENTOFNLV_CAP_EOPEQTY_Q"


class AutomatedWrapFeeDetailsType(Model):
    per_trade_markups: Annotated[Maybe[CommissionScheduleType], Field(alias="perTradeMarkups")] = (
        None
    )
    annual_blended_percentages: Annotated[
        Maybe[list[AnnualBlendedPercentage]], Field(alias="annualBlendedPercentages")
    ] = None
    nav_ranges: Annotated[Maybe[list[NAVRangeType]], Field(alias="navRanges")] = None
    type: Maybe[Open[AutomatedWrapFeeDetailsTypeType]] = None
    max_fee: Annotated[Maybe[Number], Field(alias="maxFee")] = None
    num_contracts: Annotated[Maybe[int], Field(alias="numContracts")] = None
    post_frequency: Annotated[Maybe[str], Field(alias="postFrequency")] = None
    percent_of_nlv_cap: Annotated[Maybe[str], Field(alias="percentOfNLVCap")] = None
    percent_of_nlv_cap_q: Annotated[Maybe[str], Field(alias="percentOfNLVCapQ")] = None
