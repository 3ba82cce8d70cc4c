"""The type Alerts."""

from __future__ import annotations

from typing import TypeAlias

from .alert import Alert

Alerts: TypeAlias = list[Alert]
