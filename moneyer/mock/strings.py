"""Texts for samples: by format, by pattern, by length."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

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
_TRIES = 20


def text(schema: JsonObject, hint: str, dice: random.Random) -> str:
    """A text that the keywords for text of a schema admit, as far as one is found."""
    least, most = _bounds(schema)
    for candidate in _candidates(schema, hint, dice, least):
        if len(candidate) < least:
            candidate += "x" * (least - len(candidate))
        if most is not None and len(candidate) > most:
            candidate = candidate[:most]
        if _fits(schema, candidate):
            return candidate
    return "x" * max(least, min(1, most if most is not None else 1))


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
    maker = Rstr(dice)
    for _ in range(_TRIES):
        try:
            found = maker.xeger(pattern)
        except Exception:  # its parser meets what vendors write, which may be no pattern at all
            return
        # It takes `*` for up to a hundred; shorter ones read better, and may do.
        yield found[:_LONGEST]


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
