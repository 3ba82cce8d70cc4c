"""A path that a regular expression of WireMock matches, where one is easily made."""

from __future__ import annotations

import re
from typing import Final

from normalizer.patterns import common_form, matches

_QUERY: Final = re.compile(r"\(?(?:\?:)?(?:\\\?|\[\?\]).*", re.DOTALL)
_WILDCARD: Final = re.compile(
    r"(?P<one>\\[dwS]|\[(?:\\.|[^\]\\])+\]|\.(?=[+*{]))(?:[+*]\??|\{(?P<count>\d+)(?:,\d*)?\})?"
)
_GROUP: Final = re.compile(r"(?<!\\)\((?:\?:)?|(?<!\\)\)(?![?*+{])")
_ESCAPED: Final = re.compile(r"\\([^A-Za-z0-9])")
_SPECIAL: Final = re.compile(r"[\\^$.|?*+()\[\]{}]")
_MOST: Final = 64


def example_path(pattern: str) -> str | None:
    """A path that matches; None for alternatives, optional groups and other such patterns."""
    plain = _QUERY.sub("", pattern)
    path = _made(plain.removeprefix("^").removesuffix("$"))
    if path is None or common_form(plain) is None or not matches(f"^(?:{plain})$", path):
        return None
    return path


def _made(path: str) -> str | None:
    if "|" in path:
        return None
    path = _GROUP.sub("", path)
    made: list[str] = []
    end = 0
    for wildcard in _WILDCARD.finditer(path):
        character, count = _fitting(wildcard["one"]), int(wildcard["count"] or 1)
        literal = _literal(path[end : wildcard.start()])
        if character is None or literal is None or not 0 < count <= _MOST:
            return None
        made += [literal, character * count]
        end = wildcard.end()
    rest = _literal(path[end:])
    return None if rest is None else "".join([*made, rest])


def _fitting(one: str) -> str | None:
    """A character that the pattern of one character matches."""
    return next((found for found in "1aA-_" if matches(f"^{one}$", found)), None)


def _literal(text: str) -> str | None:
    """The text that a pattern without wildcards matches; a bare dot is meant as a dot."""
    if _SPECIAL.search(_ESCAPED.sub("", text).replace(".", "")):
        return None
    return _ESCAPED.sub(r"\1", text)
