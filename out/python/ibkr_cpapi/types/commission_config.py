"""The type CommissionConfig and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class CommissionConfigStyle(StrEnum):
    BUNDLED = "Bundled"
    UNBUNDLED = "Unbundled"


class CommissionConfigType(StrEnum):
    COMMODITIES = "Commodities"
    SECURITIES = "Securities"


class CommissionConfig(Model):
    style: Maybe[Open[CommissionConfigStyle]] = None
    type: Maybe[Open[CommissionConfigType]] = None
