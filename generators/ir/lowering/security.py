"""Security: the schemes of a document, and what an operation asks for (an OR of ANDs)."""

from __future__ import annotations

from typing import Any

from generators.ir.lowering.keywords import listed, text
from generators.ir.model import Name, SecurityScheme, SecurityUse
from generators.words import words
from normalizer.document import Document
from normalizer.values import JsonObject


def effective_security(
    tree: JsonObject, operation: JsonObject
) -> tuple[tuple[SecurityUse, ...], ...]:
    """The alternatives of an operation; its own list, though empty, hides the document's."""
    owner = operation if isinstance(operation.get("security"), list) else tree
    requirements = owner.get("security")
    if not isinstance(requirements, list):
        return ()
    return tuple(
        tuple(
            SecurityUse(scheme=name, scopes=tuple(s for s in listed(scopes) if isinstance(s, str)))
            for name, scopes in requirement.items()
        )
        for requirement in requirements
        if isinstance(requirement, dict)
    )


def security_schemes(document: Document) -> tuple[SecurityScheme, ...]:
    """The declared schemes, in document order."""
    components = document.tree.get("components")
    declared = components.get("securitySchemes") if isinstance(components, dict) else None
    found = []
    for name, written in declared.items() if isinstance(declared, dict) else ():
        node, _ = document.follow(written)
        if isinstance(node, dict) and isinstance(node.get("type"), str):
            found.append(_scheme(name, node))
    return tuple(found)


def _scheme(name: str, node: dict[str, Any]) -> SecurityScheme:
    location = node.get("in")
    scheme, parameter = node.get("scheme"), node.get("name")
    return SecurityScheme(
        id=name,
        name=Name(wire=name, words=words(name)),
        type=node["type"],
        scheme=scheme.lower() if isinstance(scheme, str) else "",
        location=location if location in ("query", "header", "cookie") else None,
        parameter=parameter if isinstance(parameter, str) else "",
        description=text(node.get("description")),
    )
