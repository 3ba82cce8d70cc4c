"""Leave-one-out and tightness on the recordings: `python -m tests.truth`.

Each recorded answer is decoded by clients made of what the others prove, in Python and in
TypeScript. Then each is changed at one place, and strict decoding should still refuse it.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from normalizer.document import Document
from normalizer.evidence.habits import HABITS
from normalizer.evidence.observing import observe
from normalizer.traffic.exchange import Exchange
from tests.truth.changes import changes
from tests.truth.clients import Decoder, decoded_by_typescript
from tests.truth.folds import claims, learned, operation, recordings

_FULL = "--habits"


def left_out(work: Path, habits: tuple[str, ...], *, typescript: bool) -> tuple[int, list[str]]:
    """How many answers have no mismatch by what the others prove, and those that have some.

    Raises AssertionError when one loses a key, or comes out otherwise than it went in.
    """
    folds: dict[int, tuple[Document, list[Exchange]]] = {}
    for position, exchange in enumerate(recordings()):
        rest = [other for number, other in enumerate(recordings()) if number != position]
        document = learned(rest, habits)
        folds.setdefault(id(document), (document, []))[1].append(exchange)
    others = []
    for number, (document, exchanges) in enumerate(folds.values()):
        name = f"fold{number}{'-'.join(habits)}"
        decoder = Decoder(document, work / name)
        decoded = [decoder.decode(operation(e), e.status, e.body) for e in exchanges]
        if typescript:
            assert decoded_by_typescript(document, exchanges, work / f"{name}.ts") == decoded
        for exchange, (value, found) in zip(exchanges, decoded, strict=True):
            assert value == exchange.body, operation(exchange)
            if found:
                others.append(f"{operation(exchange)}: {', '.join(sorted(found))}")
    return len(recordings()) - len(others), others


def tightness(work: Path, habits: tuple[str, ...]) -> dict[str, tuple[int, int]]:
    """Of the changes that strict decoding refuses as published: how many it still refuses, by
    kind of change. Raises AssertionError when an answer itself does not fit what it taught."""
    before = Decoder(claims(), work / f"before{'-'.join(habits)}")
    after = Decoder(learned(recordings(), habits), work / f"after{'-'.join(habits)}")
    refused: Counter[str] = Counter()
    still: Counter[str] = Counter()
    for exchange in recordings():
        here = (operation(exchange), exchange.status)
        _, known = before.decode(*here, exchange.body)
        assert after.decode(*here, exchange.body) == (exchange.body, set()), here
        for change in changes(exchange.body):
            if before.decode(*here, change.body)[1] - known:
                refused[change.kind] += 1
                still[change.kind] += bool(after.decode(*here, change.body)[1])
    return {kind: (still[kind], refused[kind]) for kind in sorted(refused)}


def main(arguments: list[str]) -> int:
    """Prints the figures: of what is committed, and with `--habits` of each habit as well."""
    console = Console(width=110, highlight=False)
    table = Table(title=f"{len(recordings())} recorded answers")
    for column in ("accepted habit", "clean, left out", "null", "type", "unknown value", "all"):
        table.add_column(column, justify="right" if column != "accepted habit" else "left")
    with tempfile.TemporaryDirectory(prefix="moneyer-truth-") as name:
        work = Path(name)
        for habits in ((), *([(habit,) for habit in HABITS] if _FULL in arguments else [])):
            clean, others = left_out(work, habits, typescript=not habits)
            kinds = tightness(work, habits)
            still, refused = (sum(counts) for counts in zip(*kinds.values(), strict=True))
            table.add_row(
                ", ".join(habits) or "none",
                f"{clean} of {len(recordings())}",
                *(f"{kinds[kind][0]} of {kinds[kind][1]}" for kind in sorted(kinds)),
                f"{100 * still / refused:.1f} %",
            )
            if not habits:
                console.print("decoded without a loss, in Python and in TypeScript; not clean:")
                for line in others:
                    console.print(f"  {line}", soft_wrap=True, markup=False)
    console.print(table)
    widened = Table(title="nodes widened by the recordings")
    for column in ("operation", "nodes"):
        widened.add_column(column)
    for (called, _), tally in observe(claims(), recordings()).tallies.items():
        if tally.facts:
            widened.add_row(called, str(len({fact.pointer for fact in tally.facts})))
    console.print(widened)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
