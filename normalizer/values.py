"""JSON values compared and written as what they are: `1`, `1.0` and `true` differ."""

from __future__ import annotations

import json
import re
from json.encoder import encode_basestring as _quoted
from typing import Any, TypeAlias

JsonValue: TypeAlias = Any
JsonObject: TypeAlias = dict[str, Any]

_SURROGATE = re.compile("[\ud800-\udfff]")


def same(left: JsonValue, right: JsonValue) -> bool:
    """Whether two trees are equal as typed values, order of keys included."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


def copy(value: JsonValue) -> JsonValue:
    """An independent copy; twice as fast as `copy.deepcopy`, which must expect anything."""
    if isinstance(value, dict):
        return {
            key: copy(item) if isinstance(item, (dict, list)) else item
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [copy(item) if isinstance(item, (dict, list)) else item for item in value]
    return value


def json_type(value: JsonValue) -> str:
    """The JSON Schema type of a value; a float is a `number` even when it is whole."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def write(tree: JsonValue) -> bytes:
    """The one canonical form of a document: two spaces, keys in order, UTF-8, a final newline.

    What `json.dumps` gives, in half of the time: indented, it passes every token up through every
    level. Raises ValueError for infinity and NaN, RecursionError for what nests too deep.
    """
    text = _text(tree, "\n") + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate is legal in JSON and has no UTF-8 form
        escaped = _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
        return escaped.encode()


_scalar = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _text(value: JsonValue, margin: str) -> str:
    """The value as JSON; its last line begins with the margin, a line break and spaces."""
    if isinstance(value, str):
        return _quoted(value)
    # Loops, as a comprehension would take a second frame of the stack for every level.
    inner, written = margin + "  ", list[str]()
    if isinstance(value, dict):
        for key, item in value.items():
            written.append(f"{_quoted(key)}: {_text(item, inner)}")
    elif isinstance(value, list):
        for item in value:
            written.append(_text(item, inner))
    if not written:
        return _scalar(value)
    start, end = "{}" if isinstance(value, dict) else "[]"
    return f"{start}{inner}{f',{inner}'.join(written)}{margin}{end}"
