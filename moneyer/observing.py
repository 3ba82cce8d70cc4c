"""`moneyer observe`: from recorded traffic, or a document's own examples, to the file of facts."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from generators.writer.atomic import write_file
from moneyer import config
from moneyer.commands import progress, say
from moneyer.truth.words import shown
from normalizer import overlay as overlays
from normalizer.errors import UsageError
from normalizer.evidence import habits
from normalizer.evidence.observed import Observed, dump, load
from normalizer.evidence.observing import Observation, seen_in_examples
from normalizer.evidence.observing import observe as judged
from normalizer.evidence.undeclared import is_presentable
from normalizer.loading import load as load_document
from normalizer.refine import Inputs, proven_of, unproven
from normalizer.traffic.reading import read


@dataclass(frozen=True, slots=True)
class Asked:
    """The evidence: recorded traffic and the document that it is of, or a document's examples."""

    traffic: tuple[Path, ...]
    spec: str | None
    examples: str | None
    overlay: Path | None


def observe(asked: Asked, output: Path | None, add: Sequence[str], *, as_json: bool) -> None:
    """Learns, adds to the facts in `output`, and prints what was seen.

    Without an output, the facts go to the project's own file when the traffic is of its document,
    and else to standard output. Raises MoneyerError.
    """
    if not asked.traffic and asked.examples is None:
        raise UsageError(
            "there is no evidence", hint="name recorded traffic, or --examples DOCUMENT"
        )
    learned, observation = Observed(), None
    if asked.traffic:
        output = output or _own_file(asked)
    known = load(output) if output is not None and output.exists() else Observed()
    with progress() as tell:
        if asked.examples is not None:
            tell("reading examples")
            learned = _of_examples(asked.examples)
        if asked.traffic:
            tell("reading traffic")
            observation = _of_traffic(asked, known)
            learned = learned.merged(observation.observed(observation.added(_accepted(add))))
    merged = known.merged(learned)
    new = len(set(merged.facts) - set(known.facts))
    if output is None:
        sys.stdout.buffer.write(dump(merged))
    else:
        write_file(output, dump(merged))
    if observation is not None:
        _report(observation, merged, as_json=as_json, to_stderr=output is None)
    elif as_json and output is not None:
        print(json.dumps({"facts": len(learned.facts), "new": new}))
    say(f"{len(learned.facts)} facts, {new} of them new")


def _accepted(add: Sequence[str]) -> Sequence[str]:
    """The names to declare. Raises UsageError for one that looks like data."""
    for name in add:
        if not is_presentable(name):
            raise UsageError(f"{name!r} looks like data, and not like the name of a property")
    return add


def _of_examples(spec: str) -> Observed:
    refined = unproven(load_document(spec))
    return Observed.of(proven_of(refined), seen_in_examples(refined.document))


def _spec(asked: Asked) -> str:
    return asked.spec or asked.examples or str(config.required().spec)


def _own_file(asked: Asked) -> Path | None:
    project = config.find()
    if project is None or Path(_spec(asked)).resolve() != project.spec:
        return None
    return project.observed


def _of_traffic(asked: Asked, known: Observed) -> Observation:
    inputs = Inputs(overlay=overlays.load(asked.overlay) if asked.overlay else None)
    refined = unproven(load_document(_spec(asked)), inputs)
    exchanges = chain.from_iterable(read(path) for path in asked.traffic)
    return judged(refined.document, exchanges, refined.origins.of, known.facts)


# --- telling -----------------------------------------------------------------------------------


def _report(observation: Observation, merged: Observed, *, as_json: bool, to_stderr: bool) -> None:
    stream = sys.stderr if to_stderr else sys.stdout
    if as_json:
        stream.write(json.dumps(as_tree(observation, merged), indent=2) + "\n")
        return
    console = Console(file=stream, width=None if stream.isatty() else 120, highlight=False)
    console.print(_table(observation), markup=False)
    for line in _lines(observation, merged):
        console.print(line, markup=False, soft_wrap=True)


def _table(observation: Observation) -> Table:
    table = Table(title="what was seen")
    for column in ("operation", "status", "seen", "as published", "facts", "undeclared"):
        table.add_column(column, justify="left" if column == "operation" else "right")
    for (operation, status), tally in observation.tallies.items():
        table.add_row(
            shown(operation),
            shown(status),
            str(tally.seen),
            "no schema" if tally.undescribed == tally.seen else f"{tally.valid} valid",
            str(len(tally.facts) or ""),
            str(len({found.name for found in tally.undeclared}) or ""),
        )
    return table


def _lines(observation: Observation, merged: Observed) -> list[str]:
    tallies = observation.tallies.values()
    operations = {operation for operation, _ in observation.tallies}
    lines = [
        f"{sum(t.seen for t in tallies)} answers of {len(operations)} operations: "
        f"{sum(t.valid for t in tallies)} as published, {len(observation.facts)} facts learned; "
        f"{len(observation.never)} operations never seen"
    ]
    for told, what in ((observation.unmatched, "not matched"), (observation.skipped, "skipped")):
        lines += [
            f"{what}: {shown(reason)} ({count})" for reason, count in sorted(told.items())[:20]
        ]
    offered = _offered(observation)
    if offered:
        lines.append("undeclared properties; --add NAME declares one:")
        lines += [f"  {name}: {', '.join(kinds)}" for name, kinds in offered.items()]
    hidden = {f.name for f in observation.undeclared} - offered.keys()
    if hidden:
        lines.append(f"{len(hidden)} other undeclared names look like data, and are not shown")
    for support in habits.supports(merged.facts, merged.operations):
        if support.is_proposed:
            lines.append(f"a habit? {support}; `habits` in {config.FILE} accepts it")
    return lines


def _offered(observation: Observation) -> dict[str, list[str]]:
    """The undeclared names that may be shown, with the types that came."""
    found: dict[str, list[str]] = {}
    for each in sorted(observation.undeclared):
        if is_presentable(each.name):
            kinds = found.setdefault(each.name, [])
            kinds += [] if each.type in kinds else [each.type]
    return found


def as_tree(observation: Observation, merged: Observed) -> dict[str, Any]:
    """The report as JSON has it."""
    return {
        "operations": [
            {
                "operation": operation,
                "status": status,
                "seen": tally.seen,
                "valid": tally.valid,
                "described": tally.seen - tally.undescribed,
                "facts": len(tally.facts),
                "undeclared": len({found.name for found in tally.undeclared}),
            }
            for (operation, status), tally in observation.tallies.items()
        ],
        "never": observation.never,
        "unmatched": dict(sorted(observation.unmatched.items())),
        "skipped": dict(sorted(observation.skipped.items())),
        "undeclared": _offered(observation),
        "habits": [
            {
                "id": support.habit.id,
                "operations": support.operations,
                "of": support.of,
                "places": support.places,
                "proposed": support.is_proposed,
            }
            for support in habits.supports(merged.facts, merged.operations)
        ],
    }
