"""By hand, as its twin: how the synchronous core waits, and tells hooks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from threading import Event
from typing import TypeVar

T = TypeVar("T")


def sleep(seconds: float) -> None:
    """Lets others go on for so long."""
    time.sleep(seconds)


def tell(hooks: Iterable[Callable[[T], object]], value: T) -> None:
    """Calls each hook."""
    for hook in hooks:
        hook(value)


class Signal:
    """Wakes one thread; may be set by any thread."""

    def __init__(self) -> None:
        self._event = Event()

    def set(self) -> None:
        """Ends the wait that is going on, or the next one."""
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Waits until it is set, but no longer than that."""
        self._event.wait(seconds)
        self._event.clear()
