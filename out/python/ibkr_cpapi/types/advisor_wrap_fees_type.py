"""The type AdvisorWrapFeesType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .automated_wrap_fee_details_type import AutomatedWrapFeeDetailsType
from .high_water_mark_type import HighWaterMarkType


class AdvisorWrapFeesTypeStrategy(StrEnum):
    AUTOMATED = "AUTOMATED"
    DIRECTBILLING = "DIRECTBILLING"
    NO_FEE = "NO_FEE"


class AdvisorWrapFeesType(Model):
    automated_fees_details: Annotated[
        Maybe[list[AutomatedWrapFeeDetailsType]], Field(alias="automatedFeesDetails")
    ] = None
    high_water_mark_config_hwma: Annotated[
        Maybe[HighWaterMarkType], Field(alias="highWaterMarkConfigHwma")
    ] = None
    high_water_mark_config_hwmq: Annotated[
        Maybe[HighWaterMarkType], Field(alias="highWaterMarkConfigHwmq")
    ] = None
    strategy: Maybe[Open[AdvisorWrapFeesTypeStrategy]] = None
    charge_advisor: Annotated[Maybe[bool], Field(alias="chargeAdvisor")] = None
    charge_other_fees_to_advisor: Annotated[
        Maybe[bool], Field(alias="chargeOtherFeesToAdvisor")
    ] = None
