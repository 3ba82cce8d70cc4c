"""From evidence to facts: what the examples of a document, or recorded traffic, prove about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from normalizer.document import Document
from normalizer.evidence import keywords, rules
from normalizer.evidence.examples import Evidence, examples
from normalizer.evidence.facts import Fact, counted, merge
from normalizer.evidence.giving_way import seen_type
from normalizer.evidence.judge import Contradiction, Judge, Known, Room, mark
from normalizer.evidence.sides import Reach, component_of
from normalizer.evidence.vocabulary import Vocabulary
from normalizer.pointer import pointer_of


class Mistaken(NamedTuple):
    """An example that is no evidence, in whole or at one place of its schema, and why."""

    pointer: str
    schema: str
    rule: str

    @property
    def reason(self) -> str:
        return rules.RULES[self.rule]


@dataclass
class Lesson:
    """Evidence, judged by a document: the facts that it proves, and what rules decided."""

    document: Document
    evidence: Sequence[Evidence]
    observed: Sequence[Fact] = ()
    known: Sequence[Fact] = ()
    """What was learned before: it tells no more of recorded traffic than it did then."""

    @cached_property
    def reach(self) -> Reach:
        return Reach(self.document)

    @cached_property
    def judge(self) -> Judge:
        return Judge(self.document)

    @cached_property
    def words(self) -> Vocabulary:
        """What may be told of recorded traffic."""
        return Vocabulary(self.document.tree, [fact.seen for fact in self.known])

    @cached_property
    def mistaken(self) -> list[Mistaken]:
        """The examples that rules decided on."""
        self.facts  # noqa: B018
        return list(dict.fromkeys(self._mistaken))

    @cached_property
    def facts(self) -> list[Fact]:
        """What is proved, with pointers into the document as it is."""
        self._mistaken: list[Mistaken] = []
        facts: list[Fact] = []
        unsure: list[Evidence] = []
        for written in self.evidence:
            found, is_unsure = self._judged(written, (), self._mistaken)
            facts += found
            if is_unsure:
                unsure.append(written)
        facts = counted(facts)
        # Once schemas have given way, more alternatives of a `oneOf` may fit, or the schema of a
        # `not`, and what was not to be read as it stands may be. That makes more facts, until
        # there are no more.
        while unsure:
            more: list[Fact] = []
            for sent in (True, False):
                holding = [f for f in (*facts, *self.observed) if not (sent and f.received_only)]
                known = {mark(f.pointer, f.kind, f.claim, f.seen) for f in holding}
                self.judge.room = Room(self.judge, self._seen(holding))
                for written in unsure:
                    if bool(written.situation.sent) is sent:
                        more += self._judged(written, known, [])[0]
            self.judge.room = self.judge.kinds
            grown = merge(facts, counted(more))
            if len(grown) == len(facts):
                break
            facts = grown
        return facts

    def proved_by(self, written: Evidence) -> tuple[list[Fact], list[Mistaken]]:
        """What one piece of evidence proves by itself, and what rules decided about it."""
        mistaken: list[Mistaken] = []
        facts, _ = self._judged(written, (), mistaken)
        return facts, mistaken

    def _judged(
        self, written: Evidence, known: Known, mistaken: list[Mistaken]
    ) -> tuple[list[Fact], bool]:
        """The facts in an example, and whether other facts could change what it says."""
        reading = rules.reading(written, self.judge)
        values = [written]
        if reading is not None:
            rule, values = reading
            mistaken.append(Mistaken(written.pointer, pointer_of(written.schema_trail), rule))
        facts: list[Fact] = []
        is_unsure = reading is not None
        for evidence in values:
            judge = self.judge
            judge.words = self.words if evidence.source == "recorded" else None
            found = judge.judge(evidence.value, evidence.schema, evidence.schema_trail, known)
            is_unsure |= judge.met_limit
            if found:
                facts += self._told(evidence, found, mistaken)
        return facts, is_unsure

    def _told(
        self, evidence: Evidence, found: list[Contradiction], mistaken: list[Mistaken]
    ) -> list[Fact]:
        evidence = self._placed(evidence)
        facts: list[Fact] = []
        for c in found:
            rule = rules.excuse(evidence, c, self.document)
            if rule is not None:
                mistaken.append(Mistaken(evidence.pointer, c.pointer, rule))
            else:
                where = evidence.situation
                facts.append(
                    Fact(c.pointer, c.kind, c.claim, c.seen, where.operation, where.status)
                )
        return facts

    def _placed(self, evidence: Evidence) -> Evidence:
        """The example of a component that no request uses is about responses."""
        if evidence.situation.sent is None:
            name = component_of(pointer_of(evidence.schema_trail))
            if name in self.reach.received and name not in self.reach.sent:
                where = evidence.situation._replace(sent=False, status="response")
                return replace(evidence, situation=where)
        return evidence

    def _seen(self, facts: Iterable[Fact]) -> dict[int, frozenset[str]]:
        """The types that schemas will have given way to, by the identity of the schema."""
        seen: dict[int, frozenset[str]] = {}
        for fact in facts:
            if fact.kind in ("type", "null", "list", "item"):
                try:
                    node = self.document.at(fact.pointer)
                except (KeyError, ValueError):
                    continue  # an observed fact that is stale
                types = keywords.admitted(seen_type(fact))
                seen[id(node)] = seen.get(id(node), frozenset()) | types
        return seen


def learn(document: Document, origin: Callable[[str], str] = str) -> list[Fact]:
    """What the examples of a document prove. `origin` takes a pointer to the published document."""
    facts = Lesson(document, list(examples(document))).facts
    return merge(replace(fact, pointer=origin(fact.pointer)) for fact in facts)


def mistaken(document: Document) -> list[Mistaken]:
    """The examples that rules decided on, and would otherwise have been evidence."""
    return Lesson(document, list(examples(document))).mistaken
