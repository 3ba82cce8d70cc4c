"""s06: enum values whose JSON type contradicts the declared `type`.

Both keywords must hold (JSON Schema validation section 6.1), so a value of another type can never
occur, and a generator that trusts either of the two writes code that fails. Values that denote
one of the declared type become it (`"true"`, `"12"`, `1.0`); where one of them does not, the type
is what is wrong, and follows the values. The same goes for `const`.

Also mended: `null` in only one of the two, an enum on an array that is meant for its items, a
value twice, an empty list. Lists that run parallel to an enum (`x-enum-varnames`) stay parallel.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from normalizer.document import Document, Located
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import join
from normalizer.values import JsonObject, json_type, same

_TYPES = ("integer", "number", "boolean", "string", "null", "array", "object")
_FOR_NULL: JsonObject = {"enum": None, "x-enum-varnames": "NULL", "x-enumNames": "NULL"}
_NUMERAL = re.compile(r"-?[0-9][0-9.eE+-]*")


class _Note(NamedTuple):
    message: str
    reason: str
    guess: bool = False


def find(document: Document) -> Iterator[Finding]:
    for schema in document.index.schemas:
        if "enum" in schema.node or "const" in schema.node:
            finding = _for_items(document, schema)
            if finding is None:
                mended, notes = _mended(schema.node)
                if notes:
                    pointer = schema.pointer
                    finding = _finding(pointer, notes, _changes(schema.node, mended, pointer))
            if finding is not None:
                yield finding


def _finding(pointer: str, notes: list[_Note], ops: Iterator[Op]) -> Finding:
    return Finding(
        pointer,
        "; ".join(note.message for note in notes),
        "; ".join(note.reason for note in notes),
        tuple(ops),
        "heuristic" if any(note.guess for note in notes) else "certain",
    )


def _changes(before: JsonObject, after: JsonObject, pointer: str) -> Iterator[Op]:
    for name, value in after.items():
        if name not in before:
            yield add(join(pointer, name), value)
        elif value is not before[name]:
            yield replace(join(pointer, name), value)
    for name in before:
        if name not in after:
            yield remove(join(pointer, name))


def _mended(node: JsonObject) -> tuple[JsonObject, list[_Note]]:
    """The schema with other members where that is needed, and what was wrong."""
    node = dict(node)
    notes = [*_listed(node), *_typed(node), *_distinct(node), *_nulls(node)]
    return node, notes


def _listed(node: JsonObject) -> Iterator[_Note]:
    values = node.get("enum", ...)
    if values == [] or values is None or isinstance(values, dict):
        yield _Note(
            f"enum is {json.dumps(values)[:40]}, which lists no value",
            "nothing at all would be valid, so it is read as not written",
        )
        for name in _parallel(node) if values == [] else ["enum"]:
            del node[name]
    elif not isinstance(values, list) and values is not ...:
        yield _Note(f"enum is {json.dumps(values)}, not a list", "one value is a list of one")
        node["enum"] = [values]


def _typed(node: JsonObject) -> Iterator[_Note]:
    """Values take the declared type, all of them, or else the type follows the values."""
    types = _types(node)
    values = _values(node)
    unfit = [value for value in values if value is not None and not _fits(value, types)]
    if not types or not unfit:
        return
    contradiction = f"{_shown(unfit)} cannot be of type {' or '.join(types)}"
    if all(_converted(value, types) is not None for value in unfit):
        if "enum" in node:
            node["enum"] = [_as(value, types) for value in node["enum"]]
        for name in ("const", "default"):
            if any(same(node.get(name), value) for value in unfit):
                node[name] = _as(node[name], types)
        yield _Note(
            contradiction,
            "each value denotes exactly one of that type",
            # A tool may have read `yes` as true, and `1.10` as 1.1, before it wrote them.
            any(isinstance(value, (bool, float)) for value in unfit) and "string" in types,
        )
    elif node.get("properties") and "object" in types:
        for name in (*(_parallel(node) if "enum" in node else ()), "const"):
            node.pop(name, None)
        yield _Note(
            contradiction, "its properties say what it is, so it is the enum that is wrong", True
        )
    else:
        held = [t for t in types if t == "null" or any(_fits(v, [t]) for v in values)]
        _set_types(node, [*held, *map(json_type, unfit)])
        if "array" in _types(node) and "array" not in types:
            node.setdefault("items", {})  # what p02 gives to every array
        yield _Note(
            contradiction, "not all of them denote one, so it is the type that is wrong", True
        )


def _distinct(node: JsonObject) -> Iterator[_Note]:
    values = node.get("enum", [])
    first: dict[Any, int] = {}
    for position, value in enumerate(values):
        first.setdefault(_identity(value), position)
    if len(first) < len(values):
        kept = set(first.values())
        again = [value for position, value in enumerate(values) if position not in kept]
        for name in _parallel(node):
            node[name] = [node[name][position] for position in first.values()]
        yield _Note(f"the enum repeats {_shown(again)}", "a value is allowed, or it is not")


def _nulls(node: JsonObject) -> Iterator[_Note]:
    types = _types(node)
    if types and "null" not in types and None in _values(node):
        types = [*types, "null"]
        _set_types(node, types)
        yield _Note("null is a value of a type without null", "it is listed, so it occurs")
    if "enum" in node and "null" in types and None not in node["enum"]:
        for name in _parallel(node):
            node[name] = [*node[name], _FOR_NULL.get(name, "")]
        yield _Note(
            "the type allows null, which the enum does not list",
            "who declares null means that it may occur",
            True,
        )


def _for_items(document: Document, schema: Located) -> Finding | None:
    """An enum without a list in it, on an array, is meant for the innermost items."""
    node, values = schema.node, schema.node.get("enum")
    if not _is_array(node) or "const" in node or not isinstance(values, list):
        return None
    own_null = "null" in _types(node)
    positions = [i for i, value in enumerate(values) if value is not None or not own_null]
    if not positions or any(isinstance(value, list) for value in values):
        return None
    pointer, holder, inner = schema.pointer, node, node.get("items", True)
    at = join(pointer, "items")
    while isinstance(inner, dict) and _is_array(inner) and not _is_closed(inner):
        at, holder, inner = join(at, "items"), inner, inner.get("items", True)
    if not isinstance(inner, dict) and inner is not True:
        return None
    message = f"an enum of {json.dumps(values)[:60]} stands on an array"
    ops = [remove(join(pointer, name)) for name in _parallel(node)]
    if _is_closed(inner) or _is_closed(document.follow(inner)[0]):
        note = _Note(message, "the items say themselves which values they have", True)
        return _finding(pointer, [note], iter(ops))
    own = inner if isinstance(inner, dict) else {}
    moved = {name: [node[name][i] for i in positions] for name in _parallel(node)}
    mended, notes = _mended({**own, **moved})
    notes.insert(0, _Note(message, "it is meant for the items", True))
    if inner is True:
        ops.append((replace if "items" in holder else add)(at, mended))
    else:
        ops += _changes(own, mended, at)
    return _finding(pointer, notes, iter(ops))


def _is_closed(node: Any) -> bool:
    return isinstance(node, dict) and ("enum" in node or "const" in node)


def _is_array(node: JsonObject) -> bool:
    return [name for name in _types(node) if name != "null"] == ["array"]


def _parallel(node: JsonObject) -> list[str]:
    """`enum`, and the extensions with something for each of its values."""
    size = len(node["enum"])
    return [
        name
        for name, value in node.items()
        if name == "enum"
        or (name.startswith("x-enum") and isinstance(value, list) and len(value) == size)
    ]


def _values(node: JsonObject) -> list[Any]:
    return [*node.get("enum", ()), *([node["const"]] if "const" in node else ())]


def _shown(values: list[Any]) -> str:
    texts = list(dict.fromkeys(json.dumps(value, ensure_ascii=False)[:40] for value in values))
    return ", ".join(texts[:4]) + ", ..." * (len(texts) > 4)


def _types(node: JsonObject) -> list[str]:
    """The declared types; none when there is no, or no sensible, declaration."""
    types = node.get("type")
    if isinstance(types, str):
        types = [types]
    return types if isinstance(types, list) and all(t in _TYPES for t in types) else []


def _set_types(node: JsonObject, types: list[str]) -> None:
    types = list(dict.fromkeys(types))
    if "number" in types and "integer" in types:
        types.remove("integer")
    node["type"] = types[0] if len(types) == 1 else types


def _fits(value: Any, types: list[str]) -> bool:
    kind = json_type(value)
    return kind in types or (kind == "integer" and "number" in types)


def _as(value: Any, types: list[str]) -> Any:
    return value if value is None or _fits(value, types) else _converted(value, types)


def _converted(value: Any, types: list[str]) -> Any:
    """The value of one of these types that JSON writes the same, or None."""
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return int(value)
    if isinstance(value, str) and _NUMERAL.fullmatch(value):
        try:
            number = json.loads(value)
        except ValueError:
            return None
        if json.dumps(number) == value and _fits(number, types):
            return number
    if isinstance(value, str) and value.lower() in ("true", "false") and "boolean" in types:
        return value.lower() == "true"
    if isinstance(value, (bool, int, float)) and "string" in types:
        return json.dumps(value)
    return None


def _identity(value: Any) -> Any:
    """Equal for what JSON Schema calls equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, (bool, list, dict)):
        return (json_type(value), json.dumps(value, sort_keys=True))
    return value


STEP = Step(
    id="s06",
    slug="enum-types",
    kind="repair",
    title="Enum values have the type that is declared",
    find=find,
)
