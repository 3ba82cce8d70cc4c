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

from normalizer.evidence.habits import HABITS
from normalizer.evidence.observing import observe
from tests.truth.changes import changes
from tests.truth.clients import Decoder, decoded_by_typescript
from tests.truth.folds import claims, learned, operation, recordings

_FULL = "--habits"


def left_out(work: Path, habits: tuple[str, ...], *, typescript: bool) -> tuple[int, list[str]]:
    """How many answers have no mismatch by what the others prove, and those that have some.

    Raises AssertionError when one loses a key, or comes out otherwise than it went in.
    """
    clean, others = 0, []
    for position, exchange in enumerate(recordings()):
        rest = [other for number, other in enumerate(recordings()) if number != position]
        document = learned(rest, habits)
        name = f"fold{position}{'-'.join(habits)}"
        value, found = Decoder(document, work / name).decode(
            operation(exchange), exchange.status, exchange.body
        )
        assert value == exchange.body, operation(exchange)
        if typescript:
            ((value, here),) = decoded_by_typescript(document, [exchange], work / f"{name}.ts")
            assert value == exchange.body, operation(exchange)
            assert here == found, operation(exchange)
        clean += not found
        if found:
            others.append(f"{operation(exchange)}: {', '.join(sorted(found))}")
    return clean, others


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
