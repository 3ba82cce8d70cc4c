"""The type IndividualPositionArray."""

from __future__ import annotations

from typing import TypeAlias

from .individual_position import IndividualPosition

IndividualPositionArray: TypeAlias = list[IndividualPosition]
