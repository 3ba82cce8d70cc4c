"""p01: objects of the document have only members that the specification knows.

Each object has fixed fields (OpenAPI 3.1 section 4.8), and a name of one's own begins with `x-`
(section 4.9). Strict readers refuse anything else, so an unknown member gets that prefix and keeps
its value. Beside a `$ref` other members are ignored (section 4.8.23); they go. Schemas are left
alone: JSON Schema allows any keyword. So are names that the vendor chose, in `paths`, `responses`,
`components` and the like.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from normalizer.document import METHODS, Document
from normalizer.findings import Finding, Step, add, remove
from normalizer.pointer import join, pointer_of
from normalizer.structure.grammar import FIELDS, REFERABLE, places, schema_places, told
from normalizer.structure.moving import Moved
from normalizer.values import JsonObject


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for kind, node, trail in chain(places(document), schema_places(document)):
        if kind == "schema" or not isinstance(node, dict) or moved.covers(trail):
            continue
        reference = kind in REFERABLE and "$ref" in node
        for name in node:
            if reference:
                if name not in ("$ref", "summary", "description"):
                    moved.add(trail, name)
                    yield _ignored(kind, pointer_of(trail), name)
            elif not (
                name in FIELDS[kind]
                or name.startswith("x-")
                or name == "$ref"
                or _wanted(document, kind, name)
            ):
                moved.add(trail, name)
                yield _unknown(kind, node, pointer_of(trail), name)


def _wanted(document: Document, kind: str, name: str) -> bool:
    """Whether an unknown member is left as it is, because renaming it would break something."""
    if kind == "path-item":
        return name.lower() in METHODS  # `GET`: an operation in the wrong case, for p05
    if kind in ("document", "components"):
        pointer = f"#/{name}/" if kind == "document" else f"#/components/{name}/"
        return _is_target(document, pointer)
    return False


def _is_target(document: Document, prefix: str) -> bool:
    """Whether some `$ref` leads to an object at a place that begins with `prefix`."""
    for node, _ in document.index.schemas:
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(prefix):
            try:
                return isinstance(document.named(reference), dict)
            except (KeyError, ValueError):
                continue
    return False


def _unknown(kind: str, node: JsonObject, pointer: str, name: str) -> Finding:
    extension = f"x-{name}"
    while extension in node:
        extension += "-"
    return Finding(
        join(pointer, name),
        f"{name!r} in the {told(kind)}: the specification knows no such member",
        f"renamed to {extension!r}: only members that begin with `x-` may be added",
        (add(join(pointer, extension), node[name]), remove(join(pointer, name))),
    )


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
