"""`moneyer truth`: reads a document and evidence, and puts the report where it is wanted."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from generators.writer.atomic import write_file
from moneyer.commands import Reading, given, progress, refuse_same_file, say, say_some
from moneyer.truth import table, tree
from moneyer.truth.building import build
from moneyer.truth.report import Report, percent_told
from normalizer import overlay as overlays
from normalizer.evidence import observed
from normalizer.loading import load, parse_limits
from normalizer.refine import Inputs, repair, unproven
from normalizer.traffic.reading import read
from normalizer.values import copy, write


@dataclass(frozen=True, slots=True)
class Outputs:
    """Where the report goes besides the terminal. `-` for JSON is standard output, in its place."""

    json_file: Path | None = None
    html_file: Path | None = None


def truth(
    spec: str | None,
    recordings: Sequence[Path],
    reading: Reading,
    outputs: Outputs,
    threshold: float | None,
) -> int:
    """Reports on a document; 1 when less of the evidence holds than the threshold asks for.

    Raises MoneyerError.
    """
    spec, reading = given(spec, reading)
    refuse_same_file(spec, outputs.json_file, outputs.html_file)
    with progress() as tell:
        tell("judging")
        report, warnings = _report(spec, recordings, reading)
    say_some(warnings, "warnings")
    _put(report, outputs)
    if threshold is None or report.total.reaches(threshold):
        return 0
    total = report.total
    say(
        f"{percent_told(total.refined, total.evidence)} of the evidence holds, "
        f"and --threshold asks for {threshold:g} %"
        if total.evidence
        else f"there is no evidence, and --threshold asks for {threshold:g} %"
    )
    return 1


def _report(
    spec: str, recordings: Sequence[Path], reading: Reading
) -> tuple[Report, Sequence[str]]:
    """The report, and what is to be said about the document."""
    source = load(spec, limits=parse_limits(reading.limits))
    known = observed.load(reading.observed) if reading.observed else observed.Observed()
    inputs = Inputs(
        overlay=overlays.load(reading.overlay) if reading.overlay else None,
        observed=known.facts,
        remote_hosts=reading.remote_hosts,
        habits=reading.habits,
    )
    published = unproven(replace(source, tree=copy(source.tree)), inputs)
    report = build(
        "standard input" if spec == "-" else Path(spec).name,
        published,
        repair(source, inputs),
        known,
        reading.habits,
        chain.from_iterable(read(path) for path in recordings),
    )
    return report, published.warnings


def _put(report: Report, outputs: Outputs) -> None:
    if outputs.html_file is not None:
        from moneyer.truth.page import page

        write_file(outputs.html_file, page(report))
    if outputs.json_file is not None and str(outputs.json_file) != "-":
        write_file(outputs.json_file, write(tree.as_tree(report)))
    elif outputs.json_file is not None:
        sys.stdout.buffer.write(write(tree.as_tree(report)))
        sys.stdout.flush()
        return
    table.show(report, sys.stdout)
