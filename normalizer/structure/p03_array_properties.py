"""p03: properties belong to objects.

`properties`, `required` and `additionalProperties` say nothing about an array or a scalar (JSON
Schema Validation section 6.5), so a generator drops them or stumbles. At an array without `items`
they can only describe its elements. A scalar with properties contradicts itself: what else the
schema says shows which half is the mistake.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import Document
from normalizer.findings import Finding, Step, add, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.structure.moving import Moved, mended_schemas
from normalizer.values import JsonObject, json_type

_OF_OBJECTS = (
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
)
_OF_SCALARS = (
    "enum",
    "const",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
)
_SCALARS = frozenset({"boolean", "integer", "number", "string"})
_MENDED = _SCALARS | {"array"}


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for node, trail in document.index.schemas:
        properties = node.get("properties")
        if not isinstance(properties, dict) or not properties or "type" not in node:
            continue
        declared = node["type"] if isinstance(node["type"], list) else [node["type"]]
        named = [name for name in declared if isinstance(name, str) and name != "null"]
        if len(named) != 1 or named[0] not in _MENDED or moved.covers(trail):
            continue
        name, pointer = named[0], pointer_of(trail)
        if name == "array" and "items" not in node and "prefixItems" not in node:
            if _shown_as_object(node):
                yield _object(pointer, node, name, "its example is one")
            else:
                moved.add(trail, *_OF_OBJECTS)
                yield _array(pointer, node)
        elif name in _SCALARS and (words := _scalar_words(node)):
            moved.add(trail, *_OF_OBJECTS)
            yield _scalar(pointer, node, name, words)
        elif name in _SCALARS:
            yield _object(pointer, node, name, "nothing but the type speaks against it")


def _array(pointer: str, node: JsonObject) -> Finding:
    members = [key for key in _OF_OBJECTS if key in node]
    element = {"type": "object"} | {key: node[key] for key in members}
    return Finding(
        pointer,
        f"an array without `items` that has properties: {_names(node)}",
        "an array has none, so they are those of its elements",
        (
            add(join(pointer, "items"), mended_schemas(STEP, {"element": element})["element"]),
            *(remove(join(pointer, key)) for key in members),
        ),
    )


def _object(pointer: str, node: JsonObject, name: str, reason: str) -> Finding:
    declared = node["type"]
    if isinstance(declared, list):
        declared = ["object" if item == name else item for item in declared]
    else:
        declared = "object"
    return Finding(
        pointer,
        f"the type is {name}, but there are properties: {_names(node)}",
        f"it becomes an object: {reason}",
        (replace(join(pointer, "type"), declared),),
        "heuristic",
    )


def _scalar(pointer: str, node: JsonObject, name: str, words: list[str]) -> Finding:
    members = [key for key in _OF_OBJECTS if key in node]
    return Finding(
        pointer,
        f"the type is {name}, but there are properties: {_names(node)}",
        f"they have no effect, and go: {', '.join(words)} shows that it is a {name}",
        tuple(remove(join(pointer, key)) for key in members),
        "heuristic",
    )


def _names(node: JsonObject) -> str:
    return ", ".join(map(repr, node["properties"]))


def _shown_as_object(node: JsonObject) -> bool:
    return any(isinstance(node.get(key), dict) for key in ("example", "default"))


def _scalar_words(node: JsonObject) -> list[str]:
    """The members that only a scalar has, or whose value is one."""
    words = [key for key in _OF_SCALARS if key in node]
    values = [key for key in ("example", "default") if node.get(key) is not None]
    return words + [key for key in values if json_type(node[key]) not in ("array", "object")]


STEP = Step(
    id="p03",
    slug="array-properties",
    kind="structure",
    title="Properties of what is not an object",
    find=find,
    after=("p02",),
)
