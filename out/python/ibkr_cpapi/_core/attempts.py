"""One call: what it sends, how often it may, and until when. Nothing here waits."""

from __future__ import annotations

from random import random
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx

from .errors import ApiError, StatusError, Timeout, TransportError
from .retries import LONGEST_PAUSE, Budget, backoff, retry_after
from .settings import RequestOptions, Settings
from .transport import to_httpx

if TYPE_CHECKING:
    from .descriptors import Operation
    from .pacing import Limiter, Ticket
    from .requests import Prepared

_LONGEST_WAIT = 3600.0  # a wait has to have an end; then it goes on


class Attempts:
    """The tries of one call."""

    def __init__(
        self,
        operation: Operation[Any],
        prepared: Prepared,
        settings: Settings,
        options: RequestOptions,
        budget: Budget,
    ) -> None:
        self.operation = operation
        self._prepared = prepared
        self._left = options.get("max_retries", settings.max_retries)
        self._made = 0
        self._arrived = False
        """Whether the server may have got one of the tries."""
        self._budget = budget
        total = options.get("total", settings.total)
        self._until = None if total is None else monotonic() + total
        self.running: tuple[Limiter, Ticket] | None = None
        """The try that is under way, if there is a limiter."""

    @property
    def is_timed(self) -> bool:
        """Whether the call as a whole has a limit."""
        return self._until is not None

    def request(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Request:
        """The request of the next try."""
        self.check(maybe_sent=False)
        return to_httpx(self._prepared, http, self.operation.id)

    def limit(self, request: httpx.Request) -> None:
        """Gives it no more time than the whole call has left. Raises Timeout when that is none."""
        if self._until is not None:
            left = self.check(maybe_sent=False)
            given = request.extensions["timeout"]
            request.extensions["timeout"] = {
                kind: left if seconds is None else min(seconds, left)
                for kind, seconds in given.items()
            }

    def check(self, *, maybe_sent: bool, ahead: float = 0.0) -> float:
        """The seconds that are left. Raises Timeout when there are no more than `ahead`."""
        if self._until is None:
            return float("inf")
        left = self._until - monotonic()
        if left <= ahead:
            raise Timeout(
                "the time for the whole call is over",
                operation=self.operation.id,
                maybe_sent=maybe_sent or self._arrived,
            )
        return left

    def patience(self, seconds: float) -> float:
        """How long to wait for a turn that comes after so many seconds; infinite: nobody knows.

        Raises Timeout when the call has no such time.
        """
        is_known = seconds < float("inf")
        left = self.check(maybe_sent=False, ahead=seconds if is_known else 0.0)
        return min(seconds, left, _LONGEST_WAIT)

    def pause(self, error: ApiError) -> float | None:
        """Seconds until the next try; None: there is none, and the error stands."""
        arrived = not isinstance(error, TransportError) or error.maybe_sent
        self._arrived = self._arrived or arrived
        if isinstance(error, TransportError):
            error.maybe_sent = self._arrived
        if not error.retryable or self._made >= self._left:
            return None
        body = self._prepared.body
        if (arrived or body.is_begun) and not body.is_repeatable:
            return None
        pause = backoff(self._made, random())
        if isinstance(error, StatusError):
            asked = retry_after(error.headers)
            if asked is not None and asked > LONGEST_PAUSE:
                return None
            pause = pause if asked is None else asked
        if self._until is not None and monotonic() + pause >= self._until:
            return None
        if not self._budget.take():
            return None
        self._made += 1
        return pause

    def over(self) -> None:
        """The try is at its end, and its answer was read or closed."""
        if self.running is not None:
            limiter, ticket = self.running
            self.running = None
            limiter.leave(ticket)

    def well(self) -> None:
        """A good answer came."""
        self._budget.earn()
