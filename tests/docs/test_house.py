"""The house: who may import whom, and that everything installed is pinned."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.docs.blocks import ROOT

ROOMS = ("normalizer", "generators", "moneyer")
CORE = {"ir", "encoders"}
TARGETS = {
    folder.name
    for folder in (ROOT / "generators").iterdir()
    if folder.is_dir() and (ROOT / "templates" / folder.name).is_dir()
}
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def _imports(path: Path) -> Iterator[str]:
    """The modules that a module imports, relative ones resolved."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_to_the_left(path: Path) -> None:
    parts = path.relative_to(ROOT).parts
    forbidden = [*ROOMS[ROOMS.index(parts[0]) + 1 :], "tests", "templates"]
    if parts[0] == "generators":
        forbidden += [f"generators.{name}" for name in sorted(TARGETS - {parts[1]})]
    found = [name for name in _imports(path) if any(_within(name, other) for other in forbidden)]
    assert found == []


def test_the_core_of_the_generators_is_no_target() -> None:
    assert not TARGETS & CORE


def _installed(name: str, extras: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """A distribution and all that it needs here, each with the version that is installed."""
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [(name, extras)]
    while waiting:
        entry = waiting.pop()
        if entry in seen:
            continue
        seen.add(entry)
        try:
            found = distribution(entry[0])
        except PackageNotFoundError:  # an optional one that is not wanted here
            continue
        yield canonicalize_name(entry[0]), found.version
        for line in found.requires or ():
            needed = Requirement(line)
            wanted = [{"extra": extra} for extra in (*entry[1], "")]
            if not needed.marker or any(needed.marker.evaluate(extra) for extra in wanted):
                waiting.append((canonicalize_name(needed.name), frozenset(needed.extras)))


def test_constraints_pin_everything_that_is_installed() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert lines == sorted(lines, key=str.upper)
    pins = dict(line.split("==") for line in lines)
    pinned: dict[str, str] = {canonicalize_name(name): pin for name, pin in pins.items()}
    installed = dict(_installed("moneyer", frozenset({"dev"})))
    del installed["moneyer"]
    installed.pop("setuptools", None)
    assert {name: pinned.get(name) for name in installed} == installed


def test_nothing_names_the_host_of_a_package_registry() -> None:
    hosts = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs\.org|--index-url")
    files = ["constraints.txt", "pyproject.toml", "noxfile.py", "scripts/setup.sh"]
    assert [name for name in files if hosts.search((ROOT / name).read_text("utf-8"))] == []


def test_the_scripts_can_be_run() -> None:
    for name in ("scripts/codegen.sh", "scripts/test.sh", ".ci/run"):
        assert os.access(ROOT / name, os.X_OK), name
