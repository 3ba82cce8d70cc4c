"""The keywords of JSON Schema 2020-12 that look at one value alone, not at what is inside of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from normalizer.patterns import matches
from normalizer.values import JsonObject, json_type

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
ALL = frozenset(TYPES)
SCALARS = frozenset({"boolean", "integer", "number", "string"})

_OF_CLASS = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def type_of(value: Any) -> str:
    """The JSON type of a value; a float is a number, even when it is whole."""
    return _OF_CLASS.get(value.__class__) or json_type(value)


_ADMITTED = {name: frozenset({name}) for name in TYPES}
_ADMITTED["number"] = frozenset(("integer", "number"))


def admitted(declared: Any) -> frozenset[str]:
    """The types that a `type` keyword admits; all of them when it is no sensible one."""
    if isinstance(declared, str):
        return _ADMITTED.get(declared, ALL)
    if not isinstance(declared, list) or not declared:
        return ALL
    sets = [_ADMITTED.get(name, ALL) if isinstance(name, str) else ALL for name in declared]
    return frozenset().union(*sets)


_SAYS_NOTHING = frozenset(
    """
    title description default example examples deprecated readOnly writeOnly externalDocs xml
    format $comment
    """.split()
)


def undemanding(node: Any) -> frozenset[str]:
    """The types whose every value a schema takes, as it says nothing but `type`; none in doubt."""
    if not isinstance(node, dict):
        return frozenset()
    for name in node:
        if name not in _SAYS_NOTHING and name != "type" and not name.startswith("x-"):
            return frozenset()
    return admitted(node["type"]) if "type" in node else ALL


def told(types: frozenset[str]) -> str:
    """Types as a claim: `integer or null`."""
    names = [name for name in TYPES if name in types and name != "null"]
    if "number" in names and "integer" in names:
        names.remove("integer")
    if types == ALL:
        return "anything"
    return " or ".join([*names, *(["null"] if "null" in types else [])]) or "nothing"


def equal(left: Any, right: Any) -> bool:
    """Equality as JSON Schema has it: 1 is 1.0, and is not true."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(equal(left[k], right[k]) for k in left)
    return bool(left == right)


def listed(node: JsonObject) -> list[Any] | None:
    """The only values that `enum` and `const` leave, if they are there."""
    values = node.get("enum")
    if "const" in node:
        return [node["const"]]
    return values if isinstance(values, list) and values else None


def number_is(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def whole(value: Any) -> int | None:
    """The number of a keyword that counts (`minLength`), 3.0 too; None for anything else."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return value if number_is(value) else None


def broken(value: Any, kind: str, node: JsonObject) -> Iterator[str]:
    """The constraints of `node` that a value of this type does not keep."""
    for name, keeps in _CONSTRAINTS[kind]:
        if name in node:
            bound = node[name]
            if not keeps(value, bound):
                yield name


def exact_multiple(value: Any, divisor: Any) -> bool:
    """Whether the numbers divide as they are written, in decimals."""
    try:
        return Decimal(str(value)) % Decimal(str(divisor)) == 0
    except InvalidOperation:
        return True


def _binary_multiple(value: Any, divisor: Any) -> bool:
    """As validators compute it; with decimal fractions, they find less than there is."""
    if isinstance(divisor, float):
        try:
            quotient = value / divisor
            return bool(int(quotient) == quotient)
        except (OverflowError, ValueError):
            return exact_multiple(value, divisor)
    return bool(value % divisor == 0)


def _unique(values: list[Any]) -> bool:
    for position, value in enumerate(values):
        if any(equal(value, other) for other in values[:position]):
            return False
    return True


_Check = Callable[[Any, Any], bool]


def _bound(check: _Check) -> _Check:
    """A check that only a number can fail: other bounds are garbage and say nothing."""
    return lambda value, bound: not number_is(bound) or check(value, bound)


_NUMERIC: tuple[tuple[str, _Check], ...] = (
    ("minimum", _bound(lambda value, bound: value >= bound)),
    ("maximum", _bound(lambda value, bound: value <= bound)),
    ("exclusiveMinimum", _bound(lambda value, bound: value > bound)),
    ("exclusiveMaximum", _bound(lambda value, bound: value < bound)),
    ("multipleOf", _bound(lambda value, bound: bound <= 0 or _binary_multiple(value, bound))),
)
_CONSTRAINTS: dict[str, tuple[tuple[str, _Check], ...]] = {
    "null": (),
    "boolean": (),
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "string": (
        ("minLength", _bound(lambda value, bound: len(value) >= bound)),
        ("maxLength", _bound(lambda value, bound: len(value) <= bound)),
        ("pattern", lambda value, pattern: matches(pattern, value)),
    ),
    "array": (
        ("minItems", _bound(lambda value, bound: len(value) >= bound)),
        ("maxItems", _bound(lambda value, bound: len(value) <= bound)),
        ("uniqueItems", lambda value, wanted: wanted is not True or _unique(value)),
    ),
    "object": (
        ("minProperties", _bound(lambda value, bound: len(value) >= bound)),
        ("maxProperties", _bound(lambda value, bound: len(value) <= bound)),
    ),
}
