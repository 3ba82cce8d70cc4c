"""One document: normalised, proved, generated, imported, compiled."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from moneyer.api import generate
from normalizer import changelog
from normalizer.document import METHODS
from normalizer.errors import MoneyerError
from normalizer.loading import load, load_bytes
from normalizer.refine import normalize
from normalizer.values import copy, same
from tests.hostile.oracle import NODE_MODULES
from tests.published import ROOT

IMPORT_ALL = (ROOT / "noxfile.py").read_text("utf-8").split('IMPORT_ALL = """')[1].split('"""')[0]
# Chosen for variety: both formats, three editions, unions, recursion, large and small.
TYPED = frozenset(
    "adyen-checkout-v71 alpaca-trading amazon-sp-fulfillment-inbound argo-workflows "
    "docusign-rooms figma-rest meilisearch-api notion-api polygon-massive tradestation-v2 "
    "weaviate-api workos-api".split()
)


@dataclass
class Verdict:
    """What came of a document. `faults` are all that should not be, by what found them."""

    name: str
    kilobytes: int = 0
    operations: int = 0
    left_out: int = 0
    changes: int = 0
    steps: int = 0
    seconds: float = 0.0
    modules: int = 0
    typed: str = ""
    faults: list[str] = field(default_factory=list)


def checked(path: Path, work: Path) -> Verdict:
    """Everything about a document; what is made of it stays in `work`."""
    verdict = Verdict(path.stem, round(path.stat().st_size / 1000))
    work.mkdir(parents=True)
    try:
        _normalised(path, work / "normalised.json", verdict)
        start = time.perf_counter()
        made = generate(path, work / "out", package=package_of(path))
        verdict.seconds = time.perf_counter() - start
        verdict.operations = made.operations + made.streams
        if verdict.operations + len(made.left_out) < (published := operations(load(path).tree)):
            verdict.faults.append(f"of {published} operations, some are neither made nor named")
        verdict.left_out = len(made.left_out)
        verdict.faults += (f"left out: {op.id}: {op.reason}" for op in made.left_out)
    except MoneyerError as error:
        verdict.faults.append(str(error))
        return verdict
    _imported(work, verdict)
    _compiled(work, verdict)
    if verdict.name in TYPED:
        _typed(work, verdict)
    return verdict


def operations(tree: Any) -> int:
    """How many operations a document publishes."""
    paths = tree.get("paths")
    return sum(
        key.lower() in METHODS and isinstance(value, dict)
        for item in (paths.values() if isinstance(paths, dict) else ())
        for key, value in (item.items() if isinstance(item, dict) else ())
    )


def package_of(path: Path) -> str:
    """What the client of a document is called."""
    return "p_" + re.sub(r"\W", "_", path.stem).lower()


def _normalised(path: Path, into: Path, verdict: Verdict) -> None:
    source = load(path)
    raw = copy(source.tree)
    refined = normalize(source)
    written = refined.write()
    into.write_bytes(written)
    verdict.changes = sum("x-at" in record for record in refined.log)
    verdict.steps = len({record["x-step"] for record in refined.log if "x-at" in record})
    tree = json.loads(written)
    verdict.faults += (f"invalid: {e.message}" for e in OpenAPIV31SpecValidator(tree).iter_errors())
    if not same(changelog.replay(refined.log, raw), refined.document.tree):
        verdict.faults.append("the log does not replay")
    if not same(changelog.undo(refined.log, refined.document.tree), raw):
        verdict.faults.append("the log does not undo")
    again = normalize(load_bytes(written, "again.json"))
    if again.write() != written or any("x-at" in record for record in again.log):
        verdict.faults.append("a second run finds something")


def _imported(work: Path, verdict: Verdict) -> None:
    folders = [str(work / "out" / target) for target in ("python", "mcp", "cli")]
    done = _run([sys.executable, "-W", "error", "-c", IMPORT_ALL, *folders], work)
    found = re.search(r"(\d+) modules import", done.stdout)
    verdict.modules = int(found[1]) if found else 0
    if done.returncode:
        verdict.faults.append(f"import: {done.stderr.strip().splitlines()[-1]}")


def _compiled(work: Path, verdict: Verdict) -> None:
    config = work / "tsconfig.json"
    options = {
        "noEmit": True,
        "rootDir": ".",
        "types": ["node"],
        "typeRoots": [str(NODE_MODULES / "@types")],
    }
    extended = {"extends": "./out/typescript/tsconfig.json", "include": ["out/typescript/src"]}
    config.write_text(json.dumps(extended | {"compilerOptions": options}))
    done = _run([str(NODE_MODULES / ".bin/tsc"), "--project", str(config)], work)
    if done.returncode:
        verdict.faults.append(f"tsc: {done.stdout.strip().splitlines()[0]}")


def _typed(work: Path, verdict: Verdict) -> None:
    folders = [work / "out" / target for target in ("python", "mcp", "cli")]
    packages = [str(init.parent) for folder in folders for init in folder.glob("*/__init__.py")]
    done = _run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", ""),
            *("--cache-dir", str(work / "mypy"), *packages),
        ],
        work,
        MYPYPATH=os.pathsep.join(map(str, folders)),
    )
    verdict.typed = "yes" if done.returncode == 0 else "no"
    if done.returncode:
        verdict.faults.append(f"mypy: {done.stdout.strip().splitlines()[-1]}")


def _run(command: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
