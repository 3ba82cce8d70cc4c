"""A request that writes reaches the server at most once, wherever the connection breaks."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from _core import AsyncCore, Body, Content, Response, SyncCore
from _core.errors import ApiError, ConnectionFailed

from .sending import operation, settings

JSON = Content("application/json", "json")
ORDER = operation(
    "POST",
    "/orders",
    retry="never",
    body=Body((JSON,), required=True),
    responses=(Response("200", (JSON,)),),
)
BODY = {"side": "BUY", "quantity": 100}
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b'X-Request-Id: r1\r\nContent-Length: 18\r\n\r\n{"order_id": "17"}'
)


class Server:
    """Reads so much of each request, writes so much of the answer, and is gone."""

    def __init__(self, read: int | None, write: int) -> None:
        self.read, self.write = read, write
        self.connections = 0
        self.whole = 0
        """How many requests came to their end."""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection:
                first = connection.recv(1, socket.MSG_PEEK)
                if first == b"!":
                    return
                self.connections += 1
                self._exchange(connection)

    def _exchange(self, connection: socket.socket) -> None:
        seen = b""
        while self.read is None or len(seen) < self.read:
            chunk = connection.recv(65536 if self.read is None else self.read - len(seen))
            seen += chunk
            head, end, body = seen.partition(b"\r\n\r\n")
            if end and len(body) == int(head.lower().partition(b"content-length: ")[2].split()[0]):
                self.whole += 1
                break
            if not chunk:
                return
        if self.whole:
            connection.sendall(ANSWER[: self.write])
        else:  # what was not read makes this a reset
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with socket.create_connection(self._socket.getsockname()) as last:
            last.sendall(b"!")
            self._thread.join()
        self._socket.close()


def place(url: str, *, is_async: bool) -> ApiError | None:
    """Places one order, and gives the error."""
    found = settings(base_url=url, max_retries=5)
    try:
        if is_async:
            asyncio.run(_placed(found))
        else:
            with SyncCore(found) as core:
                core.call(ORDER, body=BODY)
    except ApiError as error:
        return error
    return None


async def _placed(found: object) -> None:
    async with AsyncCore(found) as core:  # type: ignore[arg-type]
        await core.call(ORDER, body=BODY)


@contextmanager
def once(read: int | None, write: int) -> Iterator[Server]:
    with Server(read, write) as server:
        yield server
    assert server.connections == 1
    assert server.whole <= 1


def size_of_the_request() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        thread = threading.Thread(
            target=place,
            args=(f"http://127.0.0.1:{probe.getsockname()[1]}",),
            kwargs={"is_async": False},
        )
        thread.start()
        connection, _ = probe.accept()
        seen = b""
        with connection:
            while not seen.endswith(b"}"):
                seen += connection.recv(65536)
        thread.join()
    return len(seen)


@pytest.mark.parametrize("is_async", [False, True])
def test_after_every_byte_of_the_response(is_async: bool) -> None:
    for count in range(len(ANSWER)):
        with once(None, count) as server:
            error = place(server.url, is_async=is_async)
        assert server.whole == 1
        assert isinstance(error, ConnectionFailed), count
        assert error.maybe_sent
        assert not error.retryable
        head = ANSWER.index(b"\r\n\r\n") + 4
        assert error.request_id == ("r1" if count >= head else None)
    with once(None, len(ANSWER)) as server:
        assert place(server.url, is_async=is_async) is None


@pytest.mark.parametrize("is_async", [False, True])
def test_after_every_byte_of_the_request(is_async: bool) -> None:
    for count in range(size_of_the_request()):
        with once(count, 0) as server:
            error = place(server.url, is_async=is_async)
        assert server.whole == 0
        assert isinstance(error, ConnectionFailed), count
        # Bytes were on their way: nobody on this side knows how many arrived.
        assert error.maybe_sent
        assert not error.retryable


def test_a_connection_that_was_closed_while_it_idled() -> None:
    """The server closes after an answer that promised to go on: the next order goes once."""
    with Server(None, len(ANSWER)) as server, SyncCore(settings(base_url=server.url)) as core:
        failures = []
        for _ in range(5):
            try:
                core.call(ORDER, body=BODY)
            except ConnectionFailed as error:
                failures.append(error)
    assert all(error.maybe_sent for error in failures)
    assert server.whole == server.connections
    assert 5 - len(failures) <= server.whole <= 5
