"""How time and memory grow with the document: one of ours, many times over."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from rich.table import Table

from normalizer.document import Document
from tests.bench.measure import Run, processes
from tests.bench.once import WORK

SIZES = (1, 2, 4, 8, 10, 16, 32)
ROUNDS = 5
LARGE = 20_000_000  # bytes


class Point(NamedTuple):
    """A document of so many copies: its bytes, and the seconds that each part took."""

    copies: int
    size: int
    floor: float
    normalise: float
    lowering: float


def copies(tree: Any, number: int) -> bytes:
    """A document with every path and component of another, so many times, as JSON."""
    sections = ("paths", "components")
    made = {key: value for key, value in tree.items() if key not in sections}
    made |= {"paths": {}, "components": {}}
    for n in range(number):
        copied = json.loads(json.dumps({key: tree[key] for key in sections}), object_hook=_named(n))
        made["paths"] |= {f"/c{n}{path}": item for path, item in copied["paths"].items()}
        for kind, members in copied["components"].items():
            named = {_name(n, kind, name): member for name, member in members.items()}
            made["components"].setdefault(kind, {}).update(named)
    return json.dumps(made).encode()


def _name(number: int, kind: str, name: str) -> str:
    return name if kind == "securitySchemes" else f"C{number}{name}"


def _named(number: int) -> Any:
    def rename(node: dict[str, Any]) -> dict[str, Any]:
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            _, _, kind, *rest = reference.split("/")
            rest[0] = _name(number, kind, rest[0])
            node["$ref"] = "/".join(("#/components", kind, *rest))
        if isinstance(node.get("operationId"), str):
            node["operationId"] = f"c{number}_{node['operationId']}"
        return node

    return rename


def measured(tree: Any, work: Path) -> Iterator[Point]:
    """Each size, the median of some rounds."""
    for number in SIZES:
        spec = work / f"{number}.json"
        spec.write_bytes(copies(tree, number))
        yield Point(number, spec.stat().st_size, *(_median(what, spec) for what in WORK))


def _median(what: str, spec: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.once", what, str(spec)]
    runs = (subprocess.run(command, capture_output=True, check=True) for _ in range(ROUNDS))
    return statistics.median(float(run.stdout) for run in runs)


def scaling(tree: Any, command: list[str], work: Path) -> tuple[Table, list[Point]]:
    """A table of all sizes, and of the whole command on twenty megabytes."""
    points = list(measured(tree, work))
    one, ten = points[0], next(point for point in points if point.copies == 10)
    table = Table(title="the same document many times over")
    for column in ("copies", "MB", "floor s", "normalise s", "of floor", "and lower s", "ms a MB"):
        table.add_column(column, justify="right")
    for point in points:
        table.add_row(
            str(point.copies),
            f"{point.size / 1e6:.2f}",
            f"{point.floor:.3f}",
            f"{point.normalise:.3f}",
            f"{point.normalise / point.floor:.2f}",
            f"{point.lowering:.3f}",
            f"{1e3 * point.normalise / (point.size / 1e6):.0f}",
        )
    growth = ten.normalise / one.normalise * one.size / (ten.size / 10)
    table.add_section()
    table.add_row("10 for 1", "", "", f"{growth:.1f} times", "goal 11", "", "")
    spec = work / "large.json"
    spec.write_bytes(copies(tree, -(-LARGE // one.size)))
    nodes = len(Document(json.loads(spec.read_bytes())).index.schemas)
    ours, made = processes(
        [
            Run([*command, "normalize", str(spec), "--output", str(work / "large.out.json")]),
            Run(
                [
                    *command,
                    "generate",
                    str(spec),
                    "--out",
                    str(work / "large"),
                    "--package",
                    "large",
                ],
                before=lambda: shutil.rmtree(work / "large", ignore_errors=True),
            ),
        ],
        work=work,
        rounds=1,
    )
    size = spec.stat().st_size / 1e6
    for name, figure in (("normalize", ours), ("generate", made)):
        told = f"{figure.seconds:.1f}", "", f"{figure.megabytes:.0f} MB", "goal 2000 MB"
        table.add_row(name, f"{size:.1f}", "", *told)
    table.add_row(
        "", "", "", f"{1e3 * made.seconds / nodes:.2f} ms", "a schema node", "", "goal 0.5"
    )
    return table, points
