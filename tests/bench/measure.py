"""Measuring: wall time and peak memory of whole processes, wall time of calls."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """Medians: `seconds` of wall time, `megabytes` of peak resident memory (0: not measured)."""

    seconds: float
    megabytes: float = 0.0

    def __truediv__(self, other: Figure) -> float:
        return self.seconds / other.seconds


def interleaved(calls: Sequence[Callable[[], object]], rounds: int) -> list[Figure]:
    """The median of each call, measured turn by turn, so that noise hits all alike."""
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for call, found in zip(calls, times, strict=True):
            gc.collect()
            start = time.perf_counter()
            result = call()
            found.append(time.perf_counter() - start)
            del result
    return [Figure(statistics.median(found)) for found in times]


def process(
    command: Sequence[str], *, cwd: Path, rounds: int, before: Callable[[], object]
) -> Figure:
    """The median of a command's runs; `before` prepares each. Raises when one fails."""
    seconds, megabytes = [], []
    # The peer looks for ruff in PATH, and leaves its code unformatted where there is none.
    tools = str(Path(sys.executable).parent)
    environment = os.environ | {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    for _ in range(rounds):
        before()
        start = time.perf_counter()
        with subprocess.Popen(
            command,
            cwd=cwd,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        ) as child:
            assert child.stderr is not None
            said = child.stderr.read()
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        seconds.append(time.perf_counter() - start)
        megabytes.append(usage.ru_maxrss / 1024)
        if child.returncode:
            raise RuntimeError(f"{command[0]} failed: {said.decode(errors='replace')[-500:]}")
    return Figure(statistics.median(seconds), statistics.median(megabytes))
