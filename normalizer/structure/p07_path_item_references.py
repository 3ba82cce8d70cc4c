"""p07: path items that are only a reference are written out.

A path item may be a `$ref` to another one (OpenAPI 3.1 section 4.8.9), in `components.pathItems` or
at another path. Most tools look for operations in the path item itself, and would lose those behind
the reference without a word. What stands beside the `$ref` is closer, and stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from normalizer.document import Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import join, pointer_of
from normalizer.values import copy

_SHARED = "/components/pathItems/"


def find(document: Document) -> Iterator[Finding]:
    for node, trail in document.index.path_items:
        reference = node.get("$ref")
        if not isinstance(reference, str):
            continue
        target, place = document.follow(node)
        if not isinstance(target, dict) or not _holds_path_items(place):
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


def _holds_path_items(pointer: str) -> bool:
    """Whether a path item stands at a pointer: of a path, a webhook or a component."""
    tokens = pointer.split("/")[1:]
    if tokens[:1] == ["components"]:
        return len(tokens) == 3 and pointer.startswith(_SHARED)
    return len(tokens) == 2 and tokens[0] in ("paths", "webhooks")


STEP = Step(
    id="p07",
    slug="path-item-references",
    kind="structure",
    title="A path item that is only a reference",
    find=find,
    after=("p01", "p08"),
)
