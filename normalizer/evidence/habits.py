"""Habits: what evidence shows in many unrelated places, a server likely does everywhere.

A habit is only ever proposed, with its support. Where the configuration accepts it, it is applied
to all responses as facts that say so (`HABIT`), which the log marks heuristic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from normalizer.document import Document
from normalizer.errors import UsageError
from normalizer.evidence import keywords
from normalizer.evidence.facts import HABIT, Fact, Seen
from normalizer.evidence.judge import Judge
from normalizer.evidence.sides import Reach, component_of, situation
from normalizer.pointer import pointer_of

_LEAST = 5  # operations
_SHARE = 20  # at least one in so many


@dataclass(frozen=True, slots=True)
class Habit:
    """A way in which answers differ from their description.

    `shows` tells whether a fact is a case of it; `place`, whether a schema, with the types that it
    admits, is a place where it may show.
    """

    id: str
    title: str
    seen: Seen
    shows: Callable[[Fact], bool]
    place: Callable[[frozenset[str]], bool]

    def fact(self, pointer: str, claim: str) -> Fact:
        kind: Any = "null" if self.seen == "null" else "type"
        return Fact(pointer, kind, claim, self.seen, f"the habit {self.id}", HABIT)


def _claims(fact: Fact, *types: str) -> bool:
    return fact.kind == "type" and not set(types).isdisjoint(fact.claim.split(" or "))


_NUMBERS = frozenset(("integer", "number"))
HABITS: Mapping[str, Habit] = {
    habit.id: habit
    for habit in (
        Habit(
            "null-for-absent",
            "null stands for a value that is absent",
            "null",
            lambda fact: fact.kind == "null",
            lambda types: "null" not in types,
        ),
        Habit(
            "numbers-as-text",
            "numbers come as strings",
            "string",
            lambda fact: _claims(fact, "integer", "number") and fact.seen == "string",
            lambda types: not types.isdisjoint(_NUMBERS) and "string" not in types,
        ),
        Habit(
            "text-as-numbers",
            "numbers come where a string is declared",
            "number",
            lambda fact: _claims(fact, "string") and fact.seen in _NUMBERS,
            lambda types: "string" in types and types.isdisjoint(_NUMBERS),
        ),
        Habit(
            "fractions",
            "integers carry a fraction",
            "number",
            lambda fact: _claims(fact, "integer") and fact.seen == "number",
            lambda types: "integer" in types and "number" not in types,
        ),
    )
}
"""All that are known, by id."""


@dataclass(frozen=True, slots=True)
class Support:
    """A habit, in how many of the operations that were seen, and at how many places."""

    habit: Habit
    operations: int
    of: int
    places: int

    @property
    def is_proposed(self) -> bool:
        """Whether it shows in enough unrelated places to be one."""
        return self.operations >= _LEAST and self.operations * _SHARE >= self.of

    def __str__(self) -> str:
        return (
            f"{self.habit.id}: {self.habit.title}: seen in {self.operations} of {self.of} "
            f"operations, at {self.places} places"
        )


def supports(facts: Iterable[Fact], operations: int) -> list[Support]:
    """What facts say for each habit; `operations` were seen in all."""
    received = [fact for fact in facts if fact.received_only and fact.operation]
    found: list[Support] = []
    for habit in HABITS.values():
        cases = [fact for fact in received if habit.shows(fact)]
        shown = len({fact.operation for fact in cases})
        places = len({fact.pointer for fact in cases})
        found.append(Support(habit, shown, max(operations, shown), places))
    return found


def refuse_unknown(names: Iterable[str]) -> None:
    """Raises UsageError for a habit that there is none of."""
    for name in names:
        if name not in HABITS:
            raise UsageError(f"there is no habit {name!r}", hint=f"there is: {', '.join(HABITS)}")


def applied(document: Document, accepted: Sequence[str]) -> Iterator[Fact]:
    """The accepted habits as facts, at each property of a response where they may show."""
    judge, reach = Judge(document), Reach(document)
    for node, trail in document.index.schemas:
        if not (trail and trail[0] and trail[0][1] == "properties"):
            continue
        if not _is_received(trail, reach) or keywords.listed(node) is not None:
            continue
        types = judge.kinds(node)
        for name in accepted:
            habit = HABITS[name]
            if types != keywords.ALL and habit.place(types):
                yield habit.fact(pointer_of(trail), keywords.told(types))


def _is_received(trail: Any, reach: Reach) -> bool:
    component = component_of(pointer_of(trail))
    if component is not None:
        return component in reach.received
    return situation(trail).sent is False
