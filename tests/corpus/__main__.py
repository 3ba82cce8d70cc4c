"""`python -m tests.corpus [FOLDER] [--calls] [--write]`: checks every document of a folder.

Prints tables, and with `--write` puts them into docs/corpus.md. With `--calls`, operations are only
called. The exit code is 1 for any fault.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.corpus.calls import Calls, made_and_called
from tests.corpus.checks import Verdict, checked
from tests.docs.pages import put_between
from tests.published import CORPUS, ROOT

PAGE = ROOT / "docs" / "corpus.md"
COLUMNS = (
    *("document", "kB", "changes", "steps", "operations", "left out", "seconds", "modules"),
    *("mypy --strict", "faults"),
)
CALLS = ("document", "operations", "called", "as described", "not called", "faults")


def main() -> int:
    folders = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    documents = sorted(folders[0].iterdir()) if folders else CORPUS
    if not documents:
        print("the published documents (../shared/specs/corpus) are not here", file=sys.stderr)
        return 0
    only_calls = "--calls" in sys.argv
    with tempfile.TemporaryDirectory(prefix="moneyer-corpus-") as name:
        works = [Path(name) / path.stem for path in documents]
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            verdicts = [] if only_calls else list(pool.map(checked, documents, works))
            calls = list(pool.map(made_and_called, documents, works))
    if not only_calls:
        _show("corpus", COLUMNS, 7, [*map(_row, verdicts), _total(verdicts)])
    named = [(path.stem, found) for path, found in zip(documents, calls, strict=True)]
    _show("calls", CALLS, 3, [*map(_called_row, *zip(*named, strict=True)), _called_total(calls)])
    return 1 if any(one.faults for one in verdicts) or any(one.faults() for one in calls) else 0


def _show(part: str, columns: tuple[str, ...], numbers: int, rows: list[list[str]]) -> None:
    """Prints a table, and writes it, if asked; behind its first column come so many of numbers."""
    table = Table(*columns)
    for row in rows:
        table.add_row(*(cell.replace("[", r"\[") for cell in row))
    Console(width=150).print(table)
    if "--write" in sys.argv:
        put_between(PAGE, part, "\n".join(_markdown(columns, numbers, rows)))


def _called_row(name: str, calls: Calls) -> list[str]:
    counts = map(str, (calls.operations, calls.called, calls.clean))
    return [name, *counts, calls.reasons(), _joined(calls.faults())]


def _called_total(found: list[Calls]) -> list[str]:
    counts = [(one.operations, one.called, one.clean) for one in found]
    sound = sum(not one.faults() for one in found)
    totals = [str(sum(values)) for values in zip(*counts, strict=True)]
    return [f"all {len(found)}", *totals, "", f"none in {sound} of {len(found)}"]


def _joined(faults: list[str]) -> str:
    return "; ".join(faults)[:200] or "none"


def _row(verdict: Verdict) -> list[str]:
    return [
        verdict.name,
        *map(str, (verdict.kilobytes, verdict.changes, verdict.steps, verdict.operations)),
        str(verdict.left_out),
        f"{verdict.seconds:.1f}",
        str(verdict.modules),
        verdict.typed,
        _joined(verdict.faults),
    ]


def _total(verdicts: list[Verdict]) -> list[str]:
    sound = sum(not verdict.faults for verdict in verdicts)
    return [
        f"all {len(verdicts)}",
        *(str(sum(values)) for values in zip(*map(_numbers, verdicts), strict=True)),
        f"{sum(verdict.seconds for verdict in verdicts):.1f}",
        str(sum(verdict.modules for verdict in verdicts)),
        f"{sum(verdict.typed == 'yes' for verdict in verdicts)}",
        f"none in {sound} of {len(verdicts)}",
    ]


def _numbers(verdict: Verdict) -> tuple[int, ...]:
    counts = (verdict.kilobytes, verdict.changes, verdict.steps, verdict.operations)
    return (*counts, verdict.left_out)


def _markdown(columns: tuple[str, ...], numbers: int, rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|---|{'---:|' * numbers}{'---|' * (len(columns) - numbers - 1)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


if __name__ == "__main__":
    sys.exit(main())
