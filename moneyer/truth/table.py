"""The report on a terminal, or as plain text in a pipe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from moneyer.truth.report import Report, Verdict, percent_told
from moneyer.truth.words import habit_told, rows, share_told, shown

_STYLES: dict[Verdict, str] = {
    "contradicted": "bold red",
    "widened": "yellow",
    "true": "green",
    "unproven": "dim",
}
_WIDTH = 140


def show(report: Report, stream: TextIO) -> None:
    """Prints the table, and below it what still stands against the refined types."""
    width = None if stream.isatty() else _WIDTH
    console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
    console.print(_table(report))
    for line in lines(report):
        console.print(shown(line), soft_wrap=True)


def _table(report: Report) -> Table:
    table = Table()
    for column, share in (("operation", 5), ("status", 1), ("claim", 5), ("evidence", 3)):
        table.add_column(column, ratio=share, overflow="fold")
    table.add_column("verdict", no_wrap=True)
    for operation in report.operations:
        for position, (statuses, claim) in enumerate(rows(operation)):
            table.add_row(
                Text(shown(operation.name) if not position else ""),
                Text(shown(statuses)),
                Text(shown(claim.words)),
                Text(claim.evidence),
                Text(claim.verdict, _STYLES[claim.verdict]),
            )
    return table


def lines(report: Report) -> Iterator[str]:
    """What is to be said below the table."""
    for operation in report.operations:
        for claim in operation.claims:
            for found in claim.contradictions:
                if found.stands:
                    where = f"{operation.name} {claim.status}"
                    yield f"contradicted: {where}: {found.pointer}: {found.told}"
    verdicts = (f"{count} {verdict}" for verdict, count in report.verdicts.items())
    yield f"{len(report.operations)} operations: {', '.join(verdicts)}"
    yield share_told("example", report.examples)
    yield share_told("recording", report.recordings)
    total = report.total
    yield f"in all {percent_told(total.refined, total.evidence)} of the evidence holds"
    if report.mistaken:
        yield f"{report.mistaken} other examples are mistaken, and no evidence"
    if report.stale:
        yield f"{report.stale} observed facts are about nothing in this document"
    for told, what in ((report.unmatched, "not matched"), (report.skipped, "skipped")):
        yield from (f"{what}: {reason} ({count})" for reason, count in list(told.items())[:20])
    yield from map(habit_told, report.habits)
