"""The operations of a document by their templates."""

from __future__ import annotations

import pytest

from normalizer.document import Document
from normalizer.traffic.routes import Routes, best

from .helpers import document


def fitting(routes: Routes, texts: list[str], method: str | None = "GET") -> list[str]:
    found = routes.fitting(texts, method)
    return [f"{route.site.method.upper()} {route.site.path}" for route in found]


def test_all_templates_that_fit_are_found_and_their_methods() -> None:
    routes = Routes(document("GET /a/{b}", "PUT /a/{b}", "GET /a/b", "GET /{x}/{y}.z", "GET /a"))
    assert fitting(routes, ["a", "b"]) == ["GET /a/b", "GET /a/{b}"]
    assert fitting(routes, ["a", "b.z"]) == ["GET /a/{b}", "GET /{x}/{y}.z"]
    assert fitting(routes, ["a", "c"], None) == ["GET /a/{b}", "PUT /a/{b}"]
    assert fitting(routes, ["b"]) == []


def test_path_items_behind_references_are_routes_and_webhooks_are_none() -> None:
    shared = {"X": {"get": {}}}
    tree = {
        "paths": {"/a": {"$ref": "#/components/pathItems/X"}, "/b": {"$ref": "#/none"}},
        "components": {"pathItems": shared},
        "webhooks": {"/w": {"get": {}}},
    }
    routes = Routes(Document(tree))
    (route,) = routes.fitting(["a"], "GET")
    assert route.site.node is shared["X"]["get"]
    assert fitting(routes, ["w"]) == fitting(routes, ["X"]) == fitting(routes, ["b"]) == []


def test_operations_of_other_methods_are_routes() -> None:
    routes = Routes(
        Document({"paths": {"/a": {"additionalOperations": {"LOCK": {}}, "query": {}}}})
    )
    assert fitting(routes, ["a"], "LOCK") == ["LOCK /a"]
    assert fitting(routes, ["a"], "QUERY") == ["QUERY /a"]


@pytest.mark.parametrize(
    ("templates", "texts", "chosen"),
    [
        (["/a/{b}", "/a/b"], ["a", "b"], ["/a/b"]),
        (["/{a}/b/c", "/a/{b}/{c}"], ["a", "b", "c"], ["/{a}/b/c"]),
        (["/{a}/b", "/a/{b}"], ["a", "b"], ["/a/{b}"]),
        (["/{a}", "/{a}.json"], ["a.json"], ["/{a}.json"]),
        (["/{a}.{b}", "/{a}.json"], ["a.json"], ["/{a}.json"]),
        (["/{a}", "/{b}"], ["x"], ["/{a}", "/{b}"]),
        (["/{a}", "/{b}"], ["{B}"], ["/{b}"]),
        (["/a", "/a/"], ["a"], ["/a"]),
    ],
)
def test_the_most_literal_template_is_best(
    templates: list[str], texts: list[str], chosen: list[str]
) -> None:
    routes = Routes(document(*(f"GET {template}" for template in templates)))
    found = best(routes.fitting(texts, "GET"), texts, slash=False)
    assert [route.site.path for route in found] == chosen


def test_broken_documents_have_what_routes_they_have() -> None:
    for paths in (None, [], {"/a": None}, {"/a": {"get": []}}, {"/a": {"$ref": 1, "put": {}}}):
        Routes(Document({"paths": paths, "servers": 1}))
