"""By hand, as its twin: how the asynchronous core waits, and tells hooks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from inspect import isawaitable
from typing import TypeVar

T = TypeVar("T")


def home() -> object:
    """The event loop, which no other process has; None: there is none."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def is_over(home: object) -> bool:
    """Whether nothing runs in it any more."""
    return isinstance(home, asyncio.AbstractEventLoop) and home.is_closed()


async def sleep(seconds: float) -> None:
    """Lets others go on for so long."""
    await asyncio.sleep(seconds)


async def tell(hooks: Iterable[Callable[[T], object]], value: T) -> None:
    """Calls each hook, and waits for those that are coroutines."""
    for hook in hooks:
        returned = hook(value)
        if isawaitable(returned):
            await returned


class Signal:
    """Wakes one task; may be set by any thread."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def set(self) -> None:
        """Ends the wait that is going on, or the next one."""
        try:
            self._loop.call_soon_threadsafe(self._event.set)
        except RuntimeError:  # its loop is closed: nobody waits there any more
            pass

    async def wait(self, seconds: float) -> None:
        """Waits until it is set, but no longer than that."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()
