"""The drift gate: is the output what the inputs give today?"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generators.ir.model import IR_VERSION
from generators.writer import MANIFEST_NAME, Manifest, Meta
from generators.writer.tree import entries
from moneyer.api import Made
from moneyer.job import Job
from moneyer.version import VERSION


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not as it should be. `path` is relative to the output folder."""

    path: str
    problem: str
    """missing, changed or stale."""
    is_now: bytes
    should_be: bytes

    def diff(self) -> str:
        """A unified diff, from what is there to what should be."""
        try:
            before, after = self.is_now.decode(), self.should_be.decode()
        except UnicodeDecodeError:
            return f"Binary files a/{self.path} and b/{self.path} differ\n"
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(
                before.splitlines(keepends=True),
                after.splitlines(keepends=True),
                f"a/{self.path}" if self.problem != "missing" else "/dev/null",
                f"b/{self.path}" if self.problem != "stale" else "/dev/null",
            )
        )


def differences(job: Job, made: Made) -> list[Difference]:
    """What would change if the job were written now, sorted by path."""
    found = [
        difference
        for target in made.files
        for difference in _compare(job.out / target, target, _wanted(made, target))
    ]
    if job.names is not None:
        is_now = job.names.read_bytes() if job.names.exists() else b""
        if is_now != made.ledger.write():
            problem = "changed" if is_now else "missing"
            found.append(Difference(job.names.name, problem, is_now, made.ledger.write()))
    return sorted(found, key=lambda difference: difference.path)


def _wanted(made: Made, target: str) -> dict[str, bytes]:
    files = made.files[target]
    meta = Meta("moneyer", VERSION, IR_VERSION)
    wanted = {file.name: file.content() for file in files if file.owner == "generator"}
    return wanted | {MANIFEST_NAME: Manifest.of(files, meta).text().encode()}


def _compare(folder: Path, target: str, wanted: Mapping[str, bytes]) -> Iterator[Difference]:
    manifest = Manifest.read(folder)
    hand = manifest.hand if manifest else frozenset[str]()
    present = {path for path, kind in entries(folder) if kind != "kept"} if folder.is_dir() else set()
    for path, should_be in wanted.items():
        if path not in present:
            yield Difference(f"{target}/{path}", "missing", b"", should_be)
        elif (is_now := (folder / path).read_bytes()) != should_be:
            yield Difference(f"{target}/{path}", "changed", is_now, should_be)
    for path in present - wanted.keys() - hand:
        yield Difference(f"{target}/{path}", "stale", (folder / path).read_bytes(), b"")
