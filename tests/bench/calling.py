"""What a call costs beside plain httpx and the validation of the same body, against a local server.

All are measured turn by turn, so that noise hits them alike; only the ratios tell something.
"""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from rich.table import Table

from tests.bench.answering import answering
from tests.bench.bodies import CONIDS, POSITIONS, RATE, bodies
from tests.bench.measure import turns
from tests.client import Client, imported
from tests.published import ROOT

EACH = 200
TURNS, AWAITED_TURNS = 50, 10  # 10,000 calls and 2,000
TASKS, TOGETHER, TOGETHER_TURNS = 200, 400, 3
"""httpx takes milliseconds for each of so many: its pool asks all of its connections each time."""


@dataclass(frozen=True)
class Kind:
    """An operation with its arguments, and the same request for httpx."""

    name: str
    operation: str
    group: str
    method: str
    arguments: tuple[Any, ...]
    path: str
    query: dict[str, str]


KINDS = (
    Kind(
        *("a number", "GET /iserver/exchangerate", "contracts", "exchange_rate"),
        *(("EUR", "USD"), RATE, {"source": "EUR", "target": "USD"}),
    ),
    Kind(
        *(
            "30 positions",
            "GET /portfolio/{accountId}/positions/{pageId}",
            "portfolio",
            "positions",
        ),
        *(("DU1", 0), POSITIONS, {}),
    ),
    Kind(
        *("500 rows", "GET /trsrv/all-conids", "contracts", "by_exchange"),
        *(("X",), CONIDS, {"exchange": "X"}),
    ),
)


def calling(work: Path) -> Table:
    """A table of each body, one call after the other and many together."""
    table = Table(title="calls of the project's own Python client, beside plain httpx and pydantic")
    for column in ("call", "plain µs", "ours µs", "ratio", "goal", "with pacing"):
        table.add_column(column, justify="left" if column == "call" else "right")
    with (
        imported(ROOT / "out/python", "ibkr_cpapi") as client,
        answering(bodies(), work) as url,
        asyncio.Runner() as runner,
    ):
        package = client.module
        for name, kinds, measured, rounds, each in (
            ("one by one", KINDS, partial(_sync, package), TURNS, EACH),
            ("async", KINDS, partial(_async, package, runner, 1, EACH), AWAITED_TURNS, EACH),
            (
                *(f"{TASKS} tasks", KINDS[1:2], partial(_async, package, runner, TASKS, TOGETHER)),
                *(TOGETHER_TURNS, TOGETHER),
            ),
        ):
            for kind in kinds:
                with ExitStack() as stack:
                    figures = _figures(measured(kind, _adapter(client, kind), url, stack), rounds)
                    table.add_row(f"{kind.name}, {rounds * each:,} {name}", *_cells(figures, each))
    return table


def _adapter(client: Client, kind: Kind) -> Any:
    operation = next(c.descriptor for c in client.calls() if c.descriptor.id == kind.operation)
    return operation.responses[0].contents[0].adapter


def _figures(measured: Sequence[Callable[[], object]], rounds: int) -> list[list[float]]:
    for call in measured:
        call()  # connects, and builds what is built once
    return turns(measured, rounds)


def _cells(figures: list[list[float]], each: int) -> list[str]:
    """The medians, those of ratios turn by turn: what else runs changes from turn to turn."""
    plain, ours, paced = figures
    shown = [f"{1e6 * statistics.median(found) / each:.0f}" for found in (plain, ours)]
    ratios = (
        statistics.median(one / floor for one, floor in zip(found, plain, strict=True))
        for found in (ours, paced)
    )
    ratio, with_pacing = (f"{found:.2f}" for found in ratios)
    return [*shown, ratio, "1.3", with_pacing]


def _limiters(package: Any) -> list[Any]:
    """None, and one that never makes anybody wait."""
    return [None, package.Limiter(package.Pacing(10**9, 1.0))]


def _sync(package: Any, kind: Kind, adapter: Any, url: str, stack: ExitStack) -> list[Any]:
    """Plain httpx, our client, and our client with pacing; each makes some calls in a row."""
    http = stack.enter_context(httpx.Client())

    def plain() -> None:
        answer = http.request("GET", url + kind.path, params=kind.query or None)
        adapter.validate_json(answer.content)

    made = [plain]
    for limiter in _limiters(package):
        client = stack.enter_context(package.Client(base_url=url, limiter=limiter))
        made.append(partial(getattr(getattr(client, kind.group), kind.method), *kind.arguments))
    return [partial(_repeat, call) for call in made]


def _repeat(call: Callable[[], object]) -> None:
    for _ in range(EACH):
        call()


def _async(
    package: Any,
    runner: asyncio.Runner,
    tasks: int,
    each: int,
    kind: Kind,
    adapter: Any,
    url: str,
    stack: ExitStack,
) -> list[Any]:
    """As `_sync`; so many tasks share the calls."""
    http = httpx.AsyncClient(timeout=30)
    stack.callback(lambda: runner.run(http.aclose()))

    async def plain() -> None:
        answer = await http.request("GET", url + kind.path, params=kind.query or None)
        adapter.validate_json(answer.content)

    made: list[Callable[[], Awaitable[object]]] = [plain]
    for limiter in _limiters(package):
        client = package.AsyncClient(base_url=url, limiter=limiter)
        stack.callback(partial(_close, runner, client))
        made.append(partial(getattr(getattr(client, kind.group), kind.method), *kind.arguments))

    async def repeat(call: Callable[[], Awaitable[object]]) -> None:
        for _ in range(each // tasks):
            await call()

    async def together(call: Callable[[], Awaitable[object]]) -> None:
        await asyncio.gather(*(repeat(call) for _ in range(tasks)))

    def run(call: Callable[[], Awaitable[object]]) -> None:
        runner.run(together(call))

    return [partial(run, call) for call in made]


def _close(runner: asyncio.Runner, client: Any) -> None:
    runner.run(client.close())
