"""Laying out generated Python."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from normalizer.errors import MoneyerError

_LINE_LENGTH = 100


def format_python(path: Path) -> None:
    """Removes the imports that a module has no use for, sorts the rest, lays out as black would."""
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", str(_LINE_LENGTH)]
    for arguments in (
        ["check", "--select", "F401,I", "--fix", "--exit-zero", *common],
        ["format", *common],
    ):
        command = [find_ruff_bin(), *arguments, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            said = (done.stderr or done.stdout).strip()
            raise MoneyerError(f"ruff could not format {path.name}: {said}")
