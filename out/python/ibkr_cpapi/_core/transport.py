"""The border to httpx: making its requests, and naming what goes wrong in it."""

from __future__ import annotations

import ssl
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from . import fields
from .descriptors import Operation
from .errors import (
    ConnectionFailed,
    DecodeError,
    RequestError,
    Timeout,
    TransportError,
    request_id,
)

if TYPE_CHECKING:
    from .files import Stream
    from .requests import Prepared

# Raised before the first byte of a request is written; after any other, it may have arrived.
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def to_httpx(
    prepared: Prepared, http: httpx.Client | httpx.AsyncClient, operation: str
) -> httpx.Request:
    """The request, with the headers, parameters and cookies that the client adds."""
    body = prepared.body
    try:
        request = http.build_request(
            prepared.method,
            prepared.url,
            content=body.content,
            files=list(body.pieces) or None,
        )
        if http.params:  # httpx has put them in the place of ours
            joined = prepared.url + ("&" if "?" in prepared.url else "?") + str(http.params)
            request.url = httpx.URL(joined)
    except (httpx.InvalidURL, TypeError):
        request = None
    if request is None:
        message = f"{operation}: the URL is too long, or a file is open as text"
        raise RequestError(message, operation=operation)
    _overlay(request, prepared.headers)
    if body.pieces and body.content_type:
        boundary = request.headers["Content-Type"].partition(";")[2]
        request.headers["Content-Type"] = f"{body.content_type};{boundary}"
    if body.stream is not None:
        request = _streaming(request, body.stream)
    if prepared.cookies:
        jar = fields.cookies(request.headers.get("Cookie", ""))
        cookies = fields.layered(jar, prepared.cookies)
        text = "; ".join(f"{name}={value}" for name, value in cookies)
        _overlay(request, [(b"Cookie", text.encode("latin-1"))])
    if prepared.timeout is not None:
        request.extensions["timeout"] = prepared.timeout.as_dict()
    return request


def _overlay(request: httpx.Request, headers: Sequence[tuple[bytes, bytes]]) -> None:
    """Puts headers in the place of those that the client adds; httpx's own way is a slow one."""
    ours = {name.lower() for name, _ in headers}
    theirs = [pair for pair in request.headers.raw if pair[0].lower() not in ours]
    request.headers = httpx.Headers([*theirs, *headers])


def _streaming(request: httpx.Request, stream: Stream) -> httpx.Request:
    """The same request with another body: httpx itself takes no stream that serves both clients."""
    request.headers.pop("Content-Length", None)
    if stream.length is None:
        request.headers["Transfer-Encoding"] = "chunked"
    else:
        request.headers["Content-Length"] = str(stream.length)
    return httpx.Request(
        request.method,
        request.url,
        headers=request.headers,
        stream=stream,
        extensions=request.extensions,
    )


@contextmanager
def translated(
    operation: Operation[Any], response: httpx.Response | None = None
) -> Generator[None]:
    """Turns what httpx raises into our errors; `response` is there once its head has come."""
    cause: Exception | None = None
    failed: DecodeError | TransportError
    try:
        yield
        return
    except httpx.DecodingError as error:
        from .withheld import harmless

        cause = harmless(error, operation)
        failed = DecodeError(
            operation=operation.id,
            status=response.status_code if response is not None else 0,
            reason="the body cannot be decompressed",
            response=response,
        )
    except httpx.InvalidURL:  # httpx reads where a redirect leads, also when it does not follow it
        message = "the exchange failed (InvalidURL)"
        failed = TransportError(message, operation=operation.id, maybe_sent=True)
    except httpx.RequestError as error:
        sent = not isinstance(error, _UNSENT)
        retryable = not _is_final(error) and (not sent or operation.retry != "never")
        kind, message = TransportError, "the exchange failed"
        if isinstance(error, httpx.TimeoutException):
            kind, message = Timeout, "it took too long"
        elif isinstance(error, httpx.NetworkError | httpx.ProtocolError | httpx.ProxyError):
            kind, message = ConnectionFailed, "the connection failed"
        message += f" ({type(error).__name__})"
        from .withheld import harmless

        cause = harmless(error, operation)
        failed = kind(message, operation=operation.id, maybe_sent=sent, retryable=retryable)
        failed.request_id = request_id(response.headers) if response is not None else None
    try:
        raise failed from cause
    finally:
        failed.__context__ = None  # the error of httpx, with all that it quotes


def _is_final(error: httpx.RequestError) -> bool:
    """Whether another try would end the same way."""
    if isinstance(error, httpx.UnsupportedProtocol | httpx.LocalProtocolError):
        return True
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None
