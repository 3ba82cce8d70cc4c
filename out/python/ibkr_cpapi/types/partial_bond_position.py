"""The type PartialBondPosition."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PartialBondPosition(Model):
    cusip_number: Annotated[Maybe[str], Field(alias="cusipNumber")] = None
    number_of_bonds: Annotated[Maybe[int], Field(alias="numberOfBonds")] = None
    all: Maybe[bool] = None
