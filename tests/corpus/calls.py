"""Every operation of a document, called through its Python client against the mock server.

The server serves the document itself and refuses what it does not describe, so a call that comes
back proves what was sent, and one without mismatches what was read.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generators.calls import Call, ClientCalls
from generators.contract import Context
from generators.ir.model import Operation
from generators.ledger import Ledger
from generators.python.calls import client_calls
from moneyer.api import generate
from moneyer.mock import MockServer
from moneyer.mock.requests import SampleRequest
from moneyer.mock.samples import NoSample
from moneyer.version import VERSION
from normalizer.errors import MoneyerError
from normalizer.pipeline import Refined
from tests.client import imported
from tests.corpus.arguments import plain, typed
from tests.corpus.checks import package_of


@dataclass
class Calls:
    """What came of calling. `unclean` says for an operation what was not as it should be."""

    operations: int = 0
    called: int = 0
    uncalled: dict[str, str] = field(default_factory=dict)
    """Operations that cannot be called, and why."""
    unclean: dict[str, list[str]] = field(default_factory=dict)

    @property
    def clean(self) -> int:
        """How many of the operations that can be called came back as described."""
        return max(0, self.called - len(self.unclean))

    def faults(self) -> list[str]:
        """A line for each call that went wrong."""
        return [f"{key}: {said}" for key, told in self.unclean.items() for said in told]

    def reasons(self) -> str:
        """Why some were not called: `stream (2)`."""
        counted = Counter(self.uncalled.values())
        return ", ".join(f"{reason} ({number})" for reason, number in counted.items())


def called(document: str | Path | Refined, client: Path, package: str, names: Ledger) -> Calls:
    """Calls all operations of the client in a folder, in four ways.

    0: synchronous, with all that may be left out, as plain values, answered by the document's own
    examples. 1: asynchronous, with models, dates and files, answered by made values. 2:
    synchronous, with nothing that may be left out. 3: the same, answered by each described error.
    """
    found = Calls()
    with MockServer(document) as mock, imported(client, package) as made:
        api = mock.served.api
        surface = client_calls(api, Context(package, names, VERSION))
        found.operations = len(api.operations)
        for op in api.operations:
            if op.availability == "stream":
                found.uncalled[op.id] = "stream"
        reach = _Reach(mock, surface, found)
        reach.synchronous(made.module, 0, full=True)
        asyncio.run(reach.asynchronous(made.module, 1))
        reach.synchronous(made.module, 2, full=False)
        reach.refused(made.module, 3)
    found.called = found.operations - len(found.uncalled)
    return found


def made_and_called(path: Path, work: Path) -> Calls:
    """The same for a published document, with the client that is made of it below `work`."""
    package = package_of(path)
    out = work / "called"
    try:
        generate(path, out, ["python"], package=package)
    except MoneyerError as error:
        return Calls(unclean={path.name: [str(error)]})
    try:
        return called(path, out / "python", package, Ledger())
    finally:  # others follow in this process
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]


class _Reach:
    """Reaches the operations of one client, and enters what comes of it."""

    def __init__(self, mock: MockServer, surface: ClientCalls, found: Calls) -> None:
        self.mock = mock
        self.surface = surface
        self.found = found
        self._settings = {"base_url": mock.url, "max_retries": 0, "limiter": None}
        self._addresses = Counter(map(_address, mock.served.api.operations))

    def requests(self, seed: int, *, full: bool) -> Iterator[tuple[Call, SampleRequest]]:
        """Valid requests for each operation that can be called; the answers take the seed too."""
        self.mock.seed = seed
        for key, call in self.surface.calls.items():
            if key not in self.found.uncalled:
                operation = self.mock.served.operations[key]
                contents = len(operation.body.contents) if operation.body and full else 1
                for content in range(contents):
                    try:
                        yield (
                            call,
                            self.mock.contract.sample(operation, seed, full=full, content=content),
                        )
                    except NoSample as error:
                        self._note(call, f"no request: {error}")

    def synchronous(self, module: Any, seed: int, *, full: bool) -> None:
        """Calls through `Client`, with plain values."""
        with module.Client(**self._settings) as client:
            for call, request in self.requests(seed, full=full):
                with self._noted(call):
                    arguments = plain(self.mock.served.api, call, request) | self._choice(call)
                    self._judge(call, client.answer(_method(client, call), **arguments))

    async def asynchronous(self, module: Any, seed: int) -> None:
        """Calls through `AsyncClient`, with models, dates and files."""
        async with module.AsyncClient(**self._settings) as client:
            for call, request in self.requests(seed, full=True):
                with self._noted(call):
                    method = _method(client, call)
                    arguments = typed(self.mock.served.api, call, request, method)
                    arguments |= self._choice(call)
                    self._judge(call, await client.answer(method, **arguments))

    def refused(self, module: Any, seed: int) -> None:
        """Calls that are answered with each error that has a status of its own."""
        error = getattr(module, self.surface.error)
        with module.Client(**self._settings) as client:
            for call, request in self.requests(seed, full=False):
                arguments = plain(self.mock.served.api, call, request)
                for status in _refusals(call.operation):
                    fault = self._choice(call, {"X-Moneyer-Fault": f"status={status}"})
                    with self._noted(call):
                        try:
                            _method(client, call)(**arguments, **fault)
                        except error as said:
                            if getattr(said, "status", None) != status:
                                raise
                            self._judge(call, said)
                        else:
                            self._note(call, f"{status} is no error")

    def _choice(self, call: Call, headers: dict[str, str] | None = None) -> dict[str, Any]:
        """Says which operation is meant, where a document has several at one address."""
        headers = headers or {}
        if self._addresses[_address(call.operation)] > 1:
            headers = headers | {"X-Moneyer-Operation": call.operation.id}
        return {"options": {"headers": headers}} if headers else {}

    @contextmanager
    def _noted(self, call: Call) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # whatever goes wrong is what is looked for
            self._note(call, f"{type(error).__name__}: {error}")

    def _judge(self, call: Call, answer: Any) -> None:
        for mismatch in answer.mismatches[:3]:
            told = f"{mismatch.shown or 'the body'}: {mismatch.expected}, not {mismatch.got}"
            self._note(call, told)

    def _note(self, call: Call, said: str) -> None:
        self.found.unclean.setdefault(call.operation.id, []).append(f"{self.mock.seed}: {said}")


def _refusals(operation: Operation) -> Iterator[int]:
    """The statuses of the errors that are described one by one."""
    for response in operation.errors:
        if response.status.isdigit() and int(response.status) >= 300:
            yield int(response.status)


def _address(operation: Operation) -> tuple[str, str]:
    """What of an operation goes over the wire whatever its arguments are."""
    path = re.split("[?#]", operation.path)[0]
    return operation.method, re.sub(r"\{[^{}]*\}", "{}", path)


def _method(client: Any, call: Call) -> Any:
    return getattr(getattr(client, call.group), call.method)
