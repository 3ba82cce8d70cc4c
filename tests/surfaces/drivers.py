"""A driver a surface: calls, and says what came of each."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any
from unittest import mock

from mcp import Client, StdioServerParameters

from generators.cli.view import CommandView, InputView
from generators.typescript.naming import Naming
from generators.typescript.operations import group_views
from generators.typescript.shapes import Shapes
from tests.surfaces.cases import Case, Outcome
from tests.surfaces.made import Made

TYPESCRIPT = Path(__file__).with_name("typescript.mjs")
BINARY = b"sample"


def python(
    made: Made, url: str, cases: Sequence[Case], *, by_members: bool = False
) -> list[Outcome]:
    """Calls the synchronous client; on request with the members of a body, where it has some."""
    with _importable(made.out / "python"):
        package: Any = import_module(str(made.job.package))
        error = getattr(package, made.python.error)
        outcomes = []
        with package.Client(base_url=url, limiter=None) as client:
            for case in cases:
                call = made.python.calls[case.operation.id]
                method = getattr(getattr(client, call.group), call.method)
                try:
                    given = _keywords(made, case)
                    method(**(_by_members(made, case, given) if by_members else given))
                    outcomes.append(Outcome(True))
                except error as said:
                    outcomes.append(Outcome(False, str(said)))
        return outcomes


def command_line(made: Made, url: str, cases: Sequence[Case]) -> list[Outcome]:
    """Runs the command in this process; `test_walk` starts it as a program."""
    with _importable(made.out / "python", made.out / "cli"):
        package: Any = import_module(f"{made.job.package}_cli")
        main = import_module(f"{made.job.package}_cli._cli.main").main
        outcomes = []
        with mock.patch.dict(os.environ, {package.PRODUCT.variable("base_url"): url}):
            for case in cases:
                out, err = StringIO(), StringIO()
                with redirect_stdout(out), redirect_stderr(err):
                    code = main(package.PRODUCT, _words(made, case))
                outcomes.append(Outcome(code == 0, f"exit code {code}: {err.getvalue()}"))
        return outcomes


def mcp(made: Made, url: str, cases: Sequence[Case]) -> list[Outcome]:
    """Calls tools through the official client, which starts the server as a program."""
    return asyncio.run(_mcp(made, url, cases))


async def _mcp(made: Made, url: str, cases: Sequence[Case]) -> list[Outcome]:
    manifest = json.loads((made.out / "mcp/manifest.json").read_bytes())
    names = {tool["_meta"]["moneyer/operation"]: tool["name"] for tool in manifest["tools"]}
    async with Client(server(made, url, "--allow-writes")) as client:
        listed = {tool.name for tool in (await client.list_tools()).tools}
        assert listed == set(names.values())
        outcomes = []
        for case in cases:
            arguments = _keywords(made, case)
            if isinstance(arguments.get("body"), bytes):
                content = base64.b64encode(arguments["body"]).decode()
                arguments["body"] = {"base64": content}
            result = await client.call_tool(names[case.operation.id], arguments)
            outcomes.append(Outcome(not result.is_error, str(result.content[:1])))
        return outcomes


def server(made: Made, url: str, *options: str) -> StdioServerParameters:
    """How the MCP server is started."""
    package = made.job.package
    folders = [str(made.out / "python"), str(made.out / "mcp")]
    environment = {"PYTHONPATH": os.pathsep.join(folders), f"{str(package).upper()}_BASE_URL": url}
    return StdioServerParameters(
        command=sys.executable,
        args=["-m", f"{package}_mcp", *options],
        env=os.environ | environment,
    )


def typescript(made: Made, url: str, cases: Sequence[Case], home: Path) -> list[Outcome]:
    """Runs a script that calls the functions of the package that is installed in `home`."""
    script = home / TYPESCRIPT.name
    script.write_bytes(TYPESCRIPT.read_bytes())
    calls = list(_typescript_calls(made, cases))
    done = subprocess.run(
        ["node", script, str(made.job.package).replace("_", "-"), url],
        input=json.dumps(calls),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [Outcome(**outcome) for outcome in json.loads(done.stdout)]


def _typescript_calls(made: Made, cases: Sequence[Case]) -> Iterator[Mapping[str, Any]]:
    naming = Naming(made.api, made.context)
    views = {
        op.operation.id: (str(group.attribute), op)
        for group in group_views(naming, Shapes(naming))
        for op in group.operations
    }
    for case in cases:
        group, view = views[case.operation.id]
        given = naming.arguments(case.operation)
        values = {
            name: case.value(parameter)
            for name, parameter in zip(given, case.operation.parameters, strict=True)
        }
        if case.codec is not None:
            binary = {"$bytes": BINARY.decode()}
            values["body"] = binary if case.codec == "binary" else case.request.body
        required = [str(member.key) for member in view.parameters]
        options = {n: v for n, v in values.items() if n not in required and v is not None}
        yield {
            "group": group,
            "name": str(view.name),
            "args": [values[name] for name in required],
            "options": options,
        }


def _keywords(made: Made, case: Case) -> dict[str, Any]:
    """The arguments of the Python client, which are those of a tool as well."""
    call = made.python.calls[case.operation.id]
    given = {keyword: case.value(parameter) for keyword, parameter in call.arguments}
    keywords = {name: value for name, value in given.items() if value is not None}
    if case.codec is not None:
        keywords["body"] = BINARY if case.codec == "binary" else case.request.body
    return keywords


def _by_members(made: Made, case: Case, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The same arguments with the members of the body in its place, if all have a name."""
    keywords = {
        member.name.wire: name for name, member in made.python.calls[case.operation.id].members
    }
    body = given.get("body")
    if not keywords or not isinstance(body, Mapping) or not keywords.keys() >= body.keys():
        return given
    others = {name: value for name, value in given.items() if name != "body"}
    return {**others, **{keywords[wire]: value for wire, value in body.items()}}


def _words(made: Made, case: Case) -> list[str]:
    """The command line of a call."""
    group, view = made.commands[case.operation.id]
    keywords = _keywords(made, case)
    words = [group, view.command]
    for item in view.inputs:
        words += _input(item, keywords.get(item.target))
    if case.codec is not None:
        words += ["--body", _body(view, keywords["body"])]
    return [*words, "--yes", "--output", "json"]


def _input(item: InputView, value: Any) -> list[str]:
    if value is None:
        return []
    if item.option is None:
        return [_text(value)]
    if str(item.annotation).startswith("bool"):
        yes, _, no = item.option.partition("/")
        return [yes if value else no]
    if str(item.annotation).startswith("list"):
        return [word for one in value for word in (item.option, _text(one))]
    return [item.option, _text(value)]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _body(view: CommandView, value: Any) -> str:
    return value if view.codec == "text" else json.dumps(value)


@contextmanager
def _importable(*folders: Path) -> Iterator[None]:
    before = list(sys.path)
    sys.path[:0] = map(str, folders)
    try:
        yield
    finally:
        sys.path[:] = before
