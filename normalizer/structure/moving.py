"""What moves takes its own repairs along: two operations must not touch one value."""

from __future__ import annotations

from typing import Any

from normalizer import engine
from normalizer.document import Document
from normalizer.findings import Step
from normalizer.pointer import Token, Trail
from normalizer.values import JsonObject


def mended(step: Step, tree: JsonObject) -> JsonObject:
    """A copy of a small document, in which the step finds nothing more."""
    document = Document(_thawed(tree))
    engine.run(document, step)
    return document.tree


def mended_schemas(step: Step, schemas: JsonObject) -> JsonObject:
    """Copies of named schemas, in which the step finds nothing more."""
    found: JsonObject = mended(step, {"components": {"schemas": schemas}})["components"]["schemas"]
    return found


def _thawed(value: Any) -> Any:
    """A copy in plain containers, also of a document that refuses to be changed."""
    if isinstance(value, dict):
        return {key: _thawed(item) for key, item in value.items()}
    return [_thawed(item) for item in value] if isinstance(value, list) else value


class Moved:
    """The members of nodes whose content moves. What lies below one needs no finding of its own."""

    def __init__(self) -> None:
        self._members: set[tuple[int, Token]] = set()
        self._kept: list[Trail] = []  # what is told apart by its identity must live on

    def add(self, trail: Trail, *members: Token) -> None:
        """Notes that these members of the node at `trail` move."""
        self._kept.append(trail)
        self._members.update((id(trail), member) for member in members)

    def covers(self, trail: Trail) -> bool:
        """Whether a place lies below such a member. Places of one index share their trails."""
        while self._members and trail:
            trail, token = trail
            if (id(trail), token) in self._members:
                return True
        return False
