"""One thing done once, timed: `python -m tests.bench.once WHAT FILE`. A process of its own each
time, as the command is one, so that no run finds the memory that an earlier one left behind."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from generators.ir.lowering import lower
from normalizer.loading import load_bytes
from normalizer.refine import normalize, repair

WORK: dict[str, Callable[[bytes], object]] = {
    "floor": lambda data: json.dumps(json.loads(data), indent=2),
    "normalise": lambda data: normalize(load_bytes(data, "x.json")).write(),
    "lower": lambda data: lower(repair(load_bytes(data, "x.json")).document),
}
_SMALL = b'{"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {}}'


def main(what: str, file: str) -> None:
    """Prints the seconds that it took, imports apart."""
    work, data = WORK[what], Path(file).read_bytes()
    work(_SMALL)
    gc.disable()  # as the command does
    start = time.perf_counter()
    work(data)
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main(*sys.argv[1:])
