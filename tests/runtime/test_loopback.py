"""One round trip over a real connection, both ways."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import threading
import warnings
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from _core import AsyncCore, Body, Content, Parameter, Response, SyncCore
from _core.errors import ConfigurationError, ConnectionFailed, Timeout

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


def test_a_client_serves_one_event_loop_after_another(base: str) -> None:
    core = AsyncCore(settings(base_url=base))

    async def call(is_last: bool = False) -> Any:
        answer = await core.call(OP, ARGS, body={"a": 1})
        assert core.http is core.with_options({"max_retries": 0}).http
        core.http.cookies.set("seen", "1")
        if is_last:
            await core.close()
        return answer["headers"]["Cookie"]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the first loop leaves a connection open
        cookies = [asyncio.run(call()), asyncio.run(call()), asyncio.run(call(is_last=True))]
        gc.collect()
    assert cookies == ['api={"s":"1"}', *['seen=1; api={"s":"1"}'] * 2]
    with pytest.raises(ConfigurationError, match="closed"):
        asyncio.run(call())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_has_connections_of_its_own() -> None:
    """The connection of the parent would give the one's answers to the other."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        ours = SyncCore(settings(base_url=f"http://127.0.0.1:{server.getsockname()[1]}", timeout=9))
        op = operation(responses=(Response("200", (Content("application/json", "json"),)),))

        def serve() -> None:
            for number in (1, 2):  # each connection has its number, and stays open
                connection, _ = server.accept()
                kept.append(connection)
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n%d" % number)

        kept: list[socket.socket] = []
        thread = threading.Thread(target=serve)
        thread.start()
        assert ours.call(op) == 1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # this process has threads
            child = os.fork()
        if not child:
            try:
                os._exit(0 if ours.call(op) == 2 else 1)
            finally:
                os._exit(2)
        thread.join(30)
        _, status = os.waitpid(child, 0)
        for connection in kept:
            connection.close()
        ours.close()
    assert os.waitstatus_to_exitcode(status) == 0


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
