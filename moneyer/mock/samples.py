"""Sample values: what a schema admits, the same for the same seed on every machine.

A value is made from the schema's own keywords and then judged by a validator; of several attempts
the first that is valid counts. Where references run in circles, what may be left out is.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from moneyer.mock import strings
from moneyer.mock.merging import merged
from moneyer.mock.schemas import Schemas, Side
from normalizer.evidence import keywords
from normalizer.patterns import matches
from normalizer.pointer import join, last
from normalizer.values import JsonObject, same

_DEEP = 8
_DEEPEST = 60
_PLENTY = 200
_TOO_MUCH = 20_000
_TOO_LARGE = 1e300
_PROBES = 4
_COMMON = "common"
_KINDS = ("object", "array", "string", "integer", "number", "boolean", "null")
_HINTS = (
    ("object", ("properties", "additionalProperties", "required", "patternProperties")),
    ("array", ("items", "prefixItems", "minItems", "maxItems", "uniqueItems")),
    ("string", ("pattern", "minLength", "maxLength", "format")),
    ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
)


class NoSample(Exception):
    """No value was found that the schema admits."""


def sample(schemas: Schemas, pointer: str, side: Side, seed: str, *, full: bool = True) -> Any:
    """A value that is valid under the schema at `pointer`.

    Where alternatives of which one must hold can only hold together, a value of several counts.
    `full`: with the members that may be left out. Raises NoSample.
    """
    tolerable: list[Any] = []
    # The second seed is for all the same, so that `is_exact` knows what is found here.
    for known in (seed, _COMMON):
        for value in _made(schemas, pointer, side, known, full):
            if schemas.error(value, pointer, side) is None:
                return value
            if not tolerable and schemas.error(value, pointer, side, exactly_one=False) is None:
                tolerable.append(value)
    if tolerable:
        return tolerable[0]
    raise NoSample(f"no value was found that the schema at #{pointer} admits")


def is_exact(schemas: Schemas, pointer: str, side: Side) -> bool:
    """Whether a value is found that keeps to exactly one alternative wherever one is asked for."""
    made = _made(schemas, pointer, side, _COMMON, True)
    return any(schemas.error(value, pointer, side) is None for value in made)


def _made(schemas: Schemas, pointer: str, side: Side, seed: str, full: bool) -> Iterator[Any]:
    """The values of several attempts, first as full as is asked for."""
    try:
        node = schemas.document.at(pointer)
    except (KeyError, ValueError):
        node = True
    for attempt in range(_PROBES):
        for fill in (full, not full) if attempt else (full,):
            maker = _Maker(schemas, side, random.Random(f"{seed} {attempt}"), fill, attempt)
            try:
                yield maker.value(node, last(pointer), ())
            except NoSample:
                continue


class _Maker:
    def __init__(
        self, schemas: Schemas, side: Side, dice: random.Random, full: bool, attempt: int
    ) -> None:
        self.schemas = schemas
        self.side = side
        self.dice = dice
        self.full = full
        self.attempt = attempt
        self.made = 0

    def value(self, node: Any, hint: str, path: tuple[int, ...]) -> Any:
        """A value; `path` has the identities of the schemas that it lies in."""
        if node is False:
            raise NoSample("nothing is admitted here")
        if not isinstance(node, dict):
            return f"any-{self.dice.randint(1, 28)}"
        self.made += 1
        if len(path) > _DEEPEST or self.made > _TOO_MUCH or path.count(id(node)) > 1:
            raise NoSample("the schema has no end")
        whole = merged(self.schemas.document, node)
        inside = (*path, id(node))
        if "if" in whole:
            return self.value(self._conditional(whole), hint, inside)
        for keyword in ("oneOf", "anyOf"):
            if branches := [b for b in _listed(whole.get(keyword)) if b is not False]:
                return self._alternative(whole, keyword, branches, hint, inside)
        return self._plain(whole, hint, inside)

    def _alternative(
        self, whole: JsonObject, keyword: str, branches: list[Any], hint: str, path: tuple[int, ...]
    ) -> Any:
        """A value of the first branch that gives one, beginning at one that the seed chooses."""
        rest = {key: value for key, value in whole.items() if key != keyword}
        start = self.dice.randrange(len(branches)) if self.attempt else 0
        for turn in range(len(branches)):
            branch = branches[(start + turn) % len(branches)]
            joined = merged(self.schemas.document, {"allOf": [rest, branch]})
            if joined.get("type") == [] or (_is_null(joined) and turn < len(branches) - 1):
                continue
            mark = id(branch) if isinstance(branch, dict) else 0
            if path.count(mark) > 1:
                continue
            try:
                return self.value(joined, hint, (*path, mark))
            except NoSample:
                continue
        raise NoSample("none of the alternatives has a value")

    def _conditional(self, whole: JsonObject) -> JsonObject:
        """The schema with one side of its condition; which one, the attempts take in turn."""
        rest = {key: value for key, value in whole.items() if key not in ("if", "then", "else")}
        holds = self.attempt % 2 == 0
        sides = ("if", "then") if holds else ("else",)
        parts = [rest, *(whole[side] for side in sides if side in whole)]
        return merged(self.schemas.document, {"allOf": parts})

    def _plain(self, node: JsonObject, hint: str, path: tuple[int, ...]) -> Any:
        if node.get("type") == []:
            raise NoSample("no type is left")
        values = _listed(node.get("enum"))
        if "const" in node:
            if values and not any(keywords.equal(node["const"], value) for value in values):
                raise NoSample("const and enum contradict each other")
            return node["const"]
        if values:
            return self._listed_value(node, values)
        if any(
            _bound(node, name, 0) > _TOO_MUCH for name in ("minLength", "minItems", "minProperties")
        ):
            raise NoSample("what is demanded is too large to be made")
        match self._kind(node):
            case "object":
                return self._object(node, path)
            case "array":
                return self._array(node, hint, path)
            case "string":
                return self._text(node, hint)
            case "integer":
                return self._number(node, whole=True)
            case "number":
                return self._number(node, whole=False)
            case "boolean":
                return self.dice.random() < 0.5
            case "null":
                return None
            case _:
                return f"{hint}-{self.dice.randint(1, 28)}"

    def _text(self, node: JsonObject, hint: str) -> str:
        found = strings.text(node, hint, self.dice)
        if found is None:
            raise NoSample("no text is found that is admitted")
        return found

    def _listed_value(self, node: JsonObject, values: list[Any]) -> Any:
        admitted = keywords.admitted(node["type"]) if "type" in node else None
        fit = [v for v in values if admitted is None or keywords.type_of(v) in admitted]
        told = [value for value in fit or values if value is not None] or values
        return told[self.dice.randrange(len(told))]

    def _kind(self, node: JsonObject) -> str:
        declared = node.get("type")
        kinds = [declared] if isinstance(declared, str) else _listed(declared)
        kinds = [kind for kind in _KINDS if kind in kinds]
        if not kinds:
            kinds = [kind for kind, words in _HINTS if any(word in node for word in words)]
        told = [kind for kind in kinds if kind != "null"] or kinds
        if not told:
            return ""
        return told[self.dice.randrange(len(told))] if self.attempt > 1 else told[0]

    # --- objects and arrays -----------------------------------------------------------------------

    def _is_generous(self, path: tuple[int, ...]) -> bool:
        """Whether what may be left out is put in: not too deep, nor when there is much already."""
        return self.full and len(path) < _DEEP and self.made < _PLENTY

    def _object(self, node: JsonObject, path: tuple[int, ...]) -> JsonObject:
        members = node.get("properties")
        members = members if isinstance(members, dict) else {}
        required = [name for name in _listed(node.get("required")) if isinstance(name, str)]
        generous = self._is_generous(path)
        made: JsonObject = {}
        for name, member in members.items():
            if self.schemas.one_sided(member, self.side):
                continue
            if name in required:
                made[name] = self.value(member, name, path)
            elif generous and len(made) < _bound(node, "maxProperties", 1 << 30):
                try:
                    made[name] = self.value(member, name, path)
                except NoSample:
                    continue
        for name in required:
            if name not in made and name not in members:
                made[name] = self.value(self._extra(node, name), name, path)
        self._dependent(node, members, made, path)
        self._more(node, made, path)
        return made

    def _dependent(
        self, node: JsonObject, members: JsonObject, made: JsonObject, path: tuple[int, ...]
    ) -> None:
        needs = node.get("dependentRequired")
        for name, others in needs.items() if isinstance(needs, dict) else ():
            for other in _listed(others) if name in made else ():
                if isinstance(other, str) and other not in made:
                    made[other] = self.value(members.get(other, True), other, path)

    def _more(self, node: JsonObject, made: JsonObject, path: tuple[int, ...]) -> None:
        """Members whose names are data, where there are any; and as many as are demanded."""
        least = _bound(node, "minProperties", 0)
        is_map = not node.get("properties") and isinstance(node.get("additionalProperties"), dict)
        wanted = max(least, 1 if is_map and self._is_generous(path) else 0)
        patterns = node.get("patternProperties")
        number = 0
        while len(made) < wanted and number < wanted + 20:
            number += 1
            name = f"key{number}"
            if (
                isinstance(patterns, dict)
                and patterns
                and node.get("additionalProperties") is False
            ):
                pattern = next(iter(patterns))
                name = self._text({"pattern": pattern}, f"key{number}")
            elif isinstance(node.get("propertyNames"), dict):
                name = str(self.value(node["propertyNames"], f"key{number}", path))
            if name in made:
                continue
            try:
                made[name] = self.value(self._extra(node, name), name, path)
            except NoSample:
                if len(made) < least:
                    raise
                return

    def _name(self, node: JsonObject, plain: str, path: tuple[int, ...]) -> str:
        """A member's name that the schema lets be."""
        patterns = node.get("patternProperties")
        if isinstance(patterns, dict) and patterns and node.get("additionalProperties") is False:
            return self._text({"pattern": next(iter(patterns))}, plain)
        rule = node.get("propertyNames")
        return str(self.value(rule, plain, path)) if isinstance(rule, dict) else plain

    def _extra(self, node: JsonObject, name: str) -> Any:
        patterns = node.get("patternProperties")
        for pattern, member in patterns.items() if isinstance(patterns, dict) else ():
            if matches(pattern, name):
                return member
        return node.get("additionalProperties", True)

    def _array(self, node: JsonObject, hint: str, path: tuple[int, ...]) -> list[Any]:
        least = _bound(node, "minItems", 0)
        most = _bound(node, "maxItems", 1 << 30)
        first = _listed(node.get("prefixItems"))
        wanted = max(least, min(1, most)) if self.full else least
        items = node.get("items", True)
        made: list[Any] = []
        for position, item in enumerate(self._items(first, items, node, wanted)):
            try:
                made.append(self._distinct(node, item, hint, path, made))
            except NoSample:
                if position < least:
                    raise
                break
        return made

    @staticmethod
    def _items(first: list[Any], items: Any, node: JsonObject, wanted: int) -> Iterator[Any]:
        yield from first[: max(wanted, len(first))]
        for position in range(len(first), wanted):
            yield node["contains"] if position == 0 and "contains" in node else items

    def _distinct(
        self, node: JsonObject, item: Any, hint: str, path: tuple[int, ...], made: list[Any]
    ) -> Any:
        for _ in range(50):
            value = self.value(item, hint, path)
            if node.get("uniqueItems") is not True or not any(same(value, v) for v in made):
                return value
        raise NoSample("there are too few different values")

    # --- numbers ----------------------------------------------------------------------------------

    def _number(self, node: JsonObject, *, whole: bool) -> Any:
        step: Any = node.get("multipleOf")
        step = step if keywords.number_is(step) and 0 < step < _TOO_LARGE else None
        low, high = self._range(node, whole)
        if step is not None:
            lowest = -(-low // step)
            highest = high // step
            count = int(min(highest - lowest, 27))
            if count < 0:
                raise NoSample("no multiple lies between the bounds")
            value = (lowest + self.dice.randint(0, count)) * step
            return int(value) if float(value).is_integer() and whole else value
        if whole:
            floor, ceiling = int(-(-low // 1)), int(high // 1)
            if floor > ceiling:
                raise NoSample("no integer lies between the bounds")
            return self.dice.randint(floor, min(ceiling, floor + 99))
        span = min(high - low, 100)
        return low if span <= 0 else round(low + span * self.dice.randint(1, 199) / 200, 4)

    @staticmethod
    def _range(node: JsonObject, whole: bool) -> tuple[Any, Any]:
        """The bounds, both included; an excluded one moves inwards a little."""
        inwards = 1 if whole else 1e-3
        lows = [
            *_finite(node, "minimum"),
            *(n + inwards for n in _finite(node, "exclusiveMinimum")),
        ]
        highs = [
            *_finite(node, "maximum"),
            *(n - inwards for n in _finite(node, "exclusiveMaximum")),
        ]
        low: Any = max(lows) if lows else min([1, *(high - 99 for high in highs if high < 1)])
        high: Any = min(highs) if highs else low + 99
        if whole and high < low:
            raise NoSample("the bounds leave no number")
        return low, high


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _bound(node: JsonObject, name: str, otherwise: int) -> int:
    value = keywords.whole(node.get(name))
    return otherwise if value is None else value


def _finite(node: JsonObject, name: str) -> list[Any]:
    """The bound, if there is one that arithmetic can be done with."""
    value: Any = node.get(name)
    return [value] if keywords.number_is(value) and -_TOO_LARGE < value < _TOO_LARGE else []


def _is_null(node: JsonObject) -> bool:
    return node.get("type") in ("null", ["null"]) or node.get("enum") == [None]


def example(schemas: Schemas, pointer: str, side: Side, content_pointer: str) -> Iterator[Any]:
    """The document's own examples of a content that its schema admits."""
    content = schemas.document.at(content_pointer)
    named = content.get("examples")
    given = [content["example"]] if "example" in content else []
    for entry in named.values() if isinstance(named, dict) else ():
        found = schemas.document.follow(entry, join(content_pointer, "examples"))[0]
        if isinstance(found, dict) and "value" in found:
            given.append(found["value"])
    for value in given:
        if schemas.error(value, pointer, side) is None:
            yield value
