"""The type AlertCondition."""

from __future__ import annotations

from .._core import Maybe, Model


class AlertCondition(Model):
    condition_type: Maybe[int] = None
    conidex: Maybe[str] = None
    contract_description_1: Maybe[str] = None
    condition_operator: Maybe[str | None] = None
    condition_trigger_method: Maybe[int | str | None] = None
    condition_value: Maybe[str] = None
    condition_logic_bind: Maybe[bool | str] = None
    condition_time_zone: Maybe[str | None] = None
