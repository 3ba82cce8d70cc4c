"""The type PortfolioAllocations and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class PortfolioAllocationsAssetClass(Model):
    long: Maybe[dict[str, Number]] = None
    short: Maybe[dict[str, Number]] = None


class PortfolioAllocationsGroup(Model):
    long: Maybe[dict[str, Number]] = None
    short: Maybe[dict[str, Number]] = None


class PortfolioAllocationsSector(Model):
    long: Maybe[dict[str, Number]] = None
    short: Maybe[dict[str, Number]] = None


class PortfolioAllocations(Model):
    asset_class: Annotated[Maybe[PortfolioAllocationsAssetClass], Field(alias="assetClass")] = None
    group: Maybe[PortfolioAllocationsGroup] = None
    sector: Maybe[PortfolioAllocationsSector] = None
