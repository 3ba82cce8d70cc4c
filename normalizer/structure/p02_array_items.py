"""p02: an array says what its elements are.

JSON Schema takes a missing `items` for "anything", but OpenAPI 3.0 required it and most generators
still do. A list in `items` is the tuple of old drafts, which is `prefixItems` since 2020-12 (JSON
Schema Core section 10.3.1, which OpenAPI 3.1 section 4.8.24 builds upon).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.structure.moving import Moved, mended_schemas
from normalizer.values import JsonObject, json_type

_TYPES = frozenset({"array", "boolean", "integer", "number", "object", "string"})


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for node, trail in document.index.schemas:
        if "items" in node:
            if isinstance(node["items"], dict) or node["items"] is False or moved.covers(trail):
                continue  # `false` is a schema as well: no element more
            pointer = pointer_of(trail)
            if isinstance(node["items"], list):
                moved.add(trail, "items", "additionalItems")
                yield _tuple(pointer, node, node["items"])
            else:
                yield _garbage(pointer, node["items"])
        elif (
            "array" in _types(node)
            and "prefixItems" not in node
            and not _is_object_too(node)
            and not moved.covers(trail)
        ):
            pointer = pointer_of(trail)
            yield Finding(
                pointer,
                "an array without `items`",
                "`items: {}` says the same, that an element can be anything, and each generator "
                "reads it",
                (add(join(pointer, "items"), {}),),
            )


def _types(node: JsonObject) -> list[Any]:
    declared = node.get("type")
    return declared if isinstance(declared, list) else [declared]


def _is_object_too(node: JsonObject) -> bool:
    """Whether the properties of the elements are written at the array itself (p03)."""
    properties = node.get("properties")
    others = [name for name in _types(node) if name not in ("array", "null")]
    return isinstance(properties, dict) and bool(properties) and not others


def _tuple(pointer: str, node: JsonObject, listed: list[Any]) -> Finding:
    ops: list[Op] = []
    if listed and "prefixItems" not in node:
        members = [_schema(item) for item in listed]
        names = mended_schemas(STEP, {str(n): member for n, member in enumerate(members)})
        ops.append(add(join(pointer, "prefixItems"), list(names.values())))
    rest = node.get("additionalItems", {})
    if "additionalItems" in node:
        ops.append(remove(join(pointer, "additionalItems")))
    if isinstance(rest, dict):
        rest = mended_schemas(STEP, {"rest": rest})["rest"]
    ops.append(replace(join(pointer, "items"), rest if rest is False else _schema(rest)))
    return Finding(
        pointer,
        f"`items` is a list of {len(listed)} schemas",
        "that is the tuple of older drafts, whose elements `prefixItems` describes; `items` is "
        "for those that come after them (formerly `additionalItems`)",
        tuple(ops),
    )


def _garbage(pointer: str, items: Any) -> Finding:
    schema = _schema(items)
    return Finding(
        join(pointer, "items"),
        f"`items` is {items!r}, not a schema"
        if isinstance(items, str)
        else f"`items` is a {json_type(items)}, not a schema",
        "the name of a type stands for the schema of that type"
        if schema
        else "an element can be anything",
        (replace(join(pointer, "items"), schema),),
        "heuristic" if schema else "certain",
    )


def _schema(value: Any) -> JsonObject:
    """What an element of a tuple, or `items`, can only have meant."""
    if isinstance(value, dict):
        return value
    if value == "array":
        return {"type": "array", "items": {}}
    return {"type": value} if isinstance(value, str) and value in _TYPES else {}


STEP = Step(
    id="p02",
    slug="array-items",
    kind="structure",
    title="Arrays that do not say what their elements are",
    find=find,
)
