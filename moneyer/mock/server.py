"""The server: HTTP/1.1 on 127.0.0.1, a thread a connection."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote

from moneyer.mock.answers import Reply, answer, described, problem
from moneyer.mock.faults import Answer, BadOrder, Fault, Orders
from moneyer.mock.requests import Contract, Incoming, Problem
from moneyer.mock.served import Found, Served
from moneyer.version import VERSION
from normalizer.errors import MoneyerError
from normalizer.loading import load
from normalizer.pipeline import Refined
from normalizer.refine import repair

CONTROL = "/__moneyer__/"
_CHOICE = "x-moneyer-operation"
_LARGEST = 64 << 20
_SECRET = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key", "api-key"})
_HTML = b"<!DOCTYPE html><title>Down</title><p>Down for maintenance.</p>\n"


@dataclass(frozen=True, slots=True)
class Received:
    """A request that came in: the raw path and query, and what was found wrong with it."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation: str | None
    problems: tuple[Problem, ...]

    def shown(self) -> dict[str, Any]:
        """As JSON, without credentials."""
        masked = {
            name: "***" if name.lower() in _SECRET else value
            for name, value in self.headers.items()
        }
        return {
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": masked,
            "body": self.body.decode("utf-8", errors="replace"),
            "operation": self.operation,
            "problems": [
                {"detail": found.detail, "pointer": f"#{found.pointer}"} for found in self.problems
            ],
        }


class MockServer:
    """Serves a document on 127.0.0.1 for as long as it is open.

    `spec` is a path, or a repaired document; `port` 0 takes a free one. With `seed` 0 the
    document's own examples are answered with, where they are valid; with any other seed, and
    where there is none, values that are made from the schemas. Raises MoneyerError for a document
    that cannot be read, and for a port that is taken.
    """

    def __init__(self, spec: str | Path | Refined, *, port: int = 0, seed: int = 0) -> None:
        refined = spec if isinstance(spec, Refined) else repair(load(spec))
        self.served = Served(refined)
        self.contract = Contract(self.served)
        self.orders = Orders()
        self.requests: list[Received] = []
        self.seed = seed
        self._http = self._listen(port)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()  # what is made from schemas is kept, and made once

    def _listen(self, port: int) -> _Server:
        try:
            return _Server(("127.0.0.1", port), self)
        except OSError as error:
            raise MoneyerError(
                f"127.0.0.1:{port} cannot be listened on ({error.strerror})",
                hint="choose another port, or 0 for a free one",
            ) from None

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def respond(self, operation: str, *answers: Answer) -> None:
        """Answers calls of an operation (`GET /path`) with these, one after the other."""
        self.orders.add(*(replace(one, operation=operation) for one in answers))

    def fault(self, *faults: Fault) -> None:
        """Makes calls go wrong."""
        self.orders.add(*faults)

    def reset(self) -> None:
        """Forgets requests, faults and answers."""
        self.requests.clear()
        self.orders.clear()

    def serve(self) -> None:
        """Serves until `close`, in this thread."""
        self._http.serve_forever(poll_interval=0.05)

    def close(self) -> None:
        """Stops listening."""
        if self._thread is not None:
            self._http.shutdown()
            self._thread.join()
            self._thread = None
        self._http.server_close()

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self.serve, name="moneyer-mock", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def receive(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes
    ) -> Received:
        """A request, with the operation that it is for and what is wrong with it.

        Of several operations at one address it is for the one that `X-Moneyer-Operation` names,
        else for the first that has least against it.
        """
        path, _, query = target.partition("?")
        sent = {name: value for name, value in headers.items() if name != _CHOICE}
        with self._lock:
            found = self.served.find(method, path)
            chosen = [one for one in found if one.operation.id == headers.get(_CHOICE)]
            judged = [(one, self._problems(one, query, sent, body)) for one in chosen or found]
        # Fewer rules broken first; among equals the first of the document.
        best = min(judged, key=lambda one: len(one[1]), default=None)
        operation = best[0].operation.id if best else None
        return Received(method, path, query, sent, body, operation, best[1] if best else ())

    def _problems(
        self, found: Found, query: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[Problem, ...]:
        incoming = Incoming(found.values, query, headers, body)
        return tuple(self.contract.problems(found.operation, incoming))

    def reply(self, received: Received) -> Reply:
        """The answer to a request, which is entered into `requests`."""
        self.requests.append(received)
        operation = self.served.operations.get(received.operation or "")
        if operation is None:
            return _lost(received, self.served.methods(received.path))
        if received.problems:
            return _refused(received.problems[0])
        if (given := self.orders.answer(operation.id)) is not None:
            return Reply(given.status, *given.payload())
        key = f"{self.seed} {operation.id} {received.path}?{received.query}"
        accept = received.headers.get("accept", "")
        with self._lock:
            return answer(self.served, operation, accept, key, examples=self.seed == 0)

    def fails(self, fault: Fault, received: Received) -> Reply | None:
        """What is answered when a call goes wrong with a status."""
        if fault.status is None:
            return None
        operation = self.served.operations.get(received.operation or "")
        known = operation.errors if operation else ()
        declared = next((one for one in known if one.status == str(fault.status)), None)
        if fault.body is None and declared is not None:
            reply = described(self.served, declared, "", f"{self.seed} fault", self.seed == 0)
            return Reply(fault.status, {**reply.headers, **fault.headers}, reply.body)
        if fault.body is None:
            reply = problem(fault.status, "Fault", "this fault was asked for")
            return Reply(fault.status, {**reply.headers, **fault.headers}, reply.body)
        kind = {"Content-Type": "application/json"}
        return Reply(fault.status, {**kind, **fault.headers}, fault.body.encode())


def _lost(received: Received, allowed: list[str]) -> Reply:
    if allowed:
        detail = f"{received.method} is not described for this path"
        reply = problem(405, "Method Not Allowed", detail)
        return Reply(405, {**reply.headers, "Allow": ", ".join(allowed)}, reply.body)
    return problem(
        404, "Not Found", f"no operation is described for {unquote(received.path)[:200]}"
    )


def _refused(found: Problem) -> Reply:
    title = "Unsupported Media Type" if found.status == 415 else "Bad Request"
    more = {} if found.where is None else {"where": f"#{found.where}"}
    return problem(found.status, title, found.detail, pointer=f"#{found.pointer}", **more)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], mock: MockServer) -> None:
        self.mock = mock
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hung up will not miss the answer."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = f"moneyer/{VERSION}"
    sys_version = ""
    timeout = 60
    disable_nagle_algorithm = True  # head and body go out one after the other

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):  # every method, those that the document invents too
            return self._handle
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are no news."""

    def _handle(self) -> None:
        body = self._read_body()
        if body is None:
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        if self.path.startswith(CONTROL):
            self._send(control(self.server.mock, self.command, self.path, body))
            return
        mock = self.server.mock
        asked = headers.pop("x-moneyer-fault", None)
        received = mock.receive(self.command, self.path, headers, body)
        try:
            fault = (
                Fault.parse(asked) if asked is not None else mock.orders.fault(received.operation)
            )
        except BadOrder as error:
            self._send(problem(400, "Bad Request", f"X-Moneyer-Fault: {error}"))
            return
        reply = mock.reply(received)
        if fault is None:
            self._send(reply)
        else:
            self._fail(fault, mock.fails(fault, received) or reply)

    def _fail(self, fault: Fault, reply: Reply) -> None:
        if fault.delay:
            time.sleep(fault.delay)
        if fault.drop:
            self.close_connection = True
            return
        if fault.html:
            status = fault.status or 200
            reply = Reply(status, {"Content-Type": "text/html; charset=utf-8"}, _HTML)
        if fault.broken_json:
            spoilt = reply.body.rstrip()[:-1] or b'{"broken":'
            reply = replace(reply, body=spoilt)
        self._send(reply, cut=fault.cut)

    def _send(self, reply: Reply, *, cut: bool = False) -> None:
        silent = self.command == "HEAD" or reply.status in (204, 304) or reply.status < 200
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if not silent or self.command == "HEAD":
            self.send_header("Content-Length", str(len(reply.body) + (1 if cut else 0)))
        self.end_headers()
        if not silent:
            self.wfile.write(reply.body[: len(reply.body) // 2] if cut else reply.body)
        if cut:
            self.close_connection = True

    def _read_body(self) -> bytes | None:
        """The body, however it is sent; None when it was refused."""
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return self._read_chunks()
        try:
            length = int(self.headers.get("Content-Length") or 0)
        except ValueError:
            length = -1
        if 0 <= length <= _LARGEST:
            return self.rfile.read(length)
        self._too_large()
        return None

    def _read_chunks(self) -> bytes | None:
        """A chunked body (RFC 9112 section 7.1)."""
        body = bytearray()
        try:
            while size := int(self.rfile.readline(100).partition(b";")[0], 16):
                if len(body) + size > _LARGEST:
                    self._too_large()
                    return None
                body += self.rfile.read(size)
                self.rfile.readline(4)
            while self.rfile.readline(65_537).strip():
                pass  # trailers
        except ValueError:
            self._too_large()
            return None
        return bytes(body)

    def _too_large(self) -> None:
        self.close_connection = True
        self._send(problem(413, "Content Too Large", "the body is too large, or has no length"))


def control(mock: MockServer, method: str, path: str, body: bytes) -> Reply:
    """The server's own paths: what it received, and what it is to do."""
    name = path.removeprefix(CONTROL)
    kinds: dict[str, type[Fault] | type[Answer]] = {"faults": Fault, "answers": Answer}
    if name == "requests" and method == "GET":
        return _told([received.shown() for received in mock.requests])
    if name == "requests" and method == "DELETE":
        mock.requests.clear()
        return Reply(204)
    if name in kinds and method == "DELETE":
        mock.orders.clear(kinds[name])
        return Reply(204)
    if name in kinds and method in ("PUT", "POST"):
        try:
            orders = json.loads(body)
            listed = orders if isinstance(orders, list) else [orders]
            mock.orders.add(*(kinds[name].read(told) for told in listed))
        except ValueError as error:
            return problem(400, "Bad Request", str(error))
        return Reply(204)
    return problem(404, "Not Found", "there is GET requests, and PUT and DELETE of faults, answers")


def _told(value: Any) -> Reply:
    written = json.dumps(value, ensure_ascii=False, indent=2).encode()
    return Reply(200, {"Content-Type": "application/json"}, written)
