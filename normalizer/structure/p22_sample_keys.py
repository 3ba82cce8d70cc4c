"""p22: properties that are no names but samples of keys; the object is a map.

`{"U1234567": {...}}` is declared with the account of the day, or with `{accountId}` or `*` (JSON
Schema section 10.3.2.3 has `additionalProperties` for it). What is said of the sample is said of
every key, or evidence about other keys would be about nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, replace
from normalizer.pointer import covers, join, pointer_of
from normalizer.values import JsonObject

# An account or the like, maybe with a suffix; a blank to be filled in; any.
_SAMPLE = re.compile(r"[A-Z]{1,3}[0-9]{5,}(\.\w+)?|\{[^{}]+\}|<[^<>]+>|\*")


def find(document: Document) -> Iterator[Finding]:
    maps = {
        id(node): pointer_of(trail)
        for node, trail in document.index.schemas
        if _is_map_by_sample(node)
    }
    outer: str | None = None
    for node, trail in document.index.schemas if maps else ():
        pointer = pointer_of(trail)
        if id(node) not in maps or (outer is not None and covers(outer, pointer)):
            continue
        outer = pointer
        names = ", ".join(list(node["properties"])[:3])
        yield Finding(
            pointer,
            f"the properties are samples of keys: {names}",
            "any key may stand there, so the object is a map of such values",
            (replace(pointer, _as_maps(node, maps.keys())),),
            "heuristic",
            {"moved": dict(_moves(node, pointer, pointer, maps.keys()))},
        )


def _is_map_by_sample(node: JsonObject) -> bool:
    """Whether a schema declares nothing but samples of keys, with one and the same schema."""
    properties = node.get("properties")
    return (
        isinstance(properties, dict)
        and bool(properties)
        and "additionalProperties" not in node
        and all(isinstance(schema, dict) for schema in properties.values())
        and all(_SAMPLE.fullmatch(name) for name in properties)
        and len({json.dumps(schema) for schema in properties.values()}) == 1
    )


def _as_maps(node: Any, maps: Collection[int]) -> Any:
    """A copy in which every such schema is a map."""
    if isinstance(node, list):
        return [_as_maps(item, maps) for item in node]
    if not isinstance(node, dict):
        return node
    if id(node) not in maps:
        return {name: _as_maps(item, maps) for name, item in node.items()}
    made = {name: item for name, item in node.items() if name != "properties"}
    if isinstance(made.get("required"), list):
        made["required"] = [name for name in made["required"] if name not in node["properties"]]
        if not made["required"]:
            del made["required"]
    sample = next(iter(node["properties"].values()))
    return {**made, "additionalProperties": _as_maps(sample, maps)}


def _moves(node: Any, old: str, new: str, maps: Collection[int]) -> Iterator[tuple[str, str]]:
    """Where each sample stands from now on, and where it stood."""
    if isinstance(node, list):
        for position, item in enumerate(node):
            yield from _moves(item, join(old, position), join(new, position), maps)
    elif isinstance(node, dict) and id(node) not in maps:
        for name, item in node.items():
            yield from _moves(item, join(old, name), join(new, name), maps)
    elif isinstance(node, dict):
        name, sample = next(iter(node["properties"].items()))
        before, after = join(old, "properties", name), join(new, "additionalProperties")
        yield after, before
        yield from _moves(sample, before, after, maps)


STEP = Step(
    id="p22",
    slug="sample-keys",
    kind="structure",
    title="Properties that are samples of keys",
    find=find,
    after=("p03", "p09"),
)
