"""The Python of a page, as files: `python -m tests.docs.snippets PAGE FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.docs.blocks import blocks


def snippets(page: Path, folder: Path) -> list[Path]:
    """Writes each Python block of a page to a file, `<page>_<line>.py`, in an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.py"):
        old.unlink()
    written = []
    for block in blocks(page):
        if block.language == "python":
            path = folder / f"{page.stem.lower()}_{block.line}.py"
            path.write_text(block.text, "utf-8")
            written.append(path)
    return written


if __name__ == "__main__":
    if not snippets(Path(sys.argv[1]), Path(sys.argv[2])):
        raise SystemExit(f"{sys.argv[1]} has no Python")
