"""What a fact holds, and above all what it does not."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.document import Document
from normalizer.errors import LoadError
from normalizer.evidence.examples import Evidence
from normalizer.evidence.facts import Fact, counted, merge, speakable
from normalizer.evidence.learning import Lesson
from normalizer.evidence.observed import Observed, Seen, dump, parse
from normalizer.evidence.sides import Situation

FACT = Fact("/a", "type", "integer", "number", "GET /a", "200", 3)

facts = st.builds(
    Fact,
    st.sampled_from(["/a", "/a/b", "/b"]),
    st.sampled_from(["type", "null", "enum"]),
    st.sampled_from(["integer", "string"]),
    st.sampled_from(["number", "1", 1, True]),
    st.sampled_from(["GET /a", "POST /a"]),
    st.just("200"),
    st.integers(1, 9),
)


@given(st.lists(facts), st.lists(facts))
def test_merging_knows_no_order_and_no_second_time(one: list[Fact], two: list[Fact]) -> None:
    merged = merge(one, two)
    assert merged == merge(two, one) == merge(merged, one) == merge(reversed(merged))


seen = st.builds(
    Seen, st.sampled_from(["GET /a", "POST /a"]), st.sampled_from(["200", "404"]), st.integers(1, 9)
)
observations = st.builds(Observed.of, st.lists(facts), st.lists(seen))


@given(observations)
def test_what_was_observed_comes_back_from_its_file(found: Observed) -> None:
    data = dump(found)
    assert parse(data, "observed.json") == found
    assert dump(parse(data, "observed.json")) == data


@given(observations, observations, observations)
def test_runs_merge_in_any_order_and_a_second_time_changes_nothing(
    one: Observed, two: Observed, three: Observed
) -> None:
    assert one.merged(two) == two.merged(one)
    assert one.merged(two).merged(three) == one.merged(two.merged(three))
    assert one.merged(two).merged(one) == one.merged(two)


def test_a_file_of_the_first_version_has_facts_alone() -> None:
    tree = json.loads(dump(Observed.of([FACT], [])))
    old = json.dumps({"version": 1, "facts": tree["facts"]}).encode()
    assert parse(old, "observed.json") == Observed.of([FACT], [])


def test_counts_of_one_source_add_up_and_those_of_two_do_not() -> None:
    assert counted([FACT, FACT]) == [replace(FACT, count=6)]
    assert merge([FACT], [replace(FACT, count=5)]) == [replace(FACT, count=5)]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"version": 1}',
        b'{"version": 3, "facts": []}',
        b'{"version": 2, "facts": [], "seen": {}}',
        b'{"version": 2, "facts": [], "seen": [{"operation": "GET /x"}]}',
        b'{"version": 1, "facts": [1]}',
        b'{"version": 1, "facts": [{}]}',
    ],
)
def test_what_is_no_file_of_facts_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(LoadError) as caught:
        parse(data, "observed.json")
    assert str(caught.value).startswith("observed.json: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["kind", "seen", "count", "pointer"])
def test_a_fact_with_a_member_of_the_wrong_type_is_refused(name: str) -> None:
    tree = json.loads(dump(Observed.of([FACT], [])))
    tree["facts"][0][name] = [] if name != "kind" else "payload"
    with pytest.raises(LoadError, match="/facts/0"):
        parse(json.dumps(tree).encode(), "observed.json")


@pytest.mark.parametrize(
    ("value", "listed"),
    [
        ("GOOD", ["FINE", "POOR"]),
        ("Stop Limit", ["Limit", "Market if Touched"]),
        ("fine", ["FINE"]),
        ("", ["FINE"]),
        ("?", ["P", "C"]),
        ("<=", ["="]),
        (3, [1, 2]),
        (True, ["true"]),
    ],
)
def test_a_word_like_those_that_are_listed_may_be_told(value: Any, listed: list[Any]) -> None:
    assert speakable(value, listed)


@pytest.mark.parametrize(
    ("value", "listed"),
    [
        ("U1234567", ["GROUP1", "GROUP2"]),
        ("DU999999", ["A1"]),
        ("John Smith", ["BUY", "SELL"]),
        ("john.smith@example.com", ["a.b", "c"]),
        ("eyJhbGciOiJIUzI1NiJ9", ["abC1"]),
        ("5f3a9c0d1e2b4a6c", ["a1"]),
        ("2024-01-31", ["1-2"]),
        ("1250.75", ["1.5"]),
        ("A very long sentence about the owner", ["A word"]),
        (125_000, [1, 2]),
        (1250.75, [1.5]),
        (["x"], ["y"]),
        ({"a": 1}, [{}]),
    ],
)
def test_what_may_be_private_is_not_told(value: Any, listed: list[Any]) -> None:
    assert not speakable(value, listed)


SECRETS = (
    "U7654321",
    "John Q Public",
    "john.public@example.com",
    "eyJhbGciOiJIUzI1NiJ9.e30.abc",
    "4fa85f64-5717-4562-b3fc-2c963f66afa6",
    "+1 555 0100 200",
    987654321,
    1234567.89,
)


@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_enters_a_fact_wherever_it_stands(secret: Any) -> None:
    schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "word": {"type": "string", "enum": ["BUY", "SELL"]},
            "mixed": {"enum": ["Market", "Limit", 1]},
            "const": {"const": "A1"},
            "flag": {"type": "boolean"},
            "many": {"type": "array", "items": {"type": "null"}},
            "map": {"additionalProperties": {"type": "boolean"}},
            "closed": {"type": "object", "additionalProperties": False},
            "short": {"maxLength": 1, "maximum": 1, "pattern": "^$"},
            "either": {"oneOf": [{"const": "x"}, {"type": "object", "required": ["y"]}]},
        },
    }
    body = {
        "word": secret,
        "mixed": secret,
        "const": secret,
        "flag": secret,
        "many": [secret, {str(secret): secret}],
        "map": {str(secret): secret},
        "closed": {str(secret): secret},
        "short": secret,
        "either": secret,
        str(secret): secret,
    }
    document = Document({"openapi": "3.1.0", "paths": {}})
    where = Situation(False, "GET /x", "200")
    evidence = Evidence((), body, schema, ((), "s"), "recorded", where)
    data = dump(Observed.of(Lesson(document, [evidence]).facts, []))
    assert len(json.loads(data)["facts"]) > 7
    assert str(secret).encode() not in data
