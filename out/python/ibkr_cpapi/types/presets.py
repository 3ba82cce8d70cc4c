"""The type Presets and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class PresetsDefaultMethodForAll(StrEnum):
    AVAILABLE_EQUITY = "AvailableEquity"
    E = "E"
    N = "N"
    C = "C"
    P = "P"
    R = "R"
    S = "S"


class Presets(Model):
    group_auto_close_positions: Maybe[bool] = None
    default_method_for_all: Maybe[Open[PresetsDefaultMethodForAll]] = None
    profiles_auto_close_positions: Maybe[bool] = None
    strict_credit_check: Maybe[bool] = None
    group_proportional_allocation: Maybe[bool] = None
