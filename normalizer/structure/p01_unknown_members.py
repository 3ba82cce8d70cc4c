"""p01: objects of the document have only members that the specification knows.

Each object has fixed fields (OpenAPI 3.1 section 4.8), and a name of one's own begins with `x-`
(section 4.9). Strict readers refuse anything else, so an unknown member gets that prefix and keeps
its value; references into it follow. Beside a `$ref` other members are ignored (section 4.8.23);
they go. Schemas are left alone: JSON Schema allows any keyword. So are names that the vendor chose,
in `paths`, `responses`, `components` and the like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple
from urllib.parse import unquote

from normalizer.document import METHODS, Document
from normalizer.findings import Finding, Step, add, remove, replace
from normalizer.pointer import Trail, join, last, pointer_of
from normalizer.structure.grammar import FIELDS, is_reference, places, schema_places, told
from normalizer.structure.moving import Moved
from normalizer.values import JsonObject


class _Reference(NamedTuple):
    """A member that may name a place in the document; `trail` is where its owner stands."""

    owner: JsonObject
    trail: Trail
    name: str


def find(document: Document) -> Iterator[Finding]:
    moved, renamed = Moved(), dict[str, str]()
    unknown: list[tuple[str, JsonObject, str, str]] = []
    references: list[_Reference] = []
    for kind, node, trail in chain(places(document), schema_places(document)):
        if not isinstance(node, dict) or moved.covers(trail):
            continue
        references += _references(kind, node, trail)
        if kind == "schema":
            continue
        is_one = is_reference(kind, node)
        fields = FIELDS["reference" if is_one else kind]
        for name in node:
            if name in fields:
                continue
            if is_one:
                moved.add(trail, name)
                yield _ignored(kind, pointer_of(trail), name)
            elif not (name.startswith("x-") or name == "$ref" or _is_operation(kind, name)):
                moved.add(trail, name)
                pointer = pointer_of(trail)
                renamed[join(pointer, name)] = _extension(node, name)
                unknown.append((kind, node, pointer, name))
    for kind, node, pointer, name in unknown:
        yield _unknown(kind, node, pointer, name, renamed)
    for reference in references:
        yield from _led_along(reference, renamed)


def _references(kind: str, node: JsonObject, trail: Trail) -> Iterator[_Reference]:
    if "$ref" in node:
        yield _Reference(node, trail, "$ref")
    mapping = node.get("mapping")
    if kind == "discriminator" and isinstance(mapping, dict):
        for name in mapping:
            yield _Reference(mapping, (trail, "mapping"), name)


def _is_operation(kind: str, name: str) -> bool:
    """Whether it is an operation in the wrong case, for p05."""
    return kind == "path-item" and name.lower() in METHODS


def _extension(node: JsonObject, name: str) -> str:
    extension = f"x-{name}"
    while extension in node:
        extension += "-"
    return extension


def _unknown(
    kind: str, node: JsonObject, pointer: str, name: str, renamed: Mapping[str, str]
) -> Finding:
    at = join(pointer, name)
    extension = renamed[at]
    value = _all_redirected(node[name], renamed)
    return Finding(
        at,
        f"{name!r} in the {told(kind)}: the specification knows no such member",
        f"renamed to {extension!r}: only members that begin with `x-` may be added",
        (add(join(pointer, extension), value), remove(at)),
    )


def _led_along(reference: _Reference, renamed: Mapping[str, str]) -> Iterator[Finding]:
    old = reference.owner[reference.name]
    new = _redirected(old, renamed)
    if new != old:
        at = join(pointer_of(reference.trail), reference.name)
        yield Finding(
            at,
            f"the reference {old} leads into a member that the specification does not know",
            "that has another name now",
            (replace(at, new),),
        )


def _redirected(reference: Any, renamed: Mapping[str, str]) -> Any:
    """A reference, with the new name of the member that it leads into, if it does."""
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return reference
    tokens = reference.split("/")
    for position in range(1, len(tokens)):
        place = unquote("/".join(tokens[: position + 1])[1:])
        if place in renamed:
            behind = renamed[place].removeprefix(f"x-{last(place)}")
            tokens[position] = f"x-{tokens[position]}{behind}"  # as escaped as it was
            return "/".join(tokens)
    return reference


def _all_redirected(value: Any, renamed: Mapping[str, str], name: str = "") -> Any:
    """A copy of the member `name`, in which references lead to the new names."""
    if isinstance(value, list):
        return [_all_redirected(item, renamed) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _redirected(item, renamed)
        if isinstance(item, str) and (key == "$ref" or name == "mapping")
        else _all_redirected(item, renamed, key)
        for key, item in value.items()
    }


def _ignored(kind: str, pointer: str, name: str) -> Finding:
    return Finding(
        join(pointer, name),
        f"{name!r} stands beside the `$ref` of the {told(kind)}",
        "a reference has no other members than `summary` and `description`; it is ignored",
        (remove(join(pointer, name)),),
    )


STEP = Step(
    id="p01",
    slug="unknown-members",
    kind="structure",
    title="Members that the specification does not know",
    find=find,
    after=("p21",),
)
