"""The two cores, which send: all that differs between them is the waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from .errors import ConfigurationError
from .settings import RequestOptions, Settings, client_options

if TYPE_CHECKING:
    from .descriptors import Operation

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
        from .responses import decode
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
        return decode(operation, response)

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
        from .responses import decode
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
        return decode(operation, response)

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
