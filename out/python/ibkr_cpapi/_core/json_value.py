"""What JSON knows, as a type: lists and dicts of it are of it too, to every type checker."""

from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
