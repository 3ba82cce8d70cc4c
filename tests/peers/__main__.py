"""Runs every peer on the document before and after, and every limit; `--write` renews the docs."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.docs.pages import put_between
from tests.peers import corpus
from tests.peers.limits import of
from tests.peers.tools import NPM, Peer, Result, peers

ROOT = Path(__file__).parents[2]  # tests.published needs pytest, which is not in the environment
CORPUS = sorted((ROOT.parent / "shared/specs/corpus").glob("*"))
PAGE = ROOT / "docs" / "peers.md"
OPERATIONS = 161
STREAMS = 1
"""Which the normalised document has outside of its paths."""


def main() -> int:
    """Takes the document after, and the one before it where there is one.

    Gives 1 when a peer takes less than all of it and no limit says why, or a limit has gone.
    With `--corpus`, three peers run on the documents of the corpus instead, and it gives 1 when
    one of them does not take more of them after.
    """
    if "--corpus" in sys.argv:
        return _corpus()
    after, *others = (
        Path(argument).resolve() for argument in sys.argv[1:] if not argument.startswith("-")
    )
    before = others[0] if others else None
    console, rows, ok = Console(width=140), [], True
    with tempfile.TemporaryDirectory(prefix="moneyer-peers-") as name:
        work = Path(name)
        for number, peer in enumerate(peers(_versions())):
            console.print(f"[bold]{peer.name}[/] {peer.version}")
            home = work / str(number)
            raw = peer.run(before, home / "before") if before else None
            made = peer.run(after, home / "after")
            notes, limited = [], False
            for limit in of(peer):
                shown = limit.shows(peer.run(limit.path, home / limit.document))
                ok, limited = ok and shown, True
                gone = "" if shown else " (gone: take it out of tests/peers/limits.py)"
                notes.append(
                    f'{limit.what} ("{limit.says}": [{limit.document}]({_link(limit.path)})){gone}'
                )
            whole = made.operations == OPERATIONS and not made.faults
            ok = ok and (whole or limited)
            rows.append((peer, raw, made, notes))
    _print(console, rows)
    if "--write" in sys.argv:
        _write(rows)
    return 0 if ok else 1


def _corpus() -> int:
    chosen = [peer for peer in peers(_versions()) if peer.name in corpus.NAMES]
    found = corpus.compared(CORPUS, chosen, str(ROOT / ".venv/bin/moneyer"))
    corpus.printed(found)
    if "--write" in sys.argv:
        put_between(ROOT / "docs" / "corpus.md", "peers", corpus.markdown(found))
    better = (sum(t.after for t in all_) > sum(t.before for t in all_) for all_ in found.values())
    return 0 if all(better) else 1


def _versions() -> dict[str, str]:
    found = {
        name: version(name)
        for name in ("openapi-python-client", "openapi-generator-cli", "fastmcp")
    }
    for name in ("openapi-typescript", "@hey-api/openapi-ts", "orval"):
        found[name] = json.loads((NPM / name / "package.json").read_text("utf-8"))["version"]
    return found


Row = tuple[Peer, Result | None, Result, list[str]]


def _print(console: Console, rows: list[Row]) -> None:
    table = Table("peer", "published", "normalised", "what is the peer's own limit")
    for peer, raw, made, notes in rows:
        cells = [f"{peer.name} {peer.version}", *_results(raw, made), "; ".join(notes)]
        table.add_row(*(cell.replace("[", r"\[") for cell in cells))
    console.print(table)


def _results(raw: Result | None, made: Result) -> list[str]:
    before = "not run" if raw is None else raw.shown(OPERATIONS + STREAMS)
    return [before, made.shown(OPERATIONS)]


def _write(rows: list[Row]) -> None:
    put_between(PAGE, "peers", "\n".join(_lines(rows)))


def _lines(rows: list[Row]) -> Iterator[str]:
    yield "| peer | version | published | normalised | its own limit |"
    yield "|---|---|---|---|---|"
    for peer, raw, made, notes in rows:
        cells = [peer.name, peer.version, *_results(raw, made), "; ".join(notes)]
        yield f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*/*", "`*/*`")


def _link(path: Path) -> str:
    return f"../{path.relative_to(ROOT).as_posix()}"


if __name__ == "__main__":
    sys.exit(main())
