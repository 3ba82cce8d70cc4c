"""What a YAML text says to one reader, and something else to another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spelling:
    """A scalar that a YAML 1.1 reader, or one that keeps other keys than strings, reads else.

    `kind` is one of boolean, binary, hexadecimal, leading-zero, sexagesimal, timestamp,
    underscores, merge-key, integer-key, float-key, boolean-key, null-key. `line` and `column`
    count from 1. `read_as` is what we read, as JSON text ("members" for a merge key).
    """

    text: str
    kind: str
    line: int
    column: int
    read_as: str
