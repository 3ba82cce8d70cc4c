"""The type AnnualBlendedPercentage."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AnnualBlendedPercentage(Model):
    blended_from: Annotated[Maybe[str], Field(alias="blendedFrom")] = None
    blended_to: Annotated[Maybe[str], Field(alias="blendedTo")] = None
    percentage: Maybe[str] = None
