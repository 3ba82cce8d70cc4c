"""Prints every figure side by side. Ratios count; seconds depend on the machine."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from normalizer.loading import load_bytes
from normalizer.refine import normalize
from tests.bench.measure import Figure, interleaved, process
from tests.published import IBKR, OURS

ROUNDS = 7
PEER_ROUNDS = 3


def main() -> None:
    spec = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else _document()
    table = Table(title=f"{spec.name}, {spec.stat().st_size / 1e6:.2f} MB, {os.cpu_count()} cores")
    for column in ("what", "seconds", "MB", "ratio", "goal"):
        table.add_column(column, justify="left" if column == "what" else "right")
    with tempfile.TemporaryDirectory(prefix="moneyer-bench-") as name:
        normalising(spec, table)
        table.add_section()
        generating(spec, Path(name), table)
    Console(width=110).print(table)


def _document() -> Path:
    return IBKR if IBKR.is_file() else OURS / "openapi.json"


def normalising(spec: Path, table: Table) -> None:
    """In one process: the floor, the steps, and each half of what a user waits for."""
    data = spec.read_bytes()
    text = data.decode()
    floor, whole, loading, writing = interleaved(
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


def generating(spec: Path, work: Path, table: Table) -> None:
    """Whole processes: the peer on the normalised document, and ours, cold and unchanged."""
    normalised = work / "normalised.json"
    normalised.write_bytes(normalize(load_bytes(spec.read_bytes(), spec.name)).write())
    ours, theirs = work / "out", work / "peer"
    tools = Path(sys.executable).parent
    peer = process(
        [
            str(tools / "openapi-python-client"),
            *("generate", "--path", str(normalised), "--meta", "setup"),
            *("--output-path", str(theirs), "--overwrite"),
        ],
        cwd=work,
        rounds=PEER_ROUNDS,
        before=lambda: shutil.rmtree(theirs, ignore_errors=True),
    )
    command = [str(tools / "moneyer"), "generate", str(spec), "--out", str(ours)]
    cold = process(
        command,
        cwd=work,
        rounds=ROUNDS,
        before=lambda: shutil.rmtree(ours, ignore_errors=True),
    )
    unchanged = process(command, cwd=work, rounds=ROUNDS, before=lambda: None)
    _row(table, "openapi-python-client, on the normalised document", peer)
    _row(table, "moneyer generate, cold", cold, cold / peer, "0.25")
    _row(table, "moneyer generate, unchanged", unchanged, unchanged / peer, "0.1")


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
