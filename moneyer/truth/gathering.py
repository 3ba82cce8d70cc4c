"""Which evidence belongs to which claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from moneyer.truth.judging import Judged, Traffic
from moneyer.truth.places import Place, Places
from normalizer.evidence.facts import Fact
from normalizer.evidence.observed import Seen
from normalizer.pipeline import Refined
from normalizer.pointer import split, trail_of

Key: TypeAlias = tuple[str, str, str, str]
"""What the facts about one contradiction share, whoever saw it: pointer, kind, claim, seen."""


def key_of(fact: Fact) -> Key:
    return fact.pointer, fact.kind, fact.claim, repr(fact.seen)


@dataclass(slots=True)
class Gathered:
    """The evidence for one claim."""

    judged: list[Judged] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    seen: int = 0
    undescribed: int = 0


def gather(
    places: Places,
    examples: Sequence[Judged],
    recordings: Traffic,
    facts: Sequence[Fact],
    seen: Sequence[Seen],
    published: Refined,
) -> Mapping[str, dict[str, Gathered]]:
    """The evidence by operation and status."""
    found: dict[str, dict[str, Gathered]] = {
        operation: {status: Gathered() for status in declared.contents}
        for operation, declared in places.operations.items()
    }

    def at(place: Place) -> Gathered:
        return found[place[0]].setdefault(place[1], Gathered())

    for example in examples:
        for place in places.of_trail(example.trail):
            at(place).judged.append(example)
    for recording in recordings.judged:
        at((recording.where.operation, recording.where.status)).judged.append(recording)
    for place, count in recordings.undescribed.items():
        at(place).undescribed += count
    shown: dict[Key, dict[Place, None]] = defaultdict(dict)
    for operation, claims in found.items():
        for status, gathered in claims.items():
            for each in gathered.judged:
                for fact in each.published:
                    shown[key_of(fact)][operation, status] = None
    for fact in facts:
        for place in _places_of(fact, places, shown, published):
            at(place).facts.append(fact)
    for entry in seen:
        if entry.operation in found and entry.status in found[entry.operation]:
            at((entry.operation, entry.status)).seen += entry.count
    return found


def _places_of(
    fact: Fact, places: Places, shown: Mapping[Key, Iterable[Place]], published: Refined
) -> Iterable[Place]:
    """A fact of no operation belongs to what shows it, or else to all that use its component."""
    if fact.operation in places.operations:
        return [(fact.operation, fact.status)]
    if key_of(fact) in shown:
        return shown[key_of(fact)]
    trails = map(trail_of, map(split, published.origins.now(fact.pointer)))
    return dict.fromkeys(place for trail in trails for place in places.of_trail(trail))
