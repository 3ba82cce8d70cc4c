"""Sample values: valid, the same everywhere, and there for nearly all that vendors write."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moneyer.mock.samples import NoSample, sample
from moneyer.mock.schemas import Schemas
from moneyer.mock.served import Served
from normalizer.document import Document
from normalizer.loading import load
from normalizer.patterns import matches
from normalizer.refine import repair
from tests.published import CORPUS, OURS

AT = "/components/schemas/It"


def schemas(schema: Any, **others: Any) -> Schemas:
    tree = {"openapi": "3.1.0", "components": {"schemas": {"It": schema, **others}}}
    return Schemas(Document(tree))


def made(schema: Any, seed: str = "0", **others: Any) -> Any:
    return sample(schemas(schema, **others), AT, "response", seed)


SOUND = [
    {"type": "string", "pattern": "^[A-Z]{2}[0-9]{3}$"},
    {"type": "string", "minLength": 40},
    {"type": "string", "maxLength": 2},
    {"type": "string", "pattern": "^\\d{4}-\\d{2}$", "minLength": 7},
    {"type": "integer", "minimum": 5, "exclusiveMaximum": 6},
    {"type": "integer", "multipleOf": 7, "minimum": 50},
    {"type": "number", "exclusiveMinimum": 0, "maximum": 0.5},
    {"type": "number", "multipleOf": 0.25},
    {"type": "array", "items": {"type": "integer"}, "minItems": 4, "uniqueItems": True},
    {"type": "array", "prefixItems": [{"type": "string"}, {"const": 3}], "items": False},
    {"type": "array", "contains": {"const": 9}, "minItems": 2},
    {"type": "object", "minProperties": 3},
    {"type": "object", "required": ["zz"], "additionalProperties": {"type": "boolean"}},
    {"type": "object", "patternProperties": {"^a": {"type": "integer"}}, "required": ["ab"]},
    {"type": "object", "propertyNames": {"pattern": "^[a-z]{3}$"}, "minProperties": 1},
    {"type": "object", "properties": {"a": {}, "b": {}}, "dependentRequired": {"a": ["b"]}},
    {"type": ["null", "integer"]},
    {"enum": [None, "x"]},
    {"allOf": [{"type": "object", "required": ["a"]}, {"properties": {"a": {"const": 1}}}]},
    {"allOf": [{"enum": [1, 2, 3]}, {"enum": [3, 4]}]},
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "type": "object"},
    {"oneOf": [{"minimum": 3}, {"maximum": 1}], "type": "integer", "minimum": 3},
    {"anyOf": [False, {"type": "boolean"}]},
    {"type": "integer", "not": {"minimum": 50}},
    {"if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}, "type": "object"},
    True,
    {},
]


@pytest.mark.parametrize("schema", SOUND, ids=str)
def test_a_sample_is_valid(schema: Any) -> None:
    for seed in "0123456789":
        found = schemas(schema)
        value = sample(found, AT, "response", seed)
        assert found.error(value, AT, "response") is None


@pytest.mark.parametrize("schema", [False, {"type": "integer", "minimum": 2, "maximum": 1}])
def test_where_nothing_is_admitted_there_is_no_sample(schema: Any) -> None:
    with pytest.raises(NoSample):
        made(schema)


def test_alternatives_that_only_hold_together_give_a_value_all_the_same() -> None:
    same = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert made({"oneOf": [same, dict(same)]}).keys() == {"a"}


def test_recursion_ends_at_what_may_be_left_out() -> None:
    node = {
        "type": "object",
        "required": ["children"],
        "properties": {
            "children": {"type": "array", "items": {"$ref": f"#{AT}"}},
            "next": {"anyOf": [{"$ref": f"#{AT}"}, {"type": "null"}]},
        },
    }
    assert isinstance(made(node)["children"], list)
    with pytest.raises(NoSample):
        made({"type": "object", "required": ["it"], "properties": {"it": {"$ref": f"#{AT}"}}})


def test_what_is_only_on_the_other_side_is_left_out() -> None:
    both = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    assert sample(schemas(both), AT, "request", "0").keys() == {"secret"}
    assert sample(schemas(both), AT, "response", "0").keys() == {"id"}


leaves = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "date-time"},
        {"type": "integer", "minimum": 3},
        {"type": "number"},
        {"type": "boolean"},
        {"type": ["string", "null"]},
        {"enum": ["a", 1, None]},
        {"const": [1, 2]},
        {},
    ]
)
trees = st.recursive(
    leaves,
    lambda inner: (
        st.builds(lambda item: {"type": "array", "items": item, "minItems": 1}, inner)
        | st.builds(lambda parts: {"anyOf": parts}, st.lists(inner, min_size=1, max_size=3))
        | st.builds(
            lambda members, count: {
                "type": "object",
                "properties": members,
                "required": list(members)[:count],
            },
            st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
            st.integers(0, 3),
        )
    ),
    max_leaves=8,
)


@given(trees, st.integers(0, 9))
def test_a_sample_of_any_schema_is_valid(schema: Any, seed: int) -> None:
    found = schemas(schema)
    value = sample(found, AT, "response", str(seed))
    assert found.error(value, AT, "response") is None
    assert sample(schemas(schema), AT, "response", str(seed)) == value


garbage = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "type properties required items minItems pattern minimum multipleOf enum const "
                "oneOf anyOf allOf not $ref additionalProperties format minLength".split()
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(garbage)
def test_garbage_for_a_schema_never_breaks_anything(schema: Any) -> None:
    try:
        made(schema)
    except NoSample:
        pass


def _share(path: Path) -> tuple[int, int]:
    """How many contents of a document have a sample, of how many that have a schema."""
    served = Served(repair(load(path)))
    good = total = 0
    for operation in served.api.operations:
        sides = [("response", r.contents) for r in operation.responses]
        sides += [("request", operation.body.contents)] if operation.body else []
        for side, contents in sides:
            for content in contents:
                total += 1
                try:
                    pointer = served.schema_of(content)
                    sample(served.schemas, pointer, side, operation.id)  # type: ignore[arg-type]
                    good += 1
                except NoSample:
                    continue
    return good, total


def test_every_content_of_our_document_has_a_sample() -> None:
    good, total = _share(OURS / "openapi.json")
    assert good == total > 200


@pytest.mark.slow
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_every_content_of_real_documents_has_a_sample(path: Path) -> None:
    good, total = _share(path)
    assert good == total


def test_a_long_text_matches_its_pattern() -> None:
    for pattern in ("^0x[0-9a-f]{130,}$", "^[A-Z]{256}$", "^(?:ab){150,160}c$"):
        assert matches(pattern, made({"type": "string", "pattern": pattern}))


def test_an_excluding_class_gives_the_same_text_in_every_process() -> None:
    script = (
        "import random; from moneyer.mock.strings import text;"
        "print(text({'pattern': '^[^/ a-z0-9-]{12}$'}, 'x', random.Random(1)))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert found.pop().strip().isprintable()


def test_a_member_that_no_text_is_found_for_is_left_out_and_an_alternative_passed_over() -> None:
    hard = {"type": "string", "pattern": "^a[^\\s\\S]$"}
    assert made({"type": "object", "properties": {"a": hard, "b": {"const": 1}}}) == {"b": 1}
    assert made({"anyOf": [hard, {"const": 2}]}) == 2


def test_alternatives_within_alternatives_are_judged_in_a_time_that_does_not_double() -> None:
    branches = [{"required": [name], "properties": {"next": {"$ref": f"#{AT}"}}} for name in "abc"]
    value: Any = {}
    for _ in range(60):
        value = {"c": 1, "next": value}
    judge = schemas({"type": "object", "oneOf": [*branches, {"maxProperties": 0}]})
    assert judge.error(value, AT, "response") is None
    assert judge.error({"a": 1, "b": 1, "next": value}, AT, "response") is not None
