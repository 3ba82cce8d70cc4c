"""Literals of TypeScript over several lines: what fits into one stays in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

_WIDTH = 100


@dataclass(frozen=True)
class Object:
    """An object literal: keys, ready to be printed, and their values."""

    members: tuple[tuple[str, Piece], ...]


@dataclass(frozen=True)
class Array:
    """An array literal."""

    items: tuple[Piece, ...]


Piece: TypeAlias = str | Object | Array


def flat(piece: Piece) -> str:
    """The literal in a line."""
    match piece:
        case Object(members=()):
            return "{}"
        case Object(members=members):
            return f"{{ {', '.join(f'{key}: {flat(value)}' for key, value in members)} }}"
        case Array(items=items):
            return f"[{', '.join(map(flat, items))}]"
        case str():
            return piece


def laid_out(piece: Piece, before: int, indent: int = 0) -> str:
    """The literal where `before` columns of the line are taken; lines below it are indented."""
    line = flat(piece)
    if isinstance(piece, str) or before + len(line) + 1 <= _WIDTH:
        return line
    inner = indent + 2
    match piece:
        case Object(members=members):
            lines = [
                f"{key}: {laid_out(value, inner + len(key) + 2, inner)}" for key, value in members
            ]
            opening, closing = "{", "}"
        case Array(items=items) if all(isinstance(item, str) for item in items):
            lines = list(_filled([flat(item) for item in items], _WIDTH - inner))
            opening, closing = "[", "]"
        case Array(items=items):
            lines = [laid_out(item, inner, inner) for item in items]
            opening, closing = "[", "]"
    margin = " " * inner
    return "\n".join([opening, *(f"{margin}{one}," for one in lines), " " * indent + closing])


def _filled(items: Iterable[str], width: int) -> Iterable[str]:
    """Short items, as many to a line as go in."""
    line = ""
    for item in items:
        if line and len(line) + len(item) + 3 > width:
            yield line
            line = ""
        line = f"{line}, {item}" if line else item
    if line:
        yield line
