"""What the commands do. Nothing heavy is imported before it is known to be needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from moneyer import config, stamp
from moneyer.config import Project
from moneyer.job import Job, of_project
from moneyer.stamp import Report
from normalizer.errors import UsageError

if TYPE_CHECKING:
    from normalizer.loading import Source

REMEDY = "./scripts/codegen.sh"


def say(line: str) -> None:
    """Talk: one line on standard error."""
    print(f"moneyer: {line}", file=sys.stderr)


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Shows what is being done, on a terminal; says nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.live import Live

    # Without a thread of its own: work is shared by copying the process (generators/workers.py).
    with Live(console=Console(stderr=True), auto_refresh=False, transient=True) as live:
        yield lambda doing: live.update(f"moneyer: {doing} ...", refresh=True)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document is read: what belongs to it, what it may cost, whom it may ask."""

    observed: Path | None = None
    overlay: Path | None = None
    limits: tuple[str, ...] = ()
    remote_hosts: tuple[str, ...] = ()
    habits: tuple[str, ...] = ()


def given(spec: str | None, reading: Reading) -> tuple[str, Reading]:
    """The document that is meant: without one, the project's, with what belongs to it."""
    if spec is not None:
        return spec, reading
    project = config.required()
    return str(project.spec), replace(
        reading,
        overlay=reading.overlay or project.overlay,
        observed=reading.observed or project.observed,
        habits=reading.habits or project.habits,
    )


# --- normalize --------------------------------------------------------------------------------


def normalize(
    spec: str | None,
    output: Path | None,
    log: Path | None,
    reading: Reading,
) -> None:
    """Writes the normalised document, and its change log when asked for."""
    from generators.writer.atomic import write_file
    from normalizer import overlay as overlays
    from normalizer import pipeline
    from normalizer.evidence import observed
    from normalizer.loading import load, parse_limits
    from normalizer.refine import Inputs
    from normalizer.refine import normalize as refine
    from normalizer.values import write

    spec, reading = given(spec, reading)
    refuse_same_file(spec, output, log)
    with progress() as tell:
        tell("reading")
        source = load(spec, limits=parse_limits(reading.limits))
        _report_spellings(source)
        tell("normalising")
        inputs = Inputs(
            overlay=overlays.load(reading.overlay) if reading.overlay else None,
            observed=observed.load(reading.observed).facts if reading.observed else (),
            remote_hosts=reading.remote_hosts,
            habits=reading.habits,
        )
        refined = refine(source, inputs)
        document = refined.write()
        if log is not None:
            tell("writing the log")
            pipeline.place(refined)
            write_file(log, write(refined.log))
    if output is None:
        sys.stdout.buffer.write(document)
        sys.stdout.flush()
    else:
        write_file(output, document)
    say_some(refined.warnings, "warnings")
    changes = sum("x-at" in record for record in refined.log)
    say(f"{changes} changes" if changes else "nothing to change")


def refuse_same_file(spec: str, *outputs: Path | None) -> None:
    """Raises UsageError when an output would replace the document."""
    for path in outputs:
        if path is not None and path.exists() and Path(spec).exists() and path.samefile(spec):
            raise UsageError(f"{path} is the document itself", hint="name another file")


def _report_spellings(source: Source) -> None:
    """YAML 1.1 spellings that YAML 1.2 reads otherwise: a line each, the first twenty."""
    lines = [
        f"{source.name}:{spelling.line}:{spelling.column}: {spelling.text!r} "
        f"({spelling.kind}) is read as {spelling.read_as}"
        for spelling in source.spellings
    ]
    say_some(lines, "such spellings")


def say_some(lines: Sequence[str], what: str) -> None:
    """The first twenty lines, and how many more there are."""
    for line in lines[:20]:
        say(line)
    if len(lines) > 20:
        say(f"and {len(lines) - 20} more {what}")


# --- generate ---------------------------------------------------------------------------------


def generate(
    spec: str | None,
    out: Path | None,
    targets: tuple[str, ...],
    names: Path | None,
    package: str | None,
    reading: Reading,
    *,
    strict: bool,
) -> int:
    """Makes the SDKs, unless they are there already, and prints the summary; the exit code.

    With `strict` it is 1 when an operation is left out.
    """
    if spec is None:
        job = replace(
            of_project(config.required(), targets, out),
            limits=reading.limits,
            remote_hosts=reading.remote_hosts,
        )
    elif out is None:
        raise UsageError("--out is missing", hint="name the folder that gets the SDKs")
    else:
        job = Job(
            spec=spec,
            out=out,
            targets=targets or _all_targets(),
            overlay=reading.overlay,
            observed=reading.observed,
            names=names,
            package=package,
            limits=reading.limits,
            remote_hosts=reading.remote_hosts,
            habits=reading.habits,
        )
        if not (reading.overlay or reading.observed or names):
            job = _borrowing(job)
    if (made_before := stamp.unchanged(job)) is not None:
        say("nothing has changed")
        return _report(made_before, strict=strict)
    from moneyer import api

    with progress() as tell:
        made = api.strike(job, tell)
        tell("writing")
        api.write(job, made)
    stamp.save(job, made)
    return _report(made.report(), strict=strict)


def _all_targets() -> tuple[str, ...]:
    from generators.engine import BUILT_IN

    return tuple(BUILT_IN)


def _borrowing(job: Job) -> Job:
    """Another edition of the project's own API gets what the project knows about it."""
    project = config.find()
    if project is None or project.title is None or not _is_titled(job.spec, project):
        return job
    say(f"this is {project.title!r}, so {config.FILE}'s overlay, evidence and names apply")
    return replace(
        job,
        overlay=project.overlay,
        observed=project.observed,
        habits=job.habits or project.habits,
        names=project.names,
        package=job.package or project.package,
        options=project.options,
        borrowed=True,
    )


def _is_titled(spec: str, project: Project) -> bool:
    """Whether the document is an edition of the project's API; standard input is not asked."""
    if spec == "-" or not Path(spec).is_file():
        return False
    data = Path(spec).read_bytes()
    if (project.title or "").encode() not in data:
        return False
    from normalizer.loading import load_bytes

    info = load_bytes(data, spec).tree.get("info")
    return isinstance(info, dict) and info.get("title") == project.title


def _report(report: Report, *, strict: bool) -> int:
    say_some(report.warnings, "warnings")
    for line in report.left_out:
        say(line)
    print(report.summary)
    if strict and report.left_out:
        say("--strict: an operation that is left out is a failure")
        return 1
    return 0


# --- mock -------------------------------------------------------------------------------------


def mock(
    spec: str | None,
    port: int,
    seed: int,
    reading: Reading,
) -> None:
    """Serves a document until it is told to stop; says where as the first line of its output."""
    import signal

    from moneyer import api
    from moneyer.mock import MockServer

    if spec is None:
        job = replace(
            of_project(config.required()),
            limits=reading.limits,
            remote_hosts=reading.remote_hosts,
        )
    else:
        job = Job(
            spec=spec,
            out=Path(),
            targets=(),
            overlay=reading.overlay,
            observed=reading.observed,
            limits=reading.limits,
            remote_hosts=reading.remote_hosts,
            habits=reading.habits,
        )
        if not (reading.overlay or reading.observed):
            job = _borrowing(job)
    with progress() as tell:
        server = MockServer(api.repaired(job, tell), port=port, seed=seed)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    print(f"listening on {server.url}", flush=True)
    try:
        server.serve()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()


# --- check ------------------------------------------------------------------------------------


def check() -> int:
    """Compares the project's output with what its inputs give; the exit code."""
    job = of_project(config.required())
    if stamp.unchanged(job):
        print("no drift: nothing has changed")
        return 0
    from moneyer import api, drift

    with progress() as tell:
        made = api.strike(job, tell)
    found = drift.differences(job, made)
    if not found:
        stamp.save(job, made)
        print(f"no drift: {made.summary()}")
        return 0
    for difference in found:
        print(f"{difference.problem}: {difference.path}")
    for difference in found:
        sys.stdout.write(difference.diff())
    say(f"{len(found)} files differ from what the inputs give; run {REMEDY}")
    return 1


# --- documents --------------------------------------------------------------------------------


def facts(spec: str, output: Path | None) -> None:
    """Writes the facts of a document."""
    from generators.writer.atomic import write_file
    from normalizer.facts import facts_of
    from normalizer.loading import load
    from normalizer.values import write

    data = write(facts_of(load(spec).tree))
    if output is None:
        sys.stdout.buffer.write(data)
    else:
        write_file(output, data)


def refresh(file: Path | None) -> None:
    """Fetches the upstream document into a file, once it is known to be one."""
    import urllib.error
    import urllib.request

    from generators.writer.atomic import write_file
    from normalizer.errors import MoneyerError
    from normalizer.loading import load_bytes
    from normalizer.versions import edition

    project = config.required()
    if project.upstream is None:
        raise UsageError(f"{config.FILE} names no `api.upstream`")
    if not project.upstream.startswith("https://"):
        raise UsageError("`api.upstream` must be an https address")
    target = file or project.root / "upstream.json"
    with progress() as tell:
        tell("fetching")
        try:
            with urllib.request.urlopen(project.upstream, timeout=60) as answer:
                data = answer.read()
        except (urllib.error.URLError, TimeoutError) as error:
            reason = getattr(error, "reason", error)
            raise MoneyerError(f"cannot fetch {project.upstream}: {reason}") from None
    source = load_bytes(data, project.upstream)
    edition(source.tree, source.name)
    write_file(target, data)
    say(f"wrote {target}")
