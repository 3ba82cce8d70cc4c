"""The type JwsPayload."""

from __future__ import annotations

from typing import Any, TypeAlias

JwsPayload: TypeAlias = dict[str, Any]
