"""By hand, as its twin: how the synchronous core waits, and tells hooks."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TypeVar

T = TypeVar("T")


def home() -> object:
    """The process; a forked one is another."""
    return os.getpid()


def is_over(home: object) -> bool:
    """Whether it is the process that this one was forked from."""
    return home != os.getpid()


def sleep(seconds: float) -> None:
    """Lets others go on for so long."""
    time.sleep(seconds)


def tell(hooks: Iterable[Callable[[T], object]], value: T) -> None:
    """Calls each hook."""
    for hook in hooks:
        hook(value)


class Signal:
    """Wakes one thread; may be set by any thread, and by the garbage collector at any time."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[None] = SimpleQueue()

    def set(self) -> None:
        """Ends the wait that is going on, or the next one."""
        self._calls.put(None)

    def wait(self, seconds: float) -> None:
        """Waits until it is set, but no longer than that."""
        with suppress(Empty):
            self._calls.get(timeout=seconds)
