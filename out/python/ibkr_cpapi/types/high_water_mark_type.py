"""The type HighWaterMarkType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .high_water_mark_configuration_type import HighWaterMarkConfigurationType
from .previous_losses_type import PreviousLossesType


class HighWaterMarkType(Model):
    hwm: Maybe[HighWaterMarkConfigurationType] = None
    previous_losses: Annotated[Maybe[list[PreviousLossesType]], Field(alias="previousLosses")] = (
        None
    )
