"""Where the templates are: inside of the installed package, or beside it in a checkout."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jinja2

from generators.templating import environment


def folder(target: str) -> Path:
    """The folder of a target's templates."""
    here = Path(__file__).resolve().parent
    installed = here / "templates"
    return (installed if installed.is_dir() else here.parent / "templates") / target


@cache
def templates(target: str) -> jinja2.Environment:
    """The environment that loads a target's templates."""
    return environment(folder(target))


def runtime(target: str, pattern: str, inside: str = "runtime") -> Iterator[tuple[str, bytes]]:
    """The hand-written files of a target, which are copied word for word: path and content."""
    root = folder(target) / inside
    for path in sorted(root.rglob(pattern)):
        yield path.relative_to(root).as_posix(), path.read_bytes()
