"""How TypeScript writes a type of the IR: in an interface, in a signature, as a result.

Declared types are always written `types.Name`, so that none can hide one that the language has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generators.encoders import typescript_literal, typescript_string
from generators.ir.model import (
    AliasShape,
    Anything,
    Discriminator,
    EnumShape,
    ListOf,
    Literals,
    MapOf,
    Named,
    Nullable,
    ObjectShape,
    Primitive,
    TypeDecl,
    TypeRef,
    UnionOf,
)
from generators.typescript.names import property_key

_SCALARS = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
Scalar = Callable[[Primitive], str]
_WIDTH = 100


@dataclass(frozen=True)
class TypeMapper:
    """Type expressions; `names` has the name of every declared type."""

    names: Mapping[str, str]
    declared: Mapping[str, TypeDecl]

    def member(self, kind: TypeRef) -> str:
        """The type of a value in JSON, of a body or of a member of one."""
        return union(self.members(kind))

    def members(self, kind: TypeRef) -> list[str]:
        """The same as the members of a union, if it is one."""
        return self._members(kind, _member_scalar)

    def argument(self, kind: TypeRef) -> list[str]:
        """What a caller may pass, as the members of a union: read-only lists, dates for text."""
        match kind:
            case ListOf():
                return [f"readonly {_grouped(union(self.argument(kind.item)))}[]"]
            case Nullable():
                return [*self.argument(kind.of), "null"]
            case UnionOf(discriminator=None):
                return [name for member in kind.members for name in self.argument(member)]
            case _:
                return self._members(kind, _argument_scalar)

    def alias(self, decl: TypeDecl, of: TypeRef) -> list[str]:
        """The members of the union that an alias stands for; what would be itself is unknown."""
        return ["unknown"] if self.is_itself(decl, of) else self.members(of)

    def is_itself(self, decl: TypeDecl, of: TypeRef) -> bool:
        """Whether an alias stands, with nothing but aliases in between, for itself."""
        key, waiting, seen = decl.id, [of], set[str]()
        while waiting:
            match waiting.pop():
                case Nullable(of=of):
                    waiting.append(of)
                case UnionOf(members=members):
                    waiting += members
                case Named(id=found) if found == key:
                    return True
                case Named(id=found) if found not in seen:
                    seen.add(found)
                    shape = self.declared[found].shape
                    if isinstance(shape, AliasShape):
                        waiting.append(shape.of)
        return False

    def _members(self, kind: TypeRef, scalar: Scalar) -> list[str]:
        match kind:
            case Anything():
                return ["unknown"]
            case Primitive():
                return [scalar(kind)]
            case Literals():
                return [typescript_literal(value) for value in kind.values]
            case ListOf():
                return [f"{_grouped(union(self._members(kind.item, scalar)))}[]"]
            case MapOf():
                return [f"{{ [key: string]: {union(self._members(kind.value, scalar))} }}"]
            case Nullable():
                return [*self._members(kind.of, scalar), "null"]
            case UnionOf(discriminator=None):
                return [name for member in kind.members for name in self._members(member, scalar)]
            case UnionOf():
                return [self._tagged(member, kind, scalar) for member in kind.members]
            case Named():
                return [f"types.{self.names[kind.id]}"]

    def _tagged(self, member: TypeRef, of: UnionOf, scalar: Scalar) -> str:
        """A member of a union, with the values that tell it apart, so that they narrow it."""
        plain, tag = union(self._members(member, scalar)), of.discriminator
        if tag is None or not isinstance(member, Named):
            return plain
        values = [value for value, key in tag.mapping if key == member.id]
        shape = self.declared[member.id].shape
        if not values or not isinstance(shape, ObjectShape) or not self._admits(shape, tag):
            return plain
        literals = union([typescript_string(value) for value in values])
        return f"({plain} & {{ {property_key(tag.property)}: {literals} }})"

    def _admits(self, shape: ObjectShape, tag: Discriminator) -> bool:
        """Whether the discriminator is open text there; of other types nothing might be left."""
        for prop in shape.properties:
            if prop.name.wire == tag.property:
                kind = prop.type
                if isinstance(kind, Named):
                    found = self.declared[kind.id].shape
                    return isinstance(found, EnumShape) and found.type == "string"
                return isinstance(kind, Primitive) and kind.type == "string"
        return True


def enum_members(shape: EnumShape) -> list[str]:
    """The known values, and the type of those that the server has learned since."""
    base = "string" if shape.type == "string" else "number"
    return [*(typescript_literal(member.value) for member in shape.members), f"({base} & {{}})"]


def extra_type(mapper: TypeMapper, shape: ObjectShape) -> str | None:
    """The type of an index signature; it must hold the declared members as well.

    An object that only may have more members has none: with one, no misspelt name would be found.
    """
    if shape.extra is None or (isinstance(shape.extra, Anything) and shape.properties):
        return None
    kinds = [mapper.member(shape.extra), *(mapper.member(p.type) for p in shape.properties)]
    return union([*kinds, "undefined"] if shape.properties else kinds)


def union(members: Iterable[str]) -> str:
    """A union in a line."""
    return " | ".join(distinct(members))


def distinct(members: Iterable[str]) -> list[str]:
    """The members of a union, each once; with `unknown` among them, nothing else says more."""
    found = list(dict.fromkeys(members))
    return ["unknown"] if "unknown" in found else found


def laid_out(members: Iterable[str], before: int, indent: int = 0) -> str:
    """A union with the space before it: in the same line if it fits, else with a line for each.

    `before` is how much of the line is taken; the lines below it are indented by `indent`.
    """
    found = distinct(members)
    line = f" {' | '.join(found)}"
    if len(found) == 1 or before + len(line) + 1 <= _WIDTH:
        return line
    return "".join(f"\n{' ' * indent}| {member}" for member in found)


def _grouped(item: str) -> str:
    return f"({item})" if " | " in item or " & " in item or item.startswith("readonly") else item


def _member_scalar(kind: Primitive) -> str:
    # JSON holds binary data as text; only a form can hold a file.
    if kind.type == "bytes":
        return "core.Binary" if kind.format == "binary" else "string"
    return _SCALARS[kind.type]


def _argument_scalar(kind: Primitive) -> str:
    match kind:
        case Primitive(type="bytes"):
            return "string"
        case Primitive(type="string", format="date-time"):
            return "string | Date"
        case _:
            return _SCALARS[kind.type]
