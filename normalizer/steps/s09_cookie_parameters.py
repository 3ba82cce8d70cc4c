"""s09: a parameter with `in: cookie` becomes a header of the same name.

Many generators cannot send cookies (OpenAPI 3.1 section 4.8.12 knows them as the fourth place of
a parameter). As a header the value at least has a place in the signature, for which a user can
write a hook. How it stood is in `x-moneyer-was`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, remove, replace
from normalizer.pointer import Trail, join, pointer_of
from normalizer.steps.narrowing import note
from normalizer.values import JsonObject


def find(document: Document) -> Iterator[Finding]:
    dropped: list[str] = []
    for owner, trail in _owners(document):
        for finding in _clashes(document, owner, trail):
            dropped += (op.path for op in finding.ops)
            yield finding
    for node, trail in document.index.parameters:
        pointer = pointer_of(trail) if node.get("in") == "cookie" else ""
        if not pointer or "$ref" in node or pointer in dropped:
            continue
        former: JsonObject = {key: node[key] for key in ("in", "style", "explode") if key in node}
        yield Finding(
            pointer,
            f"the parameter {node.get('name')!r} is a cookie",
            "a header is the nearest place that every generator knows; the style of a cookie, "
            "`form`, does not exist there",
            (
                replace(join(pointer, "in"), "header"),
                *(remove(join(pointer, key)) for key in former if key != "in"),
                *note(pointer, node, former),
            ),
        )


def _owners(document: Document) -> Iterator[tuple[JsonObject, Trail]]:
    """Whatever has a list of parameters."""
    yield from document.index.path_items
    for site in document.index.operations:
        yield site.node, site.trail


def _clashes(document: Document, owner: JsonObject, trail: Trail) -> Iterator[Finding]:
    """A cookie beside a header of that name leaves the list: two headers cannot share a name."""
    listed = owner.get("parameters")
    if not isinstance(listed, list):
        return
    places = [_place(document, written) for written in listed]
    # HTTP does not distinguish case in the names of headers.
    names = {name.lower() for place, name in places if place == "header"}
    gone = []
    for position, (place, name) in enumerate(places):
        if place == "cookie" and name.lower() in names:
            gone.append(position)
        elif place == "cookie":
            names.add(name.lower())
    if gone:
        pointer = pointer_of(trail)
        named = ", ".join(repr(places[position][1]) for position in gone)
        yield Finding(
            pointer,
            f"cookies that are there as headers too: {named}",
            "as headers they would have the same name, and the header that is there stays",
            (
                *(remove(join(pointer, "parameters", position)) for position in gone),
                *note(pointer, owner, {"parameters": listed}),
            ),
        )


def _place(document: Document, written: Any) -> tuple[Any, str]:
    """Where a parameter goes, and its name."""
    node, _ = document.follow(written)
    if not isinstance(node, dict):
        return None, ""
    return node.get("in"), str(node.get("name"))


STEP = Step(
    id="s09",
    slug="cookie-parameters",
    kind="narrow",
    title="Cookies as parameters",
    find=find,
)
