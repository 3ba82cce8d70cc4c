"""Where contradictions are found, and what they say."""

from __future__ import annotations

from typing import Any

import pytest

from normalizer.document import Document
from normalizer.evidence.judge import Judge
from normalizer.pointer import trail_of


def judged(value: Any, schema: Any, **components: Any) -> list[tuple[str, str, Any]]:
    document = Document({"components": {"schemas": {"S": schema, **components}}})
    found = Judge(document).judge(value, schema, trail_of(["S"]))
    return [(c.pointer, c.kind, c.seen) for c in found]


def test_a_fault_inside_of_a_component_is_at_the_component() -> None:
    schema = {"properties": {"price": {"$ref": "#/components/schemas/Price"}}}
    found = judged({"price": 1.5}, schema, Price={"type": "integer"})
    assert found == [("/components/schemas/Price", "type", "number")]


@pytest.mark.parametrize(
    ("value", "kind", "seen"),
    [
        (None, "null", "null"),
        ([{"a": 1}, {}], "list", "array"),
        ([], "list", "array"),
        ("none", "type", "string"),
        ([1], "type", "array"),
        ([{"other": 1}], "type", "array"),
    ],
)
def test_what_belongs_to_the_place_is_at_the_place_of_the_reference(
    value: Any, kind: str, seen: str
) -> None:
    schema = {"$ref": "#/components/schemas/Coin"}
    coin = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert judged(value, schema, Coin=coin) == [("/S", kind, seen)]


def test_the_elements_of_an_unexpected_list_are_judged_too() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    found = judged([{"a": 1}, {"a": "x"}], schema)
    assert found == [("/S", "list", "array"), ("/S/properties/a", "type", "string")]


def test_a_single_element_in_the_place_of_a_list_is_judged_as_one() -> None:
    schema = {"type": "array", "items": {"properties": {"a": {"type": "integer"}}}}
    found = judged({"a": "x"}, schema)
    assert found == [("/S", "item", "object"), ("/S/items/properties/a", "type", "string")]


def test_a_whole_number_that_is_written_with_a_point_is_no_integer() -> None:
    assert judged(5050.0, {"type": "integer"}) == [("/S", "type", "whole number")]
    assert judged(5050.0, {"type": "number"}) == []


def test_true_is_no_number() -> None:
    assert judged(True, {"enum": [1]}) == [("/S", "enum", True)]
    assert judged(1.0, {"enum": [1]}) == []


def test_of_alternatives_the_nearest_is_at_fault() -> None:
    schema = {
        "anyOf": [
            {"type": "string"},
            {"type": "object", "properties": {"kind": {"const": "a"}, "n": {"type": "string"}}},
            {"type": "object", "properties": {"kind": {"const": "b"}, "n": {"type": "boolean"}}},
        ]
    }
    found = judged({"kind": "b", "n": 1}, schema)
    assert found == [("/S/anyOf/2/properties/n", "type", "integer")]


def test_the_discriminator_tells_which_alternative_is_meant() -> None:
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
        "discriminator": {"propertyName": "kind", "mapping": {"second": "B"}},
    }
    part = {"required": ["n"], "properties": {"n": {"type": "integer"}, "m": {"type": "integer"}}}
    for kind, name in (("A", "A"), ("second", "B")):
        found = judged({"kind": kind}, schema, A=part, B=part)
        assert found == [(f"/components/schemas/{name}", "missing", "n")]


def test_alternatives_overlap_for_a_validator_when_a_whole_number_comes() -> None:
    schema = {"oneOf": [{"type": "integer"}, {"type": "number"}]}
    assert judged(5.0, schema) == [("/S", "overlap", "several")]
    assert judged(5.5, schema) == []


def test_a_schema_that_only_refers_to_itself_says_nothing() -> None:
    schema = {"$ref": "#/components/schemas/S"}
    assert judged(5, schema) == []


def test_formats_are_not_asserted() -> None:
    assert judged("tomorrow", {"type": "string", "format": "date"}) == []


@pytest.mark.parametrize(
    ("value", "schema", "claim"),
    [
        (1, {"not": {"type": "integer"}}, "not"),
        ({"a": 1}, {"propertyNames": {"maxLength": 0}}, "propertyNames"),
        ([1], {"contains": {"type": "string"}}, "contains"),
        ({"a": 1}, {"dependentRequired": {"a": ["b"]}}, "dependentRequired"),
        ({"a": 1}, {"unevaluatedProperties": False}, "unevaluatedProperties"),
        ([1, 1], {"uniqueItems": True}, "uniqueItems"),
        ("x", {"if": {"type": "string"}, "then": {"minLength": 2}}, "minLength"),
        (1, {"if": {"type": "string"}, "else": {"minimum": 2}}, "minimum"),
        ([1], {"items": False}, "false"),
        (0.3, {"multipleOf": 0.2}, "multipleOf"),
    ],
)
def test_the_rarer_keywords_are_judged_too(value: Any, schema: Any, claim: str) -> None:
    document = Document({})
    assert [c.claim for c in Judge(document).judge(value, schema, ())] == [claim]


def test_a_value_that_nests_deeper_than_any_stack_is_judged_as_far_as_it_goes() -> None:
    value: Any = "end"
    for _ in range(5_000):
        value = [value]
    schema: Any = {"anyOf": [{"type": "integer"}, {"items": {"$ref": "#/components/schemas/S"}}]}
    assert judged(value, schema) == []
