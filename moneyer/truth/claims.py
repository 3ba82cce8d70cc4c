"""A declared type in a few words: `application/json: list of Position`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from normalizer.evidence.keywords import listed
from normalizer.pointer import unescape
from normalizer.traffic.media_types import essence
from normalizer.values import JsonObject

_DEEPEST = 4
_MOST = 3


def claim(contents: Iterable[JsonObject]) -> str:
    """The media types of content maps, each with its type; those with the same type together."""
    found: dict[str, dict[str, None]] = {}
    for content in contents:
        for name, media_type in content.items():
            schema = media_type.get("schema") if isinstance(media_type, dict) else None
            words = "no schema" if schema is None else type_words(schema)
            found.setdefault(words, {})[essence(name) or name] = None
    told = [f"{_some(list(names), ', ')}: {words}" for words, names in found.items()]
    return _some(told, "; ")


def type_words(schema: Any, depth: int = 0) -> str:
    """`list of Position`, `string or null`, `map of number`; components by their names."""
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return "nothing" if schema is False else "anything"
    if isinstance(reference := schema.get("$ref"), str):
        return unescape(reference.rpartition("/")[2])
    for key, between in (("allOf", " and "), ("oneOf", " or "), ("anyOf", " or ")):
        if isinstance(parts := schema.get(key), list) and parts:
            words = dict.fromkeys(type_words(part, depth + 1) for part in parts)
            return _some(list(words), between)
    types = schema.get("type")
    names = types if isinstance(types, list) else [types]
    return _some([_named(name, schema, depth) for name in names], " or ")


def _named(name: Any, schema: JsonObject, depth: int) -> str:
    if name == "array" or (name is None and "items" in schema):
        return f"list of {type_words(schema.get('items'), depth + 1)}"
    if name == "object" or (name is None and "properties" in schema):
        values = schema.get("additionalProperties")
        if isinstance(values, dict) and not schema.get("properties"):
            return f"map of {type_words(values, depth + 1)}"
        return "object"
    if (values := listed(schema)) is not None and name != "null":
        return f"{name or 'value'}, one of {len(values)}"
    return name if isinstance(name, str) else "anything"


def _some(texts: list[str], between: str) -> str:
    more = [f"{len(texts) - _MOST} more"] if len(texts) > _MOST else []
    return between.join([*texts[:_MOST], *more])
