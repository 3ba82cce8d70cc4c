"""The type NAVRangeType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class NAVRangeType(Model):
    min: Maybe[Number] = None
    max: Maybe[Number] = None
    max_fee: Annotated[Maybe[Number], Field(alias="maxFee")] = None
