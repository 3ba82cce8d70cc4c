"""The drift gate says whether the output is what the inputs give, and shows what is not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from moneyer.cli import run
from tests.tree import snapshot

PROJECT = """
version = 1
[api]
spec = "pets.json"
names = "names.json"
package = "pets"
"""
PETS = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://pets.example"}],
    "paths": {
        "/pets": {"get": {"tags": ["pets"], "responses": {"200": {"description": "OK"}}}},
    },
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "moneyer.toml").write_text(PROJECT)
    (tmp_path / "pets.json").write_text(json.dumps(PETS))
    assert run(["generate"]) == 0
    return tmp_path


def test_an_output_that_is_as_it_should_be_is_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["check"]) == 0
    assert capsys.readouterr().out == "no drift: nothing has changed\n"


def test_without_a_stamp_the_output_is_made_anew_and_compared(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "out" / ".moneyer" / "stamp.json").unlink()
    before = snapshot(project)
    capsys.readouterr()
    assert run(["check"]) == 0
    assert capsys.readouterr().out == "no drift: 1 operation made, 0 streams, 0 left out\n"
    assert snapshot(project) == before


@pytest.mark.parametrize("stamped", [True, False])
def test_a_changed_a_missing_and_a_stale_file_are_named_and_shown(
    project: Path, capsys: pytest.CaptureFixture[str], stamped: bool
) -> None:
    if not stamped:
        (project / "out" / ".moneyer" / "stamp.json").unlink()
    python = project / "out" / "python"
    (python / "README.md").write_text("mine now\n")
    (python / "pets" / "errors.py").unlink()
    (python / "pets" / "extra.py").write_text("x = 1\n")
    before = snapshot(project)
    capsys.readouterr()
    assert run(["check"]) == 1
    captured = capsys.readouterr()
    assert "changed: python/README.md\n" in captured.out
    assert "missing: python/pets/errors.py\n" in captured.out
    assert "stale: python/pets/extra.py\n" in captured.out
    assert "-mine now\n" in captured.out
    assert "+++ b/python/pets/errors.py\n" in captured.out
    assert "-x = 1\n" in captured.out
    assert "moneyer generate" in captured.err or "codegen.sh" in captured.err
    assert len(captured.err.splitlines()) == 1
    assert snapshot(project) == before


def test_a_changed_document_is_drift(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "pets.json").write_text(json.dumps(PETS).replace("/pets", "/dogs"))
    capsys.readouterr()
    assert run(["check"]) == 1
    assert "+    id=" in capsys.readouterr().out


def test_names_that_were_not_entered_are_drift(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "names.json").unlink()
    assert run(["check"]) == 1
    assert "missing: names.json" in capsys.readouterr().out


def test_an_unchanged_project_is_recognised_before_anything_heavy_is_imported(
    project: Path,
) -> None:
    script = (
        "import sys, moneyer.cli as c\n"
        "code = c.run(['check'])\n"
        "heavy = {'jinja2', 'ruamel', 'pydantic', 'openapi_spec_validator',"
        " 'generators.ir.lowering', 'normalizer.refine'}\n"
        "print(sorted(heavy & sys.modules.keys()))\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "no drift: nothing has changed\n[]\n"
