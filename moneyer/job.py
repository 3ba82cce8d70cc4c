"""What is to be made, settled from the command line and the project, and its fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from moneyer.config import Project
from normalizer.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One generation: `spec` is a path, or `-`; the other inputs are optional.

    `borrowed`: the inputs are a project's, and the document another edition of its own.
    """

    spec: str
    out: Path
    targets: tuple[str, ...]
    overlay: Path | None = None
    observed: Path | None = None
    habits: tuple[str, ...] = ()
    names: Path | None = None
    package: str | None = None
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    limits: tuple[str, ...] = ()
    remote_hosts: tuple[str, ...] = ()
    borrowed: bool = False

    def inputs(self) -> list[Path]:
        """The files that the result depends on, in a fixed order."""
        given = (self.overlay, self.observed, self.names)
        return [Path(self.spec), *(path for path in given if path is not None)]


def of_project(project: Project, targets: Sequence[str] = (), out: Path | None = None) -> Job:
    """The job that a project file describes, or a part of it."""
    unknown = sorted(set(targets) - set(project.targets))
    if unknown and out is None:
        raise UsageError(
            f"the project does not make the target {unknown[0]!r}",
            hint="add it to `out.targets` of moneyer.toml",
        )
    return Job(
        spec=str(project.spec),
        out=out or project.out,
        targets=tuple(targets) or project.targets,
        overlay=project.overlay,
        observed=project.observed,
        habits=project.habits,
        names=project.names,
        package=project.package,
        options=project.options,
    )


def fingerprint(job: Job) -> str | None:
    """The SHA-256 of all that decides the result: inputs, options and our own code.

    None when it cannot be known: standard input, or a file that is missing.
    """
    if job.spec == "-":
        return None
    total = hashlib.sha256(_code_digest().encode())
    total.update(
        json.dumps(
            [job.targets, job.package, job.borrowed, job.options, job.remote_hosts, job.habits],
            sort_keys=True,
        ).encode()
    )
    try:
        for path in job.inputs():
            if path == job.names and not path.exists():
                continue
            total.update(hashlib.sha256(path.read_bytes()).digest())
    except OSError:
        return None
    return total.hexdigest()


@cache
def _code_digest() -> str:
    """The SHA-256 of moneyer's code and templates, wherever they are installed."""
    import generators

    home = Path(generators.__file__).resolve().parent.parent
    total = hashlib.sha256()
    for path in _code(home):
        total.update(path.relative_to(home).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def _code(home: Path) -> Iterator[Path]:
    for name in ("normalizer", "generators", "moneyer", "templates"):
        for path in sorted((home / name).rglob("*")):
            if path.suffix in (".py", ".jinja", ".ts") and "node_modules" not in path.parts:
                yield path
