"""p07: path items that are only a reference are written out.

A path item may be a `$ref` to another one (OpenAPI 3.1 section 4.8.9), in `components.pathItems` or
at another path. Most tools look for operations in the path item itself, and would lose those behind
the reference without a word. What stands beside the `$ref` is closer, and stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import METHODS, Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import join, pointer_of
from normalizer.values import copy

_MEMBERS = frozenset({"summary", "description", "servers", "parameters"})


def find(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.path_items:
        reference = node.get("$ref")
        if not isinstance(reference, str):
            continue
        target, _ = document.follow(node)
        if not isinstance(target, dict) or not all(map(_belongs, target)):
            continue  # a schema, say, or the document itself: it would not become a path item
        pointer = pointer_of(trail)
        yield Finding(
            pointer,
            f"the path item is a reference to {reference}",
            "operations behind a reference are lost by tools that look into the path item alone",
            (
                remove(join(pointer, "$ref")),
                *(
                    add(join(pointer, name), copy(value))
                    for name, value in target.items()
                    if name not in node
                ),
            ),
        )


def _belongs(name: str) -> bool:
    return name in _MEMBERS or name in METHODS or name.startswith("x-")


STEP = Step(
    id="p07",
    slug="path-item-references",
    kind="structure",
    title="A path item that is only a reference",
    find=find,
    after=("p01",),
)
