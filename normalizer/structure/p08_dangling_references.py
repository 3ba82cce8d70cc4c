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
from normalizer.structure.grammar import FIELDS
from normalizer.values import JsonObject

_MAX_HOPS = 100
_NOTHING: Final = object()
_REASON = "nothing stands there, and readers refuse a document for it; "


class _Targets:
    """What the references of a document lead to."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._found: dict[tuple[str, str], Any] = {}
        index = document.index
        self._places = {
            kind: {id(node) for node, _ in places}
            for kind, places in (
                ("schemas", index.schemas),
                ("parameters", index.parameters),
                ("headers", index.headers),
                ("responses", index.responses),
                ("requestBodies", index.request_bodies),
                ("pathItems", index.path_items),
            )
        }

    def dangles(self, node: JsonObject, kind: str) -> bool:
        """Whether this very reference leads nowhere; the next one of a chain speaks for itself."""
        return "$ref" in node and self.of(node, kind) is _NOTHING

    def is_lost(self, node: JsonObject, kind: str) -> bool:
        """Whether a chain of references ends nowhere: where its last one goes, all of them do."""
        for _ in range(_MAX_HOPS):
            found = self.of(node, kind)
            if not isinstance(found, dict):
                return found is _NOTHING
            node = found
        return True

    def of(self, node: JsonObject, kind: str) -> Any:
        """What a reference in the place of a `kind` names; None for a node that has none."""
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return None
        key = (reference, kind)
        if key not in self._found:
            self._found[key] = self._look(reference, kind)
        return self._found[key]

    def _look(self, reference: str, kind: str) -> Any:
        if not reference.startswith("#"):
            return _NOTHING  # to another file: what could be read is part of the document already
        try:
            found = self._document.named(reference)
            tokens = split(reference[1:])
        except (KeyError, ValueError):
            return _NOTHING
        return found if self._belongs(found, tokens, kind) else _NOTHING

    def _belongs(self, found: Any, tokens: list[str], kind: str) -> bool:
        """Whether what stands at a place is of a kind, as far as the place tells."""
        section = tokens[1] if tokens[:1] == ["components"] and len(tokens) > 1 else ""
        if tokens and tokens[0] not in FIELDS["document"]:
            return isinstance(found, dict)
        if section and section not in FIELDS["components"]:
            return isinstance(found, dict)
        if kind not in self._places:
            return isinstance(found, dict) and section == kind
        if isinstance(found, bool):
            return kind == "schemas" and tokens[:1] in (["components"], ["paths"], ["webhooks"])
        return id(found) in self._places[kind]


def find(document: Document) -> Iterator[Finding]:
    index, targets = document.index, _Targets(document)
    for kind, places in (("schemas", index.schemas), ("responses", index.responses)):
        for node, trail in places:
            if targets.dangles(node, kind):
                pointer = pointer_of(trail)
                yield _content(targets, node, pointer, kind) or _finding(
                    pointer,
                    node,
                    "what it would have said is unknown, so that it says nothing",
                    *_reference(node, pointer, kind),
                )
    for node, trail in index.path_items:
        if targets.dangles(node, "pathItems"):
            pointer = pointer_of(trail)
            reason = "there is no operation behind it"
            yield _finding(pointer, node, reason, join(pointer, "$ref"))
    for kind, owners in (
        ("parameters", index.parameters),
        ("headers", index.headers),
        ("requestBodies", index.request_bodies),
    ):
        for node, trail in owners:
            if "$ref" in node and targets.is_lost(node, kind):
                pointer = pointer_of(trail)
                yield _content(targets, node, pointer, kind) or _finding(
                    pointer, node, "what nobody described cannot be sent", pointer
                )
    yield from _extras(document, targets)


def _extras(document: Document, targets: _Targets) -> Iterator[Finding]:
    """Examples and links that are references to nothing."""
    index = document.index
    owners: Iterator[Located] = chain(
        index.media_types, index.parameters, index.headers, index.responses
    )
    for node, trail in owners:
        for kind in ("examples", "links"):
            members = node.get(kind)
            for name, member in members.items() if isinstance(members, dict) else ():
                if isinstance(member, dict) and targets.is_lost(member, kind):
                    pointer = join(pointer_of(trail), kind, name)
                    yield _finding(pointer, member, "it has nothing to show", pointer)


def _reference(node: JsonObject, pointer: str, kind: str) -> list[str]:
    """The members that only a reference has; without it, the others are those of a `kind`."""
    names = ("$ref",) if kind == "schemas" else ("$ref", "summary")
    return [join(pointer, name) for name in names if name in node]


def _finding(pointer: str, node: JsonObject, reason: str, *gone: str) -> Finding:
    message = f"the reference {node['$ref']} leads nowhere"
    return Finding(pointer, message, _REASON + reason, tuple(map(remove, gone)))


def _content(targets: _Targets, node: JsonObject, pointer: str, kind: str) -> Finding | None:
    """A body or response whose reference leads to a schema: it has JSON of that schema."""
    reference = node["$ref"]
    if kind not in ("responses", "requestBodies") or not reference.startswith(_SCHEMAS):
        return None
    if targets.dangles(node, "schemas"):
        return None
    content = {"application/json": {"schema": {"$ref": reference}}}
    return Finding(
        pointer,
        f"the reference {reference} leads to a schema",
        "what is sent has a media type as well; nearly always it is JSON",
        (
            add(join(pointer, "content"), content),
            *map(remove, _reference(node, pointer, kind)),
        ),
        "heuristic",
    )


_SCHEMAS = "#/components/schemas/"


STEP = Step(
    id="p08",
    slug="dangling-references",
    kind="structure",
    title="References that lead nowhere",
    find=find,
    after=("p01",),
)
