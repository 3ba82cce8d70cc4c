"""Pacing: when a request may start, so that no limit of the server is ever passed.

Nothing here waits. Who wants to send enters, and asks for its delay until that is 0.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from .settings import Pacing
from .windows import Places, Window

if TYPE_CHECKING:
    from .descriptors import Operation

_SOONEST = 0.001
_DEFAULT_PAUSE = 1.0


class Ticket:
    """A place in the queue, and then one among the requests that run."""

    def __init__(self, windows: tuple[Window, ...], places: Places | None) -> None:
        self.windows: tuple[Window | Places, ...] = windows
        self.places = places
        if places is not None:
            self.windows = (*windows, places)
        self.is_allowed = False
        self.told = float("-inf")
        """When it is going to ask again."""
        self.wake: Callable[[], None] = _nobody
        """Called, by any thread, when it is this one's turn."""


def _nobody() -> None:
    pass


class Limiter:
    """Lets requests start in the order they came, never more than a limit in any of its windows.

    One may serve any number of clients, threads and tasks. `overall` limits all requests together;
    an operation's own limit is in its description.
    """

    def __init__(
        self, overall: Pacing | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._overall = Window(overall)
        self._windows: dict[str, Window] = {}
        self._begin()
        _LIMITERS.add(self)

    def _begin(self) -> None:
        """Nobody waits or runs; what has started counts, and a pause stands."""
        self._lock = Lock()
        self._places: dict[str, Places] = {}
        self._queue: dict[Ticket, None] = {}
        self._left: deque[Ticket] = deque()
        """Those that have left, and are still counted."""
        self._opens = 0.0
        """Nobody in the queue may start before."""
        for window in (self._overall, *self._windows.values()):
            window.forget()

    def enter(self, operation: Operation[Any]) -> Ticket:
        """A place at the end of the queue. Who has one starts and ends, or leaves."""
        with self._lock:
            own = self._own(operation)
            windows = (self._overall,) if own is None else (self._overall, own)
            ticket = Ticket(windows, self._places_of(operation))
            self._queue[ticket] = None
            self._opens = self._clock()
        self._settle()
        return ticket

    def delay(self, ticket: Ticket) -> float:
        """Seconds after which it is worth asking again; 0: start now, it has been counted.

        Infinite while as many run as may: `wake` tells when one of them is over.
        """
        with self._lock:
            delay = self._delay(ticket, self._clock())
        self._settle()
        return delay

    def leave(self, ticket: Ticket) -> None:
        """Ends what started, or gives a turn up that it may have had; the next one gets it.

        The garbage collector may come here in the midst of any of these methods, so this does not
        wait for the lock: whoever has it settles this as well.
        """
        self._left.append(ticket)
        self._settle()

    def cool_down(self, operation: Operation[Any], seconds: float | None) -> None:
        """The server said that it was too much: all wait for so long, as the operation's limit."""
        with self._lock:
            now = self._clock()
            pause = seconds or self._overall.seconds or _DEFAULT_PAUSE
            own = self._own(operation)
            for window, least in ((self._overall, 0.0), (own, own.seconds if own else 0.0)):
                if window is not None:
                    window.closed_until = max(window.closed_until, now + max(pause, least))
        self._settle()

    def _settle(self) -> None:
        """Takes those out that have left, unless somebody else is about to."""
        while self._left and self._lock.acquire(blocking=False):
            try:
                while self._left:
                    self._end(self._left.popleft())
            finally:
                self._lock.release()

    def _delay(self, ticket: Ticket, now: float) -> float:
        if not ticket.is_allowed and now >= self._opens:
            self._allow(now)
        if not ticket.is_allowed:
            ticket.told = self._opens
            return max(self._opens - now, _SOONEST)
        for window in ticket.windows:
            window.start(now)
        ticket.windows = ()
        return 0.0

    def _end(self, ticket: Ticket) -> None:
        self._queue.pop(ticket, None)
        if not ticket.is_allowed:
            return
        held = ticket.windows or ((ticket.places,) if ticket.places is not None else ())
        ticket.windows, ticket.places = (), None
        for window in held:
            window.take_back()
        if held:
            self._allow(self._clock())
            for waiting in self._queue:
                if waiting.told > self._opens:
                    waiting.wake()

    def _own(self, operation: Operation[Any]) -> Window | None:
        if operation.pacing is None:
            return None
        window = self._windows.get(operation.id)
        if window is None:
            window = self._windows[operation.id] = Window(operation.pacing)
        return window

    def _places_of(self, operation: Operation[Any]) -> Places | None:
        if operation.concurrency is None:
            return None
        places = self._places.get(operation.id)
        if places is None:
            places = self._places[operation.id] = Places(operation.concurrency)
        return places

    def _allow(self, now: float) -> None:
        """Allows, in the order of the queue, whoever has room in all of its windows.

        Who waits for a limit of its own holds up nobody else.
        """
        soonest = float("inf")
        for ticket in list(self._queue):
            if self._overall.opens(now) > now:
                soonest = min(soonest, self._overall.opens(now))
                break
            opens = max(window.opens(now) for window in ticket.windows)
            if opens > now:
                soonest = min(soonest, opens)
                continue
            del self._queue[ticket]
            ticket.is_allowed = True
            for window in ticket.windows:
                window.allow()
            ticket.wake()
        self._opens = soonest


_LIMITERS: WeakSet[Limiter] = WeakSet()


def _in_fork() -> None:
    """A forked process has none of the threads that wait or run in its parent."""
    for limiter in list(_LIMITERS):
        limiter._begin()  # pyright: ignore[reportPrivateUsage]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_fork)
