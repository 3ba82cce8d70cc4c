"""Bad input gets one clear line and an exit code; what was in the output folder stays, whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from moneyer.cli import run
from tests.tree import snapshot

PET = json.dumps(
    {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"get": {"responses": {"200": {"description": "OK"}}}}},
    }
)

BAD: dict[str, tuple[bytes, int, str]] = {
    "empty.json": (b"", 1, "empty"),
    "blank.yaml": (b"  \n\n", 1, "empty"),
    "binary.json": (bytes(range(256)), 1, "binary"),
    "gzip.json": (b"\x1f\x8b\x08\x00rest", 1, "binary"),
    "truncated.json": (PET.encode()[:70], 1, "truncated.json:1:"),
    "tab.yaml": (b"openapi: 3.1.0\ninfo:\n\ttitle: x\n", 1, "tab.yaml:3:"),
    "twice.json": (b'{"openapi":"3.1.0",\n"openapi":"3.0.0"}', 1, "twice.json:2:"),
    "latin1.json": (b'{"openapi":"3.1.0","x":"\xe9"}', 1, "latin1.json:1:"),
    "list.json": (b"[1, 2]", 1, "an array"),
    "other.json": (b'{"name":"left-pad","version":"1"}', 1, "not an OpenAPI document"),
    "four.json": (b'{"openapi":"4.0.0","info":{},"paths":{}}', 1, "4.0.0"),
    "one.json": (b'{"swagger":"1.2","info":{},"paths":{}}', 1, "1.2"),
    "paths.json": (b'{"openapi":"3.1.0","info":{},"paths":[]}', 1, "paths"),
    "nan.json": (b'{"openapi":"3.1.0","x":NaN}', 1, "nan.json:1:"),
    "deep.json": (b'{"openapi":"3.1.0","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 1, "deep"),
}


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pet.json").write_text(PET)
    return tmp_path


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert captured.out == ""
    lines = captured.err.splitlines()
    assert len(lines) == 1, captured.err
    assert lines[0].startswith("moneyer: ")
    assert "Traceback" not in lines[0]
    return lines[0]


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("command", ["normalize", "generate"])
def test_a_bad_document_gets_one_line_and_leaves_the_output_whole(
    name: str, command: str, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, code, expected = BAD[name]
    (work / name).write_bytes(data)
    assert run(["generate", "pet.json", "--out", "out"]) == 0
    capsys.readouterr()
    before = snapshot(work / "out")
    rest = ["--out", "out"] if command == "generate" else ["-o", "normalised.json"]
    assert run([command, name, *rest]) == code
    line = one_line(capsys)
    assert expected in line
    assert name in line
    assert snapshot(work / "out") == before
    assert not (work / "normalised.json").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "missing.json", "--out", "out"],
        ["normalize", "missing.json"],
        ["generate", ".", "--out", "out"],
        ["normalize", "."],
        ["generate", "pet.json"],
        ["generate", "pet.json", "--out", "out", "--target", "cobol"],
        ["generate", "pet.json", "--out", "out", "--nonsense"],
        ["generate", "pet.json", "--out", "out", "--package", "not a name"],
        ["normalize", "pet.json", "-o", "pet.json"],
        ["normalize", "pet.json", "--limit", "depth=deep"],
        ["generate", "pet.json", "--out", "out", "--limit", "height=3"],
        ["nonsense"],
        ["check"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_gets_one_line_and_exit_code_2(
    arguments: list[str], work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    one_line(capsys)
    assert not (work / "out").exists()


def test_an_output_folder_that_holds_foreign_files_is_refused_and_stays(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (work / "out" / "python").mkdir(parents=True)
    (work / "out" / "python" / "mine.txt").write_text("mine")
    assert run(["generate", "pet.json", "--out", "out"]) == 1
    assert "mine.txt" in one_line(capsys)
    assert snapshot(work / "out") == {"python/mine.txt": b"mine"}


def test_a_foreign_file_beside_the_targets_is_refused_and_stays(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (work / "out").mkdir()
    (work / "out" / "thesis.doc").write_text("years of work")
    assert run(["generate", "pet.json", "--out", "out"]) == 1
    assert "thesis.doc" in one_line(capsys)
    assert snapshot(work / "out") == {"thesis.doc": b"years of work"}


def test_an_output_folder_that_is_a_file_is_refused_and_stays(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (work / "out").write_text("a file")
    assert run(["generate", "pet.json", "--out", "out"]) == 1
    one_line(capsys)
    assert (work / "out").read_text() == "a file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_output_folder_gets_one_line(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (work / "out").mkdir(mode=0o500)
    assert run(["generate", "pet.json", "--out", "out"]) == 1
    one_line(capsys)


def test_a_disk_that_refuses_gets_one_line_and_leaves_the_output_whole(
    work: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(["generate", "pet.json", "--out", "out"]) == 0
    capsys.readouterr()
    before = snapshot(work / "out")
    (work / "pet.json").write_text(PET.replace("/pets", "/dogs"))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.replace", refuse)
    assert run(["generate", "pet.json", "--out", "out"]) == 1
    assert "Permission denied" in one_line(capsys)
    assert snapshot(work / "out") == before


def test_ctrl_c_in_the_middle_leaves_the_output_whole(work: Path) -> None:
    assert run(["generate", "pet.json", "--out", "out"]) == 0
    before = snapshot(work / "out")
    (work / "pet.json").write_text(PET.replace("/pets", "/dogs"))
    # The formatter is where most of the time goes; it waits until the signal has come.
    script = (
        "import signal, sys, time, generators.python.target as t, moneyer.cli as c\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a shell may have it ignored
        "from dataclasses import replace\n"
        "def slow(path): print('ready', flush=True); time.sleep(60)\n"
        "t.GENERATOR = replace(t.GENERATOR, format=slow)\n"
        "sys.exit(c.run(['generate', 'pet.json', '--out', 'out']))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)
        lines = process.stderr.read().splitlines()
    assert process.returncode == 1
    assert len(lines) == 1
    assert "interrupted" in lines[0]
    assert snapshot(work / "out") == before
    assert not list(work.glob("out/.moneyer-*"))


def test_a_limit_can_be_lowered_and_raised(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["normalize", "pet.json", "--limit", "depth=3"]) == 1
    assert "--limit depth=" in one_line(capsys)
    assert run(["normalize", "pet.json", "--limit", "depth=20"]) == 0


def test_standard_input_is_a_document_like_any_other(work: Path) -> None:
    command = [sys.executable, "-m", "moneyer", "normalize", "-"]
    done = subprocess.run(command, input=PET.encode(), capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(b'{\n  "openapi": "3.1.0"')
    done = subprocess.run(command, input=PET.encode()[:70], capture_output=True, check=False)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
