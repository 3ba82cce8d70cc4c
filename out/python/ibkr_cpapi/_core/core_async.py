"""The core that sends. The asynchronous one is the source, the other is it without the waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import httpx

from .core import Captured, Core, capturing
from .errors import ApiError, ConfigurationError
from .settings import RequestOptions, Settings, client_options

if TYPE_CHECKING:
    from .answers import Answer
    from .attempts import Attempts
    from .descriptors import Operation
    from .pages_async import AsyncPages
    from .streaming_async import AsyncStreaming

P = ParamSpec("P")
T = TypeVar("T")


class AsyncConnections:
    """The httpx client, made when it is first needed; one that is handed in stays its owner's."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient | None) -> None:
        if http is not None and settings.transport is not None:
            raise ConfigurationError("give `http_client` or `transport`, not both")
        self._settings = settings
        self._http = http
        self._owned = http is None
        self._lock = Lock()

    @property
    def http(self) -> httpx.AsyncClient:
        with self._lock:
            if self._http is None:
                self._http = httpx.AsyncClient(**client_options(self._settings))
            return self._http

    async def close(self) -> None:
        if self._owned and self._http is not None:
            await self._http.aclose()


class AsyncCore(Core):
    """Sends and waits."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient | None = None) -> None:
        super().__init__(settings)
        self._connections = AsyncConnections(settings, http)

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client."""
        return self._connections.http

    async def call(
        self,
        operation: Operation[T],
        args: tuple[object, ...] = (),
        *,
        body: object = None,
        members: Mapping[str, object] | None = None,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Sends the request, as often as it may be, and decodes the answer.

        `members` are those of the body, by wire name, for when it is not given whole.
        """
        body = self._whole(operation, body, members)
        if capturing.get():
            raise Captured(operation, args, body, media_type, options)
        attempts = self._attempts(operation, args, body, media_type, options)
        response = await self._answer(attempts, is_read=True)
        return self._result(operation, response, options)

    async def _answer(self, attempts: Attempts, *, is_read: bool) -> httpx.Response:
        """The response of the first try that is no failure, and maybe its body."""
        from .waits_async import sleep

        while True:
            try:
                response = await self._attempt(attempts, is_read=is_read)
            except ApiError as error:
                pause = attempts.pause(error)
                if pause is None:
                    raise
            else:
                attempts.well()
                return response
            await sleep(pause)

    async def _attempt(self, attempts: Attempts, *, is_read: bool) -> httpx.Response:
        http = self.http
        if http.is_closed:
            raise ConfigurationError("the client is closed")
        await self._turn(attempts)
        try:
            response = await self._exchange(attempts, http, is_read=is_read)
        except BaseException:
            attempts.over()
            raise
        if is_read:
            attempts.over()
        return response

    async def _exchange(
        self, attempts: Attempts, http: httpx.AsyncClient, *, is_read: bool
    ) -> httpx.Response:
        from .responses import is_refusal
        from .transport import translated
        from .waits_async import tell

        request = attempts.request(http)
        await tell(self.settings.on_request, request)
        operation = attempts.operation
        with translated(operation):
            response = await http.send(request, stream=True, follow_redirects=False)
        try:
            if attempts.is_timed:
                response.stream = _Watched(response.stream, attempts)
            with translated(operation, response):
                await tell(self.settings.on_response, response)
                refused = is_refusal(operation, response)
                if is_read or refused:
                    await response.aread()
            if refused:
                raise self._refused(operation, response)
        except BaseException:
            await response.aclose()
            raise
        if is_read:
            await response.aclose()
        return response

    async def _turn(self, attempts: Attempts) -> None:
        """Waits until the limits allow one more request."""
        limiter, _ = self._shared.limits
        if limiter is None:
            return
        ticket = limiter.enter(attempts.operation)
        try:
            if limiter.delay(ticket):
                from .waits_async import Signal

                signal = Signal()
                ticket.wake = signal.set
                while delay := limiter.delay(ticket):
                    await signal.wait(attempts.patience(delay))
        except BaseException:
            limiter.leave(ticket)
            raise
        attempts.running = limiter, ticket

    async def answer(
        self, call: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """What a call returns, with all that came with it."""
        from .answers import collected, only

        with collected() as answers:
            await call(*args, **kwargs)
        return only(answers)

    @asynccontextmanager
    async def stream(
        self, call: Callable[P, Awaitable[object]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreaming]:
        """The answer of a call, to be read while it comes; it is closed at the end."""
        from .streaming_async import AsyncStreaming

        it = await self._capture(call, *args, **kwargs)
        attempts = self._attempts(it.operation, it.sent, it.body, it.media_type, it.options)
        response = await self._answer(attempts, is_read=False)
        try:
            yield AsyncStreaming(it.operation, response)
        finally:
            try:
                await response.aclose()
            finally:
                attempts.over()

    def paginate(
        self, call: Callable[P, Awaitable[object]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[Any]:
        """The items of all pages of a call."""
        from .pages_async import AsyncPages

        return AsyncPages(self, lambda: self._capture(call, *args, **kwargs))

    async def _capture(
        self, call: Callable[P, Awaitable[object]], *args: P.args, **kwargs: P.kwargs
    ) -> Captured:
        token = capturing.set(True)
        try:
            await call(*args, **kwargs)
        except Captured as captured:
            return captured
        finally:
            capturing.reset(token)
        raise ConfigurationError("this takes a method of a client that sends something")

    async def close(self) -> None:
        """Closes the connections, if the client is our own."""
        await self._connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


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
