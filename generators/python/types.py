"""How Python writes a type of the IR: in a model, in a signature, and for the decoder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generators.encoders import python_literal
from generators.ir.model import (
    Anything,
    EnumShape,
    ListOf,
    Literals,
    MapOf,
    Named,
    Nullable,
    Primitive,
    TypeDecl,
    TypeRef,
    UnionOf,
)

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "Number",
    "boolean": "bool",
    "null": "None",
}


@dataclass(frozen=True)
class TypeMapper:
    """Type expressions; `classes` has the name of every declared type."""

    classes: Mapping[str, str]
    declared: Mapping[str, TypeDecl]

    def member(self, kind: TypeRef) -> str:
        """The type of a model's field, as pydantic evaluates it."""
        return self._write(kind, lambda name: name, _model_scalar)

    def result(self, kind: TypeRef) -> str:
        """The type of a body, for the decoder and for the caller: models behind `types.`."""
        return self._write(kind, lambda name: f"types.{name}", _result_scalar)

    def decoded(self, kind: TypeRef) -> str:
        """The same as a value, for the decoder to evaluate."""
        expression = self.result(kind)
        bare = isinstance(kind, ListOf | MapOf) or "Open" not in expression
        return expression if bare else f"TypeOf[{expression}]"

    def argument(self, kind: TypeRef) -> str:
        """What a caller may pass: sequences for lists, dates for text that holds one."""
        match kind:
            case ListOf():
                return f"Sequence[{self.argument(kind.item)}]"
            case MapOf():
                return f"Mapping[str, {self.argument(kind.value)}]"
            case Nullable():
                return _union([self.argument(kind.of), "None"])
            case UnionOf():
                return _union([self.argument(member) for member in kind.members])
            case _:
                return self._write(kind, lambda name: f"types.{name}", _argument_scalar)

    def _write(
        self, kind: TypeRef, qualify: Callable[[str], str], scalar: Callable[[Primitive], str]
    ) -> str:
        match kind:
            case Anything():
                return "Any"
            case Primitive():
                return scalar(kind)
            case Literals():
                return _literals(kind)
            case ListOf():
                return f"list[{self._write(kind.item, qualify, scalar)}]"
            case MapOf():
                return f"dict[str, {self._write(kind.value, qualify, scalar)}]"
            case Nullable():
                return _union([self._write(kind.of, qualify, scalar), "None"])
            case UnionOf():
                return _union([self._write(m, qualify, scalar) for m in kind.members])
            case Named():
                name = qualify(self.classes[kind.id])
                shape = self.declared[kind.id].shape
                if not isinstance(shape, EnumShape):
                    return name
                return f"{'Open' if shape.type == 'string' else 'OpenInt'}[{name}]"


_WIDE = 64
"""Members of a union that `|` still joins: each nests one deeper in the syntax tree."""


def _union(members: list[str]) -> str:
    """A union of distinct members; with `Any` in it, nothing else says more."""
    distinct = list(dict.fromkeys(members))
    if "Any" in distinct:
        return "Any"
    return " | ".join(distinct) if len(distinct) <= _WIDE else f"Union[{', '.join(distinct)}]"


def _literals(kind: Literals) -> str:
    if any(isinstance(value, float) for value in kind.values):
        return "Any"  # PEP 586 knows no float
    return f"Literal[{', '.join(python_literal(value) for value in kind.values)}]"


def _model_scalar(kind: Primitive) -> str:
    # JSON holds binary data as text; only a form can hold a file.
    if kind.type == "bytes":
        return "File" if kind.format == "binary" else "str"
    return _SCALARS[kind.type]


def _result_scalar(kind: Primitive) -> str:
    return "bytes" if kind.type == "bytes" else _SCALARS[kind.type]


def _argument_scalar(kind: Primitive) -> str:
    match kind:
        case Primitive(type="bytes"):
            return "File"
        case Primitive(type="number"):
            return "float"
        case Primitive(type="string", format="date"):
            return "str | date"
        case Primitive(type="string", format="date-time"):
            return "str | datetime"
        case _:
            return _SCALARS[kind.type]
