"""Words: what a name consists of before a language puts it together again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_WORD = re.compile(
    r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+"
)
_SIGNED = re.compile(r"(?<![0-9A-Za-z])([+-])(?=[0-9])")

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
_LINKS = frozenset("a an by for from in of on the to with".split())
_VOWEL = re.compile("[aeiouy]")
_SYMBOL = re.compile("|".join(re.escape(symbol) for symbol in _SYMBOLS))


# What the rules below would take for a plural, or take the wrong end from.
_NUMBERS = {
    "aliases": "alias",
    "aws": "aws",
    "bonuses": "bonus",
    "caches": "cache",
    "children": "child",
    "cookies": "cookie",
    "gas": "gas",
    "indices": "index",
    "ios": "ios",
    "movies": "movie",
    "news": "news",
    "people": "person",
    "series": "series",
    "species": "species",
    "statuses": "status",
}


@lru_cache(maxsize=2**14)
def words(text: str) -> tuple[str, ...]:
    """The lower-case ASCII words of a name.

    `MTDInterest` is `mtd interest`, `-1` is `minus 1`, `>=` is `greater or equal`, `Größe` is
    `grosse`. A name without any ASCII letter or digit is spelled by its code points (`u4e2d`);
    the empty one is `empty`.
    """
    folded = text if text.isascii() else _folded(text)
    folded = _SIGNED.sub(lambda match: f" {_SYMBOLS[match[1]]} ", folded)
    if found := _WORD.findall(folded):
        return tuple(map(str.lower, found))
    if not text:
        return ("empty",)
    spelled = _SYMBOL.sub(lambda match: f" {_SYMBOLS[match[0]]} ", folded)
    return tuple(
        word if word.isascii() and word.isalpha() else "u" + "".join(f"{ord(c):x}" for c in word)
        for word in spelled.split()
    ) or ("space",)


def _folded(text: str) -> str:
    """The text with plain letters for accented ones; nothing is lost that has no plain form."""
    apart = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(c for c in apart if not unicodedata.combining(c)) or apart


@lru_cache(maxsize=2**14)
def singular(word: str) -> str:
    """A good guess at the singular of an English noun: `entries` is `entry`, `dns` stays."""
    if word in _NUMBERS:
        return _NUMBERS[word]
    if not _VOWEL.search(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def without(tokens: Sequence[str], group: Sequence[str]) -> tuple[str, ...]:
    """`tokens` without what only repeats `group`, number aside: `pet list`, `list pets`.

    At the end it must leave a verb alone, or hang on a link that goes too: of `ban users from
    guild` in the group `guilds`, `ban users` stays, but `list team projects` is not `list team`.
    Something always stays.
    """
    size, left = len(group), less_start(tokens, group)
    if len(left) > size and _repeats(left[-size:], group):
        head = _unlinked(left[:-size])
        if len(head) == 1 or 0 < len(head) < len(left) - size:
            return head
    return left


def less_start(tokens: Sequence[str], group: Sequence[str]) -> tuple[str, ...]:
    """`tokens` without the group's name at their start, unless there is nothing else."""
    size = len(group)
    more = len(tokens) > size and _repeats(tokens[:size], group)
    return tuple(tokens[size:] if more else tokens)


def _repeats(tokens: Sequence[str], group: Sequence[str]) -> bool:
    return bool(group) and [*map(singular, tokens)] == [*map(singular, group)]


def _unlinked(tokens: tuple[str, ...]) -> tuple[str, ...]:
    while tokens and tokens[-1] in _LINKS:
        tokens = tokens[:-1]
    return tokens
