"""From recorded traffic to what it proves: facts, what was seen how often, what nobody declared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from normalizer.document import Document
from normalizer.evidence.examples import Evidence, examples
from normalizer.evidence.facts import Fact, merge
from normalizer.evidence.judge import Judge
from normalizer.evidence.learning import Lesson
from normalizer.evidence.observed import Observed, Seen
from normalizer.evidence.sides import Situation
from normalizer.evidence.undeclared import Undeclared, Undeclaring
from normalizer.pointer import ROOT
from normalizer.traffic.exchange import Exchange, Skipped
from normalizer.traffic.matching import Match, Matcher, Unmatched


@dataclass(slots=True)
class Tally:
    """What was seen of one operation with one status."""

    seen: int = 0
    valid: int = 0
    """Answers that fit the schema as it was published, or for which there is none."""
    undescribed: int = 0
    """Answers for which there is no schema."""
    facts: list[Fact] = field(default_factory=list)
    undeclared: Counter[Undeclared] = field(default_factory=Counter)


@dataclass(slots=True)
class Observation:
    """What a pile of traffic tells about a document; pointers are into the published one."""

    tallies: dict[tuple[str, str], Tally]
    """By operation (`GET /x`) and status."""
    never: list[str]
    """The operations that nothing was seen of."""
    unmatched: Counter[str]
    skipped: Counter[str]

    @property
    def facts(self) -> list[Fact]:
        return merge(*(tally.facts for tally in self.tallies.values()))

    @property
    def undeclared(self) -> Counter[Undeclared]:
        """The undeclared properties, and in how many answers each was."""
        return sum((tally.undeclared for tally in self.tallies.values()), Counter())

    def added(self, names: Iterable[str] | None) -> list[Fact]:
        """The facts that add undeclared properties: those with these names, or all (None)."""
        wanted = None if names is None else set(names)
        return merge(
            Fact(found.pointer, "property", found.name, found.type, operation, status, count)
            for (operation, status), tally in self.tallies.items()
            for found, count in tally.undeclared.items()
            if wanted is None or found.name in wanted
        )

    def observed(self, added: Sequence[Fact] = ()) -> Observed:
        """What is to be kept of it."""
        seen = [Seen(*key, tally.seen) for key, tally in self.tallies.items() if key[1]]
        return Observed.of(merge(self.facts, added), seen)


def observe(
    document: Document,
    traffic: Iterable[Exchange | Skipped],
    origin: Callable[[str], str] = str,
    known: Sequence[Fact] = (),
) -> Observation:
    """Judges traffic by a document that no evidence has widened yet.

    `origin` takes a pointer to the published document; `known` are the facts that there are. The
    result says nothing of a payload that the document, or such a fact, does not say as well.
    """
    matcher, judge = Matcher(document), Judge(document)
    undeclaring = Undeclaring(judge)
    tallies: dict[tuple[str, str], Tally] = {}
    unmatched: Counter[str] = Counter()
    skipped: Counter[str] = Counter()
    evidence: list[Evidence] = []
    for exchange in traffic:
        if isinstance(exchange, Skipped):
            skipped[exchange.reason] += 1
            continue
        match = matcher.match(exchange)
        if isinstance(match, Unmatched):
            unmatched[str(match)] += 1
            continue
        tally = tallies.setdefault(_key(match, exchange), Tally())
        tally.seen += 1
        if match.schema is None or not exchange.has_body or match.status is None:
            tally.undescribed += 1
            tally.valid += 1
            continue
        written = evidence_of(match, exchange)
        evidence.append(written)
        tally.valid += not judge.judge(written.value, written.schema, written.schema_trail)
        found = undeclaring.found(written.value, written.schema, written.schema_trail)
        places = {each._replace(pointer=origin(each.pointer)) for each in found}
        tally.undeclared.update(dict.fromkeys(places, 1))
    for fact in Lesson(document, evidence, known=known).facts:
        tally = tallies[fact.operation, fact.status]
        tally.facts.append(replace(fact, pointer=origin(fact.pointer)))
    operations = {operation for operation, _ in tallies}
    never = [
        name
        for site in document.index.operations
        if site.is_callable and (name := f"{site.method.upper()} {site.path}") not in operations
    ]
    return Observation(dict(sorted(tallies.items())), never, unmatched, skipped)


def seen_in_examples(document: Document) -> list[Seen]:
    """For which answers a document shows examples, and how many."""
    shown = Counter(
        (found.situation.operation, found.situation.status)
        for found in examples(document)
        if found.situation.sent is False and found.situation.operation
    )
    return [Seen(operation, status, count) for (operation, status), count in shown.items()]


def evidence_of(match: Match, exchange: Exchange) -> Evidence:
    """A recorded answer as evidence about the schema that is declared for it."""
    where = Situation(False, *_key(match, exchange))
    return Evidence(ROOT, exchange.body, match.schema, match.schema_trail, "recorded", where)


def _key(match: Match, exchange: Exchange) -> tuple[str, str]:
    """The operation, and the status: as declared, or as it came where it is not."""
    operation = f"{match.site.method.upper()} {match.template}"
    return operation, match.status if match.status is not None else str(exchange.status)
