"""What a value that does not have the shape of its field was meant to be."""

from __future__ import annotations

import re
from typing import Any, Final

from normalizer.values import JsonObject, json_type

UNFIT: Final = object()
"""Nothing of that shape can have been meant."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,17})?(?:[eE][-+]?[0-9]{1,2})?")
_FLAGS = {"true": True, "yes": True, "on": True, "1": True}
_FLAGS |= {"false": False, "no": False, "off": False, "0": False}

# What a text in the place of an object can only have meant: its one member that says something.
_TOLD_BY = {
    "server": "url",
    "tag": "name",
    "contact": "name",
    "license": "name",
    "documentation": "url",
    "response": "description",
    "discriminator": "propertyName",
    "xml": "name",
}
# What an object in the place of a text is named by.
_NAMES = ("name", "title", "value")

TYPES: Final = frozenset({"array", "boolean", "integer", "number", "object", "string", "null"})


def scalar(shape: str, value: Any) -> Any:
    """The value of a scalar shape that `value` stands for: itself where it has it, or UNFIT."""
    match shape:
        case "any":
            return value
        case "text":
            return _text(value)
        case "flag":
            return _flag(value)
        case "count":
            return _count(value)
        case _:
            return _number(value)


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (int, float)) else UNFIT


def _flag(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    return _FLAGS.get(str(value).strip().lower(), UNFIT)


def _number(value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        text = value.strip()
        return int(text) if text.lstrip("-").isdigit() else float(text)
    return UNFIT


def _count(value: Any) -> Any:
    number = _number(value)
    if number is UNFIT or number < 0 or number != int(number):
        return UNFIT
    return int(number)


def named(value: Any) -> Any:
    """The text that an element of a list of texts stands for, or UNFIT."""
    if isinstance(value, dict):
        return next((value[key] for key in _NAMES if isinstance(value.get(key), str)), UNFIT)
    return _text(value)


def object_of(kind: str, value: Any) -> JsonObject | None:
    """The object of a kind that a scalar in its place stands for, if any."""
    member = _TOLD_BY.get(kind)
    if member and isinstance(value, str) and value.strip():
        return {member: value}
    return {"value": value} if kind == "example" and value is not None else None


def schema_of(value: Any) -> Any:
    """The schema that something else in its place stands for; `{}`, anything, when none does."""
    if isinstance(value, (dict, bool)):
        return value
    if isinstance(value, str):
        return schema_of_text(value)
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        return value[0]
    return {}


def schema_of_text(text: str) -> Any:
    """`string` is the schema of that type, `true` and `false` are schemas, others say nothing."""
    word = text.strip().lower()
    if word in ("true", "false"):
        return word == "true"
    return {"type": word} if word in TYPES else {}


def described(value: Any) -> str:
    """What kind of value it is, in words, for a message."""
    kind = json_type(value)
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    return "null" if kind == "null" else f"{'an' if kind[0] in 'aio' else 'a'} {kind}"
