"""The type UtcDateTime."""

from __future__ import annotations

from typing import TypeAlias

UtcDateTime: TypeAlias = str
