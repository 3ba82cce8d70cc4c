"""The Python client in an environment that has nothing else: whether the README's command installs
it, what comes with it, and whether the README's examples run there.

`python -m tests.wheel BIN WHEEL`: the environment's folder of programs, and the client's wheel.
The examples call `moneyer mock`, and find it by the variable that stands in for the base URL.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.docs.blocks import blocks
from tests.docs.snippets import snippets
from tests.published import ROOT

PROJECT = ROOT / "out/python"
DEPENDENCIES = {"httpx", "pydantic"}
OF_THE_ENVIRONMENT = {"pip", "setuptools", "wheel"}


def main(programs: str, wheel: str) -> None:
    """Raises SystemExit with what is wrong."""
    python = str(Path(programs) / "python")
    package = next(path.parent.name for path in PROJECT.glob("*/__init__.py"))
    _complete(Path(wheel), package)
    _install(programs)
    _alone(json.loads(_said(python, "-m", "pip", "inspect")), package)
    with tempfile.TemporaryDirectory() as place, _mock() as url:
        found = snippets(PROJECT / "README.md", Path(place) / "readme")
        if len(found) < 2:
            raise SystemExit("the README has no examples")
        environment = {**os.environ, f"{package.upper()}_BASE_URL": url}
        _said(python, "-W", "error", "-I", "-c", f"import {package}", cwd=place)
        for path in found:
            _said(python, "-W", "error", "-I", str(path), cwd=place, environment=environment)
    print(f"{Path(wheel).name}: complete, alone, and {len(found)} examples run")


def _complete(wheel: Path, package: str) -> None:
    """Every file of the package is in the wheel, as it stands in out/."""
    with zipfile.ZipFile(wheel) as archive:
        packed = {
            name: archive.read(name)
            for name in archive.namelist()
            if name.startswith(f"{package}/")
        }
    ours = {
        path.relative_to(PROJECT).as_posix(): path.read_bytes()
        for path in (PROJECT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    wrong = sorted(
        name for name in packed.keys() | ours.keys() if packed.get(name) != ours.get(name)
    )
    if wrong or f"{package}/py.typed" not in packed:
        raise SystemExit(f"{wheel.name} differs from {PROJECT}: {', '.join(wrong[:5])}")


def _install(programs: str) -> None:
    """Runs what the README says, in its folder, with the versions that the project has tried."""
    commands = [block.text for block in blocks(PROJECT / "README.md") if block.language == "sh"]
    if len(commands) != 1:
        raise SystemExit("the README does not say how to install")
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([programs, os.environ["PATH"]]),
        "PIP_CONSTRAINT": str(ROOT / "constraints.txt"),
    }
    _said("sh", "-ec", commands[0], cwd=str(PROJECT), environment=environment)


def _alone(inspected: Mapping[str, Any], package: str) -> None:
    """What is installed is the package, httpx, pydantic, and what these need."""
    markers = {**inspected["environment"], "extra": ""}
    needs = {}
    for installed in inspected["installed"]:
        metadata = installed["metadata"]
        wanted = map(Requirement, metadata.get("requires_dist", []))
        needs[canonicalize_name(metadata["name"])] = {
            canonicalize_name(one.name)
            for one in wanted
            if one.marker is None or one.marker.evaluate(markers)
        }
    own = canonicalize_name(package)
    if needs[own] != DEPENDENCIES:
        raise SystemExit(f"{own} asks for {', '.join(sorted(needs[own]))}")
    reached, ahead = set(), [own]
    while ahead:
        name = ahead.pop()
        if name not in reached:
            reached.add(name)
            ahead += needs.get(name, ())
    if more := needs.keys() - reached - OF_THE_ENVIRONMENT:
        raise SystemExit(f"nothing needs {', '.join(sorted(more))}")


@contextmanager
def _mock() -> Iterator[str]:
    """The URL of `moneyer mock`, which serves the project's document."""
    command = [sys.executable, "-m", "moneyer", "mock", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().removeprefix("listening on ").strip()
        finally:
            process.terminate()


def _said(
    *command: str, cwd: str | None = None, environment: Mapping[str, str] | None = None
) -> str:
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)[-200:]} failed:\n{done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    main(*sys.argv[1:])
