"""No more requests of an operation run at a time than it says, and no place is ever lost."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import threading
from typing import Any

import httpx
import pytest
from _core import AsyncCore, Limiter, Pacing, SyncCore
from _core.errors import ServerError, Timeout
from hypothesis import given
from hypothesis import strategies as st

from .clocks import Loop, Threads
from .sending import operation, settings
from .test_pacing import in_tasks

FEW = operation(path="/few", concurrency=3)
ANY = operation()


class Server:
    """Answers after a while, and remembers how many requests it had at a time."""

    def __init__(self, seconds: float = 1.0, status: int = 200) -> None:
        self.seconds, self.status = seconds, status
        self.running = self.most = self.all = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.running += 1
        self.all += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.running -= 1
        return httpx.Response(self.status, content=b"[]")

    def core(self, **more: Any) -> AsyncCore:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncCore(settings(**{"max_retries": 0, **more}), http)


def test_as_many_tasks_run_as_may_and_others_run_beside_them() -> None:
    async def main(loop: Loop) -> None:
        server, others = Server(), Server()
        core = server.core()
        beside = others.core(limiter=core._shared.limits[0])
        calls = [core.call(FEW) for _ in range(30)]
        await asyncio.gather(*calls, *(beside.call(ANY) for _ in range(20)))
        assert (server.most, server.all) == (3, 30)
        assert others.most == 20
        assert loop.time() == pytest.approx(10)

    in_tasks(main)


def test_who_fails_or_is_cancelled_gives_the_place_back() -> None:
    async def main(loop: Loop) -> None:
        server = Server(status=500)
        core = server.core()
        tasks = [asyncio.create_task(core.call(FEW)) for _ in range(60)]
        for task in random.Random(6).sample(tasks, 30):
            await asyncio.sleep(0.05)
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {asyncio.CancelledError, ServerError}
        assert server.most == 3
        server.most = 0
        await asyncio.gather(*(core.call(FEW) for _ in range(3)), return_exceptions=True)
        assert server.most == 3

    in_tasks(main)


def test_a_stream_holds_its_place_until_it_is_closed() -> None:
    async def main() -> None:
        core = Server(0.0).core()

        async def call(**options: Any) -> Any:
            return await core.call(FEW, options=options)

        async with core.stream(call), core.stream(call), core.stream(call):
            with pytest.raises(Timeout) as caught:
                await call(total=0.05)
            assert not caught.value.maybe_sent
        await call()

    asyncio.run(main())


@pytest.mark.parametrize(
    ("own", "status", "end"),
    [(Pacing(1, 5.0), 200, 5.15), (None, 429, 1.2)],
    ids=["limit of its own", "too many requests"],
)
def test_a_place_that_becomes_free_while_nobody_may_start_is_not_forgotten(
    own: Pacing | None, status: int, end: float
) -> None:
    async def main(loop: Loop) -> None:
        server = Server(0.1, status)
        core = server.core(limiter=Limiter(clock=loop.time))
        one = operation(path="/one", concurrency=1, pacing=own)
        await asyncio.gather(core.call(one), core.call(one), return_exceptions=True)
        assert server.all == 2
        assert loop.time() == pytest.approx(end)

    in_tasks(main)


def test_threads_wait_for_each_other() -> None:
    lock, most, running = threading.Lock(), [0], [0]
    full = threading.Barrier(3, timeout=30)

    def server(request: httpx.Request) -> httpx.Response:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        full.wait()  # only three together get on
        with lock:
            running[0] -= 1
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        core = SyncCore(settings(), http)
        threads = [threading.Thread(target=core.call, args=(FEW,)) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            assert not thread.is_alive(), "it hangs"
    assert most == [3]


def test_a_stream_that_the_garbage_collector_ends_may_do_so_at_any_time() -> None:
    def collecting_clock() -> float:
        gc.collect()  # as it may happen of itself, in the midst of the limiter's work
        return 0.0

    def main() -> None:
        with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as http:
            core = SyncCore(settings(limiter=Limiter(clock=collecting_clock)), http)
            one = operation(path="/one", concurrency=1)
            forgotten: list[Any] = [core.stream(lambda: core.call(one))]
            forgotten[0].__enter__()
            forgotten.append(forgotten)
            del forgotten
            core.call(one)
            ends.append("well")

    ends: list[str] = []
    thread = threading.Thread(target=main, daemon=True)
    thread.start()
    thread.join(30)
    assert ends == ["well"], "it hangs"


@given(st.randoms(use_true_random=False), st.integers(1, 4))
def test_whatever_happens_there_are_never_more_and_nobody_waits_beside_a_free_place(
    chance: random.Random, places: int
) -> None:
    clock = Threads()
    limiter = Limiter(clock=clock.time)
    some = operation(path="/few", concurrency=places)
    waiting: list[Any] = []
    running: list[Any] = []
    for _ in range(100):
        clock.now += chance.random()
        match chance.randrange(4):
            case 0:
                waiting.append(limiter.enter(some))
            case 1 if running:
                limiter.leave(running.pop(chance.randrange(len(running))))
            case 2 if waiting:
                limiter.leave(waiting.pop(chance.randrange(len(waiting))))
            case _ if waiting:
                place = chance.randrange(len(waiting))
                if not limiter.delay(waiting[place]):
                    running.append(waiting.pop(place))
        assert len(running) <= places
    for ticket in running:
        limiter.leave(ticket)
        limiter.leave(ticket)  # once more changes nothing
    started = [ticket for ticket in waiting if not limiter.delay(ticket)]
    assert len(started) == min(places, len(waiting))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_who_waits_in_the_parent_takes_no_turn_of_a_forked_process() -> None:
    limiter = Limiter(Pacing(1, 0.01))
    one = operation(path="/one", concurrency=1)
    running, waiting = limiter.enter(one), limiter.enter(ANY)
    assert limiter.delay(running) == 0
    assert limiter.delay(waiting) > 0
    if not (child := os.fork()):
        ended = 1
        try:
            transport = httpx.MockTransport(lambda _: httpx.Response(200))
            with SyncCore(settings(limiter=limiter, transport=transport, total=5.0)) as core:
                core.call(ANY)
                core.call(one)
                limiter.leave(running)
                core.call(one)
            ended = 0
        finally:
            os._exit(ended)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    limiter.leave(waiting)
    limiter.leave(running)
