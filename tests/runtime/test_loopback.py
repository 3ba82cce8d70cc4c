"""One round trip over a real connection, both ways."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from _core import AsyncCore, Body, Content, Parameter, Response, SyncCore
from _core.errors import ConnectionFailed, Timeout

from .sending import operation, settings


class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers["Content-Length"]))
        seen = {
            "line": self.requestline,
            "headers": dict(self.headers.items()),
            "body": body.decode("latin-1"),
        }
        answer = json.dumps(seen).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def base() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


OP = operation(
    "POST",
    "/x/{id}",
    parameters=(
        Parameter("id", "path"),
        Parameter("f[a]", "query"),
        Parameter("r", "query", allow_reserved=True),
        Parameter("X-H", "header"),
        Parameter("api", "cookie"),
    ),
    body=Body(
        (
            Content("application/json", "json"),
            Content("multipart/form-data", "multipart"),
            Content("application/octet-stream", "binary"),
        )
    ),
    responses=(Response("200", (Content("application/json", "json"),)),),
)
ARGS = ("a/b c", "d&e'", ":/?[]'|", "é", '{"s":"1"}')


def check(first: Any, empty: Any, file: Any, chunks: Any, form: Any) -> None:
    assert first["line"] == "POST /v1/x/a%2Fb%20c?f%5Ba%5D=d%26e%27&r=:/?[]'%7C HTTP/1.1"
    assert first["headers"]["X-H"] == "é"
    assert first["headers"]["Cookie"] == 'api={"s":"1"}'
    assert first["headers"]["User-Agent"] == "demo/1.2"
    assert first["body"] == '{"a":1}'
    assert (empty["headers"]["Content-Length"], empty["body"]) == ("0", "")
    assert (file["headers"]["Content-Length"], file["body"]) == ("100000", "x" * 100_000)
    assert (chunks["headers"]["Transfer-Encoding"], chunks["body"]) == ("chunked", "abc")
    assert 'name="f"; filename="file"' in form["body"]


def bodies(tmp_path: Path) -> list[tuple[object, str | None]]:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 100_000)
    return [
        ({"a": 1}, None),
        (None, None),
        (path, None),
        (iter([b"a", b"bc"]), None),
        ({"f": path}, "multipart/form-data"),
    ]


def test_synchronous(base: str, tmp_path: Path) -> None:
    with SyncCore(settings(base_url=base)) as core:
        check(*(core.call(OP, ARGS, body=b, media_type=m) for b, m in bodies(tmp_path)))


def test_asynchronous(base: str, tmp_path: Path) -> None:
    async def run() -> list[Any]:
        async with AsyncCore(settings(base_url=base)) as core:
            return [await core.call(OP, ARGS, body=b, media_type=m) for b, m in bodies(tmp_path)]

    check(*asyncio.run(run()))


def test_nobody_listens() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    core = SyncCore(settings(base_url=f"http://127.0.0.1:{port}"))
    with core, pytest.raises(ConnectionFailed) as caught:
        core.call(operation())
    assert not caught.value.maybe_sent


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"])
def test_the_server_hangs_up(answer: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        core = SyncCore(settings(base_url=f"http://127.0.0.1:{server.getsockname()[1]}"))
        with core, pytest.raises(ConnectionFailed) as caught:
            core.call(operation("POST"))
        thread.join()
    assert caught.value.maybe_sent


def test_nobody_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        base_url = f"http://127.0.0.1:{server.getsockname()[1]}"
        core = SyncCore(settings(base_url=base_url, timeout=0.1))
        with core, pytest.raises(Timeout) as caught:
            core.call(operation())
    assert caught.value.maybe_sent
