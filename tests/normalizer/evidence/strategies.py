"""Schemas and values for the laws of evidence, small enough to contradict each other often."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "c")
COMPONENTS = ("X", "Y")

_numbers = st.sampled_from([0, 1, 2, 5, 1.5, 2.25, -3])
scalars = st.one_of(
    st.none(),
    st.booleans(),
    _numbers,
    st.sampled_from(["", "red", "blue", "x y", "12", "U1234567"]),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    ),
    max_leaves=8,
)


_TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_leaves = st.one_of(
    st.sampled_from([{"type": name} for name in _TYPES]),
    st.lists(st.sampled_from(_TYPES), min_size=1, max_size=3, unique=True).map(
        lambda names: {"type": names}
    ),
    st.lists(scalars, min_size=1, max_size=3).map(lambda listed: {"enum": listed}),
    st.sampled_from(
        [
            {},
            {"type": "string", "enum": ["red", "blue"]},
            {"type": "string", "enum": ["RED", "BLUE"]},
            {"type": ["string", "null"], "const": "red"},
            {"type": "integer", "enum": [1, 2]},
            {"const": 1.5},
            {"type": "integer", "format": "int32", "minimum": 2},
            {"type": "number", "exclusiveMaximum": 2, "multipleOf": 0.5},
            {"type": "string", "maxLength": 1},
            {"type": ["string", "integer"], "pattern": "^r", "minimum": 1},
            {"type": "array", "minItems": 1},
            {"type": "array", "uniqueItems": True, "maxItems": 2},
            {"type": "object", "maxProperties": 1},
            {"type": "object", "additionalProperties": False},
        ]
    ),
)


@st.composite
def _objects(draw: st.DrawFn, inner: st.SearchStrategy[Any]) -> dict[str, Any]:
    schema: dict[str, Any] = draw(st.sampled_from([{}, {"type": "object"}])).copy()
    schema["properties"] = draw(st.dictionaries(st.sampled_from(NAMES), inner, max_size=3))
    if draw(st.booleans()):
        schema["required"] = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1))
    if draw(st.booleans()):
        schema["additionalProperties"] = draw(st.one_of(st.just(False), inner))
    return schema


def _combined(inner: st.SearchStrategy[Any], keywords: list[str]) -> st.SearchStrategy[Any]:
    return st.one_of(
        _objects(inner),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
        st.sampled_from(keywords).flatmap(
            lambda name: st.fixed_dictionaries({name: st.lists(inner, min_size=1, max_size=3)})
        ),
        st.just({"type": ["object", "null"]}),
    )


_references = st.sampled_from([{"$ref": f"#/components/schemas/{name}"} for name in COMPONENTS])


def schemas(*, one_of: bool = False) -> st.SearchStrategy[Any]:
    """Schemas that may refer to the components; with `oneOf` only when asked for."""
    keywords = ["allOf", "anyOf", *(["oneOf"] if one_of else [])]
    return st.recursive(
        st.one_of(_leaves, _references),
        lambda inner: _combined(inner, keywords),
        max_leaves=6,
    )


def _used(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas as operations have them: often a component, or a list of one."""
    return st.one_of(
        inner,
        _references,
        st.fixed_dictionaries({"type": st.just("array"), "items": _references}),
        st.fixed_dictionaries(
            {"type": st.just("object"), "properties": st.fixed_dictionaries({"a": _references})}
        ),
    )


def trees(*, one_of: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """A document: one request, its response, and the two components that both may use."""
    return st.builds(
        lambda schema, request, components: {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {
                "/x": {
                    "post": {
                        "operationId": "x",
                        "requestBody": {"content": {"application/json": {"schema": request}}},
                        "responses": {
                            "200": {
                                "description": "OK",
                                "content": {"application/json": {"schema": schema}},
                            }
                        },
                    }
                }
            },
            "components": {"schemas": components},
        },
        _used(schemas(one_of=one_of)),
        _used(schemas(one_of=one_of)),
        st.fixed_dictionaries({name: schemas(one_of=one_of) for name in COMPONENTS}),
    ).filter(is_grounded)


def _in_place(schema: Any) -> set[str]:
    """The components that a schema applies to the very same value."""
    if not isinstance(schema, dict):
        return set()
    found = {schema["$ref"].rpartition("/")[2]} if "$ref" in schema else set()
    for name in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(name, ()):
            found |= _in_place(part)
    return found


def is_grounded(tree: dict[str, Any]) -> bool:
    """Whether no component applies itself to the same value, for which validators have no end."""
    uses = {name: _in_place(schema) for name, schema in tree["components"]["schemas"].items()}
    reached = {name: set(used) for name, used in uses.items()}
    for _ in uses:
        for used in reached.values():
            for name in list(used):
                used |= uses[name]
    return all(name not in used for name, used in reached.items())
