"""Lowering: what a feature means, where a golden file would not say why."""

from __future__ import annotations

from typing import Any

import pytest

from generators.ir.lint import problems
from generators.ir.lowering.codecs import codec_of
from generators.ir.model import (
    AliasShape,
    Anything,
    EnumShape,
    Literals,
    MapOf,
    Named,
    Nullable,
    ObjectShape,
    Primitive,
    UnionOf,
)
from tests.generators.ir.documents import api_of, member_type, operation_of, types_of

# --- null ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "string"}, {"const": None}]},
        {"anyOf": [{"type": ["string", "null"]}]},
        {"allOf": [{"type": ["string", "null"]}, {"description": "x"}]},
    ],
)
def test_null_is_let_in_however_it_is_written(schema: Any) -> None:
    assert member_type(schema) == Nullable(of=Primitive(type="string"))


def test_a_component_that_admits_null_is_nullable_where_it_is_used_and_never_an_endless_alias() -> (
    None
):
    types = types_of(
        """
        A: {type: [object, 'null'], properties: {a: {$ref: '#/components/schemas/A'}}}
        B: {$ref: '#/components/schemas/A'}
        """
    )
    a = Named(id="/components/schemas/A")
    assert isinstance(types["A"].shape, ObjectShape)
    assert types["A"].shape.properties[0].type == Nullable(of=a)
    assert types["B"].shape.kind == "alias"
    assert types["B"].shape.of == a


# --- combinations -------------------------------------------------------------------------------


def _members(types: Any, name: str) -> dict[str, Any]:
    shape = types[name].shape
    assert isinstance(shape, ObjectShape)
    return {member.name.wire: member for member in shape.properties}


def test_alternatives_never_narrow_what_the_schema_beside_them_says() -> None:
    types = types_of(
        """
        A:
          properties: {kind: {type: string}}
          required: [kind]
          oneOf:
            - {required: [a], properties: {kind: {const: a}, a: {type: string}}, type: string}
            - {required: [b], properties: {kind: {const: b}, b: {type: string}}}
        """
    )
    members = _members(types, "A")
    assert members["kind"].type == Primitive(type="string")
    assert [name for name, member in members.items() if member.required] == ["kind"]


def test_what_only_alternatives_say_of_a_property_is_a_union() -> None:
    types = types_of(
        """
        A:
          allOf: [{properties: {id: {}}}]
          oneOf: [{properties: {kind: {const: a}}}, {properties: {kind: {const: b}}}]
        """
    )
    kind = _members(types, "A")["kind"].type
    assert kind.kind == "union"
    assert kind.members == (Literals(values=("a",)), Literals(values=("b",)))


def test_a_scalar_alternative_beside_properties_is_one_of_the_values_that_come() -> None:
    types = types_of(
        """
        Either:
          oneOf: [{type: boolean}, {type: object}, {$ref: '#/components/schemas/Text'}]
          properties: {id: {type: string}}
        Text: {type: string}
        Never: {anyOf: [{type: string}], properties: {id: {type: string}}}
        """
    )
    either, never = types["Either"].shape, types["Never"].shape
    assert isinstance(either, AliasShape)
    assert isinstance(either.of, UnionOf)
    joined, *scalars = either.of.members
    assert scalars == [Primitive(type="boolean"), Named(id="/components/schemas/Text")]
    assert isinstance(joined, Named)
    assert joined.id == "/components/schemas/Either/oneOf/1"
    assert never == AliasShape(of=Primitive(type="string"))


def test_alternatives_that_only_demand_leave_the_type_beside_them() -> None:
    assert member_type(
        {"type": "string", "anyOf": [{"pattern": "^a"}, {"pattern": "^b"}]}
    ) == Primitive(type="string")


def test_a_description_in_all_of_makes_no_new_type() -> None:
    types = types_of(
        """
        A: {type: string, enum: [x, y]}
        B: {properties: {a: {allOf: [{$ref: '#/components/schemas/A'}, {description: Mine.}]}}}
        """
    )
    assert _members(types, "B")["a"].type == Named(id="/components/schemas/A")


def test_a_property_that_is_only_described_again_keeps_its_type() -> None:
    types = types_of(
        """
        A: {properties: {a: {type: integer}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {description: Ours.}}}]}
        """
    )
    member = _members(types, "B")["a"]
    assert (member.type, member.description) == (Primitive(type="integer"), "Ours.")


def test_an_heir_has_neither_the_overlays_name_nor_the_deprecation_of_its_base() -> None:
    types = types_of(
        """
        A: {x-moneyer-name: Better, deprecated: true, properties: {a: {}}}
        B: {properties: {b: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {}}}]}}}
        """
    )
    decl = types["B/properties/b"]
    assert (decl.name.words, decl.deprecated) == (("b", "b"), False)


def test_a_base_may_hold_its_own_heir() -> None:
    types = types_of(
        """
        Base:
          properties:
            one: {allOf: [{$ref: '#/components/schemas/Heir'}, {properties: {a: {}}}]}
            many: {additionalProperties: {allOf: [{$ref: '#/components/schemas/Maps'}, {title: A}]}}
        Heir: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {}}}]}
        Maps: {allOf: [{$ref: '#/components/schemas/Map'}, {minProperties: 1}]}
        Map:
          additionalProperties: {allOf: [{$ref: '#/components/schemas/Maps'}, {maxProperties: 2}]}
        """
    )
    one = Named(id="/components/schemas/Base/properties/one")
    assert _members(types, "Base")["one"].type == _members(types, "Heir")["one"].type == one
    assert list(_members(types, "Base/properties/one")) == ["one", "many", "b", "a"]
    assert _members(types, "Base")["many"].type == MapOf(value=Named(id="/components/schemas/Maps"))


def test_a_property_may_be_called_as_the_keywords_are() -> None:
    types = types_of(
        """
        A:
          allOf:
            - properties: {+: {type: string}, items: {type: string}}
              additionalProperties: {type: integer}
            - {properties: {additionalProperties: {type: string}}}
        """
    )
    assert all(m.type == Primitive(type="string") for m in _members(types, "A").values())
    assert isinstance(types["A"].shape, ObjectShape)
    assert types["A"].shape.extra == Primitive(type="integer")


# --- operations ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("media_type", "codec"),
    [
        ("application/json", "json"),
        ("application/json; charset=utf-8", "json"),
        ("Application/Problem+JSON ;charset=utf-8", "json"),
        ("application/vnd.api+json", "json"),
        ("*/*", "json"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/mixed", "multipart"),
        ("text/event-stream", "events"),
        ("application/x-ndjson", "json-lines"),
        ("application/jwt", "text"),
        ("application/yaml", "text"),
        ("text/plain", "text"),
        ("application/soap+xml", "text"),
        ("application/octet-stream", "binary"),
        ("image/*", "binary"),
        ("application/pdf", "binary"),
    ],
)
def test_a_media_type_has_this_codec(media_type: str, codec: str) -> None:
    assert codec_of(media_type) == codec


@pytest.mark.parametrize(
    ("schema", "codec"),
    [("{type: string, format: binary}", "binary"), ("{type: string}", "text"), ("{}", "json")],
)
def test_of_a_wildcard_the_schema_tells_the_codec(schema: str, codec: str) -> None:
    op = operation_of(f"responses: {{'200': {{content: {{'*/*': {{schema: {schema}}}}}}}}}")
    assert op.responses[0].contents[0].codec == codec


def test_the_same_schema_in_two_media_types_is_one_type() -> None:
    schema = "{schema: {properties: {a: {}}}}"
    op = operation_of(
        f"requestBody: {{content: {{text/json: {schema}, application/json: {schema}}}}}",
        method="post",
    )
    assert op.body is not None
    assert len({content.type for content in op.body.contents}) == 1


def test_a_parameter_of_a_path_is_called_after_the_path_whoever_comes_first() -> None:
    parameter = {"name": "by", "in": "query", "schema": {"enum": ["a", "b"]}}
    for method in ("get", "post"):
        api = api_of(paths={"/orders/{id}": {"parameters": [parameter], method: {}}})
        assert api.types[0].name.words == ("orders", "by", "id", "by")


def test_parameters_are_told_by_place_and_name_not_by_position() -> None:
    one = {"name": "a", "in": "query", "schema": {"enum": ["x", "y"]}}
    other = {"name": "a", "in": "header", "schema": {"enum": ["x", "y"]}}
    first = api_of(paths={"/a": {"get": {"parameters": [one, other]}}})
    second = api_of(paths={"/a": {"get": {"parameters": [other, one]}}})
    assert {decl.id for decl in first.types} == {decl.id for decl in second.types}
    assert "/paths/~1a/get/parameters/header:a/schema" in {decl.id for decl in first.types}


def test_a_reference_into_a_parameter_leads_to_its_type() -> None:
    parameter = {"name": "a", "in": "query", "schema": {"enum": ["x", "y"]}}
    api = api_of(
        paths={"/a": {"get": {"parameters": [parameter]}}},
        components={"schemas": {"S": {"$ref": "#/paths/~1a/get/parameters/0/schema"}}},
    )
    assert problems(api) == []
    assert [decl.id for decl in api.types if isinstance(decl.shape, EnumShape)] == [
        "/paths/~1a/get/parameters/query:a/schema"
    ]


def test_a_path_that_is_none_is_left_out_with_its_reason() -> None:
    api = api_of(paths={"orders": {"get": {}}})
    assert api.operations == ()
    assert [(out.id, out.reason) for out in api.left_out] == [
        ("GET orders", "its path 'orders' does not begin with '/'")
    ]


def test_scopes_that_are_no_list_do_not_make_an_operation_anonymous() -> None:
    (alternative,) = operation_of("security: [{key: null}]").security
    assert [use.scheme for use in alternative] == ["key"]


def test_a_type_knows_the_sides_that_it_is_on() -> None:
    api = api_of(
        components={
            "schemas": {
                "In": {"properties": {"both": {"$ref": "#/components/schemas/Both"}}},
                "Out": {"items": {"$ref": "#/components/schemas/Both"}},
                "Both": {"properties": {"a": {}}},
                "Neither": {},
            }
        },
        paths={
            "/a": {
                "post": {
                    "requestBody": {
                        "content": {"text/json": {"schema": {"$ref": "#/components/schemas/In"}}}
                    },
                    "responses": {
                        "400": {
                            "content": {
                                "text/json": {"schema": {"$ref": "#/components/schemas/Out"}}
                            }
                        }
                    },
                }
            }
        },
    )
    sides = {d.name.wire: (d.in_requests, d.in_responses) for d in api.types}
    assert sides == {
        "In": (True, False),
        "Out": (False, True),
        "Both": (True, True),
        "Neither": (False, False),
    }


def test_a_schema_that_says_nothing_is_anything() -> None:
    silent: list[Any] = [{}, True, None, 3, {"not": {}}, {"type": "file"}, {"$ref": "http://x"}]
    for schema in silent:
        assert member_type(schema) == Anything()


# --- constraints --------------------------------------------------------------------------------


def test_a_scalar_is_constrained_only_by_the_keywords_for_its_own_type() -> None:
    assert member_type({"type": "string", "minimum": 1, "minLength": 2}) == Primitive(
        type="string", constraints=(("minLength", 2),)
    )
    assert member_type({"type": "number", "pattern": "x", "maximum": 3}) == Primitive(
        type="number", constraints=(("maximum", 3),)
    )
    both = member_type({"type": ["integer", "string"], "minimum": 0, "pattern": "^a"})
    assert both == UnionOf(
        members=(
            Primitive(type="integer", constraints=(("minimum", 0),)),
            Primitive(type="string", constraints=(("pattern", "^a"),)),
        )
    )


@pytest.mark.parametrize(
    "bounds", [{"minimum": "1"}, {"multipleOf": 0}, {"maximum": True}, {"maximum": None}]
)
def test_a_bound_that_is_no_bound_constrains_nothing(bounds: Any) -> None:
    assert member_type({"type": "integer", **bounds}) == Primitive(type="integer")
