"""The public API: `generate`. The normaliser's own is `normalizer.refine.normalize`."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generators import engine
from generators.contract import Context
from generators.ir.lowering import lower
from generators.ir.model import IR_VERSION, Api, LeftOut
from generators.ledger import Ledger
from generators.writer import Meta, Output
from generators.writer.atomic import write_file
from moneyer.job import Job
from moneyer.packages import package_name
from moneyer.stamp import Report
from moneyer.version import VERSION
from normalizer.errors import UsageError
from normalizer.evidence import observed
from normalizer.loading import load, parse_limits
from normalizer.refine import Inputs, repair

if TYPE_CHECKING:
    from normalizer.overlay import Overlay
    from normalizer.pipeline import Refined

Progress = Callable[[str], None]

ALL_TARGETS = tuple(engine.BUILT_IN)


@dataclass(frozen=True, slots=True)
class Made:
    """What a generation gives: each target's files, and what a person should know."""

    targets: Mapping[str, engine.Made]
    ledger: Ledger
    operations: int
    streams: int
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...] = ()
    files: tuple[str, ...] | None = ()

    def report(self) -> Report:
        """What a person should be told."""
        return Report(
            self.summary(),
            self.warnings,
            tuple(f"{op.id} is left out: {op.reason} (#{op.origin})" for op in self.left_out),
            self.files,
        )

    def summary(self) -> str:
        """One line: `161 operations made, 1 stream, 0 left out`."""
        return ", ".join(
            (
                f"{_counted(self.operations, 'operation')} made",
                _counted(self.streams, "stream"),
                f"{len(self.left_out)} left out",
            )
        )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def strike(job: Job, progress: Progress = lambda _: None) -> Made:
    """Makes all files of a job in memory; nothing is written.

    Raises MoneyerError for a bad document, a bad companion of it, or an unknown target.
    """
    refined = repaired(job, progress)
    progress("lowering")
    api = lower(refined.document, refined.origins.of)
    ledger = Ledger.read(job.names) if job.names else Ledger()
    progress(f"making {', '.join(job.targets)}")
    package = _package(job, api)
    contexts = {
        target: Context(package, ledger, VERSION, options=job.options.get(target, {}))
        for target in job.targets
    }
    targets = engine.make_all(api, contexts, ledger)
    streams = sum(op.availability == "stream" for op in api.operations)
    return Made(
        targets=targets,
        ledger=ledger,
        operations=len(api.operations) - streams,
        streams=streams,
        left_out=api.left_out,
        warnings=tuple(refined.warnings),
        files=refined.document.files.local if refined.document.files else (),
    )


def repaired(job: Job, progress: Progress = lambda _: None) -> Refined:
    """The job's document, repaired with what belongs to it. Raises MoneyerError."""
    progress("reading")
    source = load(job.spec, limits=parse_limits(job.limits))
    progress("repairing")
    inputs = Inputs(
        overlay=_overlay(job.overlay) if job.overlay else None,
        observed=observed.load(job.observed).facts if job.observed else (),
        lenient_overlay=job.borrowed,
        remote_hosts=job.remote_hosts,
        habits=job.habits,
    )
    return repair(source, inputs)


def _overlay(path: Path) -> Overlay:
    from normalizer import overlay  # it brings a JSONPath library

    return overlay.load(path)


def _package(job: Job, api: Api) -> str:
    name = job.package or package_name(api.title)
    if not name.isidentifier() or keyword.iskeyword(name) or not name.isascii():
        raise UsageError(f"{name!r} cannot be the name of a package")
    return name


def write(job: Job, made: Made) -> None:
    """Swaps the made files in, whole; then enters new names into the ledger's file.

    Raises MoneyerError when the folder holds what moneyer did not write, or cannot be written.
    """
    put(job.out, made)
    if job.names is not None and not job.borrowed:
        write_file(job.names, made.ledger.write())


def put(out: Path, made: Made) -> None:
    """Writes and lays out every target below `out`, then swaps all in. Raises MoneyerError."""
    meta = Meta("moneyer", VERSION, IR_VERSION)
    with Output(allowed={*ALL_TARGETS, *made.targets}) as output:
        for target, ready in made.targets.items():
            output.stage(out / target, ready.files, meta, ready.format)
        output.commit()


def generate(
    spec: str | Path,
    out: str | Path,
    targets: Sequence[str] = (),
    *,
    overlay: str | Path | None = None,
    observed: str | Path | None = None,
    names: str | Path | None = None,
    package: str | None = None,
) -> Made:
    """Makes SDKs from the document `spec` in `out/<target>`, and says what was made.

    Without `targets`, all of ours are made.

    Raises MoneyerError; `out` is then as it was.
    """
    job = Job(
        spec=str(spec),
        out=Path(out),
        targets=tuple(targets) or ALL_TARGETS,
        overlay=Path(overlay) if overlay else None,
        observed=Path(observed) if observed else None,
        names=Path(names) if names else None,
        package=package,
    )
    made = strike(job)
    write(job, made)
    return made
