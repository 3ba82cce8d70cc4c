"""p15: of two members that exclude each other, one is left.

`schema` and `content` of a parameter (OpenAPI 3.1 section 4.8.12), `example` and `examples`
(4.8.12 and 4.8.14), `value` and `externalValue` of an example (4.8.19), `operationRef` and
`operationId` of a link (4.8.20). Readers take either, at their whim, or refuse the document. The
one that says more plainly what is meant stays, the other is kept under `x-`. The content of a
parameter is about one media type, so that of several the first is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import Trail, join, pointer_of
from normalizer.structure.grammar import places, told
from normalizer.values import JsonObject, copy

_EXAMPLES = ("examples", "example")
_EXCLUDING = {
    "parameter": (("schema", "content"), _EXAMPLES),
    "header": (("schema", "content"), _EXAMPLES),
    "media-type": (_EXAMPLES,),
    "example": (("value", "externalValue"),),
    "link": (("operationId", "operationRef"),),
}
_TYPED = ("parameter", "header")


def find(document: Document) -> Iterator[Finding]:
    for kind, node, trail in places(document):
        if not isinstance(node, dict) or "$ref" in node:
            continue
        for kept, other in _EXCLUDING.get(kind, ()):
            if kept in node and other in node:
                yield _aside(kind, node, trail, kept, other)
        content = node.get("content")
        if kind in _TYPED and isinstance(content, dict) and "schema" not in node:
            yield from _single(kind, content, (trail, "content"))


def _aside(kind: str, node: JsonObject, trail: Trail, kept: str, other: str) -> Finding:
    pointer, extension = pointer_of(trail), f"x-{other}"
    while extension in node:
        extension += "-"
    return Finding(
        join(pointer, other),
        f"the {told(kind)} has {kept!r} and {other!r}",
        f"they exclude each other; {other!r} is kept as {extension!r}",
        (add(join(pointer, extension), copy(node[other])), remove(join(pointer, other))),
        "heuristic",
    )


def _single(kind: str, content: dict[str, Any], trail: Trail) -> Iterator[Finding]:
    """The content of a parameter says how it is written: one way, or none."""
    pointer = pointer_of(trail)
    if not content:
        yield Finding(
            pointer,
            f"the content of the {told(kind)} is empty",
            "it would have one media type; none is the same as not to be written",
            (remove(pointer),),
        )
    for name in list(content)[1:]:
        yield Finding(
            join(pointer, name),
            f"the content of the {told(kind)} has more than one media type",
            "a value is written in one way, and the first is one",
            (remove(join(pointer, name)),),
            "heuristic",
        )


STEP = Step(
    id="p15",
    slug="clashing-members",
    kind="structure",
    title="Members that exclude each other",
    find=find,
    after=("p01",),
)
