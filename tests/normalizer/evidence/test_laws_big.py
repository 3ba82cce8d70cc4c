"""The laws of judging and widening, on documents that nobody would write."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from normalizer import engine
from normalizer.document import Document
from normalizer.evidence.examples import Evidence
from normalizer.evidence.facts import merge
from normalizer.evidence.judge import Judge
from normalizer.evidence.learning import Lesson
from normalizer.evidence.sides import Situation
from normalizer.evidence.widen import widen
from normalizer.findings import Step
from normalizer.pointer import split, trail_of
from normalizer.values import copy, same
from tests.normalizer.evidence.oracle import Oracle, Strict
from tests.normalizer.evidence.strategies import trees, values

PLACE = "/paths/~1x/post/responses/200/content/application~1json/schema"
REQUEST = "/paths/~1x/post/requestBody/content/application~1json/schema"
relaxed = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=4000)


def recorded(document: Document, value: Any) -> Evidence:
    return Evidence(
        (),
        value,
        document.at(PLACE),
        trail_of(split(PLACE)),
        "recorded",
        Situation(False, "POST /x", "200"),
    )


def widened(document: Document, bodies: list[Any]) -> Document:
    """The document after it learned from recorded bodies."""
    facts = Lesson(document, [recorded(document, body) for body in bodies]).facts
    step = Step("s13", "evidence", "repair", "", lambda document: widen(document, facts))
    changed = Document(copy(document.tree))
    engine.run(changed, step)
    return changed


@relaxed
@given(trees(), values)
def test_the_judge_finds_nothing_exactly_when_a_validator_accepts(tree: Any, value: Any) -> None:
    document = Document(tree)
    found = Judge(document).judge(value, document.at(PLACE), trail_of(split(PLACE)))
    assert (not found) == Oracle(tree, Strict).accepts(value, PLACE), found


@relaxed
@given(trees(one_of=True), values)
def test_the_judge_finds_something_wherever_a_validator_does(tree: Any, value: Any) -> None:
    document = Document(tree)
    found = Judge(document).judge(value, document.at(PLACE), trail_of(split(PLACE)))
    if not Oracle(tree).accepts(value, PLACE):
        assert found


@relaxed
@given(trees(one_of=True), st.lists(values, min_size=1, max_size=3))
def test_a_document_accepts_what_it_learned_from(tree: Any, bodies: list[Any]) -> None:
    changed = widened(Document(tree), bodies)
    for body in bodies:
        assert Oracle(changed.tree).errors(body, PLACE) == []


@relaxed
@given(trees(), st.lists(values, min_size=1, max_size=2), values)
def test_a_document_accepts_what_it_accepted_before(
    tree: Any, bodies: list[Any], other: Any
) -> None:
    assume(Oracle(tree).accepts(other, PLACE))
    changed = widened(Document(tree), bodies)
    assert Oracle(changed.tree).errors(other, PLACE) == []


@relaxed
@given(trees(one_of=True), st.lists(values, min_size=1, max_size=3))
def test_who_learned_once_has_nothing_more_to_learn(tree: Any, bodies: list[Any]) -> None:
    changed = widened(Document(tree), bodies)
    evidence = [recorded(changed, body) for body in bodies]
    assert Lesson(changed, evidence).facts == []
    again = widened(changed, bodies)
    assert same(again.tree, changed.tree)


@relaxed
@given(trees(one_of=True), st.lists(values, min_size=2, max_size=3))
def test_the_order_of_the_evidence_plays_no_part(tree: Any, bodies: list[Any]) -> None:
    document = Document(tree)
    forth = Lesson(document, [recorded(document, body) for body in bodies]).facts
    back = Lesson(document, [recorded(document, body) for body in reversed(bodies)]).facts
    assert forth == back
    assert merge(forth, back) == merge(back, forth) == forth


@relaxed
@given(trees(one_of=True), st.lists(values, min_size=1, max_size=3))
def test_facts_applied_a_second_time_change_nothing(tree: Any, bodies: list[Any]) -> None:
    document = Document(tree)
    facts = Lesson(document, [recorded(document, body) for body in bodies]).facts
    changed = widened(document, bodies)
    assert list(widen(changed, facts)) == []


@relaxed
@given(trees(), st.lists(values, min_size=1, max_size=2), values)
def test_requests_take_what_they_took_before_and_nothing_else(
    tree: Any, bodies: list[Any], sent: Any
) -> None:
    changed = widened(Document(tree), bodies)
    assert Oracle(changed.tree).accepts(sent, REQUEST) == Oracle(tree).accepts(sent, REQUEST)
