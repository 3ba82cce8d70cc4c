"""How large a document may be, so that a hostile one costs an error and not the machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from ..errors import LoadError, Place, UsageError


@dataclass(frozen=True, slots=True)
class Limits:
    """What a document may cost; generous, as real descriptions stay far below.

    `size_bytes` counts raw bytes. `depth` counts nested objects and arrays. `nodes` counts
    the values that are made, copies for aliases included. `aliases` counts the uses of anchors.
    """

    size_bytes: int = 200 * 2**20
    depth: int = 500
    nodes: int = 20_000_000
    aliases: int = 100_000


DEFAULT_LIMITS: Final = Limits()


def parse_limits(given: Iterable[str]) -> Limits:
    """Limits as a command line has them: `depth=1000`. Raises UsageError for anything else."""
    names = [field.name for field in fields(Limits)]
    changed: dict[str, int] = {}
    for text in given:
        name, _, number = text.partition("=")
        if name not in names or not (number.isascii() and number.isdigit()):
            raise UsageError(
                f"{text!r} is no limit", hint=f"write NAME=NUMBER, NAME one of {', '.join(names)}"
            )
        changed[name] = int(number)
    return replace(DEFAULT_LIMITS, **changed)


_UNITS: Final = {
    "size_bytes": "bytes",
    "depth": "levels of nesting",
    "nodes": "values",
    "aliases": "aliases",
}


def excess(limits: Limits, option: str, found: int, place: Place) -> LoadError:
    """Return the error for a document that has `found` of what `option` allows less of."""
    return LoadError(
        f"has {found} {_UNITS[option]}, and the limit is {getattr(limits, option)}",
        place=place,
        hint=f"raise the limit '{option}' (--limit {option}=N) if you trust this document",
    )


def measure(tree: Any) -> tuple[int, int]:
    """Return the depth (nested dicts and lists) of a tree, and the number of its values.

    It goes level by level, not by recursion, so no depth can break it.
    """
    depth, nodes = 0, 1
    level: list[Any] = [tree] if tree.__class__ in _CONTAINERS else []
    while level:
        depth += 1
        nodes += sum(map(len, level))
        level = [
            value
            for node in level
            for value in (node.values() if node.__class__ is dict else node)
            if value.__class__ in _CONTAINERS
        ]
    return depth, nodes


_CONTAINERS: Final[frozenset[type]] = frozenset((dict, list))
