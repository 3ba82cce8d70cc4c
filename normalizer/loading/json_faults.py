"""What the fast JSON reader refused, told with its place: a slow walk, only after a failure."""

from __future__ import annotations

import json
import math
import re
from typing import Final

from ..errors import LoadError, Place
from .limits import Limits, excess
from .text import place_at, shown

_STRING = r'"(?:[^"\\]|\\.)*"'
_TOKEN: Final = re.compile(
    rf"""(?P<key>{_STRING}(?=[ \t\n\r]*:)) | (?P<string>{_STRING})
    | (?P<open>[{{\[]) | (?P<close>[}}\]])
    | (?P<constant>NaN|-?Infinity) | (?P<number>-?[0-9][-+.0-9eE]*)""",
    re.VERBOSE,
)


def first_fault(text: str, name: str, limits: Limits) -> LoadError:
    """Return the error for the first thing in a JSON text that we refuse.

    The text is taken to be valid up to there. Looked for: duplicate keys (RFC 8259, section 4,
    leaves their meaning open), numbers that a Python number cannot hold, too deep nesting.
    """
    # For each open object or array the keys so far, with where they stand.
    around: list[dict[str, int]] = []
    for token in _TOKEN.finditer(text):
        at, found = token.start(), token[0]
        problem = hint = None
        if token.lastgroup == "open":
            around.append({})
            if len(around) > limits.depth:
                return excess(limits, "depth", len(around), place_at(name, text, at))
        elif token.lastgroup == "close":
            around.pop()
        elif token.lastgroup == "key":
            first = around[-1].setdefault(json.loads(found), at)
            if first != at:
                return duplicate_key(
                    json.loads(found), place_at(name, text, at), place_at(name, text, first)
                )
        elif token.lastgroup == "constant":
            problem, hint = f"has {found}, which is no JSON number", "write null or a string"
        elif token.lastgroup == "number":
            problem = _number_problem(found)
        if problem:
            return LoadError(problem, place=place_at(name, text, at), hint=hint)
    return LoadError("nests deeper than this Python can follow", place=Place(name))


def _number_problem(text: str) -> str | None:
    try:
        value = float(text) if re.search("[.eE]", text) else int(text)
    except ValueError:
        return f"has a number of {len(text)} digits, which is too long to be read"
    if isinstance(value, float) and math.isinf(value):
        return f"has the number {shown(text)}, which is too large to be read"
    return None


def duplicate_key(key: str, second: Place, first: Place) -> LoadError:
    """Return the error for a key that stands twice in one object, at `first` and `second`."""
    return LoadError(
        f"has the key {shown(key)} twice in one object, first in line {first.line}",
        place=second,
        hint="readers differ in which one counts: remove or rename one",
    )
