"""The report on a terminal, or as plain text in a pipe."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from generators.encoders.characters import escape_unplain
from moneyer.truth.report import (
    Claim,
    HabitSeen,
    Operation,
    Report,
    Share,
    Verdict,
    percent_told,
)

_STYLES: dict[Verdict, str] = {
    "contradicted": "bold red",
    "widened": "yellow",
    "true": "green",
    "unproven": "dim",
}
_WIDTH = 120


def show(report: Report, stream: TextIO) -> None:
    """Prints the table, and below it what still stands against the refined types."""
    width = None if stream.isatty() else _WIDTH
    console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
    console.print(_table(report))
    for line in lines(report):
        console.print(shown(line), soft_wrap=True)


def shown(text: str) -> str:
    """Text of a document with everything escaped that does not print as itself."""
    return escape_unplain(text, lambda character: f"\\u{ord(character):04x}")


def _table(report: Report) -> Table:
    table = Table()
    for column, share in (("operation", 5), ("status", 1), ("claim", 4), ("evidence", 3)):
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


def rows(operation: Operation) -> Iterator[tuple[str, Claim]]:
    """The claims with their statuses; those that say the same, one after the other, in one."""
    for (_, _, verdict), same in groupby(
        operation.claims, lambda claim: (claim.words, claim.evidence, claim.verdict)
    ):
        claims = list(same)
        if verdict in ("true", "unproven"):
            yield " ".join(claim.status for claim in claims), claims[0]
        else:
            yield from ((claim.status, claim) for claim in claims)


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
    for name, share in (("examples", report.examples), ("recordings", report.recordings)):
        yield share_told(name, share)
    yield share_told("evidence", report.total)
    if report.mistaken:
        yield f"{report.mistaken} other examples are mistaken, and no evidence"
    if report.stale:
        yield f"{report.stale} observed facts are about nothing in this document"
    for told, what in ((report.unmatched, "not matched"), (report.skipped, "skipped")):
        yield from (f"{what}: {reason} ({count})" for reason, count in list(told.items())[:20])
    yield from map(habit_told, report.habits)


def share_told(name: str, share: Share) -> str:
    """`38 recordings: 26 fit as published (68.4 %), 38 refined (100.0 %)`."""
    if not share.evidence:
        return f"no {name}"
    return (
        f"{share.evidence} {'pieces of evidence' if name == 'evidence' else name}: "
        f"{share.published} fit as published ({percent_told(share.published, share.evidence)}), "
        f"{share.refined} refined ({percent_told(share.refined, share.evidence)})"
    )


def habit_told(habit: HabitSeen) -> str:
    """A habit, its support, and whether it is applied."""
    return f"habit {'accepted' if habit.accepted else 'proposed'}: {habit.support}"
