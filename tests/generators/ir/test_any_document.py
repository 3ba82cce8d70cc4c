"""Lowering of any document at all: garbage, depth, chains and towers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generators.ir.lint import problems
from generators.ir.lowering import lower
from generators.ir.model import ObjectShape
from normalizer.document import Document
from normalizer.errors import DocumentError
from tests.generators.ir.documents import api_of, document

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.text("a/#~", max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "type properties items allOf oneOf anyOf enum const $ref required default in name "
                "schema content format additionalProperties patternProperties prefixItems title "
                "discriminator propertyName mapping x-enum-varnames x-moneyer-name description "
                "contentEncoding readOnly style explode a".split()
            ),
            inner
            | st.sampled_from(
                [
                    "object",
                    "string",
                    "array",
                    "null",
                    "query",
                    "#/components/schemas/A",
                    "#/paths",
                    "#",
                ]
            ),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@example({"allOf": [{"properties": "a"}, {"properties": {"a": {}}}]}, {}, {})
@given(JSON, JSON, JSON)
def test_garbage_for_schemas_never_stops_lowering(a: Any, b: Any, c: Any) -> None:
    tree = document(
        components={
            "schemas": {"A": a, "B": {"properties": {"b": b, "a": {"allOf": [a, b]}}}, "C": c},
            "parameters": {"P": a},
        },
        paths={
            "/a": {
                "parameters": [a, {"name": "p", "in": "query", "schema": c}],
                "get": {
                    "parameters": [b, {"$ref": "#/components/parameters/P"}],
                    "requestBody": {"content": {"application/json": a}},
                    "responses": {"200": {"content": {"text/json": {"schema": b}}}, "4XX": c},
                    "security": a,
                    "servers": b,
                },
            }
        },
        webhooks={"w": {"post": {"requestBody": {"content": {"text/json": {"schema": c}}}}}},
    )
    api = lower(Document(tree))
    assert problems(api, tree) == []
    assert api.left_out == ()


@example({"200": {"$ref": "#"}}, {"$ref": "#"}, [{"$ref": "#"}])
@example({"200": {"$ref": "#/paths"}}, {"$ref": "#/paths"}, [{"$ref": "#/paths"}])
@given(JSON, JSON, JSON)
def test_garbage_in_the_place_of_objects_never_stops_lowering(a: Any, b: Any, c: Any) -> None:
    tree = {"info": a, "tags": b, "servers": c, "security": b, "components": c}
    lower(Document(tree | {"paths": {"/a": {"get": a, "parameters": b, "servers": c}, "b": c}}))
    lower(
        Document({"components": {"schemas": a, "securitySchemes": b}, "paths": {"/": {"get": c}}})
    )
    responses = {"responses": a, "requestBody": b, "parameters": c, "tags": a, "operationId": b}
    lower(Document({"paths": {"/a": {"get": responses}}, "webhooks": {"w": {"get": responses}}}))


def _nested(depth: int, wrap: Any) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = wrap(schema)
    return schema


WRAPPERS = [
    lambda inner: {"type": "array", "items": inner},
    lambda inner: {"type": "object", "properties": {"a": inner}},
    lambda inner: {"allOf": [inner, {"maxLength": 3}]},
    lambda inner: {"oneOf": [inner, {"type": "integer"}]},
]


@pytest.mark.parametrize("wrap", WRAPPERS)
def test_schemas_nest_as_deep_as_anybody_writes_them(wrap: Any) -> None:
    assert api_of(components={"schemas": {"A": _nested(60, wrap)}}).types


@pytest.mark.parametrize("wrap", WRAPPERS)
def test_what_nests_too_deep_is_told_in_a_line(wrap: Any) -> None:
    with pytest.raises(DocumentError, match="nests deeper"):
        api_of(components={"schemas": {"A": _nested(2000, wrap)}})


def test_a_chain_of_components_is_no_matter_of_recursion() -> None:
    chain = {
        f"S{n}": {"properties": {"next": {"$ref": f"#/components/schemas/S{n + 1}"}}}
        for n in range(2000)
    }
    assert len(api_of(components={"schemas": chain}).types) == 2000


def test_a_diamond_of_all_of_costs_no_more_than_its_size() -> None:
    ref = "#/components/schemas/S"
    tower: dict[str, Any] = {
        f"S{n}": {"allOf": [{"$ref": f"{ref}{n + 1}"}, {"$ref": f"{ref}{n + 1}"}]}
        for n in range(40)
    }
    types = types_of_tree(tower | {"S40": {"properties": {"a": {"type": "string"}}}})
    assert isinstance(types["S0"].shape, ObjectShape)


def types_of_tree(schemas: dict[str, Any]) -> Any:
    api = api_of(components={"schemas": schemas})
    return {decl.id.rpartition("/")[2]: decl for decl in api.types}
