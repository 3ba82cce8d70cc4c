"""`python -m tests.fuzz --minutes 60 --seed 1`: prints each new fault once, and the counts.

A document that causes one is kept in `.fuzz/`. The exit code is 1 when there was any.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

from tests.fuzz.harness import check
from tests.fuzz.mutations import changed, written
from tests.fuzz.seeds import seed

KEPT = Path(".fuzz")
_WHOLE = 0.25


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    work = [(options.seed * 1000 + n, options.minutes * 60) for n in range(options.jobs)]
    total: Counter[str] = Counter()
    with multiprocessing.Pool(options.jobs) as pool:
        for counts in pool.imap_unordered(_fuzz, work):
            total += counts
    faults = {name: count for name, count in total.items() if name.startswith("fault ")}
    print(
        f"{total['documents']} documents, {total['whole']} of them to all surfaces; "
        f"{total['refused']} refused in one line, {sum(faults.values())} faults"
    )
    for name, count in sorted(faults.items()):
        print(f"{count} times: {name}")
    return 1 if faults else 0


def _fuzz(work: tuple[int, float]) -> Counter[str]:
    number, seconds = work
    dice, counts = random.Random(number), Counter[str]()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data, name = written(changed(seed(dice), dice), dice)
        whole = dice.random() < _WHOLE
        outcome = check(data, name, whole=whole)
        counts["documents"] += 1
        counts["whole"] += whole
        counts["refused"] += bool(outcome.refused)
        if outcome.fault:
            kind = f"fault {outcome.fault[:110]}"
            if kind not in counts:
                _keep(data, name, f"{number}-{counts['documents']}", outcome.fault)
            counts[kind] += 1
        gc.collect()
    return counts


def _keep(data: bytes, name: str, run: str, fault: str) -> None:
    KEPT.mkdir(exist_ok=True)
    place = KEPT / f"{run}{Path(name).suffix}"
    place.write_bytes(data)
    print(f"{place}: {fault}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
