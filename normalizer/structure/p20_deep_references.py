"""p20: what is referred to is a component.

A reference may lead to any place, such as the second parameter of another operation or a property
of a schema (RFC 6901 pointers are not limited). Many generators follow only references to
components, and one that names a position leads elsewhere as soon as an element before it goes.
What such a reference names becomes a component, to which its old place refers like all the others.
Only `true` and `false` stay where they stand as well, which readers know best as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, replace
from normalizer.pointer import Trail, join, pointer_of, split
from normalizer.values import JsonObject, copy

_SOUND = re.compile(r"[^A-Za-z0-9._-]+")
# Words of a pointer that say nothing about what stands there.
_PLAIN = frozenset(
    {"components", "schemas", "properties", "paths", "parameters", "content", "schema", "responses"}
)
# A schema in the place of these is what is sent (see p08).
_SENT = frozenset({"responses", "requestBodies"})


class _Referring(NamedTuple):
    """An object with a reference to the inside of something; `target` is where it leads."""

    node: JsonObject
    trail: Trail
    target: str


class _Targets:
    """What stands at the places that references lead to, by kind."""

    def __init__(self, document: Document) -> None:
        index = document.index
        self.document = document
        self.places = {
            "schemas": index.schemas,
            "parameters": index.parameters,
            "headers": index.headers,
            "responses": index.responses,
            "requestBodies": index.request_bodies,
        }
        self._there: dict[str, dict[str, JsonObject]] = {}

    def of(self, kind: str, target: str) -> tuple[str, JsonObject | bool] | None:
        """What a reference in the place of a kind leads to: something of that kind, or a schema."""
        for found_kind in (kind, "schemas") if kind in _SENT else (kind,):
            if found_kind not in self._there:
                places = self.places[found_kind]
                self._there[found_kind] = {pointer_of(trail): node for node, trail in places}
            node: JsonObject | bool | None = self._there[found_kind].get(target)
            if node is None and found_kind == "schemas":
                node = _boolean(self.document, target)
            if node is not None:
                return found_kind, node
        return None


def find(document: Document) -> Iterator[Finding]:
    targets = _Targets(document)
    referring: list[_Referring] = []
    homes: dict[str, str] = {}
    elsewhere: dict[str, str] = {}
    taken: set[str] = set()
    for kind, places in targets.places.items():
        for reference in filter(None, map(_deep, places)):
            target = reference.target
            found = targets.of(kind, target)
            if found is None:
                continue
            referring.append(reference)
            if (known := _component(document, found[1])) is not None:
                elsewhere[target] = known
            elif target not in homes:
                homes[target] = _home(document, *found, target, taken)
    if referring:
        yield from _findings(document, referring, homes, elsewhere)


def _deep(place: tuple[JsonObject, Trail]) -> _Referring | None:
    node, trail = place
    reference = node.get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return None
    try:
        tokens = split(_decoded(reference[1:]))
    except ValueError:
        return None
    if tokens[0] == "components" and len(tokens) == 3:
        return None
    return _Referring(node, trail, join("", *tokens))


def _decoded(fragment: str) -> str:
    if "%" not in fragment:
        return fragment
    from urllib.parse import unquote

    return unquote(fragment)


def _boolean(document: Document, pointer: str) -> bool | None:
    """The schema at a place, if it is one that admits anything or nothing."""
    try:
        node = document.at(pointer)
    except (KeyError, ValueError):
        return None
    return node if isinstance(node, bool) else None


def _component(document: Document, node: JsonObject | bool) -> str | None:
    """The component that a node is nothing but a reference to."""
    if isinstance(node, bool):
        return None
    reference = node.get("$ref")
    if len(node) > 1 or not isinstance(reference, str) or not reference.startswith("#/components/"):
        return None
    pointer = _decoded(reference[1:])
    return pointer if pointer.count("/") == 3 and _is_there(document, pointer) else None


def _home(
    document: Document, kind: str, node: JsonObject | bool, target: str, taken: set[str]
) -> str:
    """The pointer of the component that a target becomes."""
    words = [token for token in split(target) if token not in _PLAIN and not token.startswith("x-")]
    own = node.get("name") if isinstance(node, dict) and kind == "parameters" else None
    told = own if isinstance(own, str) else "_".join(words[-3:])
    plain = _SOUND.sub("_", told).strip("_") or "Part"
    section = join("/components", kind)
    name, number = plain, 2
    while join(section, name) in taken or _is_there(document, join(section, name)):
        name, number = f"{plain}_{number}", number + 1
    taken.add(join(section, name))
    return join(section, name)


def _is_there(document: Document, pointer: str) -> bool:
    try:
        document.at(pointer)
    except (KeyError, ValueError):
        return False
    return True


def _findings(
    document: Document,
    referring: list[_Referring],
    homes: dict[str, str],
    elsewhere: dict[str, str],
) -> Iterator[Finding]:
    all_homes = homes | elsewhere
    at = {pointer_of(r.trail): all_homes[r.target] for r in referring}
    for reference in referring:
        pointer = pointer_of(reference.trail)
        if _around(pointer, homes) is None:
            home = f"#{at[pointer]}"
            yield Finding(
                join(pointer, "$ref"),
                f"the reference {reference.node['$ref']} leads to the inside of something",
                "what it names becomes a component, which every generator can follow",
                (replace(join(pointer, "$ref"), home),),
            )
    components = document.tree.get("components")
    missing: dict[str, JsonObject] = {}
    for target, home in homes.items():
        value = _hoisted(document.at(target), target, at, homes)
        ops: list[Op] = []
        stays = isinstance(value, bool)
        if not stays and _around(target, homes) in (None, target):
            ops.append(replace(target, {"$ref": f"#{home}"}))
        _, _, kind, name = home.split("/")
        if isinstance(components, dict) and isinstance(components.get(kind), dict):
            ops.append(add(home, value))
        else:
            missing.setdefault(kind, {})[name] = value
        if ops:
            reason = (
                "a component says the same"
                if stays
                else "it becomes a component, to which this place refers like the others"
            )
            yield Finding(target, f"references lead to {target}", reason, tuple(ops))
    if missing:
        yield Finding(
            "/components",
            "there is no place for what references lead to",
            "components are where it belongs",
            _sections(document.tree, missing),
        )


def _sections(tree: JsonObject, missing: dict[str, JsonObject]) -> tuple[Op, ...]:
    components = tree.get("components")
    if not isinstance(components, dict):
        return ((replace if "components" in tree else add)("/components", missing),)
    return tuple(
        (replace if kind in components else add)(join("/components", kind), members)
        for kind, members in missing.items()
    )


def _around(pointer: str, homes: dict[str, str]) -> str | None:
    """The outermost target that a place is or lies in."""
    tokens = split(pointer)
    for length in range(1, len(tokens) + 1):
        place = join("", *tokens[:length])
        if place in homes:
            return place
    return None


def _hoisted(node: Any, pointer: str, at: dict[str, str], homes: dict[str, str]) -> Any:
    """A copy of a target, in which other targets and the references to them are replaced."""
    holder = [copy(node)]
    stack: list[tuple[Any, Any, str]] = [(holder, 0, pointer)]
    while stack:
        around, key, place = stack.pop()
        value = around[key]
        if place in homes and place != pointer and not isinstance(value, bool):
            around[key] = {"$ref": f"#{homes[place]}"}
        elif isinstance(value, dict):
            if place in at:
                value["$ref"] = f"#{at[place]}"
            stack += [(value, name, join(place, name)) for name in value]
        elif isinstance(value, list):
            stack += [(value, n, join(place, n)) for n in range(len(value))]
    return holder[0]


STEP = Step(
    id="p20",
    slug="deep-references",
    kind="lift",
    title="References to the inside of something",
    find=find,
    after=("l20",),
)
