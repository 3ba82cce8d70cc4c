"""Arguments and options: how a parameter, or a member of a body, is given as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generators.encoders import Encoded
from generators.ir.model import (
    AliasShape,
    Anything,
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
from generators.templating import code

_SHOWN_VALUES = 12


@dataclass(frozen=True, slots=True)
class Form:
    """How a value is written: its Python type, a parser where one is needed, and known values."""

    type: str
    parser: str | None = None
    values: tuple[str, ...] = ()
    repeated: bool = False
    whole: bool = True
    """Whether any value of the type can be given so; a list of lists, say, can only as JSON."""

    def annotation(self, required: bool) -> Encoded:
        """The annotation of a parameter."""
        kind = f"list[{self.type}]" if self.repeated else self.type
        return code(kind if required else f"{kind} | None")

    def function(self) -> Encoded | None:
        """The parser, as code."""
        return None if self.parser is None else code(self.parser)


class Forms:
    """Finds the form of a type."""

    def __init__(self, declared: Mapping[str, TypeDecl]) -> None:
        self._declared = declared

    def of(self, kind: TypeRef, hops: int = 0) -> Form:
        """The form of a type; what has members or alternatives is JSON."""
        kind = self.plain(kind)
        match kind:
            case Primitive(type="integer"):
                return Form("int")
            case Primitive(type="number"):
                return Form("Any", "number")
            case Primitive(type="boolean"):
                return Form("bool")
            case Primitive(type="bytes", format="binary"):
                return Form("Any", "file")
            case Primitive() | Anything():
                return Form("str")
            case Literals():
                return _listed([value for value in kind.values if value is not None])
            case ListOf() if hops == 0:
                item = self.of(kind.item, 1)
                if not item.repeated and item.parser != "json_value":
                    return Form(item.type, item.parser, item.values, repeated=True)
            case Named():
                shape = self._declared[kind.id].shape
                if isinstance(shape, EnumShape):
                    return _listed([member.value for member in shape.members])
            case UnionOf():
                forms = {self.of(member, hops) for member in kind.members}
                if all(form.parser is None and not form.repeated for form in forms):
                    return Form("str")
        return Form("Any", "json_value", whole=False)

    def plain(self, kind: TypeRef) -> TypeRef:
        """The type without names for other types, and without null."""
        for _ in range(50):
            match kind:
                case Nullable():
                    kind = kind.of
                case Named():
                    shape = self._declared[kind.id].shape
                    if not isinstance(shape, AliasShape):
                        return kind
                    kind = shape.of
                case _:
                    return kind
        return Anything()

    def members(self, kind: TypeRef) -> ObjectShape | None:
        """The shape of an object with known members; None for everything else."""
        kind = self.plain(kind)
        if isinstance(kind, Named):
            shape = self._declared[kind.id].shape
            if isinstance(shape, ObjectShape):
                return shape
        return None

    def is_map(self, kind: TypeRef) -> bool:
        """Whether the value is an object whose keys are data."""
        return isinstance(self.plain(kind), MapOf)


def _listed(values: list[object]) -> Form:
    """Known values; a server may know more, so they only stand in the help."""
    whole = bool(values) and all(type(value) is int for value in values)
    if any(isinstance(value, (dict, list)) for value in values):
        return Form("Any", "json_value", whole=False)
    if values and all(isinstance(value, bool) for value in values):
        return Form("bool")
    shown = tuple(str(value) for value in values[:_SHOWN_VALUES])
    more = ("...",) if len(values) > _SHOWN_VALUES else ()
    return Form("int" if whole else "str", values=(*shown, *more))
