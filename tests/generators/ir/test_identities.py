"""Criterion 7: what is added, and sorts first, changes nobody's identity or name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generators.ir.lowering import lower
from generators.ir.model import Api, EnumShape, ObjectShape
from generators.ledger import Claim, Ledger
from normalizer.document import Document
from tests.generators.ir.documents import Tree

REF = {"$ref": "#/components/schemas/Base"}
TREE: Tree = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/orders": {
            "parameters": [{"name": "by", "in": "query", "schema": {"enum": ["u", "v"]}}],
            "post": {
                "tags": ["orders"],
                "parameters": [{"name": "to", "in": "query", "schema": {"enum": ["x", "y"]}}],
                "requestBody": {"$ref": "#/components/requestBodies/New"},
                "responses": {
                    "201": {"content": {"application/json": {"schema": {"properties": {"n": {}}}}}},
                    "404": {"$ref": "#/components/responses/Failed"},
                },
            },
        },
        "/orders/{id}": {
            "get": {"responses": {"200": {"content": {"text/json": {"schema": REF}}}}}
        },
    },
    "components": {
        "schemas": {
            "Base": {
                "properties": {
                    "part": {"properties": {"n": {"type": "integer"}}},
                    "heirs": {"items": {"$ref": "#/components/schemas/Heir"}},
                    "list": {"items": {"properties": {"n": {}}}},
                    "side": {"enum": ["buy", "sell"]},
                }
            },
            "Heir": {"allOf": [REF, {"properties": {"more": {"properties": {"m": {}}}}}]},
        },
        "responses": {
            "Failed": {
                "headers": {"X-Why": {"$ref": "#/components/headers/Why"}},
                "content": {"application/json": {"schema": {"properties": {"why": {}}}}},
            }
        },
        "headers": {"Why": {"schema": {"enum": ["a", "b"]}}},
        "requestBodies": {
            "New": {"content": {"application/json": {"schema": {"properties": {"n": {}}}}}}
        },
    },
}


def _first(tree: Tree, path: str, key: str, value: Any) -> None:
    """Puts a member before all others."""
    *parents, name = path.split(" ")
    holder = tree
    for token in parents:
        holder = holder[token]
    holder[name] = {key: value, **holder[name]}


def _operation(tree: Tree) -> None:
    _first(tree, "paths", "/a", {"get": {"tags": ["orders"], "responses": _shared("400")}})


def _operation_beside(tree: Tree) -> None:
    _first(tree, "paths /orders", "get", {"tags": ["all orders"], "responses": _shared("default")})


def _shared(status: str) -> Tree:
    return {status: {"$ref": "#/components/responses/Failed"}}


def _schema(tree: Tree) -> None:
    heir = {"allOf": [REF, {"properties": {"mine": {"properties": {"a": {}}}}}]}
    deep = {"$ref": "#/components/schemas/Base/properties/list/items"}
    _first(tree, "components schemas", "Aaa", heir)
    _first(tree, "components schemas", "AaaDeep", {"properties": {"deep": deep}})


def _value(tree: Tree) -> None:
    side = tree["components"]["schemas"]["Base"]["properties"]["side"]
    side["enum"].insert(0, "abstain")


def _parameter(tree: Tree) -> None:
    added = {"name": "a", "in": "query", "schema": {"enum": ["p", "q"]}}
    tree["paths"]["/orders"]["parameters"].insert(0, added)
    tree["paths"]["/orders"]["post"]["parameters"].insert(0, added | {"in": "header"})


def _names(api: Api) -> Iterator[tuple[str, tuple[str, ...]]]:
    for op in api.operations:
        yield op.id, (op.group, *op.name.words)
        yield from ((f"{op.id} {p.location} {p.name.wire}", p.name.words) for p in op.parameters)
    for decl in api.types:
        yield decl.id, (decl.owner, *decl.name.words)
        match decl.shape:
            case ObjectShape():
                yield from (
                    (f"{decl.id} {p.name.wire}", p.name.words) for p in decl.shape.properties
                )
            case EnumShape():
                yield from ((f"{decl.id} {m.value}", m.name.words) for m in decl.shape.members)


def _with(change: Callable[[Tree], None] | None) -> Api:
    tree = json.loads(json.dumps(TREE))
    if change is not None:
        change(tree)
    return lower(Document(tree))


CHANGES = [_operation, _operation_beside, _schema, _value, _parameter]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_what_is_added_first_renames_nobody(change: Callable[[Tree], None]) -> None:
    before, after = dict(_names(_with(None))), dict(_names(_with(change)))
    assert len(after) > len(before)
    assert {key: after.get(key) for key in before} == before


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_the_ledger_keeps_every_public_name(change: Callable[[Tree], None]) -> None:
    ledger = Ledger()

    def given(api: Api) -> dict[str, str]:
        names = _names(api)
        return ledger.assign("x", "all", [Claim(key, "_".join(words)) for key, words in names])

    before, after = given(_with(None)), given(_with(change))
    assert {key: after[key] for key in before} == before


def test_types_that_an_heir_shares_are_called_after_the_base() -> None:
    names = dict(_names(_with(_schema)))
    assert names["/components/schemas/Base/properties/part"][1:] == ("base", "part")
    assert names["/components/schemas/Base/properties/list/items"][1:] == ("base", "list", "item")
    assert "/components/schemas/Aaa/allOf/0/properties/part" not in names
