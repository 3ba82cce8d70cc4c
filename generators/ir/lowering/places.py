"""Places: what a type is known by, which component it stands in, what it is called after."""

from __future__ import annotations

import re
from typing import Any

from generators.ir.lowering.keywords import (
    Words,
    has_members,
    item_words,
    own_words,
    variant_words,
)
from generators.words import words
from normalizer.document import Document
from normalizer.pointer import child, join, split

COMPONENTS = "/components/schemas/"
_INDEXED = re.compile(r"(?P<list>/paths/[^/]+(?:/[a-z]+)?/parameters)/(?P<position>\d+)")
_STRUCTURAL = frozenset(
    "$defs definitions components schemas paths properties items allOf oneOf anyOf content schema "
    "responses parameters requestBody requestBodies headers".split()
)


def is_component(pointer: str) -> bool:
    """Whether a component schema stands at a pointer, or would."""
    return pointer.startswith(COMPONENTS) and pointer.count("/") == 3


def owner(identity: str) -> str:
    """The component that a schema stands in; the operation, for one that stands in a path."""
    return "/".join(identity.split("/")[:4])


def identity(document: Document, at: str) -> str:
    """What a type stays known by: its pointer, with parameters told by name, not position."""
    match = _INDEXED.match(at) if at.startswith("/paths/") else None
    if not match:
        return at
    node, _ = document.follow(document.at(match[0]))
    known = isinstance(node, dict) and "in" in node and "name" in node
    told = f"{node['in']}:{node['name']}" if known else match["position"]
    return join(match["list"], told) + at[match.end() :]


def place_words(document: Document, pointer: str) -> Words:
    """What lowering calls the shape at a pointer, made from the pointer alone."""
    tokens = split(pointer)
    if not pointer.startswith(COMPONENTS):
        told = [word for token in tokens if token not in _STRUCTURAL for word in words(token)]
        return tuple(told) or ("document",)
    node = document.at(join("", *tokens[:3]))
    hint = own_words(node, tokens[2])
    rest = iter(tokens[3:])
    for keyword in rest:
        key = None if keyword in _SINGLE else next(rest, None)
        inside = child(node, keyword)
        hint = _extended(hint, node, keyword, inside, key)
        node = inside if key is None else child(inside, key)
    return hint


_SINGLE = frozenset({"items", "additionalProperties"})


def _extended(hint: Words, node: Any, keyword: str, inside: Any, key: str | None) -> Words:
    match keyword:
        case "items":
            return item_words(hint)
        case "prefixItems":
            return (*hint, "item")
        case "additionalProperties" | "patternProperties":
            return (*hint, "value")
        case "properties" if key is not None:
            return (*hint, *own_words(inside.get(key), key))
        case "oneOf" | "anyOf" if key is not None and not has_members(node):
            return variant_words(child(inside, key), hint, inside)
        case "allOf" | "oneOf" | "anyOf":
            return hint
        case _:
            return (*hint, *words(key or keyword))
