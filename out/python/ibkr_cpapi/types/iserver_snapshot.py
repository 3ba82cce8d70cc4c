"""The type IserverSnapshot."""

from __future__ import annotations

from typing import Any, TypeAlias

IserverSnapshot: TypeAlias = list[Any]
