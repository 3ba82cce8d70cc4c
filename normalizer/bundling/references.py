"""Where a document refers to something, in every edition: the places of its references.

The index of a document knows 3.1 alone, and references to other files are read before a document
is lifted to it. So this looks at every object, but never into values: what stands in an example, a
default, an enumeration or an extension is data, and a `$ref` there is a word like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from normalizer.pointer import ROOT, Trail
from normalizer.values import JsonObject

_DATA = frozenset({"example", "default", "enum", "const", "value", "dataValue"})
_SUFFIXES = (".json", ".yaml", ".yml")
# Below these, keys are names that somebody chose.
_MAPS = {
    "properties": "schemas",
    "patternProperties": "schemas",
    "definitions": "schemas",
    "$defs": "schemas",
    "dependentSchemas": "schemas",
    "schemas": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "callbacks": "callbacks",
    "requestBodies": "requestBodies",
    "securitySchemes": "securitySchemes",
    "securityDefinitions": "securitySchemes",
    "paths": "pathItems",
    "webhooks": "pathItems",
    "pathItems": "pathItems",
    "content": "mediaTypes",
}


class Reference(NamedTuple):
    """A reference: the object at `trail` has it under `key`, in the place of a `kind`."""

    node: JsonObject
    key: str
    kind: str
    trail: Trail

    @property
    def text(self) -> str:
        return str(self.node[self.key])

    @property
    def is_outside(self) -> bool:
        return not self.text.startswith("#")


def references(tree: Any, kind: str = "") -> Iterator[Reference]:
    """The references in a tree; `kind` is what the tree itself is, when it is part of a document.

    In an array of parameters the kind is that of the array.
    """
    stack: list[tuple[Any, Trail, str, bool]] = [(tree, ROOT, kind, False)]
    while stack:
        node, trail, kind, named = stack.pop()
        if isinstance(node, list):
            stack += [
                (item, (trail, position), kind, False)
                for position, item in reversed(list(enumerate(node)))
            ]
        elif isinstance(node, dict):
            if not named and isinstance(node.get("$ref"), str):
                yield Reference(node, "$ref", kind, trail)
            if not named and isinstance(node.get("discriminator"), dict):
                yield from _mapped(node["discriminator"], (trail, "discriminator"))
            stack += reversed(list(_members(node, trail, kind, named)))


def _mapped(discriminator: JsonObject, trail: Trail) -> Iterator[Reference]:
    """The references in a mapping; a bare word there is the name of a component."""
    mapping: Any = discriminator.get("mapping")
    for key, value in mapping.items() if isinstance(mapping, dict) else ():
        if isinstance(value, str) and ("#/" in value or value.endswith(_SUFFIXES)):
            yield Reference(mapping, key, "schemas", (trail, "mapping"))


def _members(
    node: JsonObject, trail: Trail, kind: str, named: bool
) -> Iterator[tuple[Any, Trail, str, bool]]:
    for key, value in node.items():
        if not isinstance(value, (dict, list)):
            continue
        at: Trail = (trail, key)
        if named:
            yield value, at, kind, False
        elif key in _DATA or key.startswith("x-") or (key == "examples" and kind == "schemas"):
            continue
        elif key in _MAPS and isinstance(value, dict):
            yield value, at, _MAPS[key], True
        elif key in _MAPS:
            yield value, at, _MAPS[key], False
        else:
            yield value, at, "requestBodies" if key == "requestBody" else "schemas", False
