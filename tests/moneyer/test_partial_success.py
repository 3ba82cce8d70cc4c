"""What cannot be made is named, and everything else is made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_ANSWER = {"responses": {"200": {"description": "ok"}}}
# The path without a name has no right form that is not taken.
_PATHS: dict[str, Any] = {"/": {"get": _ANSWER}, "": {"get": _ANSWER}, "/a": {"get": _ANSWER}}
_REASON = "moneyer: GET  is left out: its path '' does not begin with '/' (#/paths//get)"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "api.json"
    info = {"title": "Part", "version": "1"}
    path.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": _PATHS}))
    return path


def _generate(spec: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "moneyer", "generate", spec, "--out", spec.parent / "out"]
    return subprocess.run(
        [*command, *options], capture_output=True, text=True, check=False, cwd=spec.parent
    )


def test_an_operation_that_cannot_be_made_gets_a_line_and_the_others_are_made(spec: Path) -> None:
    done = _generate(spec)
    assert done.returncode == 0
    assert done.stdout == "2 operations made, 0 streams, 1 left out\n"
    assert done.stderr.splitlines() == [_REASON]
    manifest = json.loads((spec.parent / "out/mcp/manifest.json").read_bytes())
    assert len(manifest["tools"]) == 2


def test_strict_makes_it_a_failure_also_when_nothing_has_changed(spec: Path) -> None:
    for _ in range(2):
        done = _generate(spec, "--strict")
        assert done.returncode == 1
        assert _REASON in done.stderr
        assert done.stderr.splitlines()[-1].startswith("moneyer: --strict:")
        assert done.stdout == "2 operations made, 0 streams, 1 left out\n"


def test_strict_changes_nothing_where_all_is_made(spec: Path) -> None:
    text = spec.read_text()
    document = json.loads(text)
    del document["paths"][""]
    spec.write_text(json.dumps(document))
    done = _generate(spec, "--strict")
    assert done.returncode == 0
    assert done.stderr == ""


def test_a_change_in_another_file_of_the_description_is_seen(spec: Path) -> None:
    document = json.loads(spec.read_text())
    document["paths"] = {"/a": {"$ref": "part.json"}}
    spec.write_text(json.dumps(document))
    part = spec.parent / "part.json"
    part.write_text(json.dumps({"get": _ANSWER}))
    assert _generate(spec).stdout.startswith("1 operation made")
    assert "nothing has changed" in _generate(spec).stderr
    part.write_text(json.dumps({"get": _ANSWER, "put": _ANSWER}))
    assert _generate(spec).stdout.startswith("2 operations made")
