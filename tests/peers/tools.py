"""The peers: how each is run, and how what it made is judged."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
NPM = HERE / "node_modules"
_PATIENCE = 240
_TSC = (
    *("--noEmit", "--strict", "--skipLibCheck", "--target", "ES2022", "--module", "ESNext"),
    *("--moduleResolution", "bundler", "--lib", "ES2022,DOM,DOM.Iterable"),
)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_METHODS = "get|put|post|delete|patch|head|options|trace"


@dataclass(frozen=True)
class Result:
    """What a peer made of a document: the operations that are in its output, and what is wrong.

    `operations` is None when it made nothing; `said` is then its refusal. `faults` are what a
    compiler, or an import of every module, has against the output; `misfits` the operations whose
    URL has a placeholder that no parameter fills, or the reverse.
    """

    operations: int | None
    faults: tuple[str, ...] = ()
    misfits: int = 0
    said: str = ""
    log: str = ""

    def shown(self, wanted: int) -> str:
        """A cell of the table."""
        if self.operations is None:
            return f"refused: {self.said}"
        told = [f"{self.operations} of {wanted}"]
        if self.faults:
            plural = "" if len(self.faults) == 1 else "s"
            told.append(f"{len(self.faults)} compiler error{plural}")
        if self.misfits:
            told.append(f"{self.misfits} with a wrong URL")
        return ", ".join(told if len(told) > 1 else [*told, "clean"])


@dataclass(frozen=True)
class Peer:
    """A generator: `command` writes to a folder; `count` and `faults` judge what is there."""

    name: str
    version: str
    command: Callable[[Path, Path], list[str]]
    count: Callable[[Path, str], int]
    faults: Callable[[Path], tuple[str, ...]]
    refusal: str
    """A pattern for the line that says why it refused."""
    misfits: Callable[[Path], int] = lambda folder: 0

    def run(self, document: Path, folder: Path) -> Result:
        """Runs it on a document."""
        folder.mkdir(parents=True)
        done = _run(self.command(document, folder), folder)
        log = _COLOURS.sub("", done.stdout + done.stderr)
        if done.returncode:
            found = re.search(self.refusal, log)
            said = " ".join((found[0] if found else log.strip()[-160:]).split())
            return Result(None, said=said[:140], log=log)
        return Result(self.count(folder, log), self.faults(folder), self.misfits(folder), log=log)


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    # The peers' own commands come first: openapi-python-client looks for ruff there.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PATH": path, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )


def node() -> str:
    """Node 22, which npm installed for this machine."""
    found = sorted(NPM.glob("node-*/bin/node"))
    if not found:
        raise SystemExit("no Node 22 for this machine: the session installs it")
    return str(found[0])


def _script(path: str, *arguments: str) -> list[str]:
    return [node(), str(NPM / path), *arguments]


def _matches(folder: Path, pattern: str, expression: str) -> int:
    found = re.compile(expression, re.MULTILINE)
    return sum(len(found.findall(path.read_text("utf-8"))) for path in folder.glob(pattern))


def _tsc(entry: str) -> Callable[[Path], tuple[str, ...]]:
    def faults(folder: Path) -> tuple[str, ...]:
        done = _run(_script("typescript/bin/tsc", *_TSC, str(folder / entry)), folder)
        return tuple(re.findall(r"error TS\d+: .*", done.stdout))

    return faults


_IMPORTS = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
for package in pkgutil.iter_modules([sys.argv[1]]):
    if package.ispkg and package.name != "test":
        found = importlib.import_module(package.name)
        for module in pkgutil.walk_packages(found.__path__, package.name + "."):
            try:
                importlib.import_module(module.name)
            except Exception as error:
                print(module.name, type(error).__name__)
"""


def _imports(folder: Path) -> tuple[str, ...]:
    done = _run([sys.executable, "-c", _IMPORTS, str(folder)], folder)
    return tuple(done.stdout.splitlines()) if done.returncode == 0 else ("it does not import",)


def _hey_api_misfits(folder: Path) -> int:
    """What a compiler does not see: `url` and the members of `path` in the type of a request."""
    text = (folder / "out/types.gen.ts").read_text("utf-8")
    wrong = 0
    for block in re.findall(r"^export type \w+Data = \{\n(.*?)^\};", text, re.M | re.S):
        url = re.search(r"^    url: '(.*)';", block, re.M)
        path = re.search(r"^    path: \{\n(.*?)^    \};", block, re.M | re.S)
        given = re.findall(r"^        ['\"]?([\w-]+)['\"]?\??: ", path[1] if path else "", re.M)
        wanted = re.findall(r"\{([^{}]*)\}", url[1] if url else "")
        wrong += sorted(given) != sorted(wanted)
    return wrong


def _generator(language: str) -> Callable[[Path, Path], list[str]]:
    def command(document: Path, folder: Path) -> list[str]:
        tool = Path(sys.executable).with_name("openapi-generator-cli")
        arguments = ["generate", "-i", str(document), "-g", language, "-o", str(folder)]
        return [str(tool), *arguments, "--package-name", "client"]

    return command


def peers(versions: Mapping[str, str]) -> list[Peer]:
    """All peers that can run here; `versions` are those that are installed."""
    generator = {
        "version": versions["openapi-generator-cli"],
        "refusal": r"Error count: \d+, Warning count: \d+",
    }
    return [
        peer
        for peer in _all(versions, generator)
        if shutil.which("java") or not peer.name.startswith("openapi-generator")
    ]


def _all(versions: Mapping[str, str], generator: Mapping[str, str]) -> list[Peer]:
    return [
        Peer(
            name="openapi-python-client",
            version=versions["openapi-python-client"],
            command=lambda document, folder: [
                *(sys.executable, "-m", "openapi_python_client", "generate"),
                *("--path", str(document), "--meta", "setup"),
                *("--output-path", str(folder / "out")),
            ],
            count=lambda folder, _: len(
                [p for p in folder.glob("out/*/api/*/*.py") if p.name != "__init__.py"]
            ),
            faults=lambda folder: _imports(folder / "out"),
            refusal=r"(?s)paths\.\S+\s+Input should be a valid string",
        ),
        Peer(
            name="openapi-generator, python",
            command=_generator("python"),
            count=lambda folder, _: _matches(folder, "client/api/*.py", r"def _\w+_serialize\("),
            faults=_imports,
            **generator,
        ),
        Peer(
            name="openapi-generator, typescript-fetch",
            command=_generator("typescript-fetch"),
            count=lambda folder, _: _matches(folder, "apis/*.ts", r"async \w+Raw\("),
            faults=_tsc("index.ts"),
            **generator,
        ),
        Peer(
            name="openapi-typescript",
            version=versions["openapi-typescript"],
            command=lambda document, folder: _script(
                "openapi-typescript/bin/cli.js", str(document), "-o", str(folder / "api.ts")
            ),
            count=lambda folder, _: _matches(folder, "api.ts", rf"^        (?:{_METHODS}): "),
            faults=_tsc("api.ts"),
            refusal=r"✘.*|Error:.*",
        ),
        Peer(
            name="hey-api",
            version=versions["@hey-api/openapi-ts"],
            command=lambda document, folder: _script(
                *("@hey-api/openapi-ts/bin/run.js", "-i", str(document), "-o", str(folder / "out")),
                *("-c", "@hey-api/client-fetch"),
            ),
            count=lambda folder, _: _matches(
                folder, "out/sdk.gen.ts", r"^export const \w+ = <ThrowOnError"
            ),
            faults=_tsc("out/index.ts"),
            refusal=r"Error:.*",
            misfits=_hey_api_misfits,
        ),
        Peer(
            name="orval",
            version=versions["orval"],
            command=lambda document, folder: _script(
                *("orval/dist/bin/orval.mjs", "--input", str(document)),
                *("--output", str(folder / "api.ts"), "--client", "fetch"),
            ),
            count=lambda folder, _: _matches(folder, "api.ts", r"^export const get\w+Url = "),
            faults=_tsc("api.ts"),
            refusal=r"\"message\": \".*\",\s+\"path\": \".*\"",
        ),
        Peer(
            name="fastmcp",
            version=versions["fastmcp"],
            command=lambda document, folder: [
                sys.executable,
                "-W",
                "ignore",
                str(HERE / "fastmcp_tools.py"),
                str(document),
            ],
            count=lambda folder, log: int(re.findall(r"^(\d+) tools$", log, re.MULTILINE)[-1]),
            faults=lambda folder: (),
            refusal=r"ValueError: Invalid OpenAPI schema: .{0,160}",
        ),
    ]
