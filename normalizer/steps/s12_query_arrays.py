"""s12: arrays of numbers in the query become arrays of strings.

In a URL all is text, and many generators can only join strings into a list (OpenAPI 3.1 section
4.8.12.3, styles). The items lose what only numbers have: their format and bounds. A shared schema
is not touched: bodies use it too, so a narrowed copy takes the place of the reference. The schema
as it stood is in `x-moneyer-was`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, replace
from normalizer.pointer import join, pointer_of
from normalizer.steps.narrowing import note
from normalizer.values import JsonObject, copy

_OF_NUMBERS = frozenset(
    {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)
_VALUES = frozenset({"enum", "const", "default", "example", "examples"})
_ANNOTATIONS = frozenset({"title", "description", "default", "example", "deprecated"})
_COMBINED = ("anyOf", "oneOf", "allOf")
_DEPTH = 16  # a schema may refer to itself
_Narrow: TypeAlias = Callable[[Document, Any, int], JsonObject | None]


def find(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.parameters:
        schema = node.get("schema")
        if node.get("in") != "query" or "$ref" in node or not isinstance(schema, dict):
            continue
        narrowed = _array(document, schema, 0)
        if narrowed is None:
            continue
        pointer = pointer_of(trail)
        former = {"schema": schema}
        ops: list[Op] = [replace(join(pointer, "schema"), copy(narrowed))]
        for key in ("example", "examples"):
            if key in node and (text := _example(node, key)) != node[key]:
                former[key] = node[key]
                ops.append(replace(join(pointer, key), text))
        yield Finding(
            pointer,
            f"the query parameter {node.get('name')!r} is an array of numbers",
            "in a URL they are text, and many generators can only join strings",
            (*ops, *note(pointer, node, former)),
        )


def _array(document: Document, schema: Any, depth: int) -> JsonObject | None:
    """The schema with its arrays of numbers narrowed; None when it has none."""
    node, _ = document.follow(schema)
    if not isinstance(node, dict) or depth > _DEPTH:
        return None
    node = node | {key: value for key, value in schema.items() if key in _ANNOTATIONS}
    if "array" in _types(node):
        items = _number(document, node.get("items"), depth + 1)
        if items is None:
            return None
        return {key: items if key == "items" else _member(key, node[key]) for key in node}
    return _combination(document, node, depth, _array)


def _number(document: Document, schema: Any, depth: int) -> JsonObject | None:
    """The schema of a number as that of its text; None when it is none of a number."""
    node, _ = document.follow(schema)
    if not isinstance(node, dict) or depth > _DEPTH:
        return None
    node = node | {key: value for key, value in schema.items() if key in _ANNOTATIONS}
    types = _types(node)
    if not {"integer", "number"} & set(types):
        return _combination(document, node, depth, _number)
    # `["integer", "null"]` is `["string", "null"]`, and the type comes once.
    text = list(dict.fromkeys("string" if t in {"integer", "number"} else t for t in types))
    narrowed = {key: _member(key, node[key]) for key in node if key not in _OF_NUMBERS}
    narrowed["type"] = text if isinstance(node["type"], list) and len(text) > 1 else text[0]
    return narrowed


def _combination(
    document: Document, node: JsonObject, depth: int, narrow: _Narrow
) -> JsonObject | None:
    """The schema with the members of `anyOf` and the like narrowed; None when none is."""
    changed: JsonObject = {}
    for key in _COMBINED:
        members = node.get(key)
        if isinstance(members, list):
            narrowed = [narrow(document, member, depth + 1) for member in members]
            if any(member is not None for member in narrowed):
                changed[key] = [
                    old if new is None else new for old, new in zip(members, narrowed, strict=True)
                ]
    if not changed:
        return None
    return {key: changed.get(key, _member(key, node[key])) for key in node}


def _types(node: JsonObject) -> list[str]:
    declared = node.get("type")
    listed = declared if isinstance(declared, list) else [declared]
    return [name for name in listed if isinstance(name, str)]


def _member(key: str, value: Any) -> Any:
    return _text(value) if key in _VALUES else value


def _text(value: Any) -> Any:
    """Numbers as they are written in JSON, also those in a list."""
    if isinstance(value, list):
        return [_text(item) for item in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return json.dumps(value)
    return value


def _example(node: JsonObject, key: str) -> Any:
    """A parameter's `example`, or its map of `examples`, as text."""
    value = node[key]
    if key == "example" or not isinstance(value, dict):
        return _text(value)
    return {
        name: example | {"value": _text(example["value"])}
        if isinstance(example, dict) and "value" in example
        else example
        for name, example in value.items()
    }


STEP = Step(
    id="s12",
    slug="query-arrays",
    kind="narrow",
    title="Arrays of numbers in the query",
    find=find,
)
