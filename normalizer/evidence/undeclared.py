"""Properties that come in responses and that nobody declared, though any may come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from normalizer.evidence.judge import Judge
from normalizer.evidence.keywords import type_of
from normalizer.pointer import Trail, pointer_of

_DEEPEST = 60


class Undeclared(NamedTuple):
    """A property that an object schema does not declare, by the pointer of that schema."""

    pointer: str
    name: str
    type: str


class Undeclaring:
    """Finds undeclared properties in values, by the schemas that a judge knows."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge

    def found(self, value: Any, schema: Any, trail: Trail, depth: int = 0) -> Iterator[Undeclared]:
        """Every undeclared property of a value, at any depth.

        An object that declares nothing is a map, and what a map holds is data.
        """
        if depth > _DEEPEST:
            return
        if isinstance(value, list):
            for part, at in self._parts(schema, trail):
                if isinstance(items := part.get("items"), dict):
                    for item in value:
                        yield from self.found(item, items, (at, "items"), depth + 1)
        elif isinstance(value, dict):
            yield from self._object(value, schema, trail, depth)

    def _object(
        self, value: dict[str, Any], schema: Any, trail: Trail, depth: int
    ) -> Iterator[Undeclared]:
        parts = list(self._parts(schema, trail))
        homes = [(p, at) for p, at in parts if isinstance(p.get("properties"), dict)]
        declared = self.judge.names(schema)
        is_map = any(isinstance(p.get(key), dict) for p, _ in parts for key in _MAPS)
        for name, item in value.items():
            for part, at in homes:
                if isinstance(inner := part["properties"].get(name), dict):
                    place = ((at, "properties"), name)
                    yield from self.found(item, inner, place, depth + 1)
            if homes and name not in declared and not is_map:
                yield Undeclared(pointer_of(homes[0][1]), name, type_of(item))
            for part, at in parts:
                others = part.get("additionalProperties")
                if name not in declared and isinstance(others, dict):
                    yield from self.found(item, others, (at, "additionalProperties"), depth + 1)

    def _parts(self, schema: Any, trail: Trail) -> Iterator[tuple[dict[str, Any], Trail]]:
        """A schema with everything that it refers to or is joined of, each once."""
        waiting, visited = [(schema, trail)], set[int]()
        while waiting:
            node, at = waiting.pop(0)
            if not isinstance(node, dict) or id(node) in visited:
                continue
            visited.add(id(node))
            yield node, at
            if "$ref" in node:
                waiting.append(self.judge.target(node["$ref"]))
            for key in ("allOf", "anyOf", "oneOf"):
                if isinstance(listed := node.get(key), list):
                    waiting += [(part, ((at, key), n)) for n, part in enumerate(listed)]


_MAPS = ("additionalProperties", "patternProperties", "unevaluatedProperties")
_NAME = re.compile(r"[A-Za-z_]{1,40}[0-9]{0,2}")


def is_presentable(name: str) -> bool:
    """Whether a property's name looks like a word of an interface, and like no identifier."""
    return _NAME.fullmatch(name) is not None
