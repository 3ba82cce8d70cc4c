"""The paths that stand before the path templates, by the servers of a document."""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from normalizer.document import Document, OperationSite
from normalizer.traffic.segments import segments

Prefix: TypeAlias = tuple[str, ...]
"""The segments of a base path."""

_OPEN: Final = re.compile(r"^\{[^{}]*\}")


def prefixes(document: Document, site: OperationSite) -> frozenset[Prefix]:
    """The base paths of an operation: of its own servers, the path item's, or the document's."""
    for owner in (site.node, site.item, document.tree):
        servers = owner.get("servers")
        if isinstance(servers, list) and servers:
            return frozenset(_prefix(server) for server in servers if isinstance(server, dict))
    return frozenset({()})


def _prefix(server: dict[str, Any]) -> Prefix:
    """The base path of a server, its variables at their defaults."""
    url = server.get("url")
    if not isinstance(url, str):
        return ()
    variables = server.get("variables")
    for name, variable in variables.items() if isinstance(variables, dict) else ():
        if isinstance(variable, dict) and "default" in variable:
            url = url.replace(f"{{{name}}}", str(variable["default"]))
    try:
        path = urlsplit(_OPEN.sub("", url)).path  # a base URL that is left open is of any host
    except ValueError:
        return ()
    return tuple(text for text in segments(path) if text not in (".", ".."))
