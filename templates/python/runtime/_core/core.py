"""What both cores have, because it needs no waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from logging import getLogger
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import httpx

from .errors import ConfigurationError
from .settings import RequestOptions, Settings

if TYPE_CHECKING:
    from .descriptors import Operation

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StreamRequest:
    """What a WebSocket library needs to connect."""

    url: str
    headers: dict[str, str] = field(repr=False)


class Core:
    """The synchronous and the asynchronous core are this, and the sending."""

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
