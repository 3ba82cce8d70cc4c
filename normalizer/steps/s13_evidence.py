"""s13: types that contradict the evidence.

A published document is a claim; its examples (OpenAPI 3.1 sections 4.8.14, 4.8.12 and 4.8.24.1),
and facts observed in recorded traffic, are evidence. Where they contradict a schema, it is widened
by exactly what was seen, at exactly that pointer: integer to number, null let in, an unlisted enum
value listed, a list beside the object. Evidence from responses never widens what requests use.

The work is done in `normalizer.evidence`: `judge` finds contradictions, `rules` decides which of
them are mistakes of the example, `widen` makes schemas give way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from normalizer.document import Document
from normalizer.evidence.examples import examples
from normalizer.evidence.facts import Fact, merge
from normalizer.evidence.habits import applied
from normalizer.evidence.learning import Lesson
from normalizer.evidence.widen import widen
from normalizer.findings import Finding, Step


def _unmoved(pointer: str) -> tuple[str, ...]:
    return (pointer,)


def make_step(
    observed: Sequence[Fact] = (),
    now: Callable[[str], Sequence[str]] = _unmoved,
    accepted: Sequence[str] = (),
) -> Step:
    """The step that knows observed facts besides the examples of the document.

    Observed facts point into the published document; `now` tells where that stands by now.
    `accepted` are the ids of the server's habits that are applied to all responses.
    """

    def find(document: Document) -> Iterator[Finding]:
        facts = [replace(fact, pointer=place) for fact in observed for place in now(fact.pointer)]
        lesson = Lesson(document, list(examples(document)), facts)
        habits = applied(document, accepted) if accepted else ()
        yield from widen(document, merge(facts, lesson.facts, habits))

    return Step(
        id="s13",
        slug="evidence",
        kind="repair",
        title="Types agree with the examples and with what was observed",
        find=find,
        after=("s01", "s02", "s03", "s04", "s06", "s07", "s08"),
    )


STEP = make_step()
