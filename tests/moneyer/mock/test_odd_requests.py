"""Requests that are right, though the description of them is odd; and wrong ones all the same."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from moneyer.mock import MockServer
from normalizer.loading import load_bytes
from normalizer.refine import repair

DOCUMENT = b"""
openapi: 3.1.0
info: {title: Odd, version: '1'}
paths:
  /own:
    get:
      parameters:
        - {name: id, in: query, required: true, schema: {$ref: '#/components/schemas/Id'}}
      responses: {'204': {description: Fine}}
  /open:
    get:
      security: [{key: []}]
      parameters:
        - {name: more, in: query, schema: {type: object, additionalProperties: {type: integer}}}
        - {name: q, in: query, schema: {type: string}}
      responses: {'204': {description: Fine}}
  /union:
    get:
      parameters:
        - name: level
          in: query
          schema: {anyOf: [{type: integer, minimum: 1}, {type: string, enum: [all, most]}]}
        - name: day
          in: query
          schema:
            oneOf: [{type: string, format: date}, {type: string, format: date-time}]
        - name: either
          in: query
          style: deepObject
          schema: {type: object, oneOf: [{required: [a]}, {required: [b]}]}
      responses: {'204': {description: Fine}}
  /deep:
    get:
      parameters:
        - {name: ids, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Ids'}}
        - name: filter
          in: query
          style: deepObject
          schema: {type: object, properties: {of: {$ref: '#/components/schemas/Ids'}}}
        - name: since
          in: query
          style: deepObject
          schema: {anyOf: [{type: object, properties: {gt: {type: integer}}}, {type: integer}]}
      responses: {'204': {description: Fine}}
  /framed:
    post:
      parameters:
        - {name: Transfer-Encoding, in: header, required: true, schema: {enum: [Chunked]}}
        - {name: Content-Length, in: header, schema: {type: integer, minimum: 1000}}
        - {name: Content-Type, in: header, schema: {type: string, enum: [application/x-tar]}}
      requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: Fine}}
  /clash:
    get:
      parameters:
        - {name: sort, in: query, schema: {type: object, properties: {day: {type: string}}}}
        - {name: day, in: query, required: true, schema: {type: string}}
      responses: {'204': {description: Fine}}
  /form:
    post:
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Form'}}
          multipart/form-data: {schema: {$ref: '#/components/schemas/Form'}}
      responses: {'204': {description: Fine}}
  /empty:
    post:
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {properties: {a: {type: string}}}}}
      responses: {'204': {description: Fine}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: key}}
  schemas:
    Ids: {type: array, items: {type: integer}}
    Id: {type: object, required: [id], properties: {id: {type: string}}}
    Form:
      type: object
      required: [kind]
      oneOf:
        - properties: {kind: {const: few}, sizes: {type: array, items: {type: integer}}}
        - properties:
            kind: {const: one}
            sizes: {type: integer}
            more: {properties: {x: {type: integer}}}
"""


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer(repair(load_bytes(DOCUMENT, "odd.yaml"))) as server:
        yield server


@pytest.fixture
def http(mock: MockServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=mock.url) as client:
        yield client


def status(http: httpx.Client, target: str) -> int:
    return http.get(target).status_code


def test_numbers_in_lists_that_are_written_by_index_are_numbers(http: httpx.Client) -> None:
    assert status(http, "/deep?ids[0]=7&ids[1]=8&filter[of][0]=9") == 204
    assert status(http, "/deep?ids[0]=x") == 400


def test_what_may_be_an_object_or_a_number_is_read_as_either(http: httpx.Client) -> None:
    assert status(http, "/deep?since[gt]=7") == 204
    assert status(http, "/deep?since=7") == 204
    assert status(http, "/deep?since[gt]=x") == 400
    assert status(http, "/deep?since=x") == 400


def test_an_exploded_object_may_have_a_member_with_the_parameters_own_name(
    http: httpx.Client,
) -> None:
    assert status(http, "/own?id=abc") == 204
    assert status(http, "/own?other=abc") == 400


def test_an_open_exploded_object_takes_what_is_no_other_parameter_or_credential(
    http: httpx.Client,
) -> None:
    assert status(http, "/open?a=1&b=2&q=text&key=secret") == 204
    assert status(http, "/open?a=text") == 400


def test_a_number_that_cannot_be_the_text_of_an_alternative_is_a_number(
    http: httpx.Client,
) -> None:
    assert status(http, "/union?level=3") == 204
    assert status(http, "/union?level=all") == 204
    assert status(http, "/union?level=0") == 400
    assert status(http, "/union?level=none") == 400


def test_one_of_several_is_only_asked_for_where_a_value_can_be_one_of_them_alone(
    http: httpx.Client,
) -> None:
    assert status(http, "/union?day=2026-01-02") == 204
    assert status(http, "/union?either[a]=1") == 204
    assert status(http, "/union?either[a]=1&either[b]=1") == 400


def test_what_the_connection_needs_is_not_judged_and_a_media_type_may_be_a_parameter(
    http: httpx.Client,
) -> None:
    sent = {"Content-Type": "application/x-tar"}
    assert http.post("/framed", content=iter([b"tar"]), headers=sent).status_code == 204
    assert http.post("/framed", content=b"tar", headers=sent).status_code == 204
    other = {"Content-Type": "text/plain"}
    assert http.post("/framed", content=b"tar", headers=other).status_code == 400


@pytest.mark.parametrize("how", ["form", "multipart"])
def test_a_form_that_is_one_of_several_is_read_as_the_one_that_it_suits(
    http: httpx.Client, how: str
) -> None:
    def post(pairs: list[tuple[str, str]]) -> int:
        fields = [(name, (None, value)) for name, value in pairs]
        names = [name for name, _ in pairs]
        data = {name: [value for key, value in pairs if key == name] for name in names}
        sent = {"files": fields} if how == "multipart" else {"data": data}
        return http.post("/form", **sent).status_code  # type: ignore[arg-type]

    assert post([("kind", "few"), ("sizes", "3")]) == 204
    assert post([("kind", "few"), ("sizes", "3"), ("sizes", "4")]) == 204
    assert post([("kind", "one"), ("sizes", "3"), ("more", '{"x":1}')]) == 204
    assert post([("kind", "one"), ("sizes", "3"), ("more", '{"x":"a"}')]) == 400
    assert post([("kind", "one"), ("sizes", "3"), ("sizes", "4")]) == 400


def test_a_multipart_body_that_is_closed_at_once_is_empty(http: httpx.Client) -> None:
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    assert http.post("/empty", content=b"--x--\r\n", headers=kind).status_code == 204
    assert http.post("/empty", content=b"nothing", headers=kind).status_code == 400


def test_a_sample_request_leaves_out_what_would_be_taken_for_another_parameter(
    mock: MockServer,
) -> None:
    sampled = mock.contract.sample(mock.served.operations["GET /clash"])
    assert sampled.parameters.keys() == {("query", "day")}


def test_a_sample_request_leaves_the_connections_headers_to_it(mock: MockServer) -> None:
    sampled = mock.contract.sample(mock.served.operations["POST /framed"])
    assert ("header", "Content-Length") not in sampled.parameters


def test_a_sample_request_is_made_for_each_media_type(mock: MockServer) -> None:
    operation = mock.served.operations["POST /form"]
    sampled = [mock.contract.sample(operation, content=place) for place in (0, 1)]
    kinds = ["application/x-www-form-urlencoded", "multipart/form-data"]
    assert [request.media_type for request in sampled] == kinds
