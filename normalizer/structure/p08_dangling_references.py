"""p08: references inside of the document lead somewhere.

A `$ref` that begins with `#` names a place in the document (OpenAPI 3.1 section 4.8.23). Where that
place is missing, readers refuse the whole document, or lose what stands behind the reference
without a word. A schema that is not there says nothing, so anything is admitted in its place; a
response keeps its status. A parameter, header, example, link or body that nobody described goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from normalizer.document import Document, Located
from normalizer.findings import Finding, Step, remove
from normalizer.pointer import join, pointer_of

_MAX_HOPS = 100
_NOTHING = object()
_REASON = "nothing stands there, and readers refuse a document for it; "


def find(document: Document) -> Iterator[Finding]:
    index = document.index
    for node, trail in chain(index.schemas, index.responses):
        if _dangles(document, node):
            pointer = pointer_of(trail)
            yield _finding(
                pointer,
                node,
                join(pointer, "$ref"),
                "what it would have said is unknown, so that it says nothing",
            )
    owners: Iterable[Located] = chain(index.parameters, index.headers, index.request_bodies)
    for node, trail in owners:
        if _is_lost(document, node):
            pointer = pointer_of(trail)
            yield _finding(pointer, node, pointer, "what nobody described cannot be sent")
    for node, trail in chain(index.media_types, index.parameters, index.headers, index.responses):
        for kind in ("examples", "links"):
            members = node.get(kind)
            for name, member in members.items() if isinstance(members, dict) else ():
                if isinstance(member, dict) and _is_lost(document, member):
                    pointer = join(pointer_of(trail), kind, name)
                    yield _finding(pointer, member, pointer, "it has nothing to show")


def _finding(pointer: str, node: dict[str, Any], gone: str, reason: str) -> Finding:
    message = f"the reference {node['$ref']} leads nowhere"
    return Finding(pointer, message, _REASON + reason, (remove(gone),))


def _dangles(document: Document, node: dict[str, Any]) -> bool:
    """Whether this very reference leads nowhere; the next one of a chain speaks for itself."""
    return _target(document, node) is _NOTHING


def _is_lost(document: Document, node: dict[str, Any]) -> bool:
    """Whether a chain of references ends nowhere: where its last one goes, all of them do."""
    for _ in range(_MAX_HOPS):
        found = _target(document, node)
        if found is _NOTHING or not isinstance(found, dict):
            return found is _NOTHING
        node = found
    return True


def _target(document: Document, node: dict[str, Any]) -> Any:
    """What a local reference names; None for a node that has none."""
    reference = node.get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    try:
        return document.named(reference)
    except (KeyError, ValueError):
        return _NOTHING


STEP = Step(
    id="p08",
    slug="dangling-references",
    kind="structure",
    title="References that lead nowhere",
    find=find,
    after=("p01",),
)
