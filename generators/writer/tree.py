"""What a target's folder holds, each entry told by whose it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

Kind = Literal["file", "kept", "link"]

_DISPOSABLE = (
    "__pycache__",
    "*.pyc",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".DS_Store",
)
_KEPT_AT_TOP = frozenset((".venv", "dist"))


def is_disposable(name: str) -> bool:
    """Whether an entry of this name is a cache, which goes without asking."""
    return any(fnmatchcase(name, pattern) for pattern in _DISPOSABLE)


def is_kept(path: str) -> bool:
    """Whether tools put this folder beside generated files; it outlives a generation.

    `dist` and `.venv` at the top alone: below, they may well be names of packages.
    """
    name = path.rpartition("/")[2]
    return name == "node_modules" or name.endswith(".egg-info") or path in _KEPT_AT_TOP


def entries(folder: Path, below: str = "") -> Iterator[tuple[str, Kind]]:
    """(path, kind) of everything in `folder` but caches, sorted by name in each folder.

    Kept folders are not looked into. Symbolic links are not followed; anything that is neither
    file nor folder counts as a "link" too. Raises OSError when a folder cannot be read.
    """
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = f"{below}{entry.name}"
        if is_disposable(entry.name):
            continue
        if is_kept(path):
            yield path, "kept"
        elif entry.is_dir(follow_symlinks=False):
            yield from entries(folder / entry.name, f"{path}/")
        else:
            yield path, "file" if entry.is_file(follow_symlinks=False) else "link"
