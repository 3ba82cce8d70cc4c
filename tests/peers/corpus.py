"""Three peers on every document of the corpus, as it is published and as it is normalised."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from tests.peers.tools import Peer, Result

NAMES = ("openapi-python-client", "hey-api", "fastmcp")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class Taken(NamedTuple):
    """What a peer made of a document, before and after."""

    document: str
    before: bool
    after: bool
    said: str


def compared(documents: list[Path], peers: list[Peer], moneyer: str) -> dict[str, list[Taken]]:
    """Each peer on each document. `moneyer` is the command that normalises."""
    with tempfile.TemporaryDirectory(prefix="moneyer-peers-") as name:
        work = Path(name)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            ready = list(pool.map(lambda path: _ready(path, work, moneyer), documents))
            return {
                peer.name: list(
                    pool.map(
                        lambda pair, peer=peer: _taken(peer, *pair, work),  # type: ignore[misc]
                        ready,
                    )
                )
                for peer in peers
            }


def _ready(path: Path, work: Path, moneyer: str) -> tuple[Path, Path]:
    """A document as JSON, as it is published and as it is normalised."""
    before, after = work / f"{path.stem}.json", work / f"{path.stem}.normalised.json"
    subprocess.run(
        [moneyer, "normalize", str(path), "--output", str(after)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    if path.suffix == ".json":
        before.write_bytes(path.read_bytes())
    else:
        from ruamel.yaml import YAML

        tree = YAML(typ="safe").load(path.read_bytes())
        before.write_text(json.dumps(tree, default=str), "utf-8")
    return before, after


def _taken(peer: Peer, before: Path, after: Path, work: Path) -> Taken:
    home = work / peer.name / before.stem
    raw, _ = _is_whole(peer, before, home / "before")
    made, said = _is_whole(peer, after, home / "after")
    return Taken(before.stem, raw, made, said)


def _is_whole(peer: Peer, document: Path, folder: Path) -> tuple[bool, str]:
    """Whether a peer makes every operation of a document, of code that holds together."""
    wanted = _operations(document)
    try:
        result = peer.run(document, folder)
    except (subprocess.TimeoutExpired, OSError, ValueError, IndexError) as error:
        return False, type(error).__name__
    if result.operations is None:
        return False, result.said
    if result.operations < wanted or result.faults or result.misfits:
        return False, _told(result, wanted)
    return True, ""


def _told(result: Result, wanted: int) -> str:
    faults = f"; {result.faults[0]}" if result.faults else ""
    return f"{result.operations} of {wanted}{faults}"


def _operations(document: Path) -> int:
    paths = json.loads(document.read_bytes()).get("paths") or {}
    return sum(method in METHODS for item in paths.values() for method in item)


def printed(found: dict[str, list[Taken]]) -> None:
    """A table on the terminal, and why a document does not get through after."""
    console = Console(width=120)
    table = Table("peer", "published", "normalised")
    for row in rows(found):
        table.add_row(*row)
    console.print(table)
    for name, all_taken in found.items():
        for taken in all_taken:
            if not taken.after:
                print(f"{name}: {taken.document}: {taken.said[:200]}", file=sys.stderr)


def rows(found: dict[str, list[Taken]]) -> Iterator[tuple[str, str, str]]:
    """The share that each peer takes, before and after."""
    for name, all_taken in found.items():
        size = len(all_taken)
        before, after = (sum(getattr(t, when) for t in all_taken) for when in ("before", "after"))
        yield name, _share(before, size), _share(after, size)


def _share(part: int, size: int) -> str:
    return f"{part} of {size} ({round(100 * part / size)} %)"


def markdown(found: dict[str, list[Taken]]) -> str:
    """The table of the page, and below it what each peer stumbles over after."""
    lines = ["| peer | published | normalised |", "|---|---|---|"]
    lines += [f"| {' | '.join(row)} |" for row in rows(found)]
    for name, all_taken in found.items():
        left = [taken for taken in all_taken if not taken.after]
        if left:
            lines += ["", f"{name} after:", ""]
            lines += [f"- {taken.document}: `{_short(taken.said)}`" for taken in left]
    return "\n".join(lines)


def _short(text: str) -> str:
    plain = " ".join(text.split()).replace("`", "'")
    return plain if len(plain) <= 110 else f"{plain[:107]}..."
