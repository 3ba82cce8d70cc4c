"""The synchronous half of the runtime is what the script makes of the asynchronous one."""

from __future__ import annotations

from pathlib import Path

import pytest

from generators.python.unasync import sources, synchronous

from .conftest import RUNTIME

PAIRS = list(sources(RUNTIME))


@pytest.mark.parametrize(("source", "twin"), PAIRS, ids=lambda path: path.stem)
def test_it_is_derived(source: Path, twin: Path) -> None:
    made = synchronous(source.read_text("utf-8"), source.name)
    assert twin.read_text("utf-8") == made, "run `python -m generators.python.unasync`"


def test_every_twin_has_a_source() -> None:
    assert PAIRS
    for twin in RUNTIME.rglob("*_sync.py"):
        assert twin.with_name(twin.name.replace("_sync.py", "_async.py")).exists()


def test_waiting_goes_and_the_rest_stays() -> None:
    source = '''"""Says await."""

from collections.abc import Awaitable, Callable

from .waits_async import sleep


async def f(call: Callable[[], Awaitable[dict[str, int]]]) -> int:
    # No word of `await` is lost in comments.
    async with a as b:
        async for c in b.aiter_raw():
            await sleep((await call())["await"])
    return [d async for d in b]
'''
    assert (
        synchronous(source, "x_async.py")
        == '''\
# Derived from x_async.py by `python -m generators.python.unasync`: change that one.
"""Says await."""

from collections.abc import Callable

from .waits_sync import sleep


def f(call: Callable[[], dict[str, int]]) -> int:
    # No word of `await` is lost in comments.
    with a as b:
        for c in b.iter_raw():
            sleep((call())["await"])
    return [d for d in b]
'''
    )
