"""The README of a package has examples of its own, which run and are typed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generators.ir.model import Api
from moneyer.mock import MockServer
from tests.docs.snippets import snippets
from tests.generators.shop import SHOP, files, shop

pytestmark = pytest.mark.slow


def package(folder: Path, api: Api | None = None) -> Path:
    """Writes the shop's package to a folder."""
    for name, text in files("python", api).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def mypy(*arguments: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", "", *arguments],
        env=os.environ | {"MYPYPATH": str(path)},
        cwd=path,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_examples_run_and_are_typed(tmp_path: Path) -> None:
    made = package(tmp_path / "made")
    found = snippets(made / "README.md", tmp_path / "readme")
    assert len(found) >= 5
    with MockServer(SHOP) as server:
        for path in found:
            done = subprocess.run(
                [sys.executable, str(path)],
                env=os.environ | {"PYTHONPATH": str(made), "SHOP_API_BASE_URL": server.url},
                cwd=tmp_path,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, f"{path.read_text()}\n{done.stderr}"
        assert all(one.operation and not one.problems for one in server.requests)
        assert len(server.requests) >= len(found)
    done = mypy(str(tmp_path / "readme"), path=made)
    assert done.returncode == 0, done.stdout


def test_a_package_of_which_nothing_only_reads_has_a_client_to_show(tmp_path: Path) -> None:
    writing = tuple(op for op in shop().operations if op.method != "GET")
    made = package(tmp_path, replace(shop(), operations=writing))
    (found,) = snippets(made / "README.md", tmp_path / "readme")
    assert "with Client() as client:" in found.read_text()
