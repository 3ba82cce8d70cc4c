"""A schema with its references and `allOf` folded in: what one who makes a value must know."""

from __future__ import annotations

from typing import Any

from normalizer.document import Document
from normalizer.evidence import keywords
from normalizer.values import JsonObject, same

_LEAST = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_MOST = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_MAX_DEPTH = 60


def merged(document: Document, node: Any, depth: int = 0) -> JsonObject:
    """The schema without `$ref` and `allOf`; contradictions stay, and admit nothing."""
    if not isinstance(node, dict):
        return {} if node is not False else {"type": []}
    if "$ref" not in node and "allOf" not in node:
        return node
    whole: JsonObject = {}
    if depth > _MAX_DEPTH:
        return whole
    if isinstance(node.get("$ref"), str):
        target, _ = document.follow(node)
        _add(whole, merged(document, target, depth + 1))
    parts = node.get("allOf")
    for part in parts if isinstance(parts, list) else ():
        _add(whole, merged(document, part, depth + 1))
    _add(whole, {key: value for key, value in node.items() if key not in ("$ref", "allOf")})
    return whole


def _add(whole: JsonObject, part: JsonObject) -> None:
    for key, value in part.items():
        whole[key] = _both(key, whole[key], value) if key in whole else value


def _both(key: str, left: Any, right: Any) -> Any:
    """One value for a keyword that stands twice; both must hold."""
    if key == "properties" and isinstance(left, dict) and isinstance(right, dict):
        joined = dict(left)
        for name, member in right.items():
            known = joined.get(name, member)
            joined[name] = member if same(known, member) else {"allOf": [known, member]}
        return joined
    if key == "required" and isinstance(left, list) and isinstance(right, list):
        return [*left, *(name for name in right if name not in left)]
    if key == "type":
        return _types(left, right)
    if key == "enum" and isinstance(left, list) and isinstance(right, list):
        return [value for value in left if any(keywords.equal(value, other) for other in right)]
    if key in _LEAST and keywords.number_is(left) and keywords.number_is(right):
        return max(left, right)
    if key in _MOST and keywords.number_is(left) and keywords.number_is(right):
        return min(left, right)
    if key in ("oneOf", "anyOf") and not same(left, right):
        return _crossed(left, right)
    if key in ("items", "additionalProperties") and not same(left, right):
        if left is False or right is False:
            return False
        return {"allOf": [left, right]}
    return right


def _types(left: Any, right: Any) -> Any:
    ours, theirs = keywords.admitted(left), keywords.admitted(right)
    both = sorted(ours & theirs)
    if "number" in both and "integer" in both:
        both.remove("integer")
    return both[0] if len(both) == 1 else both


def _crossed(left: Any, right: Any) -> Any:
    """Each alternative of one with each of the other."""
    if not isinstance(left, list) or not isinstance(right, list) or len(left) * len(right) > 400:
        return left
    return [{"allOf": [one, other]} for one in left for other in right]
