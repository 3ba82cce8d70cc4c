"""The type AccountConfigurationType."""

from __future__ import annotations

from .._core import Maybe, Model


class AccountConfigurationType(Model):
    type: Maybe[str] = None
    value: Maybe[bool] = None
