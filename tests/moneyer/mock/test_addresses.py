"""Operations that share an address, or nearly do."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from moneyer.mock import MockServer
from normalizer.loading import load_bytes
from normalizer.refine import repair

DOCUMENT = b"""
openapi: 3.1.0
info: {title: Shared, version: '1'}
paths:
  /files/{id}:
    get: {responses: {'200': {$ref: '#/components/responses/File'}}}
    put:
      requestBody: {required: true, content: {application/json: {schema: {required: [name]}}}}
      responses: {'200': {$ref: '#/components/responses/File'}}
  /files/{id}#link:
    get: {responses: {'200': {$ref: '#/components/responses/Link'}}}
    put:
      requestBody: {required: true, content: {application/json: {schema: {required: [link]}}}}
      responses: {'200': {$ref: '#/components/responses/Link'}}
  /files/{other_id}:
    delete: {responses: {'204': {description: Gone}}}
  /files/{id}.pdf:
    get: {responses: {'200': {$ref: '#/components/responses/Link'}}}
  /?Action=Start:
    post: {responses: {'200': {$ref: '#/components/responses/File'}}}
  /?Action=Stop:
    post: {responses: {'200': {$ref: '#/components/responses/Link'}}}
components:
  responses:
    File: {description: File, content: {application/json: {schema: {const: file}}}}
    Link: {description: Link, content: {application/json: {schema: {const: link}}}}
"""


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with (
        MockServer(repair(load_bytes(DOCUMENT, "shared.yaml"))) as mock,
        httpx.Client(base_url=mock.url) as client,
    ):
        yield client


def test_of_operations_that_differ_by_a_fragment_the_one_that_suits_is_answered(
    http: httpx.Client,
) -> None:
    assert http.put("/files/7", json={"name": "a"}).json() == "file"
    assert http.put("/files/7", json={"link": "a"}).json() == "link"
    assert http.put("/files/7", json={}).status_code == 400


def test_where_several_suit_the_first_is_answered_unless_a_header_names_another(
    http: httpx.Client,
) -> None:
    assert http.get("/files/7").json() == "file"
    named = {"X-Moneyer-Operation": "GET /files/{id}#link"}
    assert http.get("/files/7", headers=named).json() == "link"
    unknown = {"X-Moneyer-Operation": "GET /nowhere"}
    assert http.get("/files/7", headers=unknown).json() == "file"


def test_the_query_of_a_path_tells_operations_apart(http: httpx.Client) -> None:
    assert http.post("/?Action=Start").json() == "file"
    assert http.post("/?Action=Stop").json() == "link"
    refused = http.post("/?Action=Wait")
    assert refused.status_code == 400
    assert "'Action=Start' in its query, which is missing" in refused.json()["detail"]


def test_methods_of_paths_that_only_name_their_parameters_otherwise_are_all_there(
    http: httpx.Client,
) -> None:
    assert http.delete("/files/7").status_code == 204
    assert http.patch("/files/7").headers["allow"] == "DELETE, GET, PUT"


def test_a_segment_that_is_partly_literal_wins_over_a_placeholder(http: httpx.Client) -> None:
    assert http.get("/files/7.pdf").json() == "link"
