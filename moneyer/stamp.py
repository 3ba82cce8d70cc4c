"""Knowing at a glance that nothing has changed: a stamp beside the output, never committed.

It holds the fingerprint of all inputs (moneyer's own code among them) and the digests of the
manifests that they led to. It is only believed when every file still has its manifest's hash.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from generators.writer import MANIFEST_NAME, verify
from generators.writer.atomic import write_file
from moneyer.job import Job, fingerprint
from normalizer.errors import MoneyerError
from normalizer.values import write

if TYPE_CHECKING:
    from moneyer.api import Made

_FOLDER = ".moneyer"
_FILE = "stamp.json"


@dataclass(frozen=True, slots=True)
class Report:
    """What a person is told of a generation: one line in all, and one for each thing to know.

    `files` are those that the document refers to, relative to its folder; None when some of what
    it refers to cannot be compared later.
    """

    summary: str
    warnings: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    files: tuple[str, ...] | None = ()


def save(job: Job, made: Made) -> None:
    """Stamps the output of a job that was just written."""
    report = made.report()
    inputs = fingerprint(job)
    if inputs is None or report.files is None:
        return
    folder = job.out / _FOLDER
    stamp = {
        "inputs": inputs,
        "files": {name: _digest(job, name) for name in report.files},
        "manifests": _manifests(job),
        "summary": report.summary,
        "warnings": report.warnings,
        "left_out": report.left_out,
    }
    write_file(folder / ".gitignore", b"*\n")
    write_file(folder / _FILE, write(stamp))


def unchanged(job: Job) -> Report | None:
    """The report of the generation whose result is still there, whole; None when it is not."""
    try:
        stamp = json.loads((job.out / _FOLDER / _FILE).read_bytes())
        if stamp["inputs"] != fingerprint(job) or stamp["manifests"] != _manifests(job):
            return None
        if any(verify(job.out / target) for target in job.targets):
            return None
        if any(_digest(job, name) != digest for name, digest in stamp["files"].items()):
            return None
        return Report(stamp["summary"], tuple(stamp["warnings"]), tuple(stamp["left_out"]))
    except (OSError, ValueError, KeyError, TypeError, MoneyerError):
        return None


def _digest(job: Job, name: str) -> str:
    """The SHA-256 of a file that the document refers to; the same for all that are not there."""
    try:
        return sha256((Path(job.spec).parent / name).read_bytes()).hexdigest()
    except (OSError, ValueError):
        return ""


def _manifests(job: Job) -> dict[str, str]:
    return {
        target: sha256((job.out / target / MANIFEST_NAME).read_bytes()).hexdigest()
        for target in job.targets
    }
