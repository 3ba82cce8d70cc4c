"""Bodies with one place changed: a type flipped, null, a value that no enum lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

UNKNOWN = "zzUnknownValue"


class Change(NamedTuple):
    pointer: str
    kind: str
    body: Any


def changes(body: Any) -> Iterator[Change]:
    """Every way to change one place of a body."""
    for way in _ways(body, ()):
        value = _at(body, way)
        pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in way)
        if value is not None:
            yield Change(pointer, "null", _with(body, way, None))
        yield Change(pointer, "type", _with(body, way, _flipped(value)))
        if isinstance(value, str):
            yield Change(pointer, "unknown value", _with(body, way, UNKNOWN))


def _flipped(value: Any) -> Any:
    """A value of another type."""
    match value:
        case str() | None:
            return {"flipped": True}
        case bool():
            return "flipped"
        case int() | float():
            return "flipped"
        case list():
            return {"flipped": True}
        case _:
            return "flipped"


def _ways(node: Any, way: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    yield way
    if isinstance(node, dict):
        for key, item in node.items():
            yield from _ways(item, (*way, key))
    elif isinstance(node, list):
        for position, item in enumerate(node[:3]):
            yield from _ways(item, (*way, position))


def _at(node: Any, way: tuple[Any, ...]) -> Any:
    for step in way:
        node = node[step]
    return node


def _with(node: Any, way: tuple[Any, ...], value: Any) -> Any:
    if not way:
        return value
    copied = dict(node) if isinstance(node, dict) else list(node)
    copied[way[0]] = _with(node[way[0]], way[1:], value)
    return copied
