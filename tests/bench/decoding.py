"""What decoding an answer costs beside plain pydantic validation of the same model."""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Callable
from typing import Any

import httpx
from rich.table import Table

from moneyer.api import repaired
from moneyer.config import read
from moneyer.job import of_project
from moneyer.mock.samples import sample
from moneyer.mock.served import Served
from tests.bench.measure import calls
from tests.client import Client, imported
from tests.published import ROOT

POSITIONS = "GET /portfolio/{accountId}/positions/{pageId}"
ORDERS = "GET /iserver/account/orders"
ROUNDS = 201


def decoding() -> Table:
    """A table of both pages, clean and with mismatches."""
    table = Table(title="decoding an answer, of the project's own Python client")
    for column in ("body", "plain ms", "ours ms", "ratio", "goal", "one misfit", "one a row"):
        table.add_column(column, justify="left" if column == "body" else "right")
    served = Served(repaired(of_project(read(ROOT / "moneyer.toml"))))
    with imported(ROOT / "out" / "python", "ibkr_cpapi") as client:
        operations = {call.descriptor.id: call.descriptor for call in Client(client.module).calls()}
        position = _sample(served, POSITIONS)[0]
        page = [position] * 30
        orders = _sample(served, ORDERS)
        orders["orders"] = [orders["orders"][0]] * 1000
        for name, operation, body, rows in (
            ("30 positions", operations[POSITIONS], page, page),
            ("1,000 orders", operations[ORDERS], orders, orders["orders"]),
        ):
            table.add_row(name, *_figures(operation, body, rows))
    return table


def _sample(served: Served, wanted: str) -> Any:
    operation = next(op for op in served.api.operations if op.id == wanted)
    pointer = served.schema_of(operation.responses[0].contents[0])
    return sample(served.schemas, pointer, "response", "bench")


def _figures(operation: Any, body: Any, rows: list[Any]) -> list[str]:
    wrong = next(key for key, value in rows[0].items() if isinstance(value, int | float))
    spoiled, one = copy.deepcopy(body), copy.deepcopy(body)
    for tree, number in ((one, 1), (spoiled, len(rows))):
        listed = tree if isinstance(tree, list) else tree["orders"]
        listed[:number] = [{**row, wrong: {"not": "a number"}} for row in listed[:number]]
    text = json.dumps(body).encode()
    decode = importlib.import_module("ibkr_cpapi._core.responses").decode
    answers = [
        httpx.Response(200, content=data, headers={"Content-Type": "application/json"})
        for data in (text, json.dumps(one).encode(), json.dumps(spoiled).encode())
    ]
    adapter = operation.responses[0].contents[0].adapter
    plain, *ours = calls(
        [lambda: adapter.validate_json(text), *map(_of(operation, decode), answers)], ROUNDS
    )
    found = [len(decode(operation, answer, strict=False).mismatches) for answer in answers]
    assert found == [0, 1, len(rows)], found
    return [
        f"{1e3 * plain.seconds:.3f}",
        f"{1e3 * ours[0].seconds:.3f}",
        f"{ours[0] / plain:.2f}",
        "2",
        *(f"{figure / plain:.1f}" for figure in ours[1:]),
    ]


def _of(operation: Any, decode: Any) -> Callable[[httpx.Response], Callable[[], object]]:
    return lambda answer: lambda: decode(operation, answer, strict=False)
