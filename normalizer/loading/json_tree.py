"""JSON text to a plain tree, by RFC 8259 and no looser."""

from __future__ import annotations

import json
import math
from typing import Any, Final

from ..errors import LoadError, Place
from .json_faults import first_fault
from .limits import Limits, excess, measure
from .text import place_at


class _Refused(Exception):
    """The standard library would take this, we do not."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _Refused
    return members


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _Refused
    return value


def _constant(text: str) -> Any:
    raise _Refused


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_constant=_constant
)


def read_json(text: str, name: str, limits: Limits) -> Any:
    """Return the tree of a JSON text (RFC 8259): dict, list, str, int, float, bool, None.

    Raises LoadError, with line and column, for wrong syntax, a duplicate key, a number that
    Python cannot hold (NaN, Infinity, 1e400, too many digits), and for more than the limits.
    """
    fault: LoadError | None
    try:
        tree = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _syntax(error, text, name) from None
    except (_Refused, ValueError, RecursionError):
        # The fast reader only knows that something is wrong; a slow walk says what and where.
        fault = first_fault(text, name, limits)
    else:
        fault = _over(tree, text, name, limits)
    if fault is not None:
        raise fault
    return tree


def _over(tree: Any, text: str, name: str, limits: Limits) -> LoadError | None:
    # Each level and each value costs a character: a small file needs no walk.
    if len(text) <= min(limits.depth, limits.nodes):
        return None
    depth, nodes = measure(tree)
    if depth > limits.depth:
        place = first_fault(text, name, limits).place
        return excess(limits, "depth", depth, place or Place(name))
    if nodes > limits.nodes:
        return excess(limits, "nodes", nodes, Place(name))
    return None


def _syntax(error: json.JSONDecodeError, text: str, name: str) -> LoadError:
    problem = error.msg[:1].lower() + error.msg[1:].removesuffix(" at").removesuffix(" starting at")
    return LoadError(
        f"is not valid JSON: {problem}",
        place=place_at(name, text, error.pos),
        hint=_hint(error, text),
    )


_HINTS_BY_PROBLEM: Final = (
    ("Unterminated string", "a closing quote is missing, or the file is cut short"),
    ("Illegal trailing comma", "remove that comma"),
    ("Extra data", "one document a file, and nothing after it"),
    ("Invalid control character", "inside a string write it as \\n, \\t or \\u00XX"),
    ("Invalid \\escape", "a backslash itself is written \\\\"),
)
_HINTS_BY_CHARACTER: Final = {
    "}": "is there a comma too many before it?",
    "]": "is there a comma too many before it?",
    "'": "strings take double quotes",
    "/": "JSON has no comments",
    "#": "JSON has no comments",
    "T": "JSON writes true, false and null",
    "F": "JSON writes true, false and null",
    "N": "JSON writes true, false and null",
}


def _hint(error: json.JSONDecodeError, text: str) -> str | None:
    for problem, hint in _HINTS_BY_PROBLEM:
        if error.msg.startswith(problem):
            return hint
    rest = text[error.pos : error.pos + 1]
    if not rest or not text[error.pos :].strip():
        return "the file seems cut short"
    if rest in _HINTS_BY_CHARACTER:
        return _HINTS_BY_CHARACTER[rest]
    if error.msg.startswith("Expecting ','"):
        return "a comma seems to be missing before it"
    if not text[: error.pos].strip():
        return "a JSON description starts with {; is this YAML? then name it .yaml"
    return None
