"""The drift gate: is the output what the inputs give today?"""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generators.writer import Manifest
from generators.writer.tree import entries
from moneyer.api import Made, put
from moneyer.job import Job


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
    with tempfile.TemporaryDirectory(prefix="moneyer-") as name:
        fresh = Path(name) / "out"
        put(fresh, made)
        found = [
            difference
            for target in made.targets
            for difference in _compare(job.out / target, fresh / target, target)
        ]
    if job.names is not None:
        is_now = job.names.read_bytes() if job.names.exists() else b""
        if is_now != made.ledger.write():
            problem = "changed" if is_now else "missing"
            found.append(Difference(job.names.name, problem, is_now, made.ledger.write()))
    return sorted(found, key=lambda difference: difference.path)


def _compare(folder: Path, fresh: Path, target: str) -> Iterator[Difference]:
    """Compares a target's folder with a fresh one; files that are their owner's do not count."""
    manifest = Manifest.read(fresh)
    hand = manifest.hand if manifest else frozenset[str]()
    present, wanted = _files(folder) - hand, _files(fresh) - hand
    for path in present | wanted:
        is_now = (folder / path).read_bytes() if path in present else b""
        should_be = (fresh / path).read_bytes() if path in wanted else b""
        if path not in present:
            yield Difference(f"{target}/{path}", "missing", is_now, should_be)
        elif path not in wanted:
            yield Difference(f"{target}/{path}", "stale", is_now, should_be)
        elif is_now != should_be:
            yield Difference(f"{target}/{path}", "changed", is_now, should_be)


def _files(folder: Path) -> set[str]:
    return {path for path, kind in entries(folder) if kind != "kept"} if folder.is_dir() else set()
