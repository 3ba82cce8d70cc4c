"""What can go wrong, in one tree below `ApiError`.

The text of an error never shows an argument, a credential or a cookie, and of a body only a
short beginning with its secrets masked. All errors can be pickled; the response stays behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from .mismatch import Mismatch

__all__ = (
    "ApiError",
    "BadRequest",
    "ClientError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "Forbidden",
    "NotFound",
    "Redirected",
    "RequestError",
    "ServerError",
    "StatusError",
    "Timeout",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnprocessableEntity",
)

_REQUEST_IDS = (
    *("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-request-id"),
    *("x-ms-request-id", "x-trace-id", "cf-ray"),
)


class ApiError(Exception):
    """The root of the tree."""

    retryable: bool = False
    """Whether the same call may go well next time, and does no harm if it is made twice."""
    request_id: str | None = None
    """What the server calls the request, when it answered and said so."""
    preview: str = ""
    """The beginning of a body that tells what is wrong, in a line, with its secrets masked."""

    @property
    def operation(self) -> str | None:
        """The operation that went wrong, `METHOD path`; None when it was none."""
        return None

    @property
    def status(self) -> int | None:
        """The status of the answer; None when none came."""
        return None

    def __reduce__(self) -> tuple[Any, ...]:
        # Not by calling the class: signatures differ. The response stays behind, for its
        # request carries credentials.
        state = {name: value for name, value in vars(self).items() if name != "response"}
        return _revive, (type(self), self.args, state)


def _revive(kind: type[ApiError], args: tuple[Any, ...], state: Mapping[str, Any]) -> ApiError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(ApiError):
    """The client is set up in a way that cannot work."""


class RequestError(ApiError):
    """An argument cannot be sent. Nothing was."""

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self._operation = operation

    @property
    def operation(self) -> str | None:
        """The operation, `METHOD path`, when it is one's argument."""
        return self._operation


class _OfOperation(ApiError):
    _operation: str

    @property
    def operation(self) -> str:
        """The operation, `METHOD path`."""
        return self._operation


class TransportError(_OfOperation):
    """No complete answer came."""

    maybe_sent: bool
    """Whether the server may have got the request, by this try or one before it."""

    def __init__(
        self, message: str, *, operation: str, maybe_sent: bool, retryable: bool = False
    ) -> None:
        super().__init__(message)
        self._operation = operation
        self.maybe_sent = maybe_sent
        self.retryable = retryable

    def __str__(self) -> str:
        outcome = "it may have reached the server" if self.maybe_sent else "it was not sent"
        return f"{self.operation}: {self.args[0]}; {outcome}"


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke."""


class Timeout(TransportError):
    """It took too long."""


class _Answered(_OfOperation):
    """There is an answer."""

    response: httpx.Response | None = None
    """The response itself; None in an error that was pickled or copied."""
    _status: int

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self._status


class DecodeError(_Answered):
    """The answer came, but is not what the description promises.

    `mismatches` says where; it is empty when nothing could be read of it, and `reason` says why.
    """

    def __init__(
        self,
        *,
        operation: str,
        status: int,
        reason: str = "",
        mismatches: tuple[Mismatch, ...] = (),
        preview: str = "",
        response: httpx.Response | None = None,
    ) -> None:
        from .mismatch import told  # a client is made without it

        self._operation = operation
        self._status = status
        self.reason = reason
        self.mismatches = mismatches
        self.preview = preview
        self.response = response
        self.request_id = request_id(response.headers) if response is not None else None
        super().__init__(
            f"{operation}: the answer ({status}) is not as described: {reason or told(mismatches)}"
            + (f" [{preview}]" if preview else "")
        )


class StatusError(_Answered):
    """The server answered with a status that is no success."""

    def __init__(
        self,
        *,
        operation: str,
        status: int,
        body: Any = None,
        mismatches: tuple[Mismatch, ...] = (),
        headers: httpx.Headers | None = None,
        preview: str = "",
        response: httpx.Response | None = None,
        retryable: bool = False,
    ) -> None:
        self._operation = operation
        self._status = status
        self.retryable = retryable
        self.body = body
        """Of the declared type, else parsed JSON, else text."""
        self.mismatches = mismatches
        """Where the body is not as described."""
        self.headers = httpx.Headers(
            [pair for pair in (headers or httpx.Headers()).raw if pair[0].lower() != b"set-cookie"]
        )
        self.request_id = request_id(self.headers)
        self.preview = preview
        self.response = response
        phrase = httpx.codes.get_reason_phrase(status)
        super().__init__(
            f"{operation}: {status} {phrase}".rstrip() + (f": {preview}" if preview else "")
        )


class Redirected(StatusError):
    """3xx: redirects are not followed, so that credentials go nowhere else."""


class ClientError(StatusError):
    """4xx: the server refuses the request."""


class BadRequest(ClientError):
    """400."""


class Unauthorized(ClientError):
    """401: no credentials, or not good enough."""


class Forbidden(ClientError):
    """403."""


class NotFound(ClientError):
    """404."""


class Conflict(ClientError):
    """409."""


class UnprocessableEntity(ClientError):
    """422."""


class TooManyRequests(ClientError):
    """429."""


class ServerError(StatusError):
    """5xx."""


def request_id(headers: httpx.Headers) -> str | None:
    """What the server calls the request."""
    return next((headers[name] for name in _REQUEST_IDS if name in headers), None)
