"""p12: each fixed field holds what the specification says it holds.

`deprecated: "yes"`, `servers: {url: ...}`, `minLength: "3"`, `properties: null`: a reader that
builds objects from the document stops at any of these. Where the value can only have meant one
thing it becomes that; `null` is the same as nothing; everything else says nothing that a reader
understands, and is kept under a name of its own, `x-` and the field's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from normalizer.document import Document
from normalizer.findings import Confidence, Finding, Op, Step, add, remove, replace
from normalizer.pointer import Trail, join, pointer_of
from normalizer.structure.grammar import FIELDS, is_reference, places, schema_places, told
from normalizer.structure.moving import Moved, mended, mended_schemas
from normalizer.structure.shapes import (
    UNFIT,
    described,
    named,
    object_of,
    scalar,
    schema_of,
)
from normalizer.values import JsonObject, copy, same

_SCALARS = frozenset({"any", "text", "flag", "count", "number"})
# Where an object of a kind can stand in the smallest of documents, to be mended on its own.
_ALONE = {
    "document": (),
    "components": ("components",),
    "path-item": ("paths", "/"),
    "operation": ("paths", "/", "get"),
    "parameter": ("components", "parameters", "it"),
    "header": ("components", "headers", "it"),
    "body": ("components", "requestBodies", "it"),
    "response": ("components", "responses", "it"),
    "media-type": ("components", "mediaTypes", "it"),
    "schema": ("components", "schemas", "it"),
    "scheme": ("components", "securitySchemes", "it"),
}
# Members of these maps stand for something even when they say nothing.
_KEPT = frozenset({"response", "media-type", "path-item", "schema"})


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for kind, node, trail in chain(places(document), schema_places(document)):
        if not isinstance(node, dict) or moved.covers(trail):
            continue
        if is_reference(kind, node):
            kind = "reference"
        fields = FIELDS[kind]
        for name, value in node.items():
            shape = fields.get(name, "any")
            if shape == "any" or _fits(shape, value):
                continue
            for finding in _member(kind, node, trail, name, shape):
                if finding.ops[-1].path == join(pointer_of(trail), name):
                    moved.add(trail, name)  # as a whole; an element that goes takes nothing along
                yield finding


def _fits(shape: str, value: Any) -> bool:
    """Whether a value certainly has a shape. Nearly all have, and this is quick to tell."""
    kind = value.__class__
    if kind is dict:
        if shape[0] != "{":
            return shape not in _SCALARS and shape[0] != "["
        item = shape[1:-1]
        return item not in _SCALARS and all(member.__class__ is dict for member in value.values())
    if kind is str:
        return shape == "text"
    if kind is bool:
        return shape in ("flag", "schema")
    if kind is list:
        if shape == "[text]":
            return all(member.__class__ is str for member in value)
        return shape[0] == "[" and bool(value) and all(m.__class__ is dict for m in value)
    return False


def _member(kind: str, node: JsonObject, trail: Trail, name: str, shape: str) -> Iterator[Finding]:
    value = node[name]
    if value is None and shape != "schema":
        pointer = join(pointer_of(trail), name)
        yield Finding(
            pointer,
            f"{name!r} of the {told(kind)} is null",
            "null is not a value of this member, so it is the same as none",
            (remove(pointer),),
        )
    elif shape in _SCALARS:
        meant = scalar(shape, value)
        if name == "multipleOf" and meant is not UNFIT and meant <= 0:
            meant = UNFIT
        if not (meant is value or same(meant, value)):
            yield _other(kind, node, trail, name, meant)
    elif shape == "schema":
        if not isinstance(value, (dict, bool)):
            yield _other(kind, node, trail, name, schema_of(value))
    elif shape[0] == "[":
        yield from _list(kind, node, trail, name, shape[1:-1])
    elif shape[0] == "{":
        yield from _map(kind, node, trail, name, shape[1:-1])
    elif not isinstance(value, dict):
        yield _other(kind, node, trail, name, object_of(shape, value) or UNFIT)


def _list(kind: str, node: JsonObject, trail: Trail, name: str, item: str) -> Iterator[Finding]:
    value = node[name]
    if not isinstance(value, list):
        yield _other(kind, node, trail, name, _listed(kind, item, value))
        return
    pointer = join(pointer_of(trail), name)
    if item == "schema" and not [element for element in value if element is not None]:
        yield Finding(
            pointer,
            f"{name!r} lists no schema",
            "a list of schemas has one at least, so it is the same as none",
            (remove(pointer),),
        )
        return
    for position, element in enumerate(value):
        meant = _element(item, element)
        if meant is not element and not (meant is not UNFIT and same(meant, element)):
            at = join(pointer, position)
            yield Finding(
                at,
                f"{name!r} of the {told(kind)} lists {described(element)}",
                _REASON if meant is UNFIT else _MEANT,
                (remove(at) if meant is UNFIT else replace(at, _mended_item(item, meant)),),
            )


_REASON = "it stands for nothing that the list could hold"
_MEANT = "it can only stand for this"


def _element(item: str, element: Any) -> Any:
    if item == "text":
        return named(element)
    if item == "any":
        return element
    if item == "schema":
        return UNFIT if element is None else schema_of(element)
    return element if isinstance(element, dict) else object_of(item, element) or UNFIT


def _listed(kind: str, item: str, value: Any) -> Any:
    """The list that something else in its place stands for."""
    if item in ("any", "text") or not isinstance(value, dict):
        fits = value if item == "any" else _element(item, value)
        if item == "any" and isinstance(value, (dict, str)):
            return UNFIT  # `a,b,c`, or values with their descriptions: no telling
        return UNFIT if fits is UNFIT or fits == {} else [fits]
    if item == "parameter" and "name" not in value and "$ref" not in value:
        return [
            {"name": name} | parameter if isinstance(parameter, dict) else parameter
            for name, parameter in value.items()
        ]
    return [value]


def _map(kind: str, node: JsonObject, trail: Trail, name: str, item: str) -> Iterator[Finding]:
    value = node[name]
    if not isinstance(value, dict):
        yield _other(kind, node, trail, name, UNFIT)
        return
    if item == "any":
        return
    for key, member in value.items():
        if key.startswith("x-") and item != "schema":
            continue
        meant = _mapped(item, member)
        if meant is member or (meant is not UNFIT and same(meant, member)):
            continue
        at = join(pointer_of(trail), name, key)
        yield Finding(
            at,
            f"{key!r} in {name!r} of the {told(kind)} is {described(member)}",
            "it stands for nothing that the map could hold" if meant is UNFIT else _MEANT,
            (remove(at) if meant is UNFIT else replace(at, _mended_item(item, meant)),),
        )


def _mapped(item: str, member: Any) -> Any:
    if item == "text":
        return _scalar_or_unfit(member)
    if item == "schema":
        return schema_of(member)
    if isinstance(member, dict):
        return member
    return object_of(item, member) or ({} if item in _KEPT else UNFIT)


def _scalar_or_unfit(member: Any) -> Any:
    return UNFIT if member is None else scalar("text", member)


def _other(kind: str, node: JsonObject, trail: Trail, name: str, meant: Any) -> Finding:
    """The field gets what was meant, or its value a name that no reader asks for."""
    pointer = pointer_of(trail)
    at = join(pointer, name)
    ops: tuple[Op, ...]
    if meant is UNFIT:
        extension = f"x-{name.lstrip('$')}"
        while extension in node:
            extension += "-"
        reason = f"no reader understands it there; it is kept as {extension!r}"
        ops = (add(join(pointer, extension), copy(node[name])), remove(at))
    else:
        reason = _MEANT
        ops = (replace(at, _mended(kind, name, meant)),)
    confidence: Confidence = "certain"
    if isinstance(meant, dict) and not isinstance(node[name], dict):
        confidence = "heuristic"
    message = f"{name!r} of the {told(kind)} is {described(node[name])}"
    return Finding(at, message, reason, ops, confidence)


def _mended_item(item: str, value: Any) -> Any:
    """An element or member that was built, with what is wrong inside of it mended as well."""
    if item == "schema" and isinstance(value, dict):
        return mended_schemas(STEP, {"it": value})["it"]
    return copy(value)


def _mended(kind: str, name: str, value: Any) -> Any:
    """A value that was built, with what is wrong inside of it mended as well."""
    if not isinstance(value, (dict, list)) or kind not in _ALONE:
        return copy(value)
    around: Any = {name: copy(value)}
    for token in reversed(_ALONE[kind]):
        around = {token: around}
    found: Any = mended(STEP, around)
    for token in (*_ALONE[kind], name):
        found = found[token]
    return found


STEP = Step(
    id="p12",
    slug="member-values",
    kind="lift",
    title="Fields that hold something else than they should",
    find=find,
    after=("p05", "l15", "l32"),
)
