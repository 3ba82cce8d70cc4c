"""p03: properties belong to objects.

`properties`, `required` and `additionalProperties` say nothing about an array or a scalar (JSON
Schema Validation section 6.5), so a generator drops them or stumbles. At an array without `items`
they can only describe its elements. A scalar with properties contradicts itself: what else the
schema says shows which half is the mistake.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import Document
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.structure.moving import Moved, mended
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


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for node, trail in document.index.schemas:
        properties = node.get("properties")
        if not isinstance(properties, dict) or not properties or "type" not in node:
            continue
        declared = node["type"] if isinstance(node["type"], list) else [node["type"]]
        named = [name for name in declared if isinstance(name, str) and name != "null"]
        if len(named) != 1 or moved.covers(trail):
            continue
        if named[0] == "array" and "items" not in node and "prefixItems" not in node:
            moved.add(trail, *_OF_OBJECTS)
            yield _array(pointer_of(trail), node)
        elif named[0] in _SCALARS:
            if _scalar_words(node):
                moved.add(trail, *_OF_OBJECTS)
            yield _scalar(pointer_of(trail), node, named[0])


def _array(pointer: str, node: JsonObject) -> Finding:
    members = [key for key in _OF_OBJECTS if key in node]
    element = {"type": "object"} | {key: node[key] for key in members}
    names = ", ".join(map(repr, node["properties"]))
    return Finding(
        pointer,
        f"an array without `items` that has properties: {names}",
        "an array has none, so they are those of its elements",
        (
            add(join(pointer, "items"), mended(STEP, {"element": element})["element"]),
            *(remove(join(pointer, key)) for key in members),
        ),
        *_shown(node),
    )


def _shown(node: JsonObject) -> tuple[Confidence, ...]:
    """Examples can show that the type is the mistake; s13 widens it then."""
    seen = [node[key] for key in ("example", "default") if node.get(key) is not None]
    return () if all(isinstance(value, list) for value in seen) else ("heuristic",)


def _scalar(pointer: str, node: JsonObject, name: str) -> Finding:
    members = [key for key in _OF_OBJECTS if key in node]
    words = _scalar_words(node)
    if words:
        said = ", ".join(f"`{word}`" for word in words)
        reason = f"{said} shows that it is a {name}; the properties have no effect, and go"
        ops: tuple[Op, ...] = tuple(remove(join(pointer, key)) for key in members)
    else:
        reason = (
            f"nothing but the type speaks for a {name}, and nobody declares properties by mistake"
        )
        declared = node["type"]
        if isinstance(declared, list):
            declared = ["object" if item == name else item for item in declared]
        else:
            declared = "object"
        ops = (replace(join(pointer, "type"), declared),)
    return Finding(
        pointer,
        f"a {name} that has properties: {', '.join(map(repr, node['properties']))}",
        reason,
        ops,
        "heuristic",
    )


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
