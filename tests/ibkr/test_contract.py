"""What goes over the wire is what IBKR published, but for a list of differences with reasons."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import httpx
import pytest

from normalizer import overlay as overlays
from normalizer.contract import Change, WireOperation, changes, contract
from normalizer.document import Document
from normalizer.loading import load
from normalizer.pipeline import Refined
from normalizer.refine import Inputs, repair
from tests.client import Call, Client, promised, required_arguments
from tests.ibkr.exemptions import allowed
from tests.published import IBKR, OURS, needs_published

EXEMPT = allowed()


def described(path: Path) -> dict[str, WireOperation]:
    return contract(Document(load(path).tree))


@pytest.fixture(scope="module")
def repaired() -> Refined:
    """The published document; ours, which has the same facts, where that is not here."""
    source = load(IBKR if IBKR.is_file() else OURS / "openapi.json")
    return repair(source, Inputs(overlay=overlays.load(OURS / "overlay.yaml")))


@pytest.fixture(scope="module")
def published() -> dict[str, WireOperation]:
    return described(IBKR if IBKR.is_file() else OURS / "openapi.json")


def keys(found: list[Change]) -> set[tuple[str, str]]:
    return {(change.operation, change.aspect) for change in found}


def test_the_repairs_change_the_contract_exactly_where_the_list_says(
    repaired: Refined, published: dict[str, WireOperation]
) -> None:
    assert keys(changes(published, contract(repaired.document))) == EXEMPT.keys()


def test_each_listed_difference_has_its_finding_in_the_log(repaired: Refined) -> None:
    sites = {
        f"{site.method.upper()} {site.path}": site.pointer
        for site in repaired.document.index.operations
    }
    found = {(record["x-step"], record["x-at"]) for record in repaired.log if "x-at" in record}
    for exemption in EXEMPT.values():
        place = sites[exemption.operation]
        assert any(
            step == exemption.step and (at == place or at.startswith(place + "/"))
            for step, at in found
        ), exemption


def test_our_client_promises_the_published_contract_but_for_the_list(
    our_client: Client, published: dict[str, WireOperation]
) -> None:
    made = {call.descriptor.id: promised(call) for call in our_client.calls()}
    assert keys(changes(_unordered(published), _unordered(made))) == EXEMPT.keys()


@needs_published
def test_the_client_of_the_published_document_promises_the_same_as_ours(
    published_client: tuple[Path, Client], our_client: Client
) -> None:
    theirs = {call.descriptor.id: promised(call) for call in published_client[1].calls()}
    ours = {call.descriptor.id: promised(call) for call in our_client.calls()}
    assert theirs == ours
    assert len(theirs) == 162


def _unordered(found: dict[str, WireOperation]) -> dict[str, WireOperation]:
    """The client keeps successes and errors apart, so the order of statuses says nothing."""
    from dataclasses import replace

    return {
        key: replace(operation, responses=tuple(sorted(operation.responses)))
        for key, operation in sorted(found.items())
    }


# --- and now over a wire ------------------------------------------------------------------------


def sample(wire: str) -> str:
    """A value with characters that must be escaped."""
    return f"{wire} ü/&="


class Recorder:
    """A transport that keeps the last request and answers nothing of interest."""

    def __init__(self) -> None:
        self.request: httpx.Request | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.request = request
        return httpx.Response(418, json={})


def test_every_operation_sends_what_the_published_document_says(
    our_client: Client, published: dict[str, WireOperation]
) -> None:
    recorder = Recorder()
    package: Any = our_client.module
    client = package.Client(http_client=httpx.Client(transport=httpx.MockTransport(recorder)))
    sent = 0
    for call in our_client.calls():
        if call.descriptor.stream:
            continue
        method = getattr(getattr(client, call.group), call.method)
        arguments = _arguments(call)
        assert set(required_arguments(method)) <= arguments.keys()
        recorder.request = None
        with pytest.raises(package.IbkrError):
            method(**arguments)
        assert recorder.request is not None, call.descriptor.id
        _check(recorder.request, call, published[call.descriptor.id])
        sent += 1
    assert sent == 161


def _arguments(call: Call) -> dict[str, Any]:
    """A value for every argument. Which one goes where, only the wire can tell."""
    names = _argument_names(call)
    arguments: dict[str, Any] = {
        names[f"{p.location}:{p.wire}"]: _text(p.location, p.wire)
        for p in call.descriptor.parameters
    }
    if call.descriptor.body:
        codec = call.descriptor.body.contents[0].codec
        arguments["body"] = {"text": "e30.e30.sig", "binary": b"raw"}.get(codec, {"a": "b"})
    return arguments


def _argument_names(call: Call) -> dict[str, str]:
    ledger = json.loads((OURS / "names.json").read_text())["names"]["python"]
    found: dict[str, str] = ledger.get(f"operation {call.descriptor.id}", {})
    return found


def _text(location: str, wire: str) -> str:
    return sample(wire) if location in ("path", "query") else f"{wire}-value"


def _check(request: httpx.Request, call: Call, expected: WireOperation) -> None:
    identity = call.descriptor.id
    assert request.method == identity.partition(" ")[0]
    split = urlsplit(str(request.url))
    template = call.descriptor.servers[0].url + call.descriptor.path
    query: list[tuple[str, str]] = []
    for parameter in expected.parameters:
        location, name = parameter.location, parameter.name
        if (identity, "parameter") in EXEMPT:
            sent = {p.wire: p.location for p in call.descriptor.parameters}
            location = sent.get(name, "renamed")
            if location == "renamed":
                name = next(
                    p.wire
                    for p in call.descriptor.parameters
                    if p.location == "path" and p.wire not in {q.name for q in expected.parameters}
                )
                location = "path"
        match location:
            case "path":
                template = template.replace(f"{{{name}}}", quote(sample(name), safe=""))
            case "query":
                query.append((name, sample(name)))
            case "header":
                assert request.headers[name] == f"{name}-value", identity
            case "cookie":
                assert f"{name}={name}-value" in request.headers["cookie"], identity
    assert "{" not in template, identity
    assert str(request.url).partition("?")[0] == template
    assert sorted(parse_qsl(split.query, keep_blank_values=True)) == sorted(query), identity
    if expected.request:
        assert request.headers["content-type"] == expected.request[0], identity
    else:
        assert "content-type" not in request.headers, identity
        if request.method in ("POST", "PUT", "PATCH"):
            assert request.headers["content-length"] == "0", identity


def test_the_websocket_is_a_stream_with_url_headers_and_cookie_and_is_never_called(
    our_client: Client,
) -> None:
    package: Any = our_client.module
    client = package.Client()
    stream = client.websocket.connect("cookie-value", "Upgrade", "websocket")
    assert stream.url == "wss://localhost:5000/v1/api/ws"
    assert stream.headers["Cookie"] == "api=cookie-value"
    assert stream.headers["Upgrade"] == "websocket"
    assert stream.headers["Connection"] == "Upgrade"
    (call,) = [call for call in our_client.calls() if call.descriptor.stream]
    with pytest.raises(package.IbkrError):
        client._core.call(call.descriptor, ("cookie-value", "Upgrade", "websocket", None, None))


def test_a_signed_jwt_goes_out_as_such(our_client: Client) -> None:
    recorder = Recorder()
    package: Any = our_client.module
    client = package.Client(http_client=httpx.Client(transport=httpx.MockTransport(recorder)))
    with pytest.raises(package.IbkrError):
        client.account_management.create("e30.e30.sig")
    assert recorder.request is not None
    assert recorder.request.headers["content-type"] == "application/jwt"
    assert recorder.request.content == b"e30.e30.sig"
    assert str(recorder.request.url) == "https://api.ibkr.com/gw/api/v1/accounts"
