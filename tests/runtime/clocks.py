"""Time that passes only when everybody waits: for threads, and for the tasks of a loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from threading import Condition, Thread
from typing import Any


class Threads:
    """Runs threads by a clock of their own. `signal` stands in for `waits_sync.Signal`."""

    def __init__(self) -> None:
        self.now = 0.0
        self._turn = Condition()
        self._running = 0
        self._waiting: dict[_Signal, float] = {}

    def time(self) -> float:
        return self.now

    def signal(self) -> _Signal:
        return _Signal(self)

    def run(self, jobs: Iterable[Callable[[], object]]) -> None:
        threads = [Thread(target=self._job, args=(job,), daemon=True) for job in jobs]
        self._running = len(threads)
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            assert not thread.is_alive(), "it hangs"

    def _job(self, job: Callable[[], object]) -> None:
        try:
            job()
        finally:
            with self._turn:
                self._stop()

    def _stop(self) -> None:
        """One thread less is running; the last one moves time to when the next one wakes."""
        self._running -= 1
        if not self._running and self._waiting:
            self.now = min(self._waiting.values())
            for signal in [s for s, until in self._waiting.items() if until <= self.now]:
                self._wake(signal)

    def _wake(self, signal: _Signal) -> None:
        if self._waiting.pop(signal, None) is not None:
            self._running += 1
            self._turn.notify_all()

    def wait(self, signal: _Signal, seconds: float) -> None:
        with self._turn:
            if not signal.is_set:
                self._waiting[signal] = self.now + seconds
                self._stop()
                while signal in self._waiting:
                    self._turn.wait()
            signal.is_set = False

    def set(self, signal: _Signal) -> None:
        with self._turn:
            signal.is_set = True
            self._wake(signal)


class _Signal:
    def __init__(self, threads: Threads) -> None:
        self.is_set = False
        self._threads = threads

    def set(self) -> None:
        self._threads.set(self)

    def wait(self, seconds: float) -> None:
        self._threads.wait(self, seconds)


class Loop(asyncio.SelectorEventLoop):
    """A loop whose time jumps to its next timer."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        selector: Any = self._selector  # type: ignore[attr-defined]
        select = selector.select

        def skip(timeout: float | None = None) -> Any:
            found = select(0 if timeout is not None else None)
            if not found and timeout:
                self.now += timeout
            return found

        selector.select = skip

    def time(self) -> float:
        return self.now
