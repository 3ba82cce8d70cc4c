"""Words: what a name consists of before a language puts it together again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+")
_SIGNED = re.compile(r"(?<![0-9A-Za-z])([+-])(?=\d)")

_SYMBOLS = {
    "<=": "less or equal",
    ">=": "greater or equal",
    "!=": "not equal",
    "==": "equal",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "*": "asterisk",
    "%": "percent",
    "+": "plus",
    "-": "minus",
    "&": "and",
    "|": "or",
    "!": "not",
    "#": "hash",
    "@": "at",
    "$": "dollar",
    "/": "slash",
    ".": "dot",
    "?": "question",
    "_": "underscore",
    " ": "space",
}
_SYMBOL = re.compile("|".join(re.escape(symbol) for symbol in _SYMBOLS))


def words(text: str) -> tuple[str, ...]:
    """The lower-case ASCII words of a name.

    `MTDInterest` is `mtd interest`, `-1` is `minus 1`, `>=` is `greater or equal`. A name
    without any ASCII letter or digit is spelled by its code points (`u4e2d`); the empty one is
    `empty`.
    """
    folded = unicodedata.normalize("NFKD", text)
    folded = _SIGNED.sub(lambda match: f" {_SYMBOLS[match[1]]} ", folded)
    found = tuple(word.lower() for word in _WORD.findall(folded))
    if found:
        return found
    if not text:
        return ("empty",)
    spelled = _SYMBOL.sub(lambda match: f" {_SYMBOLS[match[0]]} ", folded)
    return tuple(
        word if word.isascii() and word.isalpha() else "u" + "".join(f"{ord(c):x}" for c in word)
        for word in spelled.split()
    ) or ("space",)


def singular(word: str) -> str:
    """A good guess at the singular of an English noun: `entries` is `entry`."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def without(tokens: Sequence[str], group: Sequence[str]) -> tuple[str, ...]:
    """`tokens` without a leading or trailing run that only repeats `group`, number aside.

    Something always stays: what is nothing but the group's name is given back whole.
    """
    own, theirs = [singular(t) for t in tokens], [singular(t) for t in group]
    size = len(theirs)
    if size and len(own) > size:
        if own[:size] == theirs:
            return tuple(tokens[size:])
        if own[-size:] == theirs:
            return tuple(tokens[:-size])
    return tuple(tokens)
