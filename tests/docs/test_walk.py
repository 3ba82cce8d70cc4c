"""The README's walk, word for word: its commands are typed into one shell, as a reader would."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from moneyer.cli import run
from tests.docs.blocks import ROOT, Block, blocks
from tests.surfaces.made import TSC

README = ROOT / "README.md"
STEPS = [block for block in blocks(README) if {"walk", "walked"} & set(block.words)]
_DONE = "--- done:"
_PATIENCE = 120


class Shell:
    """A shell that is typed into; what it prints is read until the typed lines are done."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def type(self, text: str, until: str = "") -> str:
        """Types lines; gives their output, once it holds `until` and all of them succeeded."""
        writer, reader = self._process.stdin, self._process.stdout
        assert writer is not None
        assert reader is not None
        writer.write(f"{text}\necho '{_DONE}'\n")
        writer.flush()
        return _read(reader, until)


def _read(reader: IO[str], until: str) -> str:
    printed: list[str] = []
    done, deadline = False, time.monotonic() + _PATIENCE
    while not done or until not in "".join(printed):
        assert time.monotonic() < deadline, "".join(printed)
        line = reader.readline()
        assert line, f"the shell gave up:\n{''.join(printed)}"
        if line.startswith(_DONE):
            done = True
        else:
            printed.append(line)
    return "".join(printed)


@contextmanager
def shell(home: Path) -> Iterator[Shell]:
    """A shell in the checkout that stops at the first command that fails."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("IBKR_")
    } | {"HOME": str(home), "NO_COLOR": "1", "COLUMNS": "100"}
    errors = home / "errors"
    with (
        errors.open("w") as complaints,
        subprocess.Popen(
            ["bash", "-euo", "pipefail"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            start_new_session=True,  # so that all of it can be ended
        ) as process,
    ):
        try:
            yield Shell(process)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{errors.read_text()}") from None
        finally:
            os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.slow
@pytest.mark.xdist_group("walk")
def test_the_walk_of_the_readme_can_be_walked_word_for_word(tmp_path: Path) -> None:
    if shutil.which("node") is None or not TSC.is_file():
        pytest.skip("Node or the npm packages of templates/typescript are not here")
    # Its first command would otherwise make out/ anew, and hide the drift.
    assert run(["check"]) == 0
    printed = ""
    with shell(tmp_path) as opened:
        for block in STEPS:
            if "walked" in block.words:
                assert printed == block.text, f"README.md:{block.line}"
            else:
                printed = opened.type(block.text, _awaited(block))


def _awaited(block: Block) -> str:
    """A server in the background says when it is ready, and a reader waits for that."""
    return "listening on" if "moneyer mock" in block.text else ""


def test_the_walk_goes_over_all_four_surfaces() -> None:
    typed = "".join(block.text for block in STEPS)
    for word in ("walk.py", "walk.mjs", "walk_mcp.py", "ibkr orders place"):
        assert word in typed
