"""Pacing: the rate is never passed, nobody starves, no slot is lost, and 429 cools all down."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from _core import AsyncCore, Limiter, Pacing, SyncCore
from _core.errors import Timeout, TooManyRequests
from hypothesis import given
from hypothesis import strategies as st

from .clocks import Loop, Threads
from .sending import operation, settings

TEN = Pacing(10, 1.0)
ANY = operation()
SLOW = operation(path="/slow", pacing=Pacing(1, 5.0))


def most(starts: list[float], seconds: float) -> int:
    """The most that started in any span of so many seconds, both ends included."""
    starts = sorted(starts)
    return max(sum(begin <= s <= begin + seconds for s in starts) for begin in starts)


def in_tasks(main: Callable[[Loop], Awaitable[Any]]) -> Any:
    with asyncio.Runner(loop_factory=Loop) as runner:

        async def run() -> Any:
            loop = asyncio.get_running_loop()
            assert isinstance(loop, Loop)
            return await main(loop)

        return runner.run(run())


def paced(loop: Loop, seen: list[tuple[float, str]], status: int = 200) -> AsyncCore:
    def server(request: httpx.Request) -> httpx.Response:
        seen.append((loop.time(), request.url.path.removeprefix("/v1")))
        return httpx.Response(status)

    http = httpx.AsyncClient(transport=httpx.MockTransport(server))
    return AsyncCore(settings(limiter=Limiter(TEN, clock=loop.time), max_retries=0), http)


def test_fifty_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    threads, waits = Threads(), list[float]()
    times: list[float] = []
    monkeypatch.setattr("_core.waits_sync.Signal", threads.signal)

    def server(request: httpx.Request) -> httpx.Response:
        times.append(threads.now)
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        core = SyncCore(settings(limiter=Limiter(TEN, clock=threads.time)), http)

        def job() -> None:
            for _ in range(6):
                since = threads.now
                core.call(ANY)
                waits.append(threads.now - since)

        threads.run([job] * 50)
    assert most(times, 1.0) == 10
    assert len(times) == 300
    assert max(waits) < 50 / 10 * 1.02  # as long as it takes to serve each of the others once
    assert max(times) < 300 / 10 * 1.02


def test_five_hundred_tasks_in_the_order_they_came() -> None:
    order: list[int] = []

    async def main(loop: Loop) -> list[tuple[float, str]]:
        seen: list[tuple[float, str]] = []
        core = paced(loop, seen)

        async def job(number: int) -> None:
            await core.call(ANY)
            order.append(number)

        await asyncio.gather(*(job(number) for number in range(500)))
        return seen

    times = [time for time, _ in in_tasks(main)]
    assert most(times, 1.0) == 10
    assert max(times) < 50 * 1.02
    assert [number // 10 for number in order] == [number // 10 for number in range(500)]


def test_half_of_the_waiters_are_cancelled() -> None:
    async def main(loop: Loop) -> list[tuple[float, str]]:
        seen: list[tuple[float, str]] = []
        core = paced(loop, seen)
        tasks = [asyncio.create_task(core.call(ANY)) for _ in range(500)]
        chosen = random.Random(6).sample(tasks, 250)
        for position, task in enumerate(chosen):
            if position % 50 == 0:
                await asyncio.sleep(0.3)
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        cancelled = sum(isinstance(outcome, asyncio.CancelledError) for outcome in done)
        assert len(seen) == 500 - cancelled
        return seen

    times = [time for time, _ in in_tasks(main)]
    assert most(times, 1.0) == 10
    # At the full rate to the end: not one slot of those who left stayed empty.
    assert max(times) <= (len(times) - 1) // 10 * 1.011


def test_a_turn_that_is_given_up_goes_to_the_next() -> None:
    clock = Threads()
    limiter = Limiter(Pacing(1, 900), clock=clock.time)
    assert limiter.delay(limiter.enter(ANY)) == 0
    first, second = limiter.enter(ANY), limiter.enter(ANY)
    woken: list[str] = []
    first.wake, second.wake = lambda: woken.append("first"), lambda: woken.append("second")
    assert limiter.delay(second) == pytest.approx(909)
    clock.now = 910
    assert limiter.delay(second) > 0
    assert woken == ["first"]
    limiter.leave(first)
    assert woken == ["first", "second"]
    assert limiter.delay(second) == 0


def test_a_slow_operation_holds_up_no_other() -> None:
    async def main(loop: Loop) -> list[tuple[float, str]]:
        seen: list[tuple[float, str]] = []
        core = paced(loop, seen)
        slow = [core.call(SLOW) for _ in range(4)]
        await asyncio.gather(*slow, *(core.call(ANY) for _ in range(100)))
        return seen

    seen = in_tasks(main)
    slow = [time for time, path in seen if path == "/slow"]
    assert most([time for time, _ in seen], 1.0) == 10
    assert most(slow, 5.0) == 1
    assert max(slow) < 16
    assert max(time for time, path in seen if path != "/slow") < 11


@given(st.randoms(use_true_random=False), st.integers(1, 4), st.floats(0.1, 3))
def test_whatever_happens_the_rate_holds(chance: random.Random, most_of: int, span: float) -> None:
    clock = Threads()
    limiter = Limiter(Pacing(most_of, span), clock=clock.time)
    tickets: list[tuple[Any, Any]] = []
    starts: list[float] = []
    slow: list[float] = []
    for _ in range(150):
        match chance.randrange(4):
            case 0:
                op = chance.choice([ANY, SLOW])
                tickets.append((limiter.enter(op), op))
            case 1:
                clock.now += chance.random()
            case 2 if tickets:
                limiter.leave(tickets.pop(chance.randrange(len(tickets)))[0])
            case _ if tickets:
                place = chance.randrange(len(tickets))
                if not limiter.delay(tickets[place][0]):
                    _, op = tickets.pop(place)
                    starts.append(clock.now)
                    slow += [clock.now] if op is SLOW else []
    assert not starts or most(starts, span) <= most_of
    assert not slow or most(slow, 5.0) == 1
    # And nobody who is left waits for ever.
    while tickets:
        for entry in list(tickets):
            if not limiter.delay(entry[0]):
                tickets.remove(entry)
        clock.now += span


def test_too_many_requests_cool_all_down() -> None:
    clock = Threads()

    def delays(pause: float | None, op: Any = ANY) -> tuple[float, float]:
        limiter = Limiter(TEN, clock=clock.time)
        limiter.cool_down(op, pause)
        return limiter.delay(limiter.enter(ANY)), limiter.delay(limiter.enter(SLOW))

    assert delays(7.0) == (7, 7)
    assert delays(None) == pytest.approx((1.01, 1.01))
    assert delays(7.0, SLOW) == (7, 7)
    limiter = Limiter(TEN, clock=clock.time)
    limiter.cool_down(SLOW, 2.0)
    clock.now = 3
    assert limiter.delay(limiter.enter(ANY)) == 0
    assert limiter.delay(limiter.enter(SLOW)) == pytest.approx(2.05)


def test_the_core_tells_the_limiter() -> None:
    async def main(loop: Loop) -> None:
        seen: list[tuple[float, str]] = []
        core = paced(loop, seen, status=429)
        for _ in range(2):
            with pytest.raises(TooManyRequests):
                await core.call(ANY)
        assert [time for time, _ in seen] == pytest.approx([0, 1.01])

    in_tasks(main)


def test_who_has_no_time_for_a_turn_is_told_at_once() -> None:
    async def main(loop: Loop) -> None:
        seen: list[tuple[float, str]] = []
        core = paced(loop, seen).with_options({"total": 4.0})
        await core.call(SLOW)
        with pytest.raises(Timeout) as caught:
            await core.call(SLOW)
        assert not caught.value.maybe_sent
        assert loop.time() < 1
        assert len(seen) == 1

    in_tasks(main)


def test_without_a_limiter_nothing_waits() -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as http:
        core = SyncCore(settings(limiter=None, pacing=Pacing(1, 900)), http)
        for _ in range(3):
            core.call(SLOW)


def test_a_limiter_may_be_shared() -> None:
    clock = Threads()
    limiter = Limiter(Pacing(2, 1), clock=clock.time)
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as http:
        first = SyncCore(settings(limiter=limiter), http)
        second = SyncCore(settings(limiter=limiter), http).with_options({"total": 0.5})
        first.call(ANY)
        second.call(ANY)
        with pytest.raises(Timeout):
            second.call(ANY)
