"""The IR as JSON, for goldens, for caches, and for tools in other languages.

`schema.json` beside this file is its JSON Schema; a test keeps the two together.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from generators.ir.model import Api


def to_json(api: Api) -> dict[str, Any]:
    """The API as plain JSON values, every member in the order of its class."""
    plain: dict[str, Any] = _plain(api)
    return plain


def _plain(node: Any) -> Any:
    if is_dataclass(node) and not isinstance(node, type):
        return {item.name: _plain(getattr(node, item.name)) for item in fields(node)}
    if isinstance(node, tuple):
        return [_plain(item) for item in node]
    return node
