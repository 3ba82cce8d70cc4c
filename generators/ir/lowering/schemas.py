"""Schemas become types: references resolved, inline shapes hoisted and named from their place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from generators.ir.lowering.keywords import (
    Words,
    admits_null,
    binary_format,
    constraints,
    describes,
    given_words,
    has_members,
    is_null,
    item_words,
    kinds,
    listed,
    not_an_object,
    only_wraps,
    own_words,
    speaks,
    text,
    value_names,
    values,
    variant_words,
    variants,
)
from generators.ir.lowering.merging import Said, merged
from generators.ir.lowering.places import (
    identity,
    is_component,
    owner,
    place_words,
)
from generators.ir.lowering.unions import discriminator, endless
from generators.ir.model import (
    AliasShape,
    Anything,
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
from generators.words import words
from normalizer.document import Document
from normalizer.pointer import covers, join, last
from normalizer.values import JsonObject, json_type


class SchemaLowering:
    """Lowers schemas; `declared` grows as shapes are met, and is whole after `finish`.

    A reference is never followed while a schema is lowered, so that neither circles nor the order
    of the document matter. `origin` maps a pointer of the document to one of the published one.
    """

    def __init__(self, document: Document, origin: Callable[[str], str]) -> None:
        self.document = document
        self.origin = origin
        self.declared: dict[str, TypeDecl] = {}
        self._deep: dict[str, None] = {}
        self._open: set[str] = set()

    def components(self) -> None:
        """Declares every component schema, in document order."""
        components = self.document.tree.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        for name in schemas if isinstance(schemas, dict) else ():
            self._component(join("/components/schemas", name))

    def finish(self) -> None:
        """Declares what references lead to, and neither a component nor an operation hoisted."""
        done = 0
        while done < len(self._deep):
            for pointer in list(self._deep)[done:]:
                done += 1
                if self._identity(pointer) not in self.declared:
                    self._component(pointer)
        for key in endless(self.declared):
            decl = self.declared[key]
            self.declared[key] = replace(decl, shape=AliasShape(of=Anything()))

    def type_of(self, schema: Any, at: str, hint: Words) -> TypeRef:
        """The type of the schema that stands at the pointer `at`; `hint` names what it hoists."""
        if not isinstance(schema, dict):
            return Anything()
        if isinstance(schema.get("$ref"), str):
            if has_members(schema):
                return self._joined(schema, at, hint)
            return self._reference(schema)
        keyword = variants(schema)
        if keyword is not None and not has_members(schema):
            return self._union(schema, keyword, at, hint)
        if keyword is not None or isinstance(schema.get("allOf"), list):
            return self._joined(schema, at, hint)
        return self._typed(Said(schema, at), hint)

    # --- references ---------------------------------------------------------------------------

    def _reference(self, schema: JsonObject) -> TypeRef:
        found, target = self.document.follow(schema)
        if found is None:
            return Anything()
        direct = schema["$ref"].removeprefix("#")
        # A component that is itself only a reference keeps its own name.
        pointer = direct if is_component(direct) and "%" not in direct else target
        if not is_component(pointer):
            self._deep[pointer] = None
        return _nullable(Named(id=self._identity(pointer)), admits_null(found))

    def _component(self, pointer: str) -> None:
        """Declares the schema at a pointer: its shape by that name, or the name for its type."""
        schema = self.document.at(pointer)
        name = self._name(schema, pointer)
        lowered = self.type_of(schema, pointer, name.words)
        itself = Named(id=self._identity(pointer))
        if isinstance(lowered, Nullable) and (
            lowered.of == itself or admits_null(self.document.follow(schema)[0])
        ):
            lowered = lowered.of
        if lowered != itself or itself.id not in self.declared:
            self._declare(pointer, name, AliasShape(of=lowered), schema)

    def _name(self, schema: Any, pointer: str) -> Name:
        if not is_component(pointer):
            return Name(wire="", words=place_words(self.document, pointer))
        given = schema.get("x-moneyer-name") if isinstance(schema, dict) else None
        wire = given if isinstance(given, str) else last(pointer)
        return Name(wire=wire, words=words(wire))

    def _identity(self, at: str) -> str:
        return identity(self.document, at)

    def _declare(self, at: str, name: Name, shape: Shape, schema: Any) -> TypeRef:
        notes = schema if isinstance(schema, dict) else {}
        key = self._identity(at)
        self.declared[key] = TypeDecl(
            id=key,
            name=name,
            shape=shape,
            owner=owner(key),
            in_requests=False,
            in_responses=False,
            deprecated=notes.get("deprecated") is True,
            description=text(notes.get("description")),
            origin=self.origin(at),
        )
        return Named(id=key)

    def _hoist(self, said: Said, at: str, hint: Words, make: Callable[[], Shape]) -> TypeRef:
        """Declares a shape where it stands: under its component's name, or the one made for it."""
        key = self._identity(at)
        if key in self.declared or key in self._open:
            return Named(id=key)
        if is_component(at):
            name = self._name(said.schema, at)
        else:
            name = Name(wire="", words=given_words(said.schema) or hint)
        self._open.add(key)
        shape = make()
        self._open.discard(key)
        return self._declare(at, name, shape, said.schema)

    # --- combinations -------------------------------------------------------------------------

    def _union(self, schema: JsonObject, keyword: str, at: str, hint: Words) -> TypeRef:
        branches = schema[keyword]
        real = [position for position, branch in enumerate(branches) if not is_null(branch)]
        if len(real) == 1 and _is_plain(branches[real[0]]):
            said = merged(self.document, branches[real[0]], join(at, keyword, real[0]))
            said.at = at
            said.schema |= {key: value for key, value in schema.items() if describes(key)}
            return _nullable(self._guarded(said, hint), len(branches) > 1)
        lowered = (
            self.type_of(branch, join(at, keyword, position), variant_words(branch, hint, branches))
            for position, branch in enumerate(branches)
        )
        found = self._one_of(lowered, schema)
        if isinstance(found, Anything):  # the branches only narrow what stands beside them
            return self._typed(Said(schema, at), hint)
        return found

    def _one_of(self, kinds: Iterable[TypeRef], schema: JsonObject | None = None) -> TypeRef:
        nullable = False
        members: dict[TypeRef, None] = {}
        for kind in kinds:
            if isinstance(kind, Nullable):
                nullable, kind = True, kind.of
            if isinstance(kind, Primitive) and kind.type == "null":
                nullable = True
            else:
                members.setdefault(kind)
        if any(isinstance(member, Anything) for member in members):
            return Anything()
        if not members:
            return Primitive(type="null") if nullable else Anything()
        if len(members) == 1:
            return _nullable(next(iter(members)), nullable)
        told_apart = discriminator(schema or {}, list(members))
        return _nullable(UnionOf(members=tuple(members), discriminator=told_apart), nullable)

    def _joined(self, schema: JsonObject, at: str, hint: Words) -> TypeRef:
        """allOf, and properties beside oneOf or anyOf: one closed shape with all the members."""
        if only_wraps(schema):
            real = [(i, part) for i, part in enumerate(schema["allOf"]) if speaks(part)]
            if len(real) == 1 and not _is_plain(real[0][1]):
                position, branch = real[0]
                return self.type_of(branch, join(at, "allOf", position), hint)
        said = merged(self.document, schema, at)
        keyword, scalars = self._scalar_branches(schema)
        if not scalars:
            return self._guarded(said, hint)
        # `properties` say nothing about a scalar: it is an alternative to the joined object.
        branches = schema[keyword]
        objects = [position for position in range(len(branches)) if position not in scalars]
        joined: list[TypeRef] = []
        if objects:
            said.at = join(at, keyword, objects[0])
            joined.append(self._guarded(said, hint))
        return self._one_of(
            joined
            + [
                self.type_of(
                    branches[position],
                    join(at, keyword, position),
                    variant_words(branches[position], hint, branches),
                )
                for position in scalars
            ]
        )

    def _scalar_branches(self, schema: JsonObject) -> tuple[str, list[int]]:
        """The alternatives beside `properties` that cannot be objects, and their keyword."""
        keyword = variants(schema)
        if keyword is None or "type" in schema or "allOf" in schema:
            return "", []
        targets = [self.document.follow(branch)[0] for branch in schema[keyword]]
        return keyword, [
            position
            for position, target in enumerate(targets)
            if isinstance(target, dict) and not_an_object(target)
        ]

    def _guarded(self, said: Said, hint: Words) -> TypeRef:
        """The type of a joined schema, which may hold itself with no shape in between."""
        key = f"joined {said.at}"
        if key in self._open:
            return self._typed(said, hint) if said.schema.get("properties") else Anything()
        self._open.add(key)
        found = self._typed(said, hint)
        self._open.discard(key)
        return found

    # --- plain types --------------------------------------------------------------------------

    def _typed(self, said: Said, hint: Words) -> TypeRef:
        given = values(said.schema)
        if given is not None:
            return self._enum(said, given, hint)
        found = kinds(said.schema)
        if len(found) - found.count("null") < 2:
            return self._one_of(self._kind(kind, said, said.at, hint) for kind in found)
        return self._one_of(
            self._kind(kind, said, said.where("type", position), (*hint, kind))
            for position, kind in enumerate(found)
        )

    def _kind(self, kind: str, said: Said, at: str, hint: Words) -> TypeRef:
        """One of the types that a schema names; `at` is where a shape of that type stands."""
        schema = said.schema
        match kind:
            case "object":
                if not isinstance(schema.get("properties"), dict) or not schema["properties"]:
                    return MapOf(value=self._extra(said, hint) or Anything())
                return self._hoist(said, at, hint, lambda: self._object_shape(said, hint))
            case "array":
                return ListOf(item=self._item(said, hint))
            case "string" if bytes_format := binary_format(schema):
                return Primitive(type="bytes", format=bytes_format)
            case "string" | "integer" | "number" | "boolean" | "null":
                given = schema.get("format") if kind != "null" else None
                return Primitive(
                    type=kind,
                    format=given if isinstance(given, str) else None,
                    constraints=constraints(schema, kind),
                )
            case _:
                return Anything()

    def _inside(self, schema: Any, said: Said, place: str, hint: Words) -> TypeRef:
        """The type of a part; one that stands elsewhere is named after where it stands."""
        if not covers(said.at, place) and isinstance(schema, dict) and "$ref" not in schema:
            hint = place_words(self.document, place)
        return self.type_of(schema, place, hint)

    def _item(self, said: Said, hint: Words) -> TypeRef:
        prefix = listed(said.schema.get("prefixItems"))
        if prefix:
            return self._one_of(
                self._inside(branch, said, said.where("prefixItems", position), (*hint, "item"))
                for position, branch in enumerate(prefix)
            )
        return self._inside(said.schema.get("items"), said, said.where("items"), item_words(hint))

    def _extra(self, said: Said, hint: Words) -> TypeRef | None:
        """The type of the members that have no name of their own; None: there are none."""
        patterns = said.schema.get("patternProperties")
        found = [
            self._inside(value, said, said.where("patternProperties", key), (*hint, "value"))
            for key, value in (patterns.items() if isinstance(patterns, dict) else ())
        ]
        only_patterns = bool(found) and not said.schema.get("properties")
        extra = said.schema.get("additionalProperties", not only_patterns)
        if extra is not False:
            place = said.where("additionalProperties")
            found.append(self._inside(extra, said, place, (*hint, "value")))
        return self._one_of(found) if found else None

    def _object_shape(self, said: Said, hint: Words) -> ObjectShape:
        required = {name for name in listed(said.schema.get("required")) if isinstance(name, str)}
        properties = tuple(
            self._property(name, value, said, hint, name in required)
            for name, value in said.schema["properties"].items()
        )
        return ObjectShape(properties=properties, extra=self._extra(said, hint))

    def _property(
        self, wire: str, schema: Any, said: Said, hint: Words, required: bool
    ) -> Property:
        own = own_words(schema, wire)
        place = said.where("properties", wire)
        kind = self._inside(schema, said, place, (*hint, *own))
        if others := said.others.get(wire):
            further = (self._inside(other, said, at, (*hint, *own)) for other, at in others)
            kind = self._one_of([kind, *further])
        notes = schema if isinstance(schema, dict) else {}
        target = self.document.follow(notes)[0] if "$ref" in notes else None
        shared = target if isinstance(target, dict) else {}
        return Property(
            name=Name(wire=wire, words=own),
            type=kind,
            required=required,
            read_only=True in (notes.get("readOnly"), shared.get("readOnly")),
            write_only=True in (notes.get("writeOnly"), shared.get("writeOnly")),
            deprecated=notes.get("deprecated") is True,
            default=notes.get("default", shared.get("default")),
            has_default="default" in notes or "default" in shared,
            description=text(notes.get("description")),
            origin=self.origin(place),
        )

    def _enum(self, said: Said, given: list[Any], hint: Words) -> TypeRef:
        plain = [value for value in given if value is not None]
        nullable = len(plain) < len(given)
        found = {json_type(value) for value in plain}
        if not plain:
            return Primitive(type="null")
        if len(plain) == 1 or found not in ({"string"}, {"integer"}):
            if found & {"array", "object"}:
                return Anything()
            return _nullable(Literals(values=tuple(plain)), nullable)
        members = tuple(
            EnumMember(name=Name(wire=str(value), words=words(str(name))), value=value)
            for name, value in zip(value_names(said.schema, given), given, strict=True)
            if value is not None
        )
        shape = EnumShape(type="string" if found == {"string"} else "integer", members=members)
        return _nullable(self._hoist(said, said.at, hint, lambda: shape), nullable)


def _is_plain(schema: Any) -> bool:
    """Whether a schema is written out where it stands, so that its shape can go by that place."""
    return isinstance(schema, dict) and "$ref" not in schema and variants(schema) is None


def _nullable(of: TypeRef, nullable: bool) -> TypeRef:
    if not nullable or isinstance(of, Anything | Nullable):
        return of
    return Nullable(of=of)
