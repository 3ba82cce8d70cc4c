"""A folder as a dictionary, for comparisons."""

from __future__ import annotations

from pathlib import Path


def snapshot(folder: Path) -> dict[str, bytes]:
    """Path (relative, `/`) to content of every file below a folder, but for caches and stamps."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {"__pycache__", ".moneyer"} & set(path.parts)
    }
