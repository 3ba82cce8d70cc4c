"""A server that plays a script over raw sockets, so that a cut is a cut and a byte is a byte."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Self

from tests.conformance.cases import Exchange, as_bytes

_PIECE = 65536
_LINGER_NOT = struct.pack("ii", 1, 0)  # close sends a reset
_BEYOND: Mapping[str, Any] = {"status": 501, "body": "no exchange is left in the script"}


@dataclass(frozen=True)
class Seen:
    """A request as it came: every byte of it."""

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    @property
    def headers(self) -> list[tuple[str, str]]:
        """Names in lower case, values as they came; in order."""
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        pairs = (line.partition(":") for line in lines)
        return [(name.lower(), value.strip()) for name, _, value in pairs]

    def header(self, name: str) -> str | None:
        found = [value for key, value in self.headers if key == name.lower()]
        return ", ".join(found) if found else None


class Broken(Exception):
    """The client went away in the middle of a request."""


class ScriptedServer:
    """Answers the requests that come, whatever they are, with the responses in turn."""

    def __init__(self, exchanges: Sequence[Exchange], scheme: str = "http") -> None:
        self.seen: list[Seen] = []
        self.got_request = threading.Event()
        self._script = [exchange.response for exchange in exchanges]
        self._scheme = scheme
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))

    @property
    def url(self) -> str:
        host, port = self._listener.getsockname()
        return f"{self._scheme}://{host}:{port}/v1"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        _shut(self._listener)
        self._threads[0].join()  # after it no thread is added
        for connection in self._open:
            _shut(connection)
        for thread in self._threads:
            thread.join()

    def _start(self, work: Any, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._scheme == "https":  # the handshake that the client begins has no end
                    self._over.wait()
                    return
                while seen := _request(connection):
                    with self._lock:
                        at = len(self.seen)
                        self.seen.append(seen)
                    self.got_request.set()
                    response = self._script[at] if at < len(self._script) else _BEYOND
                    if not self._play(connection, response, head=seen.line.startswith("HEAD ")):
                        return
            except (OSError, Broken):
                pass

    def _play(self, connection: socket.socket, response: Mapping[str, Any], head: bool) -> bool:
        """Whether the connection is still good after the answer."""
        if response.get("silent"):
            self._over.wait()
            return False
        end = response.get("end", "keep")
        if "status" in response:
            connection.sendall(_head(response))
        for piece in () if head else _pieces(response):
            if isinstance(piece, Mapping) and "wait" in piece:
                if self._over.wait(piece["wait"]):
                    return False
                continue
            data = as_bytes(piece) if not isinstance(piece, bytes) else piece
            connection.sendall(b"%x\r\n%b\r\n" % (len(data), data) if _chunked(response) else data)
        if _chunked(response) and end == "keep" and not head:
            connection.sendall(b"0\r\n\r\n")
        if end == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        return bool(end == "keep")


def unused_url() -> str:
    """Where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


def _shut(connection: socket.socket) -> None:
    """Wakes whoever waits for it."""
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    connection.close()


def _request(connection: socket.socket) -> Seen | None:
    """The next request; None when the client has closed."""
    reader = _Reader(connection)
    head = reader.until(b"\r\n\r\n", may_end=True)
    if head is None:
        return None
    seen = Seen(head, b"")
    if (seen.header("transfer-encoding") or "").lower() == "chunked":
        return Seen(head, b"".join(_chunks(reader)))
    return Seen(head, reader.exactly(int(seen.header("content-length") or 0)))


class _Reader:
    """Reads one request; clients do not send the next one before they have the answer."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._read = b""

    def _more(self) -> bool:
        data = self._connection.recv(_PIECE)
        self._read += data
        return bool(data)

    def until(self, mark: bytes, *, may_end: bool = False) -> bytes | None:
        while mark not in self._read:
            if not self._more():
                if may_end and not self._read:
                    return None
                raise Broken
        found, _, self._read = self._read.partition(mark)
        return found

    def exactly(self, size: int) -> bytes:
        while len(self._read) < size:
            if not self._more():
                raise Broken
        found, self._read = self._read[:size], self._read[size:]
        return found


def _chunks(reader: _Reader) -> Iterator[bytes]:
    while size := int(reader.until(b"\r\n") or b"0", 16):
        yield reader.exactly(size)
        reader.exactly(2)
    reader.until(b"\r\n")


def _chunked(response: Mapping[str, Any]) -> bool:
    """Pieces go out in chunks, unless the case says how long the body claims to be."""
    return "pieces" in response and "length" not in response and "status" in response


def _head(response: Mapping[str, Any]) -> bytes:
    status = response["status"]
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Whatever"
    lines = [f"HTTP/1.1 {status} {phrase}"]
    given = response.get("headers", {})
    for name, value in given.items():
        lines += [f"{name}: {one}" for one in (value if isinstance(value, list) else [value])]
    if _chunked(response):
        lines.append("Transfer-Encoding: chunked")
    elif status != 204 and response.get("length") != "until close":
        whole = sum(len(piece) for piece in _pieces(response) if isinstance(piece, bytes))
        lines.append(f"Content-Length: {response.get('length', whole)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _pieces(response: Mapping[str, Any]) -> Iterator[Any]:
    """What is sent one after the other: bytes, and waits."""
    if "pieces" in response:
        for piece in response["pieces"]:
            yield piece if isinstance(piece, Mapping) and "wait" in piece else as_bytes(piece)
    elif "body" in response:
        yield from [as_bytes(response["body"])] * response.get("repeat", 1)
