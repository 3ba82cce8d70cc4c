"""Measuring: wall time and peak memory of whole processes, wall time of calls."""

from __future__ import annotations

import gc
import json
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


@dataclass(frozen=True)
class Run:
    """A command, and what prepares each of its runs."""

    command: Sequence[str]
    before: Callable[[], object] = lambda: None


def calls(measured: Sequence[Callable[[], object]], rounds: int) -> list[Figure]:
    """The median of each call, measured turn by turn, so that noise hits all alike."""
    return [Figure(statistics.median(found)) for found in turns(measured, rounds)]


def turns(measured: Sequence[Callable[[], object]], rounds: int) -> list[list[float]]:
    """The seconds of each call in each turn. Those of one turn belong together."""
    times: list[list[float]] = [[] for _ in measured]
    for _ in range(rounds):
        for call, found in zip(measured, times, strict=True):
            gc.collect()
            start = time.perf_counter()
            result = call()
            found.append(time.perf_counter() - start)
            del result
    return times


def processes(runs: Sequence[Run], *, work: Path, rounds: int) -> list[Figure]:
    """The medians of each command, turn by turn in the folder `work`. Raises when one fails.

    A turn before the first one leaves bytecode behind, as installing would, and does not count.
    """
    environment = _environment(work)
    found: list[list[Figure]] = [[] for _ in runs]
    for _ in range(1 + rounds):
        for run, figures in zip(runs, found, strict=True):
            run.before()
            figures.append(_process(run.command, work, environment))
    return [
        Figure(
            statistics.median(figure.seconds for figure in figures[1:]),
            statistics.median(figure.megabytes for figure in figures[1:]),
        )
        for figures in found
    ]


def told(commands: Sequence[Sequence[str]], *, work: Path, rounds: int) -> list[list[list[float]]]:
    """What each command prints, figures as a JSON array, run as `processes` runs.

    Command by command, each of its figures with what it was in each round.
    """
    environment = _environment(work)
    found: list[list[list[float]]] = [[] for _ in commands]
    for _ in range(1 + rounds):
        for command, figures in zip(commands, found, strict=True):
            done = subprocess.run(
                command, cwd=work, env=environment, capture_output=True, text=True, check=False
            )
            if done.returncode:
                raise RuntimeError(f"{command[0]} failed: {done.stderr[-500:]}")
            figures.append(json.loads(done.stdout))
    return [[list(column) for column in zip(*runs[1:], strict=True)] for runs in found]


def _environment(work: Path) -> dict[str, str]:
    environment = os.environ | {
        # The peer looks for ruff in PATH, and leaves its code unformatted where there is none.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPYCACHEPREFIX": str(work / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


# Linux counts what a process was before it became another program, so we start none ourselves:
# then all would be at least as large as we are.
_LAUNCH = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
seconds = time.perf_counter() - start
sys.stderr.buffer.write(done.stderr[-500:])
kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps([done.returncode, seconds, kilobytes]))
"""


def _process(command: Sequence[str], cwd: Path, environment: dict[str, str]) -> Figure:
    done = subprocess.run(
        [sys.executable, "-I", "-c", _LAUNCH, *command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    code, seconds, kilobytes = json.loads(done.stdout)
    if code:
        raise RuntimeError(f"{command[0]} failed: {done.stderr}")
    return Figure(seconds, kilobytes / 1024)
