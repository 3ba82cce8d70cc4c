"""`python -m tests.corpus [FOLDER] [--write]`: checks every document of a folder.

Prints a table, and with `--write` puts it into docs/corpus.md. The exit code is 1 for any fault.
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

from tests.corpus.checks import Verdict, checked
from tests.docs.pages import put_between
from tests.published import CORPUS, ROOT

PAGE = ROOT / "docs" / "corpus.md"
COLUMNS = (
    *("document", "kB", "changes", "steps", "operations", "left out", "seconds", "modules"),
    *("mypy --strict", "faults"),
)


def main() -> int:
    folders = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    documents = sorted(folders[0].iterdir()) if folders else CORPUS
    if not documents:
        print("the published documents (../shared/specs/corpus) are not here", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory(prefix="moneyer-corpus-") as name:
        works = [Path(name) / path.stem for path in documents]
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            verdicts = list(pool.map(checked, documents, works))
    rows = [*map(_row, verdicts), _total(verdicts)]
    table = Table(*COLUMNS)
    for row in rows:
        table.add_row(*(cell.replace("[", r"\[") for cell in row))
    Console(width=150).print(table)
    if "--write" in sys.argv:
        put_between(PAGE, "corpus", "\n".join(_markdown(rows)))
    return 1 if any(verdict.faults for verdict in verdicts) else 0


def _row(verdict: Verdict) -> list[str]:
    return [
        verdict.name,
        *map(str, (verdict.kilobytes, verdict.changes, verdict.steps, verdict.operations)),
        str(verdict.left_out),
        f"{verdict.seconds:.1f}",
        str(verdict.modules),
        verdict.typed,
        "; ".join(verdict.faults)[:200] or "none",
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


def _markdown(rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(COLUMNS)} |"
    yield f"|---|{'---:|' * 7}---|---|"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


if __name__ == "__main__":
    sys.exit(main())
