"""How one schema gives way to facts: the smallest change that admits what was seen."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from normalizer.evidence import keywords
from normalizer.evidence.facts import WHOLE, Fact
from normalizer.evidence.judge import Judge
from normalizer.evidence.keywords import TYPES, type_of
from normalizer.values import JsonObject, copy

# These stay on the outside when a schema becomes one of several alternatives.
OUTSIDE = (
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "example",
    "examples",
    "externalDocs",
)


def satisfied(judge: Judge, node: Any, fact: Fact) -> bool:
    """Whether a schema admits already what the fact says was seen."""
    if not isinstance(node, dict):
        return node is not False
    match fact.kind:
        case "type" | "null" | "list" | "item":
            return seen_type(fact) in judge.kinds(node)
        case "enum":
            values = keywords.listed(node)
            return values is None or any(keywords.equal(fact.seen, value) for value in values)
        case "unlisted":
            return keywords.listed(node) is None
        case "missing":
            required = node.get("required")
            return not isinstance(required, list) or fact.seen not in required
        case "unknown":
            return node.get(fact.claim, True) is not False
        case "constraint":
            return fact.claim not in node
        case "overlap":
            return "oneOf" not in node
        case "property":
            properties = node.get("properties")
            declared = properties.get(fact.claim) if isinstance(properties, dict) else None
            return declared is not None and str(fact.seen) in judge.kinds(declared)


def credible(judge: Judge, node: Any, fact: Fact) -> bool:
    """Whether a schema still claims what the fact contradicts."""
    if not isinstance(node, (dict, bool)):
        return False
    if fact.kind == "property":
        return isinstance(node, dict) and isinstance(node.get("properties"), dict)
    if fact.kind not in ("type", "null", "list", "item"):
        return True
    claimed = frozenset(fact.claim.split(" or "))
    now = judge.kinds(node)
    if fact.claim in ("anything", "nothing"):
        return keywords.told(now) == fact.claim
    return not claimed.isdisjoint(now)


def members(node: JsonObject, facts: Sequence[Fact]) -> JsonObject:
    """The schema with other members, for all facts that need no second alternative."""
    node = dict(node)
    opened = [fact for fact in facts if fact.kind == "unlisted"]
    # By type too, as Python takes 1 for True.
    added = list({repr(fact.seen): fact.seen for fact in facts if fact.kind == "enum"}.values())
    nullable = any(fact.kind == "null" for fact in facts)
    if opened:
        values = keywords.listed(node) or []
        types = {type_of(value) for value in (*values, *added)} | {str(f.seen) for f in opened}
        for name in [name for name in node if name in ("enum", "const") or _parallel(node, name)]:
            del node[name]
        node.setdefault("type", _type([], types | ({"null"} if nullable else set())))
        if "array" in types:
            node.setdefault("items", {})
    elif added or nullable:
        _list_values(node, added, nullable)
    seen = {seen_type(fact) for fact in facts if _is_type(fact)}
    if seen and keywords.admitted(node.get("type")) != keywords.ALL:
        declared = node["type"] if isinstance(node["type"], list) else [node["type"]]
        node["type"] = _type(declared, seen)
        if "array" in seen and "items" not in node:
            node["items"] = {}
        if "integer" in declared and "integer" not in node["type"] and "format" in node:
            if str(node["format"]).startswith(("int", "uint")):
                del node["format"]  # it says how large an integer gets
    if any(fact.kind == "property" for fact in facts):
        node["properties"] = {**node["properties"], **_added(node["properties"], facts)}
    for fact in facts:
        if fact.kind == "missing":
            node["required"] = [name for name in node["required"] if name != fact.seen]
            if not node["required"]:
                del node["required"]
                break
    for fact in facts:
        if fact.kind in ("constraint", "unknown"):
            node.pop(fact.claim, None)
        elif fact.kind == "overlap" and "oneOf" in node:
            parts = node.pop("oneOf")
            if "anyOf" in node:
                node["allOf"] = [*node.get("allOf", ()), {"anyOf": parts}]
            else:
                node["anyOf"] = parts
    return node


def _added(properties: JsonObject, facts: Sequence[Fact]) -> JsonObject:
    """The properties that facts add, each with the types that came."""
    seen: dict[str, set[str]] = {}
    for fact in facts:
        if fact.kind == "property":
            seen.setdefault(fact.claim, set()).add(str(fact.seen))
    added: JsonObject = {}
    for name in sorted(seen):
        before = properties.get(name)
        declared = before.get("type", []) if isinstance(before, dict) else []
        types = declared if isinstance(declared, list) else [declared]
        if "integer" in seen[name] and "number" in seen[name]:
            seen[name].discard("integer")
        added[name] = {"type": _type(types, seen[name])}
        if "array" in seen[name]:
            added[name]["items"] = {}
    return added


def _is_type(fact: Fact) -> bool:
    return fact.kind in ("type", "null")


def _type(declared: list[Any], seen: set[str]) -> str | list[Any]:
    """The declared types, then those that were seen; null comes last."""
    types = [*declared, *(name for name in TYPES if name in seen and name not in declared)]
    if "number" in types and "integer" in types:
        types.remove("integer")
        if declared[:1] == ["integer"] and "number" not in declared:
            types.remove("number")
            types.insert(0, "number")
    if "null" in types:
        types.remove("null")
        types.append("null")
    return types[0] if len(types) == 1 else types


def _list_values(node: JsonObject, seen: list[Any], nullable: bool) -> None:
    values = keywords.listed(node)
    if values is None:
        return
    new = sorted(seen, key=lambda value: (type_of(value), json.dumps(value, ensure_ascii=False)))
    if nullable and None not in values:
        new.append(None)
    for name in [name for name in node if _parallel(node, name)]:
        node[name] = [*node[name], *(_name(name, value) for value in new)]
    if "const" in node:
        del node["const"]
    node["enum"] = [*values, *new]


def _parallel(node: JsonObject, name: str) -> bool:
    """Whether an extension has something for each value of the enum."""
    listed, values = node.get(name), node.get("enum")
    return (
        name.startswith("x-enum")
        and isinstance(listed, list)
        and isinstance(values, list)
        and len(listed) == len(values)
    )


def _name(extension: str, value: Any) -> str | None:
    if "name" not in extension.lower():
        return None
    text = "NULL" if value is None else str(value)
    name = re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_").upper()
    return name if name.isidentifier() else f"VALUE_{name}".rstrip("_")


def alternatives(judge: Judge, node: JsonObject, facts: Sequence[Fact]) -> list[str]:
    """What a schema needs beside it, instead of inside of it: list, item, types, null."""
    combined = not {"$ref", "allOf", "anyOf", "oneOf"}.isdisjoint(node)
    listed = keywords.listed(node) is not None
    scalar = bool(judge.kinds(node) & keywords.SCALARS)
    needs: set[str] = set()
    for fact in facts:
        seen = seen_type(fact)
        if fact.kind in ("list", "item"):
            needs.add(fact.kind)
        elif _is_type(fact) and (
            combined or (listed and seen != "null" and not (scalar and seen in keywords.SCALARS))
        ):
            needs.add(seen)
    return [name for name in ("list", "item", *TYPES[1:], "null") if name in needs]


def seen_type(fact: Fact) -> str:
    """The JSON type that a fact about types saw."""
    return "number" if fact.seen == WHOLE else str(fact.seen)


def beside(node: JsonObject, needs: list[str], element: Any) -> JsonObject:
    """A schema, with alternatives. What describes the place stays on the outside."""
    inner = {name: value for name, value in node.items() if name not in OUTSIDE}
    outer = {name: value for name, value in node.items() if name in OUTSIDE}
    others: list[Any] = []
    for name in needs:
        if name == "list":
            others.append({"type": "array", "items": copy(inner)})
        elif name == "item":
            others.append(element)
        else:
            others.append({"type": name} | ({"items": {}} if name == "array" else {}))
    if inner.keys() == {"anyOf"}:
        return {"anyOf": [*inner["anyOf"], *others], **outer}
    return {"anyOf": [inner, *others], **outer}
