"""What both cores have, because it needs no waiting.

What only a call needs is imported by the first call, so that a client costs little to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .settings import RequestOptions, Settings

if TYPE_CHECKING:
    from .answers import Answer
    from .descriptors import Operation
    from .pacing import Limiter
    from .retries import Budget

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StreamRequest:
    """What a WebSocket library needs to connect. Both may hold credentials."""

    url: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)


class Captured(Exception):
    """What a method would send, for who wants to send it in another way."""

    def __init__(
        self,
        operation: Operation[Any],
        args: tuple[object, ...],
        body: object,
        media_type: str | None,
        options: RequestOptions | None,
    ) -> None:
        super().__init__(operation.id)
        self.operation = operation
        self.sent = args
        self.body = body
        self.media_type = media_type
        self.options = options


collecting: ContextVar[list[Answer[Any]] | None] = ContextVar("collecting", default=None)
"""Where calls put all that came with what they return."""

capturing: ContextVar[bool] = ContextVar("capturing", default=False)
"""Whether calls raise `Captured` in the place of sending."""


class Shared:
    """What a client shares with its copies, made when it is first needed."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = Lock()
        self._limits: tuple[Limiter | None, Budget] | None = None

    @property
    def limits(self) -> tuple[Limiter | None, Budget]:
        """The limiter, and how many more tries there may be."""
        if self._limits is not None:
            return self._limits
        from .pacing import Limiter
        from .retries import Budget

        with self._lock:
            if self._limits is None:
                given = self._settings.limiter
                limiter = Limiter(self._settings.pacing) if given == "described" else given
                self._limits = limiter, Budget()
            return self._limits


def duplicate(client: T) -> T:
    """A copy of a generated client, without the groups it has made: they belong to its core."""
    made = copy(client)
    for name in list(vars(made)):
        if isinstance(getattr(type(client), name, None), cached_property):
            del vars(made)[name]
    return made


class Core:
    """The synchronous and the asynchronous core are this, and the sending."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._shared = Shared(settings)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.settings.package}>"

    @property
    def limits(self) -> tuple[Limiter | None, Budget]:
        """The limiter, and how many more tries there may be; the same for all copies."""
        return self._shared.limits

    def stream_request(
        self,
        operation: Operation[Any],
        args: tuple[object, ...] = (),
        *,
        body: object = None,
        members: Mapping[str, object] | None = None,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamRequest:
        """The request that opens a stream; it is not sent."""
        from .requests import build
        from .urls import websocket

        body = self._whole(operation, body, members)
        prepared = build(operation, args, body, media_type, self.settings, options)
        headers = {
            name.decode(): value.decode("latin-1")
            for name, value in prepared.headers
            if name.lower() not in (b"accept", b"content-type")
        }
        if prepared.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in prepared.cookies)
        return StreamRequest(websocket(prepared.url), headers)

    def _whole(
        self, operation: Operation[Any], body: object, members: Mapping[str, object] | None
    ) -> object:
        """The body of a call that may have been given by its members."""
        if members is None:
            return body
        from .bodies import whole
        from .errors import RequestError

        try:
            return whole(operation.body, body, members)
        except RequestError as error:
            raise RequestError(f"{operation.id}: body: {error}") from None

    def with_options(self, options: RequestOptions) -> Self:
        """A copy with other settings, which shares the connections and all limits."""
        made = copy(self)
        made.settings = self.settings.changed(options)
        return made
