"""The two cores, which send: all that differs between them is the waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from logging import getLogger
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import httpx

from .errors import ConfigurationError
from .settings import RequestOptions, Settings, client_options

if TYPE_CHECKING:
    from .answers import Answer
    from .descriptors import Operation

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StreamRequest:
    """What a WebSocket library needs to connect."""

    url: str
    headers: dict[str, str] = field(repr=False)


class _Core:
    """What needs no waiting."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.settings.package}>"

    def stream_request(
        self,
        operation: Operation[Any],
        args: tuple[object, ...] = (),
        *,
        body: object = None,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamRequest:
        """The request that opens a stream; it is not sent."""
        from .requests import build
        from .urls import websocket

        prepared = build(operation, args, body, media_type, self.settings, options)
        headers = {
            name.decode(): value.decode("latin-1")
            for name, value in prepared.headers
            if name.lower() not in (b"accept", b"content-type")
        }
        if prepared.cookies:
            cookies = dict(prepared.cookies)
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        return StreamRequest(websocket(prepared.url), headers)

    def _request(
        self,
        http: httpx.Client | httpx.AsyncClient,
        operation: Operation[Any],
        args: tuple[object, ...],
        body: object,
        media_type: str | None,
        options: RequestOptions | None,
    ) -> httpx.Request:
        from .requests import build
        from .transport import to_httpx

        if operation.stream:
            raise ConfigurationError(f"{operation.id} opens a stream: it cannot be called")
        if http.is_closed:
            raise ConfigurationError("the client is closed")
        prepared = build(operation, args, body, media_type, self.settings, options)
        return to_httpx(prepared, http, operation.id)

    def _result(
        self, operation: Operation[T], response: httpx.Response, options: RequestOptions | None
    ) -> T:
        from .answers import Answer, note
        from .mismatch import told
        from .responses import decode

        strict = (options or {}).get("strict", self.settings.strict)
        value, mismatches = decode(operation, response, strict=strict)
        if mismatches:
            line = "%s: the answer (%d) is not as described: %s"
            log = getLogger(self.settings.package)
            log.debug(line, operation.id, response.status_code, told(mismatches))
        note(Answer(operation.id, response.status_code, mismatches, value, response))
        return value


class SyncCore(_Core):
    """Sends and waits. The client it makes is its own; one that is handed in stays its owner's."""

    def __init__(self, settings: Settings, http: httpx.Client | None = None) -> None:
        super().__init__(settings)
        self._http = http
        self._owned = http is None
        self._lock = Lock()

    @property
    def http(self) -> httpx.Client:
        """The httpx client, made when it is first needed."""
        with self._lock:
            if self._http is None:
                self._http = httpx.Client(**client_options(self.settings))
            return self._http

    def call(
        self,
        operation: Operation[T],
        args: tuple[object, ...] = (),
        *,
        body: object = None,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Sends the request and decodes the answer."""
        from .transport import translated

        http = self.http
        request = self._request(http, operation, args, body, media_type, options)
        with translated(operation.id):
            response = http.send(request, stream=True, follow_redirects=False)
        with translated(operation.id, response):
            try:
                response.read()
            finally:
                response.close()
        return self._result(operation, response, options)

    def answer(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Answer[T]:
        """What a call returns, with all that came with it."""
        from .answers import collected, only

        with collected() as answers:
            call(*args, **kwargs)
        return only(answers)

    def close(self) -> None:
        """Closes the connections, if the client is our own."""
        if self._owned and self._http is not None:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncCore(_Core):
    """As `SyncCore`, with `await`."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient | None = None) -> None:
        super().__init__(settings)
        self._http = http
        self._owned = http is None

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client, made when it is first needed."""
        if self._http is None:
            self._http = httpx.AsyncClient(**client_options(self.settings))
        return self._http

    async def call(
        self,
        operation: Operation[T],
        args: tuple[object, ...] = (),
        *,
        body: object = None,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Sends the request and decodes the answer."""
        from .transport import translated

        http = self.http
        request = self._request(http, operation, args, body, media_type, options)
        with translated(operation.id):
            response = await http.send(request, stream=True, follow_redirects=False)
        with translated(operation.id, response):
            try:
                await response.aread()
            finally:
                await response.aclose()
        return self._result(operation, response, options)

    async def answer(
        self, call: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """What a call returns, with all that came with it."""
        from .answers import collected, only

        with collected() as answers:
            await call(*args, **kwargs)
        return only(answers)

    async def close(self) -> None:
        """Closes the connections, if the client is our own."""
        if self._owned and self._http is not None:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
