"""The MCP server, through the official client and over standard input and output."""

from __future__ import annotations

import asyncio
import base64
import os
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from moneyer.mock import Answer, Fault, MockServer

PICTURE = base64.b64encode(b"\x89PNG").decode()


def environment(folder: Path, **more: str) -> dict[str, str]:
    path = os.pathsep.join([str(folder / "python"), str(folder / "mcp")])
    return os.environ | {"PYTHONPATH": path} | more


def talk(
    folder: Path,
    server: MockServer,
    conversation: Callable[[Client], Coroutine[Any, Any, Any]],
    *options: str,
    **variables: str,
) -> Any:
    """What comes of a conversation with the server."""
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "shop_api_mcp", *options],
        env=environment(folder, SHOP_API_BASE_URL=server.url, **variables),
    )

    async def run() -> Any:
        async with Client(parameters) as client:
            return await conversation(client)

    return asyncio.run(run())


def call(folder: Path, server: MockServer, name: str, *options: str, **arguments: Any) -> Any:
    async def conversation(client: Client) -> Any:
        return await client.call_tool(name, arguments)

    return talk(folder, server, conversation, *options)


def listed(folder: Path, server: MockServer, *options: str) -> set[str]:
    async def conversation(client: Client) -> Any:
        return {tool.name for tool in (await client.list_tools()).tools}

    found: set[str] = talk(folder, server, conversation, *options)
    return found


def test_reads_are_served_and_writes_only_when_they_are_allowed(
    shop_folder: Path, server: MockServer
) -> None:
    reads = {"items_list", "items_get", "pictures_get"}
    assert listed(shop_folder, server) == reads
    assert listed(shop_folder, server, "--allow-writes") > reads
    assert listed(shop_folder, server, "--tools", "items") == {"items_list", "items_get"}


def test_a_write_that_is_not_allowed_is_refused_and_nothing_is_sent(
    shop_folder: Path, server: MockServer
) -> None:
    answer = call(shop_folder, server, "items_add", body={"name": "Lamp"})
    assert answer.is_error
    assert "--allow-writes" in answer.content[0].text
    assert server.requests == []


def test_a_write_that_is_allowed_is_sent_once_even_when_it_fails(
    shop_folder: Path, server: MockServer
) -> None:
    server.fault(Fault(operation="POST /items", status=503))
    answer = call(shop_folder, server, "items_add", "--allow-writes", body={"name": "Lamp"})
    assert answer.is_error
    assert "503" in answer.content[0].text
    assert [request.operation for request in server.requests] == ["POST /items"]


def test_a_result_is_structured_and_text(shop_folder: Path, server: MockServer) -> None:
    server.respond("GET /items/{id}", Answer(body={"id": 3, "name": "Lamp", "new": None}))
    answer = call(shop_folder, server, "items_get", id=3)
    assert answer.structured_content == {"result": {"id": 3, "name": "Lamp", "new": None}}
    assert answer.content[0].text == '{"id": 3, "name": "Lamp", "new": null}'
    assert server.requests[0].path == "/items/3"


def test_arguments_travel_as_they_are_described(shop_folder: Path, server: MockServer) -> None:
    answer = call(
        shop_folder,
        server,
        "items_list",
        colour="red",
        sizes=[1, 2],
        sold=True,
        where={"shelf": "top"},
        timeout=3,
    )
    assert not answer.is_error, answer.content
    assert server.requests[0].problems == ()
    assert (
        server.requests[0].query
        == "colour=red&sizes=1&sizes=2&sold=true&where%5Bshelf%5D=top&timeout=3"
    )


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("items_get", {"ident": 3}, "there is no argument 'ident'"),
        ("items_get", {}, "the argument 'id' is missing"),
        ("items_got", {}, "there is no tool 'items_got'"),
    ],
)
def test_a_wrong_call_says_what_is_wrong_and_sends_nothing(
    shop_folder: Path, server: MockServer, name: str, arguments: dict[str, Any], told: str
) -> None:
    answer = call(shop_folder, server, name, **arguments)
    assert answer.is_error
    assert told in answer.content[0].text
    assert server.requests == []


def test_what_goes_wrong_is_the_tools_result_without_secrets(
    shop_folder: Path, server: MockServer
) -> None:
    async def conversation(client: Client) -> list[Any]:
        return [await client.call_tool("items_get", {"id": n}) for n in (1, 2, 3)]

    problem = {"detail": "no such item", "token": "geheim-1"}
    server.fault(Fault(operation="GET /items/{id}", status=404, body=str(problem), times=1))
    server.fault(Fault(operation="GET /items/{id}", broken_json=True, times=1))
    server.fault(Fault(operation="GET /items/{id}", drop=True, times=3))  # all of its tries
    answers = talk(shop_folder, server, conversation, SHOP_API_KEY="geheim-2")
    told = [answer.content[0].text for answer in answers]
    assert all(answer.is_error for answer in answers)
    assert "404" in told[0]
    assert "GET /items/{id}" in told[1]
    assert "connection" in told[2]
    assert "geheim" not in "".join(told)
    assert server.requests[0].headers["x-shop-key"] == "geheim-2"


def test_files_go_in_and_come_out_as_base64(shop_folder: Path, server: MockServer) -> None:
    async def conversation(client: Client) -> list[Any]:
        file = {"base64": PICTURE, "mediaType": "image/png"}
        return [
            await client.call_tool("pictures_get", {"id": 1}),
            await client.call_tool("pictures_replace", {"id": 1, "body": {"base64": PICTURE}}),
            await client.call_tool(
                "pictures_describe", {"id": 1, "body": {"file": file, "label": "cat"}}
            ),
            await client.call_tool("pictures_replace", {"id": 1, "body": {"base64": "§"}}),
        ]

    got, put, described, bad = talk(shop_folder, server, conversation, "--allow-writes")
    assert base64.b64decode(got.structured_content["result"]["base64"]) == b"sample\n"
    assert put.structured_content == {}
    assert server.requests[1].body == b"\x89PNG"
    assert isinstance(described.structured_content["result"], str)
    assert server.requests[2].problems == ()
    assert b"\x89PNG" in server.requests[2].body
    assert bad.is_error
    assert "no base64" in bad.content[0].text


def test_a_basic_credential_comes_from_the_environment(
    shop_folder: Path, server: MockServer
) -> None:
    async def conversation(client: Client) -> Any:
        return await client.call_tool("items_get", {"id": 1})

    talk(shop_folder, server, conversation, SHOP_API_LOGIN="me:geheim")
    expected = base64.b64encode(b"me:geheim").decode()
    assert server.requests[0].headers["authorization"] == f"Basic {expected}"


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        (["--list"], 0, "items_list"),
        (["--version"], 0, "1.5"),
        (["--help"], 0, "SHOP_API_BASE_URL, SHOP_API_KEY, SHOP_API_LOGIN"),
        (["--tools", "nope"], 2, "there is no group 'nope'; there are items, pictures"),
        (["--nope"], 2, "--nope"),
        (["--ca-file", "/no/such/file"], 2, "`verify` is no file of certificates"),
    ],
)
def test_the_command_says_what_it_can_do(
    shop_folder: Path, options: list[str], code: int, told: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "shop_api_mcp", *options],
        env=environment(shop_folder) | {"COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code
    assert told in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
