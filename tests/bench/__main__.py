"""Prints every figure side by side. Ratios count; seconds depend on the machine."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from normalizer.loading import load_bytes
from normalizer.refine import normalize
from tests.bench.measure import Figure, Run, calls, processes
from tests.published import IBKR, OURS

ROUNDS = 7
TOOLS = Path(sys.executable).parent

# The floor as a process of its own, for its memory.
FLOOR = """
import json, sys
with open(sys.argv[1], encoding="utf-8") as read, open(sys.argv[2], "w", encoding="utf-8") as write:
    write.write(json.dumps(json.loads(read.read()), indent=2))
"""


def main() -> None:
    spec = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else _document()
    table = Table(title=f"{spec.name}, {spec.stat().st_size / 1e6:.2f} MB, {os.cpu_count()} cores")
    for column in ("what", "seconds", "MB", "ratio", "goal"):
        table.add_column(column, justify="left" if column == "what" else "right")
    with tempfile.TemporaryDirectory(prefix="moneyer-bench-") as name:
        in_process(spec, table)
        table.add_section()
        normalising(spec, Path(name), table)
        table.add_section()
        generating(spec, Path(name), table)
    Console(width=110).print(table)


def _document() -> Path:
    return IBKR if IBKR.is_file() else OURS / "openapi.json"


def in_process(spec: Path, table: Table) -> None:
    """In one process: the floor, the steps, and each half of what a user waits for."""
    data = spec.read_bytes()
    text = data.decode()
    floor, whole, loading, writing = calls(
        [
            lambda: json.dumps(json.loads(text), indent=2),
            lambda: normalize(load_bytes(data, spec.name)).write(),
            lambda: load_bytes(data, spec.name),
            _writing(data, spec.name),
        ],
        ROUNDS,
    )
    _row(table, "floor: json.loads + json.dumps(indent=2)", floor)
    _row(table, "normalise: load, refine, write", whole, whole / floor, "6")
    _row(table, "  of which load", loading, loading / floor)
    _row(table, "  of which write", writing, writing / floor)


def _writing(data: bytes, name: str) -> Callable[[], bytes]:
    refined = normalize(load_bytes(data, name))
    return refined.write


def normalising(spec: Path, work: Path, table: Table) -> None:
    """Whole processes: one that only reads and writes the document, and ours."""
    floor, ours = processes(
        [
            Run([sys.executable, "-c", FLOOR, str(spec), str(work / "floor.json")]),
            Run(_moneyer("normalize", str(spec), "--output", str(work / "normalised.json"))),
        ],
        work=work,
        rounds=ROUNDS,
    )
    _row(table, "floor, as a process", floor)
    _row(table, "moneyer normalize", ours, ours / floor)


def generating(spec: Path, work: Path, table: Table) -> None:
    """Whole processes: the peer on the normalised document, and ours, cold and unchanged."""
    ours, theirs = work / "out", work / "peer"
    command = _moneyer("generate", str(spec), "--out", str(ours))
    peer, cold, unchanged = processes(
        [
            Run(
                [
                    str(TOOLS / "openapi-python-client"),
                    *("generate", "--path", str(work / "normalised.json"), "--meta", "setup"),
                    *("--output-path", str(theirs)),
                ],
                before=lambda: _aside(theirs),
            ),
            Run(command, before=lambda: _aside(ours)),
            Run(command),
        ],
        work=work,
        rounds=ROUNDS,
    )
    _row(table, "openapi-python-client, on the normalised document", peer)
    _row(table, "moneyer generate, cold", cold, cold / peer, "0.25")
    _row(table, "moneyer generate, unchanged", unchanged, unchanged / peer, "0.1")


def _aside(folder: Path) -> None:
    """Moves a folder away. To remove it would slow new files down for seconds, on ext4."""
    if folder.exists():
        folder.rename(Path(tempfile.mkdtemp(dir=folder.parent)) / folder.name)


def _moneyer(*arguments: str) -> list[str]:
    return [str(TOOLS / "moneyer"), *arguments]


def _row(
    table: Table, what: str, figure: Figure, ratio: float | None = None, goal: str = ""
) -> None:
    table.add_row(
        what,
        f"{figure.seconds:.3f}",
        f"{figure.megabytes:.0f}" if figure.megabytes else "",
        f"{ratio:.2f}" if ratio is not None else "1",
        goal,
    )


if __name__ == "__main__":
    main()
