"""Sample values of scalars: short, readable, and within what their type allows."""

from __future__ import annotations

import math
from typing import Any

from generators.ir.model import Primitive
from normalizer.patterns import matches

_BY_FORMAT = {
    "byte": "YWJj",
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "duration": "P1D",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "uri": "https://example.com/",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}
_OFTEN_MEANT = (
    *("A", "AB", "ABC", "ABCD", "a", "ab", "abc", "1", "12", "123", "1234", "12345", "123456789"),
    *("1.5", "10.00", "A1", "a1", "AB12", "2026-01", "2026-01-31", "20260131", "12:00", "12:00:00"),
    *("2026-01-31T12:00:00Z", "someone@example.com", "https://example.com/", "+41441234567"),
    *(
        "123e4567-e89b-42d3-a456-426614174000",
        "0123456789abcdef0123456789abcdef",
        "en-US",
        "#00ff00",
    ),
)
"""What patterns ask for, more often than not."""
_LONGEST = 60
_GREATEST = 10**20


class Endless(Exception):
    """There is no short value."""


def text_sample(kind: Primitive, name: str) -> str:
    """A text that says by itself what it stands for. Raises Endless when none is known."""
    bounds = dict(kind.constraints)
    least, most = _count(bounds.get("minLength"), 0), _count(bounds.get("maxLength"), _LONGEST)
    if least > _LONGEST:
        raise Endless
    own = name[:_LONGEST]
    fitting = (own * (least // len(own) + 1))[: max(least, min(most, len(own)))]
    for text in (_BY_FORMAT.get(kind.format or "", fitting), fitting, *_OFTEN_MEANT):
        if least <= len(text) <= most and matches(bounds.get("pattern", ""), text):
            return text
    raise Endless


def _count(given: Any, otherwise: int) -> int:
    return min(given, 2 * _LONGEST) if isinstance(given, int) else otherwise


def number_sample(kind: Primitive) -> int | float:
    """A number in the range. Raises Endless when none is found."""
    bounds = {key: bound for key, bound in kind.constraints if isinstance(bound, int | float)}
    if any(not -_GREATEST < bound < _GREATEST for bound in bounds.values()):
        raise Endless
    ends = [bound for key, bound in bounds.items() if key != "multipleOf"]
    step = bounds.get("multipleOf") or 1
    steps = [n for end in ends for n in (_up(end, step), _up(end, step) - step, end)]
    for value in (*([1.5] if kind.type == "number" else []), 1, step, *steps, sum(ends) / 2):
        if kind.type == "integer" and value == int(value):
            value = int(value)
        if _is_within(value, bounds) and (kind.type == "number" or isinstance(value, int)):
            return value
    raise Endless


def _up(bound: float, step: float) -> float:
    """The first multiple of `step` above a bound."""
    count = bound / step
    return (math.floor(count) + 1) * step if math.isfinite(count) else bound


def _is_within(value: float, bounds: dict[str, float]) -> bool:
    step = bounds.get("multipleOf")
    return (
        bounds.get("minimum", value) <= value <= bounds.get("maximum", value)
        and bounds.get("exclusiveMinimum", -math.inf) < value
        and value < bounds.get("exclusiveMaximum", math.inf)
        and (not step or value % step == 0)
    )
