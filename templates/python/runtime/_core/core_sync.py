# Derived from core_async.py by `python -m generators.python.unasync`: change that one.
"""The core that sends. The asynchronous one is the source, the other is it without the waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

import httpx

from .core import Core
from .settings import RequestOptions, Settings, client_options

if TYPE_CHECKING:
    from .answers import Answer
    from .descriptors import Operation

P = ParamSpec("P")
T = TypeVar("T")


class SyncCore(Core):
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
