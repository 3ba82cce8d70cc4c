"""From evidence to facts: what the examples of a document, or recorded traffic, prove about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from normalizer.document import Document
from normalizer.evidence import rules
from normalizer.evidence.examples import Evidence, examples
from normalizer.evidence.facts import Fact, counted, merge
from normalizer.evidence.judge import Contradiction, Judge, Known
from normalizer.evidence.sides import Reach, component_of
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

    @cached_property
    def reach(self) -> Reach:
        return Reach(self.document)

    @cached_property
    def judge(self) -> Judge:
        return Judge(self.document)

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
        with_one_of: list[Evidence] = []
        for written in self.evidence:
            for evidence in self._read(written):
                found = self.judge.judge(evidence.value, evidence.schema, evidence.schema_trail)
                if self.judge.met_one_of:
                    with_one_of.append(evidence)
                if found:
                    facts += self._told(evidence, found, self._mistaken)
        facts = counted(facts)
        # What was widened may fit more than one alternative now, and admit what else is in one.
        while with_one_of:
            lenses = {sent: self._lens(facts, sent) for sent in (True, False)}
            more: list[Fact] = []
            for evidence in with_one_of:
                found = self.judge.judge(
                    evidence.value,
                    evidence.schema,
                    evidence.schema_trail,
                    lenses[bool(evidence.situation.sent)],
                )
                if found:
                    more += self._told(evidence, found, [])
            grown = merge(facts, counted(more))
            if len(grown) == len(facts):
                break
            facts = grown
        return facts

    def _read(self, evidence: Evidence) -> list[Evidence]:
        """The evidence in an example: itself, or what it stands for."""
        reading = rules.reading(evidence, self.judge)
        if reading is None:
            return [evidence]
        rule, values = reading
        schema = pointer_of(evidence.schema_trail)
        self._mistaken.append(Mistaken(evidence.pointer, schema, rule))
        return values

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

    def _lens(self, facts: Iterable[Fact], sent: bool) -> Known:
        return {
            (fact.pointer, fact.kind, repr(fact.seen))
            for fact in (*facts, *self.observed)
            if not (sent and fact.received_only)
        }


def learn(document: Document, origin: Callable[[str], str] = str) -> list[Fact]:
    """What the examples of a document prove. `origin` takes a pointer to the published document."""
    facts = Lesson(document, list(examples(document))).facts
    return merge(replace(fact, pointer=origin(fact.pointer)) for fact in facts)


def mistaken(document: Document) -> list[Mistaken]:
    """The examples that rules decided on, and would otherwise have been evidence."""
    return Lesson(document, list(examples(document))).mistaken
