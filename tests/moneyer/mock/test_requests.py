"""A request that keeps the contract is answered; one that breaks it is told which rule."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from moneyer.mock import MockServer

BOOKS = "#/paths/~1books/get"

GOOD = [
    "limit=3",
    "tags=old&tags=new",
    "joined=1,2",
    "piped=1|2",
    "piped=1%7C2",
    "spaced=1%202",
    "spaced=1+2",
    "filter[year]=1900&filter[by][name]=Jane%20Austen",
    "filter%5Byear%5D=1900",
    "from=1&to=2",
    "flat=a,1",
    'json={"x":1}',
    "loud=true",
]
BAD = [
    ("limit=0", "minimum", 0),
    ("limit=many", "not of type 'integer'", 0),
    ("limit=1&limit=2", "more than once", 0),
    ("tags=blue", "not one of", 1),
    ("joined=1,x", "not of type 'integer'", 2),
    ("filter[year]=soon", "not of type 'integer'", 5),
    ("flat=a", "name,value", 7),
    ('json={"y":1}', "'x' is missing", 8),
    ("loud=yes", "not of type 'boolean'", 9),
]


@pytest.mark.parametrize("query", GOOD)
def test_a_query_that_is_written_as_described_is_accepted(http: httpx.Client, query: str) -> None:
    answer = http.get(f"/books?{query}")
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(("query", "detail", "position"), BAD)
def test_a_query_that_breaks_a_rule_is_refused_with_the_rules_place(
    http: httpx.Client, query: str, detail: str, position: int
) -> None:
    answer = http.get(f"/books?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert detail in told["detail"]
    assert told["pointer"].startswith(f"{BOOKS}/parameters/{position}")


def test_a_query_parameter_that_nobody_described_is_refused(http: httpx.Client) -> None:
    told = http.get("/books?lmit=3").json()
    assert told["detail"] == "query parameter 'lmit' is not described"
    assert told["pointer"] == BOOKS


def test_headers_and_cookies_are_read_by_their_style(http: httpx.Client) -> None:
    assert http.get("/books", headers={"X-Ids": "1, 2", "Cookie": "session=5"}).is_success
    told = http.get("/books", headers={"X-Ids": "one"}).json()
    assert told["pointer"] == f"{BOOKS}/parameters/10/schema"
    told = http.get("/books", headers={"Cookie": "session=mine"}).json()
    assert told["pointer"] == f"{BOOKS}/parameters/11/schema"


@pytest.mark.parametrize(("path", "status"), [("/paths/.1.2/;b=3,4", 200), ("/paths/.x/;b=3", 400)])
def test_path_parameters_are_read_by_their_style(
    http: httpx.Client, path: str, status: int
) -> None:
    assert http.get(path).status_code == status


BODIES: list[tuple[dict[str, Any], int, str]] = [
    ({"json": {"title": "Emma"}}, 201, ""),
    ({"json": {"title": ""}}, 400, "#/title"),
    ({"json": {"title": "Emma", "sequel": {"title": "Emma", "year": "x"}}}, 400, "#/sequel/year"),
    ({"json": {"titel": "Emma"}}, 400, "#"),
    ({"content": b"{", "headers": {"content-type": "application/json"}}, 400, "no JSON"),
    ({"content": b"x", "headers": {"content-type": "text/html"}}, 415, "text/html"),
    ({}, 400, "the body is missing"),
    ({"data": {"title": "Emma", "year": "1815"}}, 201, ""),
    ({"data": {"title": "Emma", "year": "old"}}, 400, "#/year"),
    ({"files": {"cover": b"picture"}, "data": {"pages": "3"}}, 201, ""),
    ({"files": {"cover": b"picture"}, "data": {"pages": "few"}}, 400, "#/pages"),
    ({"files": {"other": b"picture"}}, 400, "'cover' is missing"),
]


@pytest.mark.parametrize(("sent", "status", "told"), BODIES)
def test_a_body_is_judged_by_the_schema_of_its_media_type(
    http: httpx.Client, sent: dict[str, Any], status: int, told: str
) -> None:
    answer = http.post("/books", **sent)
    assert answer.status_code == status, answer.text
    if status >= 400:
        assert told in (answer.json().get("where", ""), *answer.text.split("\n")) or (
            told in answer.text
        )


def test_a_body_where_none_is_described_is_refused(http: httpx.Client) -> None:
    answer = http.request("GET", "/books/latest", content=b"{}")
    assert answer.status_code == 400
    assert answer.json()["pointer"] == "#/paths/~1books~1latest/get"


def test_a_pointer_leads_into_the_document_as_it_was_published() -> None:
    from normalizer.loading import load_bytes
    from normalizer.refine import repair

    swagger = b"""
    swagger: '2.0'
    info: {title: Old, version: '1'}
    paths:
      /x:
        get:
          parameters: [{name: n, in: query, type: integer}]
          responses: {'200': {description: Fine}}
    """
    with MockServer(repair(load_bytes(swagger, "old.yaml"))) as mock:
        told = httpx.get(f"{mock.url}/x?n=many").json()
    assert told["pointer"].startswith("#/paths/~1x/get/parameters/0")


def test_a_sample_request_is_valid_with_and_without_what_may_be_left_out() -> None:
    from tests.moneyer.mock.conftest import DOCUMENT

    with MockServer(DOCUMENT) as mock:
        operation = mock.served.operations["GET /books"]
        full = mock.contract.sample(operation)
        assert {name for _, name in full.parameters} == {
            parameter.name.wire for parameter in operation.parameters
        }
        assert mock.contract.sample(operation, full=False).parameters == {}
