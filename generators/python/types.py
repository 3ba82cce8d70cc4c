"""How Python writes a type of the IR: in a model, in a signature, and for the decoder."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generators.encoders import python_literal
from generators.ir.model import (
    Anything,
    Codec,
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
        """The type of a model's field, as pydantic evaluates it, with what constrains it."""
        return self._write(kind, _Exact(lambda name: name, _model_scalar))

    def result(self, kind: TypeRef) -> str:
        """The type of a body, for the caller: models behind `types.`."""
        return self._write(kind, _Plain(lambda name: f"types.{name}", _result_scalar))

    def decoded(self, kind: TypeRef) -> str:
        """The same as a value, for the decoder to evaluate."""
        expression = self._write(kind, _Exact(lambda name: f"types.{name}", _result_scalar))
        bare = isinstance(kind, ListOf | MapOf) or not re.search(r"\b(Open|Annotated)", expression)
        return expression if bare else f"TypeOf[{expression}]"

    def argument(self, kind: TypeRef) -> str:
        """What a caller may pass: sequences for lists, dates for text that holds one."""
        return self._argument(kind, _argument_scalar)

    def member_argument(self, kind: TypeRef, codec: Codec) -> str:
        """The same of a member of a body: a file for bytes, but for JSON, which has none."""
        return self._argument(kind, _json_scalar if codec == "json" else _form_scalar)

    def _argument(self, kind: TypeRef, scalar: Callable[[Primitive], str]) -> str:
        match kind:
            case ListOf():
                return f"Sequence[{self._argument(kind.item, scalar)}]"
            case MapOf():
                return f"Mapping[str, {self._argument(kind.value, scalar)}]"
            case Nullable():
                return _union([self._argument(kind.of, scalar), "None"])
            case UnionOf():
                return _union([self._argument(member, scalar) for member in kind.members])
            case _:
                return self._write(kind, _Plain(lambda name: f"types.{name}", scalar))

    def _write(self, kind: TypeRef, style: _Plain) -> str:
        match kind:
            case Anything():
                return "Any"
            case Primitive():
                return style.scalar(kind)
            case Literals():
                return style.literals(kind)
            case ListOf():
                return f"list[{self._write(kind.item, style)}]"
            case MapOf():
                return f"dict[str, {self._write(kind.value, style)}]"
            case Nullable():
                return _union([self._write(kind.of, style), "None"])
            case UnionOf():
                members = _union([self._write(member, style) for member in kind.members])
                return style.union(members, self._tags(kind, style))
            case Named():
                name = style.qualify(self.classes[kind.id])
                shape = self.declared[kind.id].shape
                if not isinstance(shape, EnumShape):
                    return name
                return f"{'Open' if shape.type == 'string' else 'OpenInt'}[{name}]"

    def _tags(self, kind: UnionOf, style: _Plain) -> tuple[str, Mapping[str, str]] | None:
        """The discriminator: its property, and the class that each of its values names."""
        tag = kind.discriminator
        if tag is None or not tag.mapping:
            return None
        names = {value: self._write(Named(id=key), style) for value, key in tag.mapping}
        return tag.property, names


class _Plain:
    """Types as a caller reads them."""

    def __init__(
        self, qualify: Callable[[str], str], write_scalar: Callable[[Primitive], str]
    ) -> None:
        self.qualify = qualify
        self.scalar = write_scalar

    def literals(self, kind: Literals) -> str:
        if any(isinstance(value, float) for value in kind.values):
            return "Any"  # PEP 586 knows no float
        return f"Literal[{_listed(kind)}]"

    def union(self, members: str, tags: tuple[str, Mapping[str, str]] | None) -> str:
        return members


class _Exact(_Plain):
    """Types as the decoder needs them: with everything that an answer is held to."""

    def __init__(
        self, qualify: Callable[[str], str], write_scalar: Callable[[Primitive], str]
    ) -> None:
        super().__init__(qualify, lambda kind: _constrained(write_scalar(kind), kind))

    def literals(self, kind: Literals) -> str:
        written = super().literals(kind)
        if all(isinstance(value, str) for value in kind.values):
            return written
        return f"Annotated[{written}, Known({_listed(kind)})]"

    def union(self, members: str, tags: tuple[str, Mapping[str, str]] | None) -> str:
        if tags is None or members == "Any":
            return members
        named = ", ".join(f"{python_literal(value)}: {name}" for value, name in tags[1].items())
        return f"Annotated[{members}, Tagged({python_literal(tags[0])}, {{{named}}})]"


def _constrained(written: str, kind: Primitive) -> str:
    if not kind.constraints or kind.type == "bytes":
        return written
    bounds = ", ".join(f"{name}={python_literal(bound)}" for name, bound in kind.constraints)
    return f"Annotated[{written}, Constraints({bounds})]"


def _listed(kind: Literals) -> str:
    return ", ".join(python_literal(value) for value in kind.values)


_WIDE = 64
"""Members of a union that `|` still joins: each nests one deeper in the syntax tree."""


def _union(members: list[str]) -> str:
    """A union of distinct members; with `Any` in it, nothing else says more."""
    distinct = list(dict.fromkeys(members))
    if "Any" in distinct:
        return "Any"
    return " | ".join(distinct) if len(distinct) <= _WIDE else f"Union[{', '.join(distinct)}]"


def _model_scalar(kind: Primitive) -> str:
    # JSON holds binary data as text; only a form can hold a file.
    if kind.type == "bytes":
        return "File" if kind.format == "binary" else "str"
    return _SCALARS[kind.type]


def _result_scalar(kind: Primitive) -> str:
    return "bytes" if kind.type == "bytes" else _SCALARS[kind.type]


def _json_scalar(kind: Primitive) -> str:
    return "str" if kind.type == "bytes" else _argument_scalar(kind)


def _form_scalar(kind: Primitive) -> str:
    return _model_scalar(kind) if kind.type == "bytes" else _argument_scalar(kind)


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
