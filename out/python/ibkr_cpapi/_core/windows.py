"""The limits that pacing keeps: how many requests start in a span of time, and how many run."""

from __future__ import annotations

from collections import deque

from .settings import Pacing

_MARGIN = 1.01  # a window is that much longer: requests do not all travel equally fast


class Window:
    """One limit: what started lately, and what has been allowed to and has not yet."""

    def __init__(self, pacing: Pacing | None) -> None:
        self.requests = pacing.requests if pacing else 0
        self.seconds = pacing.seconds * _MARGIN if pacing else 0.0
        self.is_limited = pacing is not None
        self.closed_until = float("-inf")
        self._starts: deque[float] = deque()
        self._allowed = 0

    def opens(self, now: float) -> float:
        """The soonest that one more may start; no later than now: at once."""
        while self._starts and self._starts[0] <= now - self.seconds:
            self._starts.popleft()
        over = len(self._starts) + self._allowed - self.requests
        if not self.is_limited or over < 0:
            return self.closed_until
        oldest = self._starts[over] if over < len(self._starts) else now
        return max(self.closed_until, oldest + self.seconds)

    def allow(self) -> None:
        self._allowed += 1

    def take_back(self) -> None:
        self._allowed -= 1

    def forget(self) -> None:
        """Those that have been allowed to start never will."""
        self._allowed = 0

    def start(self, now: float) -> None:
        self._allowed -= 1
        if self.is_limited:
            self._starts.append(now)


class Places:
    """How many requests of an operation may run at a time."""

    def __init__(self, places: int) -> None:
        self._free = places

    def opens(self, now: float) -> float:
        """As `Window`; nobody knows when one that runs is over."""
        return now if self._free else float("inf")

    def allow(self) -> None:
        self._free -= 1

    def take_back(self) -> None:
        self._free += 1

    def start(self, now: float) -> None:
        """Nothing more: the place is taken until it is given back."""
