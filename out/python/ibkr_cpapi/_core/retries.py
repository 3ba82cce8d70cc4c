"""When a call is made once more, and after which pause.

An operation says by its `retry` what repeating does: `safe` reads, `idempotent` does the same once
more, and `never` writes. One that writes is only repeated when no byte of it can have left.
"""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from threading import Lock
from time import time

import httpx

PASSING = frozenset({408, 429, 502, 503, 504})
"""Statuses that another try may not meet."""
LONGEST_PAUSE = 60.0
"""Seconds; a server that asks for more gets no other try."""

_FIRST, _MOST = 0.5, 8.0
_RESERVE, _PRICE, _EARNED = 200, 10, 1


def backoff(attempt: int, chance: float) -> float:
    """Seconds before another try, with full jitter: `chance` is from 0 to 1."""
    return chance * min(_MOST, _FIRST * 2.0 ** min(attempt, 30))


def retry_after(headers: httpx.Headers) -> float | None:
    """The seconds that a server asks for, which may send them as a date."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    until = _date(text)
    if until is None:
        return None
    # By the server's clock where it tells us; ours may be wrong.
    now = _date(headers.get("Date", ""))
    return max(0.0, until - (time() if now is None else now))


def _date(text: str) -> float | None:
    try:
        found = parsedate_to_datetime(text)
        # All dates of HTTP are in UTC, also in the form that does not say so (RFC 9110, 5.6.7).
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


class Budget:
    """How many tries more a client may make: a reserve, which good answers fill up again.

    When a server is down, the tries of all calls together soon end.
    """

    def __init__(self) -> None:
        self._left = _RESERVE
        self._lock = Lock()

    def take(self) -> bool:
        """Whether there is one more."""
        with self._lock:
            if self._left < _PRICE:
                return False
            self._left -= _PRICE
            return True

    def earn(self) -> None:
        """An answer was good."""
        with self._lock:
            self._left = min(_RESERVE, self._left + _EARNED)
