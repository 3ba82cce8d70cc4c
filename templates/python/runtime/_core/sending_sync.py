# Derived from sending_async.py by `python -m generators.python.unasync`: change that one.
"""Sending: as often as a call may, when the limits allow it, and no longer than it may take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx

from . import waits_sync as waits
from .attempts import Attempts
from .errors import ApiError, ConfigurationError
from .exchange import begun as begun
from .exchange import refused
from .exchange import result as result
from .responses import is_refusal
from .transport import translated

if TYPE_CHECKING:
    from .core_sync import SyncCore


def sent(core: SyncCore, attempts: Attempts, *, is_read: bool) -> httpx.Response:
    """The response of the first try that is no failure, and maybe its body."""
    while True:
        try:
            response = _attempt(core, attempts, is_read=is_read)
        except ApiError as error:
            pause = attempts.pause(error)
            if pause is None:
                raise
        else:
            attempts.well()
            return response
        waits.sleep(pause)


def _attempt(core: SyncCore, attempts: Attempts, *, is_read: bool) -> httpx.Response:
    http = core.http
    _check_open(http)
    _turn(core, attempts)
    try:
        response = _exchange(core, http, attempts, is_read=is_read)
    except BaseException:
        attempts.over()
        raise
    if is_read:
        attempts.over()
    return response


def _check_open(http: httpx.Client) -> None:
    if http.is_closed:
        raise ConfigurationError("the client is closed")


def _exchange(
    core: SyncCore, http: httpx.Client, attempts: Attempts, *, is_read: bool
) -> httpx.Response:
    operation = attempts.operation
    request = attempts.request(http)
    waits.tell(core.settings.on_request, request)
    _check_open(http)  # it may have been closed meanwhile
    attempts.limit(request)
    with translated(operation):
        response = http.send(request, stream=True, follow_redirects=False)
    try:
        if attempts.is_timed:
            response.stream = _Watched(response.stream, attempts)
        with translated(operation, response):
            waits.tell(core.settings.on_response, response)
            is_refused = is_refusal(operation, response)
            if is_read or is_refused:
                response.read()
        if is_refused:
            raise refused(core, operation, response)
    except BaseException:
        response.close()
        raise
    if is_read:
        response.close()
    return response


def _turn(core: SyncCore, attempts: Attempts) -> None:
    """Waits until the limits allow one more request."""
    limiter, _ = core.limits
    if limiter is None:
        return
    ticket = limiter.enter(attempts.operation)
    try:
        if limiter.delay(ticket):
            signal = waits.Signal()
            ticket.wake = signal.set
            while delay := limiter.delay(ticket):
                signal.wait(attempts.patience(delay))
    except BaseException:
        limiter.leave(ticket)
        raise
    attempts.running = limiter, ticket


class _Watched(httpx.SyncByteStream):
    """A body that stops coming when the time of its call is over."""

    def __init__(self, stream: Any, attempts: Attempts) -> None:
        self._stream = stream
        self._attempts = attempts

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._attempts.check(maybe_sent=True)
            yield chunk

    def close(self) -> None:
        self._stream.close()
