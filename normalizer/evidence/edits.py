"""Changes that are to be made in the schemas of a document, collected by place, and then made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from normalizer import engine
from normalizer.document import Document
from normalizer.evidence.facts import Fact
from normalizer.evidence.giving_way import OUTSIDE, alternatives, beside, members, seen_type
from normalizer.evidence.judge import Judge
from normalizer.findings import Op, add, remove, replace
from normalizer.pointer import covers, join, pointer_of, split, trail_of
from normalizer.steps.s04_enum_identifiers import STEP as ENUM_IDENTIFIERS
from normalizer.values import JsonObject, copy


class Edits:
    """Facts to give way to, and references to point elsewhere, each by the pointer of a schema.

    Once a schema was rebuilt, nothing more may be added.
    """

    def __init__(self, judge: Judge, elsewhere: Callable[[str], Edits] | None = None) -> None:
        self.judge = judge
        self.elsewhere = elsewhere or (lambda _: self)
        """Which edits hold for what is taken over from another place."""
        self.facts: dict[str, list[Fact]] = defaultdict(list)
        self.references: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)

    @cached_property
    def places(self) -> list[str]:
        """Every pointer with something to change, in document order."""
        tree = self.judge.document.tree
        return sorted({*self.facts, *self.references}, key=lambda place: position(tree, place))

    def below(self, pointer: str) -> list[str]:
        """The places at and below a pointer."""
        return [place for place in self.places if covers(pointer, place)]

    def needs(self, pointer: str) -> list[str]:
        """The alternatives that the schema at a pointer needs beside it."""
        node = self.judge.document.at(pointer)
        facts = self.facts.get(pointer)
        return alternatives(self.judge, node, facts) if facts and isinstance(node, dict) else []

    def moves(self) -> Iterator[tuple[str, str]]:
        """What is inside of which schema will be elsewhere, and where."""
        for pointer, facts in self.facts.items():
            node = self.judge.document.at(pointer)
            if not isinstance(node, dict):
                continue
            words = [name for name in node if name not in OUTSIDE]
            if any(fact.kind == "overlap" for fact in facts):
                parts = node.get("allOf")
                size = len(parts) if isinstance(parts, list) else 0
                at = join(pointer, "allOf", size) if "anyOf" in node else pointer
                yield join(pointer, "oneOf"), join(at, "anyOf")
                words = [name if name != "oneOf" else "anyOf" for name in words]
            if self.needs(pointer) and words != ["anyOf"]:
                yield pointer, join(pointer, "anyOf", 0)

    def rebuilt(self, node: Any, pointer: str) -> Any:
        """A copy of what stands at `pointer`, with everything in it changed."""
        return self._rebuilt(node, pointer, self.below(pointer))

    def _rebuilt(self, node: Any, pointer: str, places: Sequence[str]) -> Any:
        if not places or not isinstance(node, (dict, list)):
            return self._itself(copy(node), pointer)
        inside: dict[Any, Any] = {}
        for key, item in node.items() if isinstance(node, dict) else enumerate(node):
            at = join(pointer, key)
            inside[key] = self._rebuilt(item, at, [place for place in places if covers(at, place)])
        return self._itself(inside if isinstance(node, dict) else list(inside.values()), pointer)

    def _itself(self, node: Any, pointer: str) -> Any:
        """A schema whose insides are done, with what is to change at itself."""
        facts = self.facts.get(pointer, [])
        if node is False and facts:
            return {}
        if not isinstance(node, dict):
            return node
        for keys, reference in self.references.get(pointer, {}).items():
            node = _with(node, keys, reference)
        if not facts:
            return node
        needs = self.needs(pointer)
        inside = [
            fact
            for fact in facts
            if fact.kind not in ("list", "item")
            and not (fact.kind in ("type", "null") and seen_type(fact) in needs)
        ]
        node = members(node, inside)
        if any(fact.kind == "enum" for fact in inside):
            node = _identified(node)
        if needs:
            element: Any = None
            if "item" in needs:
                written = self.judge.document.at(pointer)
                element, at = self.judge.element(written, trail_of(split(pointer)))
                place = pointer_of(at)
                element = self.elsewhere(place).rebuilt(element, place)
            node = beside(node, needs, element)
        return node

    def operations(self, pointer: str) -> tuple[tuple[Op, ...], tuple[str, ...]]:
        """The operations for one place, and what at or below it they have settled as well."""
        node = self.judge.document.at(pointer)
        facts = self.facts.get(pointer, [])
        if not isinstance(node, dict) or self.needs(pointer):
            return (replace(pointer, self.rebuilt(node, pointer)),), (pointer,)
        before = node
        if any(fact.kind == "overlap" for fact in facts):
            before = node | {"oneOf": self.rebuilt(node["oneOf"], join(pointer, "oneOf"))}
        ops = tuple(_changes(node, self._itself(before, pointer), pointer))
        return ops, tuple(op.path for op in ops if op.op == "remove")


def _changes(before: JsonObject, after: JsonObject, pointer: str) -> Iterator[Op]:
    for name, value in after.items():
        if name not in before:
            yield add(join(pointer, name), value)
        elif value is not before[name]:
            yield replace(join(pointer, name), value)
    for name in before:
        if name not in after:
            yield remove(join(pointer, name))


def _with(node: JsonObject, keys: tuple[str, ...], value: Any) -> JsonObject:
    """A node with one member inside of it set; made anew along the way."""
    name, *rest = keys
    if rest:
        inner = node.get(name)
        value = _with(inner if isinstance(inner, dict) else {}, tuple(rest), value)
    return {**node, name: value}


def _identified(node: JsonObject) -> JsonObject:
    """An enum that grew, with identifiers for its values if s04 would give it some now."""
    document = Document({"components": {"schemas": {"enum": node}}})
    engine.run(document, ENUM_IDENTIFIERS)
    grown: JsonObject = document.tree["components"]["schemas"]["enum"]
    return grown


def position(tree: Any, pointer: str) -> tuple[int, ...]:
    """A sort key: where in the document a place is."""
    found: list[int] = []
    for token in split(pointer):
        if isinstance(tree, dict) and token in tree:
            found.append(list(tree).index(token))
            tree = tree[token]
        elif isinstance(tree, list) and token.isdigit() and int(token) < len(tree):
            found.append(int(token))
            tree = tree[int(token)]
        else:
            break
    return tuple(found)
