"""The built wheel works outside of the checkout, templates included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.published import OURS, ROOT
from tests.tree import snapshot

pytestmark = pytest.mark.slow


def command(*arguments: str, cwd: Path, path: Path | None = None) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel holds, and none of the checkout."""
    work = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--quiet", "--disable-pip-version-check")
    build = ("-m", "pip", "wheel", str(ROOT), "--no-build-isolation", "-w", str(work))
    command(*build, *options, cwd=work)
    (wheel,) = work.glob("moneyer-*.whl")
    target = work / "site"
    command("-m", "pip", "install", str(wheel), "--target", str(target), *options, cwd=work)
    return target


def test_the_wheel_holds_the_packages_and_no_top_level_templates(installed: Path) -> None:
    names = {path.name for path in installed.iterdir()}
    assert {"moneyer", "normalizer", "generators"} <= names
    assert "templates" not in names
    assert (installed / "generators" / "templates" / "python" / "resource.py.jinja").is_file()
    assert (installed / "moneyer" / "truth" / "page.html.jinja").is_file()
    assert (installed / "moneyer" / "truth" / "page.css").is_file()


def test_the_installed_command_makes_the_same_bytes_as_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    script = (
        "import sys, generators\n"
        f"assert generators.__file__.startswith({str(installed)!r}), generators.__file__\n"
        "from moneyer.cli import run\n"
        "sys.exit(run(sys.argv[1:]))\n"
    )
    arguments = (
        *("generate", str(OURS / "openapi.json"), "--out", "out"),
        *("--overlay", str(OURS / "overlay.yaml"), "--observed", str(OURS / "observed.json")),
        *("--names", str(OURS / "names.json"), "--package", "ibkr_cpapi"),
    )
    told = command("-c", script, *arguments, cwd=tmp_path, path=installed)
    assert told == "161 operations made, 1 stream, 0 left out\n"
    assert snapshot(tmp_path / "out" / "python") == snapshot(ROOT / "out" / "python")
