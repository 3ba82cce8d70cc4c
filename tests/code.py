"""Generated code without its documentation, for comparisons."""

from __future__ import annotations

import ast
import json
import re
from pathlib import PurePosixPath
from typing import Any

_COMMENT = re.compile(r"^ */\*\*.*?\*/\n", re.MULTILINE | re.DOTALL)
_TOLD = frozenset({"help", "short_help"})


def without_docs(source: str) -> str:
    """The dump of a module's syntax tree, without docstrings (of attributes too) and help texts."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                statement
                for statement in body
                if not (
                    isinstance(statement, ast.Expr)
                    and isinstance(statement.value, ast.Constant)
                    and isinstance(statement.value.value, str)
                )
            ]
        if isinstance(node, ast.Call):
            node.keywords = [keyword for keyword in node.keywords if keyword.arg not in _TOLD]
    return ast.dump(tree)


def without_prose(path: str, content: bytes) -> str | None:
    """What a generated file says to a machine; None for one that only people read."""
    text = content.decode()
    match PurePosixPath(path).suffix:
        case ".py":
            return without_docs(text)
        case ".ts":
            return _COMMENT.sub("", text)
        case ".json" if path.endswith("manifest.json"):
            return json.dumps(_undescribed(json.loads(text)))
        case ".json" | ".toml" if ".moneyer" not in path:
            return text
    return None


def _undescribed(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: _undescribed(value)
            for key, value in node.items()
            if key not in ("title", "description") or not isinstance(value, str)
        }
    return [_undescribed(item) for item in node] if isinstance(node, list) else node
