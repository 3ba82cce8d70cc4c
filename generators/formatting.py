"""Laying out generated Python."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from normalizer.errors import MoneyerError

_LINE_LENGTH = 100

_STACK = 16 * 2**20
"""Bytes for each thread of ruff, which descends into what it reads; its default is 2 MiB."""


def format_python(path: Path) -> None:
    """Removes the imports that a module has no use for, sorts the rest, lays out as black would."""
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", str(_LINE_LENGTH)]
    environment = {**os.environ, "RUST_MIN_STACK": str(_STACK)}
    for arguments in (
        ["check", "--select", "F401,I", "--fix", "--exit-zero", *common],
        ["format", *common],
    ):
        command = [find_ruff_bin(), *arguments, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if done.returncode:
            said = (done.stderr or done.stdout).strip()
            raise MoneyerError(f"ruff could not format {path.name}: {said}")
