"""Calls the TypeScript client: a Node process that takes calls and gives outcomes, line by line."""

from __future__ import annotations

import json
import math
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from generators.typescript.naming import Naming
from generators.typescript.operations import group_views
from generators.typescript.package import package_view
from generators.typescript.shapes import Shapes
from tests.conformance.cases import Call
from tests.conformance.outcomes import Outcome, Unsupported
from tests.conformance.server import ScriptedServer
from tests.surfaces.made import Made

SCRIPT = Path(__file__).with_name("typescript.mjs")
_UNKNOWN = {"max_retries", "total"}


class TypeScriptDriver:
    """Speaks with the script; `home` has the package in its node_modules."""

    def __init__(self, made: Made, calls: IO[str], outcomes: IO[str]) -> None:
        naming = Naming(made.api, made.context)
        self._views = {
            view.operation.id: (str(group.attribute), view)
            for group in group_views(naming, Shapes(naming))
            for view in group.operations
        }
        self._arguments = {op.id: naming.arguments(op) for op in made.api.operations}
        credentials = package_view(made.api, made.context).credentials
        self._credentials = {one.scheme.id: str(one.option) for one in credentials}
        self._calls, self._outcomes = calls, outcomes

    def __call__(self, call: Call, url: str, server: ScriptedServer) -> list[Outcome]:
        """Has the script do a call."""
        if call.read != "value":
            raise Unsupported(f"the client has no way to read {call.read}")
        if call.derived:
            raise Unsupported("a client cannot be derived from another")
        self._send(self._call(call, url))
        if call.cancel:
            server.got_request.wait(10)
            self._send({"abort": True})
        found = json.loads(self._outcomes.readline())
        assert "crash" not in found, found["crash"]
        outcomes: list[Outcome] = found["outcomes"]
        return outcomes

    def _send(self, message: Mapping[str, Any]) -> None:
        self._calls.write(json.dumps(_jsonable(message)) + "\n")
        self._calls.flush()

    def _call(self, call: Call, url: str) -> dict[str, Any]:
        group, view = self._views[call.call]
        names = zip(self._arguments[call.call], view.operation.parameters, strict=True)
        by_wire = {parameter.name.wire: name for name, parameter in names}
        given = {by_wire[wire]: value for wire, value in call.arguments.items()}
        if call.body is not None:
            given["body"] = call.body
        if call.members is not None:
            given["body"] = call.members
        required = [str(member.key) for member in view.parameters]
        options = {name: value for name, value in given.items() if name not in required}
        if call.media_type is not None:
            options["contentType"] = call.media_type
        return {
            **{name: asdict(call)[name] for name in ("times", "cancel")},
            "group": group,
            "name": str(view.name),
            "args": [given.get(name) for name in required],
            "options": options | self._options(call.options),
            "client": {"baseUrl": url, **self._options(call.client)},
        }

    def _options(self, given: Mapping[str, Any]) -> dict[str, Any]:
        if unknown := given.keys() & _UNKNOWN:
            raise Unsupported(f"there is no option {sorted(unknown)}")
        options = dict(given)
        for scheme, secret in options.pop("credentials", {}).items():
            options[self._credentials[scheme]] = secret
        if "timeout" in options:
            # The one timeout that there is covers the exchange as a whole.
            timeout = options["timeout"]
            seconds = min(timeout.values()) if isinstance(timeout, Mapping) else timeout
            options["timeout"] = seconds * 1000
        return options


@contextmanager
def running(made: Made, home: Path) -> Iterator[TypeScriptDriver]:
    """The script, in a process of its own."""
    script = home / SCRIPT.name
    script.write_bytes(SCRIPT.read_bytes())
    command = ["node", str(script), str(made.job.package).replace("_", "-"), made.python.error]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        yield TypeScriptDriver(made, process.stdin, process.stdout)
        process.stdin.close()
        process.wait(timeout=10)


def _jsonable(value: Any) -> Any:
    """JSON has no infinity: it travels under a name."""
    match value:
        case float() if math.isinf(value):
            return {"$infinity": True}
        case dict():
            return {key: _jsonable(item) for key, item in value.items()}
        case list():
            return [_jsonable(item) for item in value]
        case _:
            return value
