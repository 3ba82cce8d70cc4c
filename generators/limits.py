"""What a type says of its values beyond their kind, in words for a reader: ranges, formats, values.

The words are those of JSON Schema's validation keywords (2020-12, validation, sections 6 and 7).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generators.ir.model import (
    AliasShape,
    EnumShape,
    ListOf,
    Literals,
    Named,
    Nullable,
    Primitive,
    TypeDecl,
    TypeRef,
)

_FORMATS = {
    "byte": "in base64",
    "date": "a date, `2026-01-31`",
    "date-time": "a date and time, `2026-01-31T12:00:00Z`",
    "duration": "a duration, `P1D`",
    "email": "an email address",
    "hostname": "a host name",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "time": "a time of day, `12:00:00Z`",
    "uri": "a URI",
    "uuid": "a UUID",
}
_MOST_VALUES = 8
_LONGEST = 60
"""Characters of a value or pattern that a line still shows."""


def limits(kind: TypeRef, declared: Mapping[str, TypeDecl]) -> list[str]:
    """Phrases such as `from 1 to 100` and `at most 10 characters`; none where all will do."""
    return list(_limits(kind, declared, frozenset()))


def shown(value: Any) -> str:
    """A value as JSON, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return f"`{text}`" if len(text) <= _LONGEST else f"`{text[:_LONGEST]}...`"


def _limits(kind: TypeRef, declared: Mapping[str, TypeDecl], seen: frozenset[str]) -> Iterator[str]:
    match kind:
        case Nullable():
            yield from _limits(kind.of, declared, seen)
        case ListOf():
            yield from (f"each {phrase}" for phrase in _limits(kind.item, declared, seen))
        case Literals():
            yield _values(kind.values)
        case Named() if kind.id not in seen:
            shape = declared[kind.id].shape
            if isinstance(shape, EnumShape):
                yield _values([member.value for member in shape.members])
            elif isinstance(shape, AliasShape):
                yield from _limits(shape.of, declared, seen | {kind.id})
        case Primitive():
            yield from _of_scalar(kind)
        case _:
            pass


def _values(values: Sequence[Any]) -> str:
    if len(values) == 1:
        return f"always {shown(values[0])}"
    more = len(values) - _MOST_VALUES
    listed = ", ".join(shown(value) for value in values[:_MOST_VALUES])
    return f"one of {listed} and {more} more" if more > 0 else f"one of {listed}"


def _of_scalar(kind: Primitive) -> Iterator[str]:
    bounds = dict(kind.constraints)
    if kind.type == "string" and kind.format in _FORMATS:
        yield _FORMATS[kind.format]
    yield from _range(bounds.get("minimum"), bounds.get("maximum"))
    if (least := bounds.get("exclusiveMinimum")) is not None:
        yield f"more than {least}"
    if (most := bounds.get("exclusiveMaximum")) is not None:
        yield f"less than {most}"
    if (step := bounds.get("multipleOf")) is not None:
        yield f"a multiple of {step}"
    for phrase in _range(bounds.get("minLength") or None, bounds.get("maxLength")):
        yield f"{phrase} character{'' if phrase.endswith(' 1') else 's'}"
    pattern = bounds.get("pattern")
    if isinstance(pattern, str) and len(pattern) <= _LONGEST:
        yield f"matching `{pattern}`"


def _range(least: Any, most: Any) -> Iterator[str]:
    if least is not None and least == most:
        yield f"exactly {least}"
    elif least is not None and most is not None:
        yield f"from {least} to {most}"
    elif least is not None:
        yield f"at least {least}"
    elif most is not None:
        yield f"at most {most}"
