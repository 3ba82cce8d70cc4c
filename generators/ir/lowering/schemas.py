"""Schemas become types: references resolved, inline shapes hoisted and named from their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from generators.ir.lowering.merging import merged
from generators.ir.model import (
    AliasShape,
    Anything,
    Discriminator,
    EnumMember,
    EnumShape,
    ListOf,
    Literals,
    MapOf,
    Name,
    Named,
    Nullable,
    ObjectShape,
    Primitive,
    Property,
    Shape,
    TypeDecl,
    TypeRef,
    UnionOf,
)
from generators.words import singular, words
from normalizer.document import Document
from normalizer.pointer import join, last, split
from normalizer.values import JsonObject, json_type

Words = tuple[str, ...]

_CONSTRAINTS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
)
_COMPONENTS = "/components/schemas/"
_INDEXED = re.compile(r"(?P<list>/paths/[^/]+(?:/[a-z]+)?/parameters)/(?P<position>\d+)")


class SchemaLowering:
    """Lowers schemas on demand; `declared` grows as shapes are met.

    `origin` maps a pointer of the document to one of the published document.
    """

    def __init__(self, document: Document, origin: Callable[[str], str]) -> None:
        self.document = document
        self.origin = origin
        self.declared: dict[str, TypeDecl] = {}
        self._pending: set[str] = set()

    def components(self) -> None:
        """Declares every component schema, in document order."""
        components = self.document.tree.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        for name in schemas if isinstance(schemas, dict) else ():
            self._component(join("/components/schemas", name))

    def type_of(self, schema: Any, at: str, hint: Words) -> TypeRef:
        """The type of the schema that stands at the pointer `at`; `hint` names what it hoists."""
        if not isinstance(schema, dict):
            return Anything()
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._reference(schema)
        variants = _variants(schema)
        if variants is not None and not _has_members(schema):
            return self._union(schema, variants, at, hint)
        if isinstance(schema.get("allOf"), list) or variants is not None:
            return self._joined(schema, at, hint)
        return self._typed(schema, at, hint)

    # --- references ---------------------------------------------------------------------------

    def _reference(self, schema: JsonObject) -> TypeRef:
        _, target = self.document.follow({"$ref": schema["$ref"]})
        direct = schema["$ref"].removeprefix("#")
        # A component that is itself only a reference keeps its own name.
        pointer = direct if direct.startswith(_COMPONENTS) and "%" not in direct else target
        return self._component(pointer)

    def _component(self, pointer: str) -> TypeRef:
        """The declared type for a schema that has a place of its own."""
        if pointer in self.declared or pointer in self._pending:
            return Named(id=pointer)
        try:
            schema = self.document.at(pointer)
        except (KeyError, ValueError):
            return Anything()
        self._pending.add(pointer)
        name = self._name(schema, pointer)
        lowered = self.type_of(schema, pointer, name.words)
        self._pending.discard(pointer)
        if lowered == Named(id=pointer):
            if pointer not in self.declared:  # nothing but a circle of references
                self._declare(pointer, name, AliasShape(of=Anything()), schema)
        else:
            self._declare(pointer, name, AliasShape(of=lowered), schema)
        return Named(id=pointer)

    def _name(self, schema: Any, pointer: str) -> Name:
        wire = last(pointer)
        if not pointer.startswith(_COMPONENTS) or pointer.count("/") > 3:
            tokens = [token for token in split(pointer) if token not in _STRUCTURAL]
            return Name(wire="", words=tuple(word for token in tokens for word in words(token)))
        given = schema.get("x-moneyer-name") if isinstance(schema, dict) else None
        wire = given if isinstance(given, str) else wire
        return Name(wire=wire, words=words(wire))

    def _declare(self, at: str, name: Name, shape: Shape, schema: Any) -> TypeRef:
        notes = schema if isinstance(schema, dict) else {}
        key = self._identity(at)
        self.declared[key] = TypeDecl(
            id=key,
            name=name,
            shape=shape,
            owner=_owner(key),
            in_requests=False,
            in_responses=False,
            deprecated=notes.get("deprecated") is True,
            description=text(notes.get("description")),
            origin=self.origin(at),
        )
        return Named(id=key)

    def _identity(self, at: str) -> str:
        """What a type stays known by: its pointer, with parameters told by name, not position."""
        match = _INDEXED.match(at)
        if not match:
            return at
        node, _ = self.document.follow(self.document.at(match[0]))
        named = f"{node['in']}:{node['name']}" if isinstance(node, dict) else match["position"]
        return join(match["list"], named) + at[match.end() :]

    def _hoist(self, schema: JsonObject, at: str, hint: Words, make: Callable[[], Shape]) -> TypeRef:
        """Declares a shape where it stands: under its component's name, or the one made for it."""
        key = self._identity(at)
        if key in self.declared:
            return Named(id=key)
        if at in self._pending:
            name = self._name(schema, at)
        else:
            given = schema.get("x-moneyer-name")
            name = Name(wire="", words=words(given) if isinstance(given, str) else hint)
        return self._declare(at, name, make(), schema)

    # --- combinations -------------------------------------------------------------------------

    def _union(self, schema: JsonObject, keyword: str, at: str, hint: Words) -> TypeRef:
        branches = schema[keyword]
        members: list[TypeRef] = []
        nullable = False
        for position, branch in enumerate(branches):
            if isinstance(branch, dict) and branch.get("type") == "null":
                nullable = True
                continue
            name = self._variant_words(branch, hint, len(branches))
            lowered = self.type_of(branch, join(at, keyword, position), name)
            if isinstance(lowered, Nullable):
                nullable, lowered = True, lowered.of
            if lowered not in members:
                members.append(lowered)
        return _nullable(self._one_of(schema, members), nullable)

    def _one_of(self, schema: JsonObject, members: list[TypeRef]) -> TypeRef:
        if not members or any(isinstance(member, Anything) for member in members):
            return Anything()
        if len(members) == 1:
            return members[0]
        return UnionOf(members=tuple(members), discriminator=self._discriminator(schema, members))

    def _variant_words(self, branch: Any, hint: Words, count: int) -> Words:
        """Names an inline branch by its title, or by what sets it apart: its first property."""
        if not isinstance(branch, dict) or count == 1:
            return hint
        if isinstance(title := branch.get("title"), str) and title.strip():
            return (*hint, *words(title))
        required, properties = branch.get("required"), branch.get("properties")
        if isinstance(required, list) and required and isinstance(required[0], str):
            return (*hint, "with", *words(required[0]))
        if isinstance(properties, dict) and properties:
            return (*hint, "with", *words(next(iter(properties))))
        kind = branch.get("type")
        return (*hint, kind) if isinstance(kind, str) else (*hint, "variant")

    def _discriminator(self, schema: JsonObject, members: list[TypeRef]) -> Discriminator | None:
        given = schema.get("discriminator")
        if not isinstance(given, dict) or not isinstance(given.get("propertyName"), str):
            return None
        mapping: dict[str, str] = {
            last(member.id): member.id
            for member in members
            if isinstance(member, Named) and member.id.startswith(_COMPONENTS)
        }
        named = given.get("mapping")
        for value, target in named.items() if isinstance(named, dict) else ():
            if isinstance(target, str):
                pointer = target.removeprefix("#") if "/" in target else _COMPONENTS + target
                if Named(id=pointer) in members:
                    mapping = {v: t for v, t in mapping.items() if t != pointer or v == value}
                    mapping[value] = pointer
        return Discriminator(property=given["propertyName"], mapping=tuple(sorted(mapping.items())))

    def _joined(self, schema: JsonObject, at: str, hint: Words) -> TypeRef:
        """allOf, and properties beside oneOf or anyOf: one closed shape with all the members."""
        branches = schema.get("allOf")
        if isinstance(branches, list) and _only_wraps(schema):
            real = [branch for branch in branches if branch not in ({}, True)]
            if len(real) == 1:
                position = branches.index(real[0])
                return self.type_of(real[0], join(at, "allOf", position), hint)
        joined = merged(self.document, schema, at)
        if joined is None:
            return Anything()
        return self._typed(joined.schema, at, hint, joined.places)

    # --- plain types --------------------------------------------------------------------------

    def _typed(
        self, schema: JsonObject, at: str, hint: Words, places: dict[str, str] | None = None
    ) -> TypeRef:
        values = _values(schema)
        if values is not None:
            return self._enum(schema, values, at, hint)
        kinds = _kinds(schema)
        nullable = "null" in kinds
        real = [kind for kind in kinds if kind != "null"]
        if not real:
            return Primitive(type="null") if nullable else Anything()
        members = [self._kind(kind, schema, at, hint, places or {}) for kind in real]
        return _nullable(self._one_of({}, members), nullable)

    def _kind(
        self, kind: str, schema: JsonObject, at: str, hint: Words, places: dict[str, str]
    ) -> TypeRef:
        match kind:
            case "object":
                return self._object(schema, at, hint, places)
            case "array":
                return ListOf(item=self._item(schema, at, hint))
            case "string" if schema.get("format") in ("binary", "byte"):
                return Primitive(type="bytes", format=schema["format"])
            case "string" | "integer" | "number" | "boolean":
                given = schema.get("format")
                return Primitive(
                    type=kind,
                    format=given if isinstance(given, str) else None,
                    constraints=tuple((k, schema[k]) for k in _CONSTRAINTS if k in schema),
                )
            case _:
                return Anything()

    def _item(self, schema: JsonObject, at: str, hint: Words) -> TypeRef:
        if isinstance(prefix := schema.get("prefixItems"), list) and prefix:
            name = (*hint, "item")
            members: list[TypeRef] = []
            for position, branch in enumerate(prefix):
                lowered = self.type_of(branch, join(at, "prefixItems", position), name)
                if lowered not in members:
                    members.append(lowered)
            return self._one_of({}, members)
        return self.type_of(schema.get("items"), join(at, "items"), item_words(hint))

    def _object(
        self, schema: JsonObject, at: str, hint: Words, places: dict[str, str]
    ) -> TypeRef:
        properties = schema.get("properties")
        extra = schema.get("additionalProperties", True)
        if not isinstance(properties, dict) or not properties:
            if isinstance(extra, dict) and extra:
                return MapOf(
                    value=self.type_of(
                        extra, places.get("+", join(at, "additionalProperties")), (*hint, "value")
                    )
                )
            return MapOf(value=self._pattern_value(schema, at, hint))
        return self._hoist(
            schema, at, hint, lambda: self._object_shape(schema, at, hint, places)
        )

    def _pattern_value(self, schema: JsonObject, at: str, hint: Words) -> TypeRef:
        patterns = schema.get("patternProperties")
        if isinstance(patterns, dict) and len(patterns) == 1:
            pattern, value = next(iter(patterns.items()))
            return self.type_of(value, join(at, "patternProperties", pattern), (*hint, "value"))
        return Anything()

    def _object_shape(
        self, schema: JsonObject, at: str, hint: Words, places: dict[str, str]
    ) -> ObjectShape:
        # Announced before its members are lowered, so that they may refer back to it.
        fresh = at not in self._pending
        if fresh:
            self._pending.add(at)
        required = schema.get("required")
        needed = {n for n in required if isinstance(n, str)} if isinstance(required, list) else ()
        properties = tuple(
            self._property(name, value, places.get(name, join(at, "properties", name)), hint, needed)
            for name, value in schema["properties"].items()
        )
        extra = schema.get("additionalProperties", True)
        rest: TypeRef | None = Anything()
        if extra is False:
            rest = None
        elif isinstance(extra, dict) and extra:
            place = places.get("+", join(at, "additionalProperties"))
            rest = self.type_of(extra, place, (*hint, "value"))
        if fresh:
            self._pending.discard(at)
        return ObjectShape(properties=properties, extra=rest)

    def _property(
        self, wire: str, schema: Any, at: str, hint: Words, required: Any
    ) -> Property:
        notes = schema if isinstance(schema, dict) else {}
        given = notes.get("x-moneyer-name")
        own = words(given) if isinstance(given, str) else words(wire)
        return Property(
            name=Name(wire=wire, words=own),
            type=self.type_of(schema, at, (*hint, *own)),
            required=wire in required,
            read_only=notes.get("readOnly") is True,
            write_only=notes.get("writeOnly") is True,
            deprecated=notes.get("deprecated") is True,
            default=notes.get("default"),
            has_default="default" in notes,
            description=text(notes.get("description")),
            origin=self.origin(at),
        )

    def _enum(self, schema: JsonObject, values: list[Any], at: str, hint: Words) -> TypeRef:
        plain = [value for value in values if value is not None]
        nullable = len(plain) < len(values)
        kinds = {json_type(value) for value in plain}
        if not plain:
            return Primitive(type="null")
        if len(plain) == 1 or kinds not in ({"string"}, {"integer"}):
            if not all(isinstance(value, (str, int, float)) for value in plain):
                return Anything()
            return _nullable(Literals(values=tuple(plain)), nullable)
        named = schema.get("x-enum-varnames")
        names = named if isinstance(named, list) and len(named) == len(values) else values
        pairs = [pair for pair in zip(names, values, strict=True) if pair[1] is not None]
        members = tuple(
            EnumMember(name=Name(wire=str(value), words=words(str(name))), value=value)
            for name, value in pairs
        )
        kind = "string" if kinds == {"string"} else "integer"
        shape = EnumShape(type=kind, members=members)  # type: ignore[arg-type]
        return _nullable(self._hoist(schema, at, hint, lambda: shape), nullable)


_STRUCTURAL = frozenset(
    "components schemas paths properties items allOf oneOf anyOf content schema responses "
    "parameters requestBody requestBodies headers".split()
)


def item_words(hint: Words) -> Words:
    """What an element of a list is called: `rules` holds a `rule`, anything else an `item`."""
    one = singular(hint[-1]) if hint else "item"
    return (*hint[:-1], one) if hint and one != hint[-1] else (*hint, "item")


def text(value: Any) -> str:
    """Documentation text, or none."""
    return value.strip() if isinstance(value, str) else ""


def _owner(at: str) -> str:
    """The component that a schema stands in; the operation, for one that stands in a path."""
    tokens = at.split("/")
    return "/".join(tokens[:4])


def _variants(schema: JsonObject) -> str | None:
    for keyword in ("oneOf", "anyOf"):
        if isinstance(schema.get(keyword), list) and schema[keyword]:
            return keyword
    return None


def _has_members(schema: JsonObject) -> bool:
    return bool(schema.get("properties")) or isinstance(schema.get("allOf"), list)


def _only_wraps(schema: JsonObject) -> bool:
    """Whether nothing but `allOf` says anything about the value."""
    speaking = {"properties", "required", "oneOf", "anyOf", "enum", "const", "items", "$ref"}
    return not (speaking & schema.keys()) and not isinstance(
        schema.get("additionalProperties"), dict
    )


def _values(schema: JsonObject) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return values if isinstance(values, list) and values else None


def _kinds(schema: JsonObject) -> list[str]:
    """The declared types; where none is, the one that the keywords speak of."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return [declared]
    if isinstance(declared, list):
        return list(_unique(kind for kind in declared if isinstance(kind, str)))
    if isinstance(schema.get("properties"), dict) or isinstance(
        schema.get("additionalProperties"), dict
    ):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    return []


def _unique(kinds: Iterator[str]) -> Iterator[str]:
    yield from dict.fromkeys(kinds)


def _nullable(of: TypeRef, nullable: bool) -> TypeRef:
    if not nullable or isinstance(of, Anything | Nullable):
        return of
    return Nullable(of=of)
