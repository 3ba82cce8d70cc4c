"""The type ArrayNode."""

from __future__ import annotations

from typing import Any, TypeAlias

ArrayNode: TypeAlias = dict[str, Any]
