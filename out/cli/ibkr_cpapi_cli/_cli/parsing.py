"""What options are given as: numbers, files and JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typer

from .errors import Misuse


def number(text: str) -> Any:
    """A number as it is written: 5 stays a whole one."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise typer.BadParameter(f"{text[:40]!r} is not a number") from None


def switch(text: str) -> bool:
    """`true` or `false`."""
    if text.lower() not in ("true", "false"):
        raise typer.BadParameter("it is true or false")
    return text.lower() == "true"


def json_value(text: str) -> Any:
    """A value written as JSON."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f"it is no JSON: {error}") from None


def file(text: str) -> Path:
    """A file, given as `@FILE`."""
    path = Path(text.removeprefix("@"))
    if not text.startswith("@") or not path.is_file():
        raise typer.BadParameter("it is given as @FILE, and that file must be there")
    return path


def body(text: str | None, codec: str, members: Mapping[str, Any], *, required: bool) -> Any:
    """The body: what `--body` says, with the members that were given by options over it.

    Raises Misuse.
    """
    given = {name: value for name, value in members.items() if value not in (None, [])}
    found = None if text is None else _read(text, codec)
    if given:
        if found is None:
            found = {}
        if not isinstance(found, dict):
            raise Misuse("--body is no object, so no member of it can be set")
        found = {**found, **given}
    if found is None and required:
        raise Misuse("a body is needed: give --body, or members of it as options")
    return found


def _read(text: str, codec: str) -> Any:
    if codec == "binary":
        return sys.stdin.buffer.read() if text == "-" else file(text)
    if text == "-":
        text = sys.stdin.read()
    elif text.startswith("@"):
        text = file(text).read_text("utf-8")
    if codec in ("text", "events"):
        return text
    if codec == "json-lines":
        return [_json(line) for line in text.splitlines() if line.strip()]
    return _json(text)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Misuse(f"--body is no JSON: {error}") from None
