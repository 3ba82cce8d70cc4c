"""Results for people and for programs. What came from a server never steers the terminal."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from .errors import Misuse

_FOLDED = 24


def visible(text: str) -> str:
    """The text with every character that does not print as itself escaped."""
    return "".join(c if c.isprintable() or c == "\n" else f"\\u{ord(c):04x}" for c in text)


def show(value: Any, form: str | None, save: Path | None) -> None:
    """Prints a result: `form` is table or json, or what suits where it goes; or saves it."""
    if save is not None:
        _save(value, save)
    elif isinstance(value, bytes | bytearray):
        if sys.stdout.isatty():
            raise Misuse(f"{len(value)} bytes came: save them with --save FILE")
        sys.stdout.buffer.write(value)
    elif form == "json" or (form is None and not sys.stdout.isatty()):
        print(json_text(value))
    elif value is not None:
        _table(value)


def json_text(value: Any) -> str:
    """Indented JSON."""
    # Outside strings JSON has no such characters, and in them this is JSON's own way.
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return "".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text)


def _save(value: Any, path: Path) -> None:
    data = (
        bytes(value) if isinstance(value, bytes | bytearray) else f"{json_text(value)}\n".encode()
    )
    path.write_bytes(data)


def _table(value: Any) -> None:
    rows = value if isinstance(value, list) else [value]
    if not all(isinstance(row, dict) for row in rows):
        for item in rows:
            print(_cell(item))
        return
    from rich.console import Console

    console = Console()
    if isinstance(value, list) and _fits(rows, console.width):
        console.print(_rows(rows))
        return
    for position, row in enumerate(rows):
        if position:
            console.print()
        console.print(_record(row))


def _fits(rows: list[dict[str, Any]], width: int) -> bool:
    """Whether the columns find room beside each other; a long text may be folded."""
    needed = {
        name: min(_FOLDED, max(len(name), *(len(_cell(row.get(name, ...))) for row in rows)))
        for name in _columns(rows)
    }
    return sum(needed.values()) + 3 * len(needed) <= width


def _columns(rows: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def _rows(rows: list[dict[str, Any]]) -> Any:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for name in _columns(rows):
        table.add_column(Text(visible(name)))
    for row in rows:
        cells = (_cell(row.get(name, ...)) for name in _columns(rows))
        table.add_row(*(Text(cell, overflow="fold") for cell in cells))
    return table


def _record(row: dict[str, Any]) -> Any:
    """One object, a line for each member."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=False, pad_edge=False)
    for name, item in row.items():
        table.add_row(Text(visible(name), style="bold"), Text(_cell(item), overflow="fold"))
    return table


def _cell(value: Any) -> str:
    """One value in a line: text as it is, nothing for an absent one, JSON for the rest."""
    if value is ...:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return visible(text)
