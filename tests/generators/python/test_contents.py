"""The types of bodies and answers are those of the values that the runtime takes and gives."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from moneyer.api import generate
from tests.client import imported

pytestmark = pytest.mark.slow

LINE = {"type": "object", "properties": {"id": {"type": "integer"}}}
REF = {"$ref": "#/components/schemas/Line"}
ANSWERS = {
    "lines": ("application/x-ndjson", REF, '{"id":1}\n{"id":2}\n', "list[types.Line]"),
    "listed": (
        "application/jsonl",
        {"type": "array", "items": REF},
        '{"id":1}',
        "list[types.Line]",
    ),
    "events": ("text/event-stream", REF, 'data: {"id":1}\n\n', "str"),
    "parts": ("multipart/mixed; boundary=x", LINE, "--x--", "bytes"),
}


def document() -> dict[str, Any]:
    def answering(name: str, media_type: str, schema: Any) -> dict[str, Any]:
        content = {media_type.partition(";")[0]: {"schema": schema}}
        responses = {"200": {"description": "OK", "content": content}}
        return {"get": {"operationId": f"take{name}", "responses": responses}}

    def taking(media_type: str, schema: Any) -> dict[str, Any]:
        body = {"required": True, "content": {media_type: {"schema": schema}}}
        return {"put": {"requestBody": body, "responses": {"204": {"description": "Done."}}}}

    given = {
        f"/{name}": answering(name, kind, schema) for name, (kind, schema, *_) in ANSWERS.items()
    }
    given["/lines"] |= taking("application/x-ndjson", REF)
    given["/events"] |= taking("text/event-stream", REF)
    given["/maybe"] = taking("application/json", {"type": ["integer", "null"]})
    given["/alias"] = taking("application/json", {"$ref": "#/components/schemas/Any"})
    every = {"anyOf": [{"type": "string"}, {"type": "null"}, {"type": "array"}]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Contents", "version": "1"},
        "servers": [{"url": "https://contents.example"}],
        "paths": given,
        "components": {"schemas": {"Line": LINE, "Any": every}},
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("contents")
    (folder / "api.json").write_text(json.dumps(document()))
    generate(folder / "api.json", folder / "out", targets=["python"], package="contents_api")
    with imported(folder / "out" / "python", "contents_api") as client:
        yield client.module


def method(package: Any, group: str, http: str) -> tuple[str, Any]:
    """The name of the method that an operation got, and the method."""
    resource = importlib.import_module(f"{package.__name__}.resources.{group}")
    found = {
        name: function
        for kind in vars(resource).values()
        if inspect.isclass(kind) and kind.__name__ == f"{group.capitalize()}Resource"
        for name, function in vars(kind).items()
        if f"Sent as `{http} /{group}`" in (function.__doc__ or "")
    }
    return next(iter(found.items()))


@pytest.mark.parametrize("group", ANSWERS)
def test_an_answer_is_annotated_as_what_it_is_decoded_to(package: Any, group: str) -> None:
    kind, _, text, annotation = ANSWERS[group]
    name, function = method(package, group, "GET")
    assert inspect.signature(function).return_annotation == annotation
    assert ("Line" in function.__doc__) is ("Line" in annotation)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=text, headers={"Content-Type": kind})

    with package.Client(transport=httpx.MockTransport(answer)) as client:
        value = getattr(getattr(client, group), name)()
    assert type(value).__name__.removeprefix("Result") in (annotation.partition("[")[0], "List")
    if annotation.startswith("list"):
        assert all(isinstance(line, package.types.Line) for line in value)


@pytest.mark.parametrize(
    ("group", "annotation"), [("lines", "list[types.Line]"), ("events", "str")]
)
def test_a_body_is_annotated_as_what_can_be_sent(package: Any, group: str, annotation: str) -> None:
    _, function = method(package, group, "PUT")
    assert inspect.signature(function).parameters["body"].annotation == annotation


@pytest.mark.parametrize("group", ["maybe", "alias"])
def test_a_required_body_that_may_be_null_is_sent_as_null(package: Any, group: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.read() == b"null"
        return httpx.Response(204)

    name, _ = method(package, group, "PUT")
    with package.Client(transport=httpx.MockTransport(answer)) as client:
        assert getattr(getattr(client, group), name)(None) is None
