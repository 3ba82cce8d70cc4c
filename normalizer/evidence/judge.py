"""Where a value contradicts a schema: the place, what the schema claims, and what came.

A validator says whether a value fits; this says which schema would have to give way, and how
little. null, a list for a single value and the like belong to the place that a schema is used at;
everything else belongs to the type itself, through `$ref`. Formats are not asserted. Of
alternatives of which none fits, the one that comes nearest is taken to be meant.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import unquote

from normalizer.document import Document
from normalizer.evidence import keywords
from normalizer.evidence.facts import WHOLE, Kind, Seen, speakable
from normalizer.evidence.keywords import ALL, SCALARS, TYPES, type_of
from normalizer.patterns import matches
from normalizer.pointer import Trail, pointer_of, split, trail_of
from normalizer.values import JsonObject

_MAX_DEPTH = 100
_COMBINED = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
_WRAPPING = _COMBINED | {"enum", "const"}

Mark: TypeAlias = tuple[str, Kind, str]
Known: TypeAlias = Collection[Mark]
"""What counts as mended."""


def mark(pointer: str, kind: Kind, claim: str, seen: Seen) -> Mark:
    """What tells one mending from another."""
    if kind == "type" and seen == WHOLE:
        seen = "number"  # the same lets both in
    return pointer, kind, repr(claim if kind in ("constraint", "unknown") else seen)


class Contradiction(NamedTuple):
    """A schema that would have to give way. `value` is for the rules; no fact has it."""

    trail: Trail
    kind: Kind
    claim: str
    seen: Seen
    value: Any
    node: Any
    depth: int

    @property
    def pointer(self) -> str:
        return pointer_of(self.trail)


class Room:
    """The JSON types that a schema leaves room for, as far as its form tells.

    `seen` has more of them, by the identity of the schemas that will give way to those.
    """

    def __init__(self, judge: Judge, seen: Mapping[int, frozenset[str]] | None = None) -> None:
        self._judge = judge
        self._seen = seen or {}
        self._known: dict[int, frozenset[str]] = {}

    def __call__(self, node: Any) -> frozenset[str]:
        if not isinstance(node, dict):
            return ALL if node is not False else frozenset()
        known = self._known.get(id(node))
        if known is None:
            self._known[id(node)] = ALL  # for a schema that refers to itself
            known = self._of(node) | self._seen.get(id(node), frozenset())
            self._known[id(node)] = known
        return known

    def _of(self, node: JsonObject) -> frozenset[str]:
        kinds = keywords.admitted(node["type"]) if "type" in node else ALL
        if (values := keywords.listed(node)) is not None:
            types = {type_of(value) for value in values}
            if not types.isdisjoint(("integer", "number")):
                types |= {"integer", "number"}  # 1 is 1.0
            kinds &= types
        if "$ref" in node:
            kinds &= self(self._judge.target(node["$ref"])[0])
        for name, every in (("allOf", True), ("anyOf", False), ("oneOf", False)):
            parts = node.get(name)
            if isinstance(parts, list) and parts:
                sets = [self(part) for part in parts]
                kinds &= frozenset.intersection(*sets) if every else frozenset().union(*sets)
        return kinds


def must_wrap(node: Any) -> bool:
    """Whether another JSON type can only be let in beside a schema, not by its `type`."""
    return not isinstance(node, dict) or not _WRAPPING.isdisjoint(node)


class Judge:
    """Judges values by the schemas of one document, which must not change meanwhile."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.known: Known = ()
        self.met_limit = False
        """Whether the last judgement met what may turn once another schema admits more: an
        alternative of a `oneOf`, a `not`, an `if`."""
        self.words: Container[Any] | None = None
        """The only values that may be told; None: any that looks like a listed one."""
        self._found: list[Contradiction] = []
        self._depth = 0
        self._following: set[tuple[int, int]] = set()
        self.kinds = Room(self)
        self.room = self.kinds
        """Like `kinds`, and with what was seen; the rules ask it how an example is to be read."""
        # By identity: the nodes of the document outlive their judge.
        self._free: dict[int, frozenset[str]] = {}
        self._targets: dict[str, tuple[Any, Trail]] = {}

    def judge(
        self, value: Any, schema: Any, trail: Trail, known: Known = ()
    ) -> list[Contradiction]:
        """All contradictions but those that are `known`, which are taken as mended."""
        self.known, self.met_limit = known, False
        return self._trial(value, schema, trail)

    def target(self, reference: Any) -> tuple[Any, Trail]:
        """What one local reference leads to; `True`, which admits anything, if to nothing."""
        if not isinstance(reference, str):
            return True, ()
        found = self._targets.get(reference)
        if found is None:
            found = (True, ())
            if reference.startswith("#"):
                pointer = unquote(reference[1:]) if "%" in reference else reference[1:]
                try:
                    found = (self.document.at(pointer), trail_of(split(pointer)))
                except (KeyError, ValueError):
                    pass
            self._targets[reference] = found
        return found

    def names(self, node: Any) -> frozenset[str]:
        """The properties that a schema declares, its parts and alternatives included."""
        return frozenset(self._names(node, set()))

    def _names(self, node: Any, visited: set[int]) -> set[str]:
        if not isinstance(node, dict) or id(node) in visited:
            return set()
        visited.add(id(node))
        properties = node.get("properties")
        found = set(properties) if isinstance(properties, dict) else set()
        if "$ref" in node:
            found |= self._names(self.target(node["$ref"])[0], visited)
        for name in ("allOf", "anyOf", "oneOf"):
            if isinstance(parts := node.get(name), list):
                for part in parts:
                    found |= self._names(part, visited)
        return found

    def _trial(self, value: Any, node: Any, trail: Trail) -> list[Contradiction]:
        outer, self._found = self._found, []
        self._check(value, node, trail)
        found, self._found = self._found, outer
        return found

    def _say(self, kind: Kind, claim: str, seen: Seen, value: Any, node: Any, trail: Trail) -> None:
        if self.known and mark(pointer_of(trail), kind, claim, seen) in self.known:
            return
        self._found.append(Contradiction(trail, kind, claim, seen, value, node, self._depth))

    def _inside(self, value: Any, node: Any, trail: Trail) -> None:
        """Checks what is inside of a value."""
        free = self._free.get(id(node))
        if free is None:
            free = self._free[id(node)] = keywords.undemanding(node)
        if type_of(value) not in free and self._depth < _MAX_DEPTH:
            self._depth += 1
            self._check(value, node, trail)
            self._depth -= 1

    def _check(self, value: Any, node: Any, trail: Trail) -> None:
        if not isinstance(node, dict):
            if node is False:
                self._say("constraint", "false", "broken", value, node, trail)
            return
        kind = type_of(value)
        allowed = self.kinds(node)
        if kind not in allowed and not self._misplaced(value, kind, allowed, node, trail):
            return
        if "type" in node and kind not in keywords.admitted(node["type"]):
            whole = isinstance(value, float) and value.is_integer()
            types = keywords.admitted(node["type"])
            seen = WHOLE if whole and "integer" in types else kind
            self._say("type", keywords.told(types), seen, value, node, trail)
        values = keywords.listed(node)
        if (
            values is not None
            and not any(keywords.equal(value, other) for other in values)
            and not self._opened(kind, values, node, trail)
        ):
            claim = "const" if "const" in node else "enum"
            if speakable(value, values) and (self.words is None or value in self.words):
                self._say("enum", claim, value, value, node, trail)
            else:
                self._say("unlisted", claim, kind, value, node, trail)
        for name in keywords.broken(value, kind, node):
            self._say("constraint", name, "broken", value, node, trail)
        if kind == "object":
            self._object(value, node, trail)
        elif kind == "array":
            self._array(value, node, trail)
        if "$ref" in node:
            self._reference(value, node["$ref"])
        self._combined(value, node, trail)

    def _opened(self, kind: str, values: list[Any], node: JsonObject, trail: Trail) -> bool:
        """Whether it is known that a list of values goes, in favour of types with this one."""
        if not self.known:
            return False
        pointer = pointer_of(trail)
        opened = [name for name in TYPES if mark(pointer, "unlisted", "enum", name) in self.known]
        if not opened or "type" in node:
            return bool(opened)
        return kind in keywords.admitted([*opened, *map(type_of, values)])

    def _misplaced(
        self, value: Any, kind: str, allowed: frozenset[str], node: JsonObject, trail: Trail
    ) -> bool:
        """Says what belongs to the place, for a value of a type that the schema has no room for.

        Tells whether there is more to find inside of the schema.
        """
        claim = keywords.told(allowed)
        if kind == "null":
            self._say("null", claim, kind, value, node, trail)
            if _COMBINED.isdisjoint(node):
                self._conditional(value, node, trail)  # null is let in inside of the schema
            return False
        if kind == "array" and all(self._alike(item, node, allowed) for item in value):
            self._say("list", claim, kind, value, node, trail)
            for item in value:
                self._inside(item, node, trail)
            return False
        if kind in SCALARS and allowed & SCALARS:
            return True  # one scalar for another: the type itself is wrong
        element, at = self.element(node, trail)
        if element is not None and self._alike(value, element, self.kinds(element)):
            self._say("item", claim, kind, value, node, trail)
            self._inside(value, element, at)
            return False
        if must_wrap(node):
            self._say("type", claim, kind, value, node, trail)
            return False
        return True

    def element(self, node: JsonObject, trail: Trail) -> tuple[Any, Trail]:
        """The schema of the elements of a list, if it can also be used for a single one."""
        if self.kinds(node) - {"null"} == {"array"}:
            if isinstance(items := node.get("items"), dict) and items:
                return items, (trail, "items")
            if "$ref" in node:
                listed, at = self.target(node["$ref"])
                items = listed.get("items") if isinstance(listed, dict) else None
                if isinstance(items, dict) and items.keys() == {"$ref"}:
                    return items, (at, "items")
        return None, ()

    def _alike(self, value: Any, node: Any, kinds: frozenset[str]) -> bool:
        """Whether a value is of the sort that a schema describes, by its type and its keys."""
        if type_of(value) not in kinds:
            return False
        if not isinstance(value, dict) or not value:
            return True
        names = self.names(node)
        return not names or not names.isdisjoint(value)

    def _object(self, value: JsonObject, node: JsonObject, trail: Trail) -> None:
        properties = node.get("properties")
        if not isinstance(properties, dict):
            properties = {}
        patterns = node.get("patternProperties")
        others = node.get("additionalProperties", True)
        unknown = False
        for name, item in value.items():
            declared = name in properties
            if declared:
                self._inside(item, properties[name], ((trail, "properties"), name))
            if isinstance(patterns, dict):
                for pattern, schema in patterns.items():
                    if matches(pattern, name):
                        declared = True
                        self._inside(item, schema, ((trail, "patternProperties"), pattern))
            if not declared and others is not True:
                if others is False:
                    unknown = True
                else:
                    self._inside(item, others, (trail, "additionalProperties"))
        if unknown:
            self._say("unknown", "additionalProperties", "property", value, node, trail)
        required = node.get("required")
        if isinstance(required, list):
            for name in required:
                if isinstance(name, str) and name not in value:
                    self._say("missing", "required", name, value, node, trail)
        self._conditions(value, node, trail)

    def _conditions(self, value: JsonObject, node: JsonObject, trail: Trail) -> None:
        """The rarer keywords of objects."""
        names, at = node.get("propertyNames"), (trail, "propertyNames")
        if isinstance(names, dict) and not all(self._accepts(name, names, at) for name in value):
            self._say("constraint", "propertyNames", "broken", value, node, trail)
        if node.get("unevaluatedProperties") is False:
            known = self.names(node)
            if not self._open(node, set()) and not known.issuperset(value):
                self._say("unknown", "unevaluatedProperties", "property", value, node, trail)
        needs = node.get("dependentRequired")
        if isinstance(needs, dict) and any(
            name in value and isinstance(others, list) and not set(value).issuperset(others)
            for name, others in needs.items()
        ):
            self._say("constraint", "dependentRequired", "broken", value, node, trail)
        needs = node.get("dependentSchemas")
        if isinstance(needs, dict):
            for name, schema in needs.items():
                if name in value:
                    self._check(value, schema, ((trail, "dependentSchemas"), name))

    def _open(self, node: Any, visited: set[int]) -> bool:
        """Whether a part of a schema takes any property, so that none is left unevaluated."""
        if not isinstance(node, dict) or id(node) in visited:
            return False
        visited.add(id(node))
        if not {"additionalProperties", "patternProperties"}.isdisjoint(node):
            return True
        parts = [self.target(node["$ref"])[0]] if "$ref" in node else []
        for name in ("allOf", "anyOf", "oneOf"):
            parts += node[name] if isinstance(node.get(name), list) else []
        return any(self._open(part, visited) for part in parts)

    def _array(self, value: list[Any], node: JsonObject, trail: Trail) -> None:
        first = 0
        if isinstance(prefix := node.get("prefixItems"), list):
            first = len(prefix)
            for position, (item, schema) in enumerate(zip(value, prefix, strict=False)):
                self._inside(item, schema, ((trail, "prefixItems"), position))
        items = node.get("items", True)
        if items is False and len(value) > first:
            self._say("constraint", "false", "broken", value, False, (trail, "items"))
        elif isinstance(items, dict) and items:
            at = (trail, "items")
            for item in value[first:] if first else value:
                self._inside(item, items, at)
        if isinstance(wanted := node.get("contains"), dict):
            count = sum(self._accepts(item, wanted, (trail, "contains")) for item in value)
            least, most = node.get("minContains", 1), node.get("maxContains")
            if (keywords.number_is(least) and count < least) or (
                most is not None and keywords.number_is(most) and count > most
            ):
                self._say("constraint", "contains", "broken", value, node, trail)

    def _reference(self, value: Any, reference: Any) -> None:
        target, trail = self.target(reference)
        visit = (id(target), id(value))
        if target is not True and visit not in self._following:
            self._following.add(visit)
            self._check(value, target, trail)
            self._following.discard(visit)

    def _combined(self, value: Any, node: JsonObject, trail: Trail) -> None:
        if isinstance(parts := node.get("allOf"), list):
            at = (trail, "allOf")
            for position, part in enumerate(parts):
                self._check(value, part, (at, position))
        for name in ("anyOf", "oneOf"):
            if isinstance(parts := node.get(name), list) and parts:
                self._alternatives(value, node, name, parts, trail)
        self._conditional(value, node, trail)

    def _conditional(self, value: Any, node: JsonObject, trail: Trail) -> None:
        if "not" in node:
            self.met_limit = True
            if self._accepts(value, node["not"], (trail, "not")):
                self._say("constraint", "not", "broken", value, node, trail)
        if "if" in node:
            self.met_limit = True
            name = "then" if self._accepts(value, node["if"], (trail, "if")) else "else"
            if name in node:
                self._check(value, node[name], (trail, name))

    def _accepts(self, value: Any, schema: Any, trail: Trail) -> bool:
        return not self._trial(value, schema, trail)

    def _alternatives(
        self, value: Any, node: JsonObject, name: str, parts: list[Any], trail: Trail
    ) -> None:
        at = (trail, name)
        exclusive = name == "oneOf"
        self.met_limit |= exclusive
        trials: list[list[Contradiction]] = []
        fitting = nearly = 0
        for position, part in enumerate(parts):
            found = self._trial(value, part, (at, position))
            if not found:
                fitting += 1
                if not exclusive:
                    return
            elif all(c.seen == WHOLE for c in found):
                nearly += 1
            trials.append(found)
        if fitting:
            if fitting + nearly > 1:
                self._say("overlap", name, "several", value, node, trail)
            return
        best = self._discriminated(value, node, parts)
        if best is None:
            best = min(range(len(parts)), key=lambda position: self._distance(trials[position]))
        self._found += trials[best]

    def _distance(self, found: list[Contradiction]) -> int:
        """How far a value is from a schema. Its own type tells most, then fixed values in it."""
        distance = 0
        for c in found:
            if c.depth == self._depth and c.kind in ("type", "null", "list", "item"):
                structural = type_of(c.value) not in SCALARS or not SCALARS & _types_in(c.claim)
                close = c.seen in ("number", WHOLE) and "integer" in c.claim
                distance += 100_000 if structural else 1_000 if close else 10_000
            elif c.kind in ("enum", "unlisted") and c.depth <= self._depth + 1:
                fixed = c.claim == "const" or len(keywords.listed(c.node) or ()) == 1
                distance += 500 if fixed else 5
            else:
                distance += 2 if c.kind in ("missing", "unknown") else 1
        return distance

    def _discriminated(self, value: Any, node: JsonObject, parts: list[Any]) -> int | None:
        """The alternative that the discriminator names (OpenAPI 3.1 section 4.8.25)."""
        discriminator = node.get("discriminator")
        if not isinstance(discriminator, dict) or not isinstance(value, dict):
            return None
        property_name, mapping = discriminator.get("propertyName"), discriminator.get("mapping")
        name = value.get(property_name) if isinstance(property_name, str) else None
        if not isinstance(name, str):
            return None
        wanted = mapping.get(name, name) if isinstance(mapping, dict) else name
        for position, part in enumerate(parts):
            reference = part.get("$ref") if isinstance(part, dict) else None
            if isinstance(reference, str) and isinstance(wanted, str):
                if wanted in (reference, reference.rpartition("/")[2]):
                    return position
        return None


def _types_in(claim: str) -> frozenset[str]:
    return frozenset(claim.split(" or "))
