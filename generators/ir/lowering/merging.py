"""Joining `allOf`, and members beside `oneOf` or `anyOf`, into the one schema that they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generators.ir.lowering.keywords import describes, kinds, listed, speaks
from normalizer.document import Document
from normalizer.pointer import join
from normalizer.values import JsonObject

_OWN = frozenset({"allOf", "oneOf", "anyOf", "$ref", "discriminator"})


@dataclass(slots=True)
class Said:
    """A schema and where it stands; one that stands for several knows where each part does.

    `others` has what further alternatives say of a property, with the place.
    """

    schema: JsonObject
    at: str
    places: dict[tuple[str, ...], str] = field(default_factory=dict)
    others: dict[str, list[tuple[Any, str]]] = field(default_factory=dict)

    def where(self, keyword: str, *inside: str | int) -> str:
        """The pointer of a part, say `("properties", "id")`."""
        if place := self.places.get((keyword, *map(str, inside))):
            return place
        return join(self.places.get((keyword,)) or join(self.at, keyword), *inside)


def merged(document: Document, schema: JsonObject, at: str) -> Said:
    """One schema for all that `schema` demands; of two that speak of one thing, the later wins.

    An alternative need not be the one that a value meets: it only tells of further properties.
    """
    joining = _Joining(document, Said({}, at))
    joining.collect(schema, at, frozenset({at}), binding=True, own=True)
    return joining.said


class _Joining:
    def __init__(self, document: Document, said: Said) -> None:
        self.document = document
        self.said = said
        self.loose: set[str] = set()
        """The properties of which only alternatives speak."""
        self.taken: set[tuple[str, bool]] = set()

    def collect(
        self, schema: Any, at: str, path: frozenset[str], *, binding: bool, own: bool
    ) -> None:
        if not isinstance(schema, dict):
            return
        if "$ref" in schema:
            target, place = self.document.follow(schema, at)
            if (place, binding) not in self.taken:
                self.taken.add((place, binding))
                self.collect(target, place, path | {place}, binding=binding, own=False)
            self.take({k: v for k, v in schema.items() if k != "$ref"}, at, binding, own)
            return
        for position, branch in enumerate(listed(schema.get("allOf"))):
            self.collect(branch, join(at, "allOf", position), path, binding=binding, own=own)
        self.take(schema, at, binding, own)
        for keyword in ("oneOf", "anyOf"):
            branches = listed(schema.get(keyword))
            if any(self.document.follow(branch)[1] in path for branch in branches):
                continue  # a base lists its heirs, and this is one of them
            for position, branch in enumerate(branches):
                place = join(at, keyword, position)
                self.collect(branch, place, path, binding=False, own=False)

    def take(self, schema: JsonObject, at: str, binding: bool, own: bool) -> None:
        """Adds what one schema says by itself."""
        mine = self.said.schema
        for key, value in schema.items():
            if key == "properties":
                for name, member in (value if isinstance(value, dict) else {}).items():
                    self._member(name, member, join(at, key, name), binding)
            elif not binding or key in _OWN or (describes(key) and not own):
                continue
            elif key == "required":
                known = mine.setdefault("required", [])
                known += [name for name in listed(value) if name not in known]
            elif key == "additionalProperties" and value is False:
                continue  # it would forbid what the other members declare
            elif key == "type" and (both := _common(mine, schema)):
                mine[key] = both
            else:
                mine[key] = value
                self.said.places[(key,)] = join(at, key)

    def _member(self, name: str, member: Any, place: str, binding: bool) -> None:
        members, others = self.said.schema.setdefault("properties", {}), self.said.others
        if name in members and not binding:
            if name in self.loose:
                variants = others.setdefault(name, [])
                if member not in (members[name], *(known for known, _ in variants)):
                    variants.append((member, place))
            return
        if name in members and name not in self.loose and not speaks(member):
            if isinstance(member, dict) and isinstance(members[name], dict):
                members[name] = members[name] | member
            return
        members[name] = member
        self.said.places["properties", name] = place
        others.pop(name, None)
        (self.loose.discard if binding else self.loose.add)(name)


def _common(left: JsonObject, right: JsonObject) -> list[str]:
    """The types that two schemas agree on."""
    if "type" not in left:
        return []
    return [kind for kind in kinds(left) if kind in kinds(right)]
