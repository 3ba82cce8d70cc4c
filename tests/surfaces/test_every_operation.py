"""Every operation can be called on every surface, and all send what the document describes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from moneyer.mock import MockServer, Received
from moneyer.mock.requests import SampleRequest
from tests.surfaces import drivers
from tests.surfaces.cases import Case, Outcome
from tests.surfaces.made import TSC, Made

SURFACES = ("python", "python, by members", "typescript", "cli", "mcp")
Driver = Callable[[Made, str, Sequence[Case]], list[Outcome]]
# What tells clients apart, and says nothing about an operation.
OWN = frozenset(
    "accept-encoding accept-language connection content-length host sec-fetch-mode "
    "transfer-encoding user-agent".split()
)


@pytest.fixture(scope="session")
def server(made: Made) -> Iterator[MockServer]:
    """A server that knows the document as it is published, without our overlay."""
    with MockServer(made.job.spec) as mock:
        yield mock


@pytest.fixture(scope="session")
def cases(made: Made, server: MockServer) -> list[Case]:
    """A call of every operation, with all that may be left out."""
    callable_ones = [op for op in made.api.operations if op.availability == "callable"]
    return [
        Case(op, server.contract.sample(server.served.operations[op.id])) for op in callable_ones
    ]


@pytest.fixture(scope="session")
def home(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the TypeScript package in its node_modules."""
    if shutil.which("node") is None or not TSC.is_file():
        pytest.skip("Node or the npm packages of templates/typescript are not here")
    return made.compiled(tmp_path_factory.mktemp("npm"))


@pytest.fixture(scope="session")
def received(
    made: Made, server: MockServer, cases: list[Case], request: pytest.FixtureRequest
) -> Callable[[str], list[Received]]:
    """What each surface sent, one request a case; each surface is driven once."""
    known: dict[str, list[Received]] = {}

    def typescript(made: Made, url: str, cases: Sequence[Case]) -> list[Outcome]:
        return drivers.typescript(made, url, cases, request.getfixturevalue("home"))

    chosen: dict[str, Driver] = {
        "python": drivers.python,
        "python, by members": partial(drivers.python, by_members=True),
        "typescript": typescript,
        "cli": drivers.command_line,
        "mcp": drivers.mcp,
    }

    def drive(surface: str) -> list[Received]:
        if surface not in known:
            server.reset()
            outcomes = chosen[surface](made, server.url, cases)
            failed = [
                (case.operation.id, outcome.said)
                for case, outcome in zip(cases, outcomes, strict=True)
                if not outcome.ok
            ]
            assert failed == []
            known[surface] = list(server.requests)
        return known[surface]

    return drive


def test_there_are_161_operations_and_one_stream(made: Made, cases: list[Case]) -> None:
    assert len(cases) == 161
    assert len(made.api.operations) == 162


@pytest.mark.parametrize("surface", SURFACES)
def test_every_operation_is_called_as_the_published_document_says(
    surface: str, cases: list[Case], received: Callable[[str], list[Received]]
) -> None:
    requests = received(surface)
    assert [request.operation for request in requests] == [case.operation.id for case in cases]
    broken = [(r.operation, r.problems) for r in requests if r.problems]
    assert broken == []


@pytest.mark.parametrize("surface", SURFACES[1:])
def test_a_surface_sends_what_the_python_client_sends(
    surface: str, cases: list[Case], received: Callable[[str], list[Received]]
) -> None:
    for case, one, other in zip(cases, received("python"), received(surface), strict=True):
        assert _sent(one) == _sent(other), case.operation.id


def test_awkward_text_goes_over_the_wire_alike(
    ours: Made, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if shutil.which("node") is None or not TSC.is_file():
        pytest.skip("Node or the npm packages of templates/typescript are not here")
    with MockServer(ours.job.spec) as mock:
        cases = [
            Case(op, _awkward(mock, op.id))
            for op in ours.api.operations
            if op.availability == "callable" and op.parameters
        ]
        drivers.python(ours, mock.url, cases)
        python = list(mock.requests)
        mock.reset()
        drivers.typescript(ours, mock.url, cases, ours.compiled(tmp_path))
        assert len(cases) == len(python) > 100
        for case, one, other in zip(cases, python, mock.requests, strict=True):
            assert (one.path, one.query) == (other.path, other.query), case.operation.id
            assert _sent(one) == _sent(other), case.operation.id


def _awkward(mock: MockServer, identity: str) -> SampleRequest:
    """Text that must be escaped in every place that admits it, and no body."""
    operation = mock.served.operations[identity]
    text = "a/b?c=d&e+f g%41ü☃;,'!*()"
    return SampleRequest(
        {
            (p.location, p.name.wire): text if p.location in ("path", "query") else "plain"
            for p in operation.parameters
        },
        *((operation.body.contents[0].media_type, "{}") if operation.body else ()),
    )


def _sent(request: Received) -> Any:
    """All that the operation decides of a request; JSON by its value."""
    headers = {name: value for name, value in request.headers.items() if name not in OWN}
    body: Any = request.body
    if headers.get("content-type", "").startswith("application/json") and body:
        body = json.loads(body)
    query = parse_qsl(request.query, keep_blank_values=True)
    return request.method, request.path, query, headers, body


def test_the_mcp_server_lists_only_what_reads_unless_writes_are_allowed(ours: Made) -> None:
    import asyncio

    from mcp import Client

    async def names() -> tuple[set[str], Any]:
        async with Client(drivers.server(ours, "http://127.0.0.1:9")) as client:
            tools = (await client.list_tools()).tools
            refused = await client.call_tool("orders_place", {"account_id": "U1", "body": {}})
            return {tool.name for tool in tools}, refused

    listed, refused = asyncio.run(names())
    manifest = json.loads((ours.out / "mcp/manifest.json").read_bytes())
    reads = {t["name"] for t in manifest["tools"] if t["_meta"]["moneyer/effect"] == "read"}
    assert listed == reads
    assert refused.is_error
    assert "--allow-writes" in refused.content[0].text
