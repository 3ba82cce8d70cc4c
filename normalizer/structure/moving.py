"""What moves takes its own repairs along: two operations must not touch one value."""

from __future__ import annotations

from normalizer import engine
from normalizer.document import Document
from normalizer.findings import Step
from normalizer.pointer import Trail
from normalizer.values import JsonObject, copy


def mended(step: Step, schemas: JsonObject) -> JsonObject:
    """A copy of named schemas, in which the step finds nothing more."""
    document = Document({"components": {"schemas": copy(schemas)}})
    engine.run(document, step)
    result: JsonObject = document.tree["components"]["schemas"]
    return result


class Moved:
    """The members of nodes whose content moves. What lies below one needs no finding of its own."""

    def __init__(self) -> None:
        self._members: set[tuple[int, str]] = set()

    def add(self, trail: Trail, *members: str) -> None:
        """Notes that these members of the node at `trail` move."""
        self._members.update((id(trail), member) for member in members)

    def covers(self, trail: Trail) -> bool:
        """Whether a place lies below such a member. Places of one index share their trails."""
        while self._members and trail:
            trail, token = trail
            if (id(trail), token) in self._members:
                return True
        return False
