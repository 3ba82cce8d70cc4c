"""p08: references lead somewhere, and to what belongs in their place.

A `$ref` names a place in the document (OpenAPI 3.1 section 4.8.23), and what stands there replaces
it. Where it is missing, or something of another kind, readers refuse the whole document, or lose
what stands behind the reference without a word. A schema that is not there says nothing, so
anything is admitted in its place; a response keeps its status; a schema in the place of a body or
response is its JSON content. A parameter, header, example or link that nobody described goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

from normalizer.document import Document, Located
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import join, pointer_of, split

_MAX_HOPS = 100
_NOTHING: Final = object()
_REASON = "nothing stands there, and readers refuse a document for it; "


def find(document: Document) -> Iterator[Finding]:
    index = document.index
    for kind, places in (("schemas", index.schemas), ("responses", index.responses)):
        for node, trail in places:
            if _dangles(document, node, kind):
                pointer = pointer_of(trail)
                yield _content(document, node, pointer, kind) or _finding(
                    pointer,
                    node,
                    join(pointer, "$ref"),
                    "what it would have said is unknown, so that it says nothing",
                )
    for node, trail in index.path_items:
        if _dangles(document, node, "pathItems"):
            pointer = pointer_of(trail)
            reason = "there is no operation behind it"
            yield _finding(pointer, node, join(pointer, "$ref"), reason)
    for kind, owners in (
        ("parameters", index.parameters),
        ("headers", index.headers),
        ("requestBodies", index.request_bodies),
    ):
        for node, trail in owners:
            if _is_lost(document, node, kind):
                pointer = pointer_of(trail)
                yield _content(document, node, pointer, kind) or _finding(
                    pointer, node, pointer, "what nobody described cannot be sent"
                )
    yield from _extras(document)


def _extras(document: Document) -> Iterator[Finding]:
    """Examples and links that are references to nothing."""
    index = document.index
    owners: Iterator[Located] = chain(
        index.media_types, index.parameters, index.headers, index.responses
    )
    for node, trail in owners:
        for kind in ("examples", "links"):
            members = node.get(kind)
            for name, member in members.items() if isinstance(members, dict) else ():
                if isinstance(member, dict) and _is_lost(document, member, kind):
                    pointer = join(pointer_of(trail), kind, name)
                    yield _finding(pointer, member, pointer, "it has nothing to show")


def _finding(pointer: str, node: dict[str, Any], gone: str, reason: str) -> Finding:
    message = f"the reference {node['$ref']} leads nowhere"
    return Finding(pointer, message, _REASON + reason, (remove(gone),))


def _content(document: Document, node: dict[str, Any], pointer: str, kind: str) -> Finding | None:
    """A body or response whose reference leads to a schema: it has JSON of that schema."""
    reference = node["$ref"]
    if kind not in ("responses", "requestBodies") or not reference.startswith(_SCHEMAS):
        return None
    if _dangles(document, node, "schemas"):
        return None
    content = {"application/json": {"schema": {"$ref": reference}}}
    return Finding(
        pointer,
        f"the reference {reference} leads to a schema",
        "what is sent has a media type as well; nearly always it is JSON",
        (add(join(pointer, "content"), content), remove(join(pointer, "$ref"))),
        "heuristic",
    )


_SCHEMAS = "#/components/schemas/"


def _dangles(document: Document, node: dict[str, Any], kind: str) -> bool:
    """Whether this very reference leads nowhere; the next one of a chain speaks for itself."""
    return _target(document, node, kind) is _NOTHING


def _is_lost(document: Document, node: dict[str, Any], kind: str) -> bool:
    """Whether a chain of references ends nowhere: where its last one goes, all of them do."""
    for _ in range(_MAX_HOPS):
        found = _target(document, node, kind)
        if found is _NOTHING or not isinstance(found, dict):
            return found is _NOTHING
        node = found
    return True


def _target(document: Document, node: dict[str, Any], kind: str) -> Any:
    """What a reference in the place of a `kind` names; None for a node that has none."""
    reference = node.get("$ref")
    if not isinstance(reference, str):
        return None
    if not reference.startswith("#"):
        return _NOTHING  # to another file: what could be read is part of the document already
    try:
        found = document.named(reference)
        tokens = split(reference[1:])
    except (KeyError, ValueError):
        return _NOTHING
    elsewhere = tokens[:1] == ["components"] and len(tokens) == 3 and tokens[1] != kind
    belongs = isinstance(found, dict) or (isinstance(found, bool) and kind == "schemas")
    return found if belongs and tokens and not elsewhere else _NOTHING


STEP = Step(
    id="p08",
    slug="dangling-references",
    kind="structure",
    title="References that lead nowhere",
    find=find,
    after=("p01", "p18"),
)
