"""Texts for samples: by format, by pattern, by length."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterator
from typing import Any

from rstr import Rstr

from normalizer.evidence import keywords
from normalizer.patterns import matches
from normalizer.values import JsonObject

_FORMATS = {
    "date": "2026-01-{n:02}",
    "date-time": "2026-01-{n:02}T12:00:00Z",
    "time": "12:00:{n:02}Z",
    "duration": "P{n}D",
    "email": "person{n}@example.com",
    "idn-email": "person{n}@example.com",
    "hostname": "host{n}.example.com",
    "idn-hostname": "host{n}.example.com",
    "ipv4": "192.0.2.{n}",
    "ipv6": "2001:db8::{n}",
    "uri": "https://example.com/{n}",
    "url": "https://example.com/{n}",
    "uri-reference": "/{n}",
    "iri": "https://example.com/{n}",
    "uuid": "00000000-0000-4000-8000-0000000000{n:02}",
    "byte": "c2FtcGxl",
    "binary": "sample",
    "json-pointer": "/{n}",
    "regex": "a+",
}
_WORD = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 200
_SELDOM = 100
_ENOUGH = 100_000
_PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "
_TRIES = 20


def text(schema: JsonObject, hint: str, dice: random.Random) -> str | None:
    """A text that the keywords for text of a schema admit; None, where none is found."""
    least, most = _bounds(schema)
    for candidate in _candidates(schema, hint, dice, least):
        if len(candidate) < least:
            candidate += "x" * (least - len(candidate))
        if most is not None and len(candidate) > most:
            candidate = candidate[:most]
        if _fits(schema, candidate):
            return candidate
    return None


def _candidates(schema: JsonObject, hint: str, dice: random.Random, least: int) -> Iterator[str]:
    number = dice.randint(1, 28)
    told = schema.get("format")
    if isinstance(told, str) and told in _FORMATS:
        yield _FORMATS[told].format(n=number)
    word = _WORD.sub("-", hint).strip("-") or "text"
    yield f"{word}-{number}"
    yield word
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        yield from (str(number), f"A{number}", "AB", "ABC", "abc", "A1B2C3D4", "2026-01-01")
        yield from _matching(pattern, dice)
    yield "x" * least


def _matching(pattern: str, dice: random.Random) -> Iterator[str]:
    maker = _Maker(dice)
    for _ in range(_TRIES):
        try:
            found = maker.xeger(pattern)
        except Exception:  # its parser meets what vendors write, which may be no pattern at all
            return
        # It takes `*` for up to a hundred; shorter ones read better, and may do.
        yield found[:_LONGEST]
        yield found


class _Maker(Rstr):
    """Makes texts for patterns; the same ones everywhere, and fit for a header."""

    _made = 0

    def _handle_repeat(self, start_range: int, end_range: int, value: Any) -> str:
        """As often as is asked for, where the library ends at a hundred."""
        times = self._random.randint(start_range, max(start_range, min(end_range, _SELDOM)))
        self._made += times
        if self._made > _ENOUGH:
            raise ValueError("that is too long to be made")
        return "".join(self._handle_state(part) for _ in range(times) for part in value)

    def _handle_in(self, value: Any) -> Any:
        """One of the characters; of those that are not excluded, in a fixed order."""
        listed = [one for part in value for one in self._handle_state(part)]
        if listed and listed[0] is False:
            listed = [one for one in _PRINTABLE if one not in listed]
        return self._random.choice(listed)


def _fits(schema: JsonObject, candidate: str) -> bool:
    pattern = schema.get("pattern")
    least, most = _bounds(schema)
    return (
        least <= len(candidate)
        and (most is None or len(candidate) <= most)
        and (not isinstance(pattern, str) or matches(pattern, candidate))
    )


def _bounds(schema: JsonObject) -> tuple[int, int | None]:
    return keywords.whole(schema.get("minLength")) or 0, keywords.whole(schema.get("maxLength"))
