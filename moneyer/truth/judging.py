"""Each piece of evidence, judged twice: by the types as published, and by the refined ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from normalizer.document import Document
from normalizer.evidence.examples import Evidence, examples
from normalizer.evidence.facts import Fact, merge
from normalizer.evidence.learning import Lesson, Mistaken
from normalizer.evidence.observing import evidence_of
from normalizer.evidence.sides import Situation, tokens_of
from normalizer.pipeline import Refined
from normalizer.pointer import Trail, child, trail_of
from normalizer.traffic.exchange import Exchange, Skipped
from normalizer.traffic.matching import Match, Matcher, Unmatched


@dataclass(frozen=True, slots=True)
class Judged:
    """What one piece of evidence contradicts; the facts have pointers into the published document.

    `trail` is where an example stands; `where`, what a recording is one of.
    """

    trail: Trail
    where: Situation
    is_recorded: bool
    published: tuple[Fact, ...]
    refined: tuple[Fact, ...]
    mistaken: tuple[Mistaken, ...] = ()


@dataclass(slots=True)
class Traffic:
    """Recordings: those that a schema judges, and what became of the others."""

    judged: list[Judged] = field(default_factory=list)
    undescribed: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By operation and status: those that no schema is declared for."""
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    unmatched: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)


class Judging:
    """The two documents that evidence is judged by."""

    def __init__(self, published: Refined, refined: Refined) -> None:
        self.published = published
        self.refined = refined
        self._before = Lesson(published.document, ())
        self._after = Lesson(refined.document, ())

    def examples(self) -> Iterator[Judged]:
        """All examples of the document."""
        for written in examples(self.published.document):
            facts, mistaken = self._before.proved_by(written)
            after = relocated(written, self.refined.document)
            left = facts if after is None else self._after.proved_by(after)[0]
            yield Judged(
                written.trail,
                written.situation,
                False,
                _origins(facts, self.published),
                _origins(left, self.published if after is None else self.refined),
                tuple(dict.fromkeys(_mistake(each, self.published) for each in mistaken)),
            )

    def recordings(self, traffic: Iterable[Exchange | Skipped]) -> Traffic:
        """Recorded traffic."""
        found = Traffic()
        before, after = Matcher(self.published.document), Matcher(self.refined.document)
        for exchange in traffic:
            if isinstance(exchange, Skipped):
                found.skipped[exchange.reason] += 1
                continue
            match = before.match(exchange)
            if isinstance(match, Unmatched):
                found.unmatched[str(match)] += 1
                continue
            where = evidence_of(match, exchange).situation
            place = (where.operation, where.status)
            found.seen[place] += 1
            if match.schema is None or not exchange.has_body:
                found.undescribed[place] += 1
                continue
            again = after.match(exchange)
            found.judged.append(
                Judged(
                    (),
                    where,
                    True,
                    _recorded(match, exchange, self._before, self.published),
                    _recorded(again, exchange, self._after, self.refined)
                    if isinstance(again, Match)
                    else (),
                )
            )
        return found


def _recorded(
    match: Match, exchange: Exchange, lesson: Lesson, document: Refined
) -> tuple[Fact, ...]:
    return _origins(lesson.proved_by(evidence_of(match, exchange))[0], document)


def _origins(facts: Sequence[Fact], document: Refined) -> tuple[Fact, ...]:
    """Each once: one value that shows something in many places shows it once."""
    return tuple(merge(replace(f, pointer=document.origins.of(f.pointer)) for f in facts))


def _mistake(found: Mistaken, document: Refined) -> Mistaken:
    origin = document.origins.of
    return found._replace(pointer=origin(found.pointer), schema=origin(found.schema))


def relocated(written: Evidence, document: Document) -> Evidence | None:
    """The same evidence about the same schema in a document whose types have given way.

    None when that schema is nowhere to be found.
    """
    tokens = [str(token) for token in tokens_of(written.schema_trail)]
    for way, node in _ways(document.tree, tokens):
        return replace(written, schema=node, schema_trail=trail_of(way))
    return None


def _ways(node: Any, tokens: Sequence[str]) -> Iterator[tuple[list[str], Any]]:
    """The ways from a node to what stood at `tokens`, the likeliest first."""
    if not tokens:
        yield [], node
        return
    first, *rest = tokens
    for steps, left in _openings(node, first, rest):
        try:
            reached = node
            for step in steps:
                reached = child(reached, step)
        except (KeyError, ValueError):
            continue
        for way, found in _ways(reached, left):
            yield [*steps, *way], found


def _openings(node: Any, first: str, rest: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """How a way may go on from a schema, and what is then left of it (see evidence/edits.py)."""
    yield [first], rest
    if not isinstance(node, dict) or first in node:
        return
    if first == "oneOf":  # alternatives that overlap
        yield ["anyOf"], rest
        if isinstance(parts := node.get("allOf"), list):
            yield ["allOf", str(len(parts) - 1), "anyOf"], rest
    if "anyOf" in node:  # a schema that became the first of several alternatives
        yield ["anyOf", "0"], [first, *rest]
