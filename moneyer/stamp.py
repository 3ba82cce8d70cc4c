"""Knowing at a glance that nothing has changed: a stamp beside the output, never committed.

It holds the fingerprint of all inputs (moneyer's own code among them) and the digests of the
manifests that they led to. It is only believed when every file still has its manifest's hash.
"""

from __future__ import annotations

import json
from hashlib import sha256

from generators.writer import MANIFEST_NAME, verify
from generators.writer.atomic import write_file
from moneyer.job import Job, fingerprint
from normalizer.errors import MoneyerError
from normalizer.values import write

_FOLDER = ".moneyer"
_FILE = "stamp.json"


def save(job: Job, summary: str) -> None:
    """Stamps the output of a job that was just written."""
    inputs = fingerprint(job)
    if inputs is None:
        return
    folder = job.out / _FOLDER
    stamp = {"inputs": inputs, "manifests": _manifests(job), "summary": summary}
    write_file(folder / ".gitignore", b"*\n")
    write_file(folder / _FILE, write(stamp))


def unchanged(job: Job) -> str | None:
    """The summary of the generation whose result is still there, whole; None when it is not."""
    try:
        stamp = json.loads((job.out / _FOLDER / _FILE).read_bytes())
        if stamp["inputs"] != fingerprint(job) or stamp["manifests"] != _manifests(job):
            return None
        if any(verify(job.out / target) for target in job.targets):
            return None
        return str(stamp["summary"])
    except (OSError, ValueError, KeyError, TypeError, MoneyerError):
        return None


def _manifests(job: Job) -> dict[str, str]:
    return {
        target: sha256((job.out / target / MANIFEST_NAME).read_bytes()).hexdigest()
        for target in job.targets
    }
