"""Python source without its documentation, for comparisons."""

from __future__ import annotations

import ast


def without_docs(source: str) -> str:
    """The dump of a module's syntax tree, docstrings (of attributes too) taken out."""
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
    return ast.dump(tree)
