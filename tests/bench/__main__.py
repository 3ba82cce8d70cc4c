"""Prints every figure side by side. Ratios count; seconds depend on the machine."""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from normalizer.loading import load_bytes
from normalizer.refine import normalize
from tests.bench.calling import calling
from tests.bench.decoding import decoding
from tests.bench.measure import Figure, Run, calls, processes
from tests.bench.plot import plot
from tests.bench.scaling import scaling
from tests.bench.starting import starting
from tests.peers.tools import NPM
from tests.published import CORPUS, IBKR, OURS, ROOT

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
        grown, points = scaling(
            json.loads((OURS / "openapi.json").read_bytes()), _moneyer(), Path(name)
        )
    Console(width=110).print(grown)
    Console(width=110).print(decoding())
    with tempfile.TemporaryDirectory(prefix="moneyer-bench-") as name:
        Console(width=110).print(starting(Path(name)))
        Console(width=110).print(calling(Path(name)))
    Console(width=110).print(median_of_the_corpus())
    plot(points, ROOT / "docs" / "scaling.svg")


def _document() -> Path:
    return IBKR if IBKR.is_file() else OURS / "openapi.json"


def median_of_the_corpus() -> str:
    """Cold normalisation beside the floor, at the median of the corpus's JSON documents."""
    ratios = []
    for path in (path for path in CORPUS if path.suffix == ".json"):
        data = path.read_bytes()
        floor, whole = calls(
            [
                partial(_floor, data.decode()),
                partial(lambda data: normalize(load_bytes(data, "x.json")).write(), data),
            ],
            3,
        )
        ratios.append((whole / floor, path.stem))
    if not ratios:
        return "the corpus is not here"
    middle = statistics.median(ratio for ratio, _ in ratios)
    worst = max(ratios)
    return (
        f"normalise, {len(ratios)} JSON documents of the corpus: {middle:.1f} times the floor at "
        f"the median (goal 6), {worst[0]:.1f} at most ({worst[1]})"
    )


def _floor(text: str) -> str:
    return json.dumps(json.loads(text), indent=2)


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
    """Whole processes: three peers on the normalised document, and our four surfaces."""
    ours, theirs = work / "out", work / "peers"
    command = _moneyer("generate", str(spec), "--out", str(ours))
    peers = _peers(work / "normalised.json", theirs)
    *others, cold, unchanged = processes(
        [
            *(Run(run, before=lambda: _aside(theirs)) for run in peers.values()),
            Run(command, before=lambda: _aside(ours)),
            Run(command),
        ],
        work=work,
        rounds=ROUNDS,
    )
    for name, figure in zip(peers, others, strict=True):
        _row(table, f"{name}, on the normalised document", figure, figure / cold)
    together = sum(figure.seconds for figure in others)
    named = " + ".join(peers)
    table.add_row(f"together: {named}", f"{together:.3f}", "", "1")
    _row(table, "four surfaces, cold", cold, cold.seconds / together, "0.25")
    _row(table, "four surfaces, unchanged", unchanged, unchanged.seconds / together, "0.05")


def _peers(document: Path, out: Path) -> dict[str, list[str]]:
    """A peer for each surface but the command line; those of `nox -s peers` when they are there."""
    python = str(TOOLS / "openapi-python-client")
    found = {
        "openapi-python-client": [
            *(python, "generate", "--path", str(document), "--meta", "setup"),
            *("--output-path", str(out)),
        ]
    }
    environment = ROOT / ".nox/peers/bin/python"
    nodes = sorted(NPM.glob("node-*/bin/node"))
    if not environment.is_file() or not nodes:
        print("hey-api and fastmcp are not here: `nox -s peers` installs them", file=sys.stderr)
        return found
    found["hey-api"] = [
        *(str(nodes[0]), str(NPM / "@hey-api/openapi-ts/bin/run.js"), "-i", str(document)),
        *("-o", str(out), "-c", "@hey-api/client-fetch"),
    ]
    found["fastmcp"] = [str(environment), str(NPM.parent / "fastmcp_tools.py"), str(document)]
    return found


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
