"""The servers that an operation is really sent to (OpenAPI 3.1 section 4.8.5)."""

from __future__ import annotations

from typing import Any

from generators.ir.lowering.keywords import listed, text
from generators.ir.model import Server, ServerVariable
from normalizer.document import OperationSite
from normalizer.values import JsonObject


def effective_servers(tree: JsonObject, site: OperationSite) -> tuple[Server, ...]:
    """The operation's own servers, else the path item's, else the document's."""
    for owner in (site.node, site.item, tree):
        found = servers(owner.get("servers"))
        if found:
            return found
    return ()


def servers(listed: Any) -> tuple[Server, ...]:
    """The servers of a list, in order; what is no server is left out."""
    if not isinstance(listed, list):
        return ()
    return tuple(
        Server(
            url=node["url"].rstrip("/"),
            description=text(node.get("description")),
            variables=_variables(node.get("variables")),
        )
        for node in listed
        if isinstance(node, dict) and isinstance(node.get("url"), str)
    )


def _variables(given: Any) -> tuple[ServerVariable, ...]:
    if not isinstance(given, dict):
        return ()
    return tuple(
        ServerVariable(
            name=name,
            default=str(variable.get("default", "")),
            values=tuple(str(value) for value in listed(variable.get("enum"))),
        )
        for name, variable in given.items()
        if isinstance(variable, dict)
    )
