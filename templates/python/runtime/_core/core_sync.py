# Derived from core_async.py by `python -m generators.python.unasync`: change that one.
"""The core: what a client does. The asynchronous one is the source, the other has no waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import httpx

from .core import Captured, Core, capturing
from .errors import ConfigurationError
from .settings import RequestOptions, Settings, opened

if TYPE_CHECKING:
    from .answers import Answer
    from .descriptors import Operation
    from .pages_sync import Pages
    from .streaming_sync import Streaming

P = ParamSpec("P")
T = TypeVar("T")


class SyncConnections:
    """The client of httpx that a client and its copies send by; one handed in stays its owner's.

    A connection serves only the process and the event loop that it was made in, so each of them
    gets a client of its own, all with the same cookies.
    """

    def __init__(self, settings: Settings, http: httpx.Client | None) -> None:
        if http is not None and settings.transport is not None:
            raise ConfigurationError("give `http_client` or `transport`, not both")
        self._settings = settings
        self._is_owner = http is None
        first = http or opened(httpx.Client, settings)
        self._only = http
        """The one that is handed in, or closed."""
        self._next: httpx.Client | None = first
        self._jar = first.cookies.jar
        self._homes: dict[object, httpx.Client] = {}
        self._lock = Lock()

    def here(self) -> httpx.Client:
        """The one of this process and event loop."""
        if self._only is not None:
            return self._only
        from . import waits_sync as waits

        home = waits.home()
        return self._homes.get(home) or self._opened(home, waits.is_over)

    def _opened(self, home: object, is_over: Callable[[object], bool]) -> httpx.Client:
        with self._lock:
            made = self._next or opened(httpx.Client, self._settings)
            made.cookies = self._jar
            self._next = None
            kept = {old: http for old, http in self._homes.items() if not is_over(old)}
            self._homes = {**kept, home: made}
            return made

    def close(self) -> None:
        """Closes the connections that were made here, if they are our own."""
        if self._is_owner:
            self._only = self.here()
            self._only.close()


class SyncCore(Core):
    """Sends and waits."""

    def __init__(self, settings: Settings, http: httpx.Client | None = None) -> None:
        super().__init__(settings)
        self._connections = SyncConnections(settings, http)

    @property
    def http(self) -> httpx.Client:
        """The client of httpx."""
        return self._connections.here()

    def call(
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
        from .sending_sync import begun, result, sent

        body = self._whole(operation, body, members)
        if capturing.get():
            raise Captured(operation, args, body, media_type, options)
        attempts = begun(self, operation, args, body, media_type, options)
        response = sent(self, attempts, is_read=True)
        return result(self, operation, response, options)

    def answer(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Answer[T]:
        """What a call returns, with all that came with it."""
        from .answers import collected, only

        with collected() as answers:
            call(*args, **kwargs)
        return only(answers)

    @contextmanager
    def stream(
        self, call: Callable[P, object], *args: P.args, **kwargs: P.kwargs
    ) -> Generator[Streaming]:
        """The answer of a call, to be read while it comes; it is closed at the end."""
        from .sending_sync import begun, sent
        from .streaming_sync import Streaming

        it = self._capture(call, *args, **kwargs)
        attempts = begun(self, it.operation, it.sent, it.body, it.media_type, it.options)
        response = sent(self, attempts, is_read=False)
        try:
            yield Streaming(it.operation, response)
        finally:
            try:
                response.close()
            finally:
                attempts.over()

    def paginate(self, call: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> Pages[Any]:
        """The items of all pages of a call."""
        from .pages_sync import Pages

        return Pages(self, lambda: self._capture(call, *args, **kwargs))

    def _capture(self, call: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> Captured:
        token = capturing.set(True)
        try:
            call(*args, **kwargs)
        except Captured as captured:
            return captured
        finally:
            capturing.reset(token)
        raise ConfigurationError("this takes a method of a client that sends something")

    def close(self) -> None:
        """Closes the connections, if the client is our own."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
