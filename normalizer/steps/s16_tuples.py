"""s16: a tuple becomes an array of anything that it may hold.

`prefixItems` has a schema for each place (JSON Schema Core section 10.3.1.1), and `items: false`
says that nothing comes after. Generators that were written for OpenAPI 3.0 know neither, nor that
a schema may be `false`. Clients of ours are made before this.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, remove, replace
from normalizer.pointer import join, pointer_of
from normalizer.steps.narrowing import note
from normalizer.structure.moving import Moved, mended_schemas
from normalizer.values import JsonObject, same


def find(document: Document) -> Iterator[Finding]:
    moved = Moved()
    for node, trail in document.index.schemas:
        places = node.get("prefixItems")
        if not isinstance(places, list) or "items" not in node or moved.covers(trail):
            continue
        moved.add(trail, "prefixItems", "items")
        pointer = pointer_of(trail)
        former = {key: node[key] for key in ("prefixItems", "items")}
        yield Finding(
            pointer,
            f"the array is a tuple of {len(places)}",
            "an array of anything that it may hold is the nearest that every generator knows",
            (*_ops(node, pointer, places), *note(pointer, node, former)),
        )


def _ops(node: JsonObject, pointer: str, places: list[Any]) -> Iterator[Op]:
    schemas = [schema for schema in (*places, node["items"]) if schema is not False]
    yield remove(join(pointer, "prefixItems"))
    yield replace(join(pointer, "items"), _any_of(schemas))


def _any_of(schemas: list[Any]) -> JsonObject:
    """One schema for all: any of them, each once; a schema that is `true` admits everything."""
    distinct: list[Any] = []
    for schema in schemas:
        if not any(same(schema, other) for other in distinct):
            distinct.append(schema)
    if not distinct or any(not isinstance(schema, dict) for schema in distinct):
        return {}
    one = distinct[0] if len(distinct) == 1 else {"anyOf": distinct}
    found: JsonObject = mended_schemas(STEP, {"it": one})["it"]
    return found


STEP = Step(
    id="s16",
    slug="tuples",
    kind="narrow",
    title="Arrays with a schema for each place",
    find=find,
    after=("s12",),
)
