"""Examples of calls: values that the type allows, in code that is the call and nothing more."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generators.contract import Context
from generators.ir.model import Api, Operation, Primitive
from generators.ledger import Ledger
from generators.limits import limits
from generators.python.examples import WIDTH, example
from generators.python.naming import Naming
from generators.python.samples import Endless, number_sample, text_sample
from generators.python.samples import _is_within as is_within
from tests.generators.hostile import NASTY
from tests.generators.ir.documents import api_of


def shown(api: Api, op: Operation) -> str:
    required = [p for p in op.parameters if p.required]
    naming = Naming(api, Context(package="demo", ledger=Ledger(), tool_version="0"))
    return example(op, "client.g.m", required, naming.members(op), naming)


def example_of(
    schema: Any, media_type: str = "application/json", *, required: bool = True, **schemas: Any
) -> str:
    """The example of an operation with this body."""
    api = api_of(
        paths={
            "/x": {
                "post": {
                    "requestBody": {
                        "required": required,
                        "content": {media_type: {"schema": schema}},
                    },
                    "responses": {"204": {"description": "Done"}},
                }
            }
        },
        components={"schemas": schemas},
    )
    return shown(api, api.operations[0])


def body(call: str) -> Any:
    """The body in a call, whole or by its members; a model as what its class is given."""
    given = told(ast.parse(call, mode="eval").body)
    return given["body"] if given.keys() == {"body"} else given


def told(node: ast.expr) -> Any:
    match node:
        case ast.Call():
            return {keyword.arg: told(keyword.value) for keyword in node.keywords}
        case ast.List():
            return [told(item) for item in node.elts]
        case ast.Dict():
            pairs = zip(node.keys, node.values, strict=True)
            return {ast.literal_eval(key): told(value) for key, value in pairs if key}
        case _:
            return ast.literal_eval(node)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}, "b": {}}},
        {"type": "object", "properties": {"a": {"type": "integer", "minimum": 7}}},
        {"type": "array", "items": {"type": "string", "maxLength": 3}},
        {"type": "object", "additionalProperties": {"type": "string", "format": "uuid"}},
        {"type": ["string", "null"], "minLength": 30},
        {"type": "string", "pattern": "^[A-Z]{3}$"},
        {"type": "string", "enum": ["x"]},
        {"type": "number", "exclusiveMinimum": 3, "multipleOf": 0.5},
        {"type": "integer", "maximum": -4},
        {"oneOf": [{"type": "object", "required": ["k"], "properties": {"k": {"const": 5}}}]},
        {"type": "object", "required": ["n"], "properties": {"n": {"type": "null"}}},
    ],
)
def test_a_body_is_as_its_schema_says(schema: Any) -> None:
    Draft202012Validator(schema).validate(body(example_of(schema)))


def test_of_what_may_all_be_left_out_a_few_plain_members_are_shown() -> None:
    members = {name: {"type": "string"} for name in "abcde"} | {"o": {"type": "object"}}
    shown = body(example_of({"type": "object", "properties": members}))
    assert shown == {"a": "a", "b": "b", "c": "c"}


def test_what_only_answers_have_is_not_sent() -> None:
    members = {"id": {"type": "integer", "readOnly": True}, "name": {"type": "string"}}
    schema = {"type": "object", "required": ["id", "name"], "properties": members}
    assert body(example_of(schema)) == {"name": "name"}


def test_a_discriminator_has_the_value_that_names_the_member() -> None:
    pet = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"meow": "#/components/schemas/Cat", "woof": "#/components/schemas/Dog"},
        },
    }
    assert body(example_of(schema, Cat=pet, Dog=pet)) == {"kind": "meow"}


def test_an_optional_body_of_which_nothing_is_known_is_left_out() -> None:
    closed = {"type": "object", "properties": {}, "additionalProperties": False}
    assert example_of(closed, required=False) == "client.g.m()"
    assert example_of({"type": "object"}) == 'client.g.m(body={"key": "value"})'


def test_files_are_bytes() -> None:
    assert example_of({"type": "string", "format": "binary"}, "image/png") == (
        'client.g.m(body=b"...")'
    )
    assert example_of({"type": "string", "format": "binary"}, "image/*") == (
        'client.g.m(body=("upload.png", b"...", "image/png"))'
    )
    form = {
        "type": "object",
        "required": ["f"],
        "properties": {"f": {"type": "string", "format": "binary"}},
    }
    assert example_of(form, "multipart/form-data") == 'client.g.m(f=b"...")'


def test_what_has_no_end_or_is_too_much_has_no_example() -> None:
    node = {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/Node"}},
    }
    assert example_of({"$ref": "#/components/schemas/Node"}, Node=node) == ""
    wide = {
        f"T{depth}": {
            "type": "object",
            "required": [f"p{n}" for n in range(20)],
            "properties": {
                f"p{n}": {"$ref": f"#/components/schemas/T{depth + 1}"} for n in range(20)
            },
        }
        for depth in range(7)
    } | {"T7": {"type": "string"}}
    assert example_of({"$ref": "#/components/schemas/T0"}, **wide) == ""


def test_a_long_call_is_laid_out_as_black_does_it() -> None:
    schema = {
        "type": "object",
        "required": ["orders"],
        "properties": {
            "orders": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["a" * 30, "b" * 30],
                    "properties": {"a" * 30: {"type": "string"}, "b" * 30: {"type": "string"}},
                },
            }
        },
    }
    assert example_of(schema).splitlines() == [
        "client.g.m(",
        "    orders=[",
        "        types.XCreateRequestOrder(",
        f'            {"a" * 30}="{"a" * 30}",',
        f'            {"b" * 30}="{"b" * 30}",',
        "        ),",
        "    ],",
        ")",
    ]


@given(NASTY, NASTY)
def test_hostile_names_and_values_stay_inside_their_literals(name: str, value: str) -> None:
    schema = {"type": "object", "required": [name], "properties": {name: {"const": value}}}
    call = example_of(schema)
    if call:
        assert all(len(line) <= WIDTH for line in call.splitlines())
        assert list(body(call).values()) == [value]


@given(
    st.dictionaries(
        st.sampled_from(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]),
        st.integers(-50, 50) | st.floats(-50, 50) | st.sampled_from([1e308, 10**400]),
        max_size=2,
    ),
    st.sampled_from([None, 1, 2, 5, 0.5, 1e-300, 1e308, 10**400]),
    st.sampled_from(["integer", "number"]),
)
def test_a_number_is_within_its_bounds(bounds: Any, step: Any, kind: Any) -> None:
    rules = bounds | ({"multipleOf": step} if step else {})
    try:
        value = number_sample(Primitive(type=kind, constraints=tuple(rules.items())))
    except Endless:
        return
    assert is_within(value, rules)
    assert kind == "number" or isinstance(value, int)


@given(st.integers(0, 80), st.integers(0, 80), st.sampled_from(["id", "a_name", "x" * 90]))
def test_a_text_is_as_long_as_it_must_be(least: int, most: int, name: str) -> None:
    rules = (("minLength", least), ("maxLength", most))
    try:
        text = text_sample(Primitive(type="string", constraints=rules), name)
    except Endless:
        assert least > min(most, 60)
    else:
        assert least <= len(text) <= most


def test_limits_are_told_in_words() -> None:
    def told(kind: str, format: str | None = None, **rules: Any) -> list[str]:
        primitive = Primitive(type=kind, format=format, constraints=tuple(rules.items()))  # type: ignore[arg-type]
        return limits(primitive, {})

    assert told("integer", minimum=1, maximum=100) == ["from 1 to 100"]
    assert told("integer", minimum=0) == ["at least 0"]
    assert told("number", exclusiveMinimum=0, multipleOf=0.5) == [
        "more than 0",
        "a multiple of 0.5",
    ]
    assert told("string", maxLength=1) == ["at most 1 character"]
    assert told("string", minLength=3, maxLength=3) == ["exactly 3 characters"]
    assert told("string", format="date") == ["a date, `2026-01-31`"]
    assert told("string", pattern="^[A-Z]+$") == ["matching `^[A-Z]+$`"]
    assert told("string", pattern="x" * 100) == []
    assert told("string") == []
