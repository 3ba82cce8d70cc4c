"""What the tests of the writer share."""

from __future__ import annotations

from pathlib import Path

from generators.writer import Meta, OutFile, Output

META = Meta("moneyer", "0.1.0", "1")


def write(folder: Path, *files: OutFile, allowed: tuple[str, ...] = ()) -> None:
    with Output(allowed) as output:
        output.stage(folder, files, META)
        output.commit()


def generated(**texts: str) -> list[OutFile]:
    """`a__b_py="text"` → the file `a/b.py`."""
    return [
        OutFile(name.replace("__", "/").replace("_", "."), text) for name, text in texts.items()
    ]


def tree(folder: Path) -> dict[str, str]:
    """Every file below `folder`, path → text; links and temporary folders too."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def put(path: Path, text: str = "mine") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
