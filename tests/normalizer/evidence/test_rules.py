"""Which examples are mistaken, and by which rule."""

from __future__ import annotations

from collections import Counter

from normalizer.evidence.learning import mistaken
from normalizer.evidence.rules import RULES
from tests.normalizer.step_case import FIXTURES, StepCase

MISTAKEN = StepCase("s13", "", FIXTURES / "s13" / "clean-mistaken-examples")
REQUESTS = StepCase("s13", "", FIXTURES / "s13" / "fires-on-requests-by-evidence-of-requests")


def test_each_rule_decides_on_an_example_in_the_fixtures() -> None:
    rules = {found.rule for case in (MISTAKEN, REQUESTS) for found in mistaken(case.document())}
    assert rules == set(RULES)


def test_what_a_rule_decides_is_listed_with_its_place_and_reason() -> None:
    found = {entry.pointer: entry for entry in mistaken(MISTAKEN.document())}
    body = "/paths/~1coins/get/responses/200/content/application~1json/examples"
    rules = {
        "/paths/~1coins/get/parameters/0/example": "serialised",
        "/paths/~1coins/get/parameters/3/example": "spelling",
        "/paths/~1coins/get/parameters/4/example": "several-values",
        "/paths/~1coins/get/parameters/5/example": "placeholder",
        "/paths/~1coins/get/parameters/7/example": "several-examples",
        "/paths/~1coins/get/parameters/9/example": "sent-constraint",
        f"{body}/one": "one-element",
        f"{body}/text": "json-text",
        f"{body}/xml": "text-body",
        f"{body}/nothing": "unset",
        f"{body}/reference": "reference",
        "/paths/~1coins/get/responses/201/content/application~1json/example": "wrapped",
        "/components/schemas/Coin/example": "abbreviated",
        "/components/schemas/Coin/properties/name/example": "schema",
        "/components/schemas/Coin/properties/rate/example": "decimal",
    }
    assert {pointer: found[pointer].rule for pointer in rules} == rules
    assert all(entry.reason == RULES[entry.rule] for entry in found.values())


def test_an_example_is_listed_once_for_each_place_and_rule() -> None:
    counts = Counter(mistaken(MISTAKEN.document()))
    assert max(counts.values()) == 1
