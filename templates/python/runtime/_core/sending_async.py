"""Sending: as often as a call may, when the limits allow it, and no longer than it may take."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx

from . import waits_async as waits
from .attempts import Attempts
from .errors import ApiError, ConfigurationError
from .exchange import begun as begun
from .exchange import refused
from .exchange import result as result
from .responses import is_refusal
from .transport import translated

if TYPE_CHECKING:
    from .core_async import AsyncCore


async def sent(core: AsyncCore, attempts: Attempts, *, is_read: bool) -> httpx.Response:
    """The response of the first try that is no failure, and maybe its body."""
    while True:
        try:
            response = await _attempt(core, attempts, is_read=is_read)
        except ApiError as error:
            pause = attempts.pause(error)
            if pause is None:
                raise
        else:
            attempts.well()
            return response
        await waits.sleep(pause)


async def _attempt(core: AsyncCore, attempts: Attempts, *, is_read: bool) -> httpx.Response:
    http = core.http
    _check_open(http)
    await _turn(core, attempts)
    try:
        response = await _exchange(core, http, attempts, is_read=is_read)
    except BaseException:
        attempts.over()
        raise
    if is_read:
        attempts.over()
    return response


def _check_open(http: httpx.AsyncClient) -> None:
    if http.is_closed:
        raise ConfigurationError("the client is closed")


async def _exchange(
    core: AsyncCore, http: httpx.AsyncClient, attempts: Attempts, *, is_read: bool
) -> httpx.Response:
    operation = attempts.operation
    request = attempts.request(http)
    await waits.tell(core.settings.on_request, request)
    _check_open(http)  # it may have been closed meanwhile
    attempts.limit(request)
    with translated(operation):
        response = await http.send(request, stream=True, follow_redirects=False)
    try:
        if attempts.is_timed:
            response.stream = _Watched(response.stream, attempts)
        with translated(operation, response):
            await waits.tell(core.settings.on_response, response)
            is_refused = is_refusal(operation, response)
            if is_read or is_refused:
                await response.aread()
        if is_refused:
            raise refused(core, operation, response)
    except BaseException:
        await response.aclose()
        raise
    if is_read:
        await response.aclose()
    return response


async def _turn(core: AsyncCore, attempts: Attempts) -> None:
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
                await signal.wait(attempts.patience(delay))
    except BaseException:
        limiter.leave(ticket)
        raise
    attempts.running = limiter, ticket


class _Watched(httpx.AsyncByteStream):
    """A body that stops coming when the time of its call is over."""

    def __init__(self, stream: Any, attempts: Attempts) -> None:
        self._stream = stream
        self._attempts = attempts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._attempts.check(maybe_sent=True)
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
