"""p18: a reference is a JSON pointer into the document.

Authors write what other tools let them: the bare name of a component, its path without `#`, the
place it had in Swagger 2.0, a place in the schema around it, the `$id` or `$anchor` of a schema
(JSON Schema Core section 8.2). Few generators know these, and one that knows `$id` reads every
`#/` below it in another way than one that does not. What such a reference means is written as
the pointer that every tool follows, and then `$id` has no work left.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from normalizer.document import Document, Located
from normalizer.findings import Finding, Step, add, remove, replace
from normalizer.pointer import Trail, join, pointer_of
from normalizer.values import JsonObject

_FORMER = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}


class _Meanings:
    """What the references of a document mean that are not pointers to something."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _names(self) -> dict[str, str]:
        """The pointer of each schema that has an identifier or an anchor, by reference."""
        found: dict[str, str] = {}
        for node, trail in self.document.index.schemas:
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(node.get(keyword), str):
                    found.setdefault(f"#{node[keyword]}", pointer_of(trail))
            if isinstance(node.get("$id"), str):
                found.setdefault(node["$id"].removesuffix("#"), pointer_of(trail))
        return found

    def of(self, reference: str, kind: str, trail: Trail) -> str | None:
        """The pointer that a reference to nothing means, if it means one."""
        named = self._names.get(reference if reference == "#" else reference.removesuffix("#"))
        if named is not None:
            return named
        fragment = reference.lstrip("#")
        candidates = [join("/components", kind, fragment)]
        if "/" in fragment:
            pointer = f"/{fragment.lstrip('/')}"
            _, root, *rest = pointer.split("/")
            candidates = [pointer]
            if root in _FORMER and rest:
                candidates.append("/".join((f"/components/{_FORMER[root]}", *rest)))
            candidates += self._around(pointer, trail)
        return next(filter(self._leads_somewhere, candidates), None)

    def _around(self, pointer: str, trail: Trail) -> Iterator[str]:
        """The places that a pointer names when it begins at an object around the reference."""
        while trail:
            yield pointer_of(trail) + pointer
            trail = trail[0]

    def _leads_somewhere(self, pointer: str) -> bool:
        try:
            return isinstance(self.document.named(f"#{pointer}"), dict)
        except (KeyError, ValueError):
            return False


def find(document: Document) -> Iterator[Finding]:
    meanings = _Meanings(document)
    sound: set[str] = set()
    for kind, (node, trail) in _referring(document):
        keyword = "$ref" if "$ref" in node else "$dynamicRef"
        reference = node.get(keyword)
        if not isinstance(reference, str) or not reference:
            continue
        if keyword == "$ref" and reference in sound:
            continue
        if keyword == "$ref" and reference.startswith("#") and _resolves(document, reference):
            sound.add(reference)
            continue
        meant = meanings.of(reference, kind, trail)
        if meant is not None:
            yield _pointed(node, keyword, pointer_of(trail), meant)
    for node, trail in document.index.schemas:
        if isinstance(node.get("$id"), str) and "x-id" not in node:
            pointer = pointer_of(trail)
            yield Finding(
                join(pointer, "$id"),
                f"the schema has an `$id`, {node['$id']!r}",
                "references below it would begin there, and not at the document",
                (add(join(pointer, "x-id"), node["$id"]), remove(join(pointer, "$id"))),
            )


def _referring(document: Document) -> Iterator[tuple[str, Located]]:
    index = document.index
    return chain(
        (("schemas", place) for place in index.schemas),
        (("parameters", place) for place in index.parameters),
        (("headers", place) for place in index.headers),
        (("responses", place) for place in index.responses),
        (("requestBodies", place) for place in index.request_bodies),
    )


def _resolves(document: Document, reference: str) -> bool:
    try:
        document.named(reference)
    except (KeyError, ValueError):
        return False
    return True


def _pointed(node: JsonObject, keyword: str, pointer: str, meant: str) -> Finding:
    at = join(pointer, keyword)
    ops = (
        (replace(at, f"#{meant}"),)
        if keyword == "$ref"
        else (add(join(pointer, "$ref"), f"#{meant}"), remove(at))
    )
    return Finding(
        at,
        f"the reference {node[keyword]} is not a pointer into the document",
        f"what it names stands at {meant}",
        ops,
        "heuristic",
    )


STEP = Step(
    id="p18",
    slug="reference-forms",
    kind="lift",
    title="References that are not JSON pointers",
    find=find,
    after=("p12",),
)
