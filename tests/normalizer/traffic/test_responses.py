"""What an operation declares for a response."""

from __future__ import annotations

from typing import Any

import pytest

from normalizer.document import Document
from normalizer.pointer import pointer_of
from normalizer.traffic.responses import Declared, declared

JSON = "application/json"


def of(responses: Any, /, status: int = 200, media_type: str = JSON, **components: Any) -> Declared:
    tree = {"paths": {"/a": {"get": {"responses": responses}}}, "components": components}
    document = Document(tree)
    (site,) = document.index.operations
    found = declared(document, site, status, media_type, has_body=True)
    if found.schema is not None:
        assert document.at(pointer_of(found.schema_trail)) is found.schema
    return found


def content(schema: Any) -> dict[str, Any]:
    return {"content": {JSON: {"schema": schema}}}


@pytest.mark.parametrize(
    ("keys", "status", "key"),
    [
        (["200", "2XX", "default"], 200, "200"),
        (["default", "2XX"], 200, "2XX"),
        (["2xx"], 201, "2xx"),
        (["200", "4XX", "default"], 500, "default"),
        (["200", "4XX"], 500, None),
    ],
)
def test_the_status_counts_before_its_range_and_that_before_the_default(
    keys: list[str], status: int, key: str | None
) -> None:
    assert of({name: {} for name in keys}, status).status == key


def test_the_schema_comes_as_it_is_written_with_its_trail() -> None:
    found = of({"200": content({"$ref": "#/components/schemas/A"})}, schemas={"A": {}})
    assert found.schema == {"$ref": "#/components/schemas/A"}
    assert (
        pointer_of(found.schema_trail)
        == "/paths/~1a/get/responses/200/content/application~1json/schema"
    )


def test_references_of_responses_and_media_types_are_followed() -> None:
    found = of(
        {"200": {"$ref": "#/components/responses/R%7E1"}},
        responses={"R/": {"content": {JSON: {"$ref": "#/components/mediaTypes/M"}}}},
        mediaTypes={"M": {"schema": True}},
    )
    assert found[:3] == ("200", JSON, True)
    assert pointer_of(found.schema_trail) == "/components/mediaTypes/M/schema"


@pytest.mark.parametrize(
    ("responses", "found"),
    [
        (None, (None, None)),
        ([], (None, None)),
        ({}, (None, None)),
        ({"200": None}, ("200", None)),
        ({"200": {"content": []}}, ("200", None)),
        ({"200": {"content": {"text/plain": {}}}}, ("200", None)),
        ({"200": {"content": {JSON: {}}}}, ("200", JSON)),
        ({"200": {"content": {JSON: 1}}}, ("200", JSON)),
        ({"200": {"$ref": "#/none"}}, ("200", None)),
        ({"200": {"$ref": "#/paths/~1a/get/responses/200"}}, ("200", None)),
        ({"200": {"$ref": 1}}, ("200", None)),
    ],
)
def test_what_is_not_declared_is_none(responses: Any, found: tuple[str | None, ...]) -> None:
    assert of(responses) == (*found, None, ())
