"""Joining `allOf`, and members beside `oneOf` or `anyOf`, into the one schema that they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from normalizer.document import Document
from normalizer.pointer import join
from normalizer.values import JsonObject

_DEPTH = 32


@dataclass
class Joined:
    """A schema that stands for several, and where each of its properties really stands.

    `places` maps a property to the pointer of its schema; `+` stands for additionalProperties.
    """

    schema: JsonObject = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def take(self, schema: JsonObject, at: str, *, required: bool = True) -> None:
        """Adds what one schema says; of two that speak of one property, the later is closer."""
        mine = self.schema
        for key, value in schema.items():
            if key == "properties" and isinstance(value, dict):
                members = mine.setdefault("properties", {})
                for name, member in value.items():
                    members[name] = member
                    self.places[name] = join(at, "properties", name)
            elif key == "required" and isinstance(value, list):
                if required:
                    known = mine.setdefault("required", [])
                    known += [name for name in value if name not in known]
            elif key == "additionalProperties" and isinstance(value, dict):
                mine[key] = value
                self.places["+"] = join(at, "additionalProperties")
            elif key == "additionalProperties" and value is False:
                # Beside `allOf` it would forbid what the other members declare.
                continue
            elif key not in _OWN:
                mine[key] = value


_OWN = frozenset({"allOf", "oneOf", "anyOf", "$ref", "discriminator"})


def merged(document: Document, schema: JsonObject, at: str) -> Joined | None:
    """One schema for all that `schema` demands; None when its parts have no object in common."""
    joined = Joined()
    _collect(document, schema, at, joined, 0, set(), True)
    return joined if joined.schema else None


def _collect(
    document: Document,
    schema: Any,
    at: str,
    joined: Joined,
    depth: int,
    seen: set[str],
    required: bool,
) -> None:
    if not isinstance(schema, dict) or depth > _DEPTH:
        return
    if "$ref" in schema:
        target, at = document.follow(schema, at)
        if at in seen or not isinstance(target, dict):
            return
        seen = seen | {at}
        siblings = {key: value for key, value in schema.items() if key != "$ref"}
        _collect(document, target, at, joined, depth + 1, seen, required)
        joined.take(siblings, at, required=required)
        return
    for keyword in ("allOf", "oneOf", "anyOf"):
        branches = schema.get(keyword)
        for position, branch in enumerate(branches if isinstance(branches, list) else ()):
            # Only one of several alternatives need be there: their demands are nobody's.
            binding = required and keyword == "allOf"
            where = join(at, keyword, position)
            _collect(document, branch, where, joined, depth + 1, seen, binding)
    joined.take(schema, at, required=required)
