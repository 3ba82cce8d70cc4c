"""An example of a call of each operation: what a reader can paste, with values made up by type.

Nothing in it is of the document but names, values of enumerations and defaults. The same operation
has the same example, always.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generators.encoders import python_literal
from generators.ir.model import (
    AliasShape,
    Anything,
    Content,
    EnumShape,
    ListOf,
    Literals,
    MapOf,
    Named,
    Nullable,
    ObjectShape,
    Operation,
    Parameter,
    Primitive,
    Property,
    TypeRef,
    UnionOf,
)
from generators.python.contents import sent
from generators.python.naming import Naming
from generators.python.samples import Endless, number_sample, text_sample

WIDTH = 88
"""Columns, as the docstring of a method leaves them."""
_MOST_LINES = 30
_MOST_OPTIONAL = 3
_DEEPEST = 8
_MOST_VALUES = 200


@dataclass(frozen=True)
class _Code:
    """A value that JSON does not know, as Python writes it."""

    text: str


@dataclass(frozen=True)
class _Model:
    """A model that is made: its class, and the arguments of that."""

    name: str
    fields: Mapping[str, Any]


_FILE = _Code('b"..."')
_OF_A_RANGE = {
    "image/*": _Code('("upload.png", b"...", "image/png")'),
    "audio/*": _Code('("upload.mp3", b"...", "audio/mpeg")'),
    "video/*": _Code('("upload.mp4", b"...", "video/mp4")'),
}
"""Bytes alone have no media type, and these ranges admit no unknown one."""


def example(
    op: Operation,
    method: str,
    required: Sequence[Parameter],
    members: Sequence[tuple[str, Property]],
    naming: Naming,
) -> str:
    """The call of a method with what it needs, in lines of `WIDTH` columns.

    `required` are the parameters; `members` those of the body, with their arguments.

    It is empty where a call takes more than anybody wants to read.
    """
    made = _Arguments(naming)
    try:
        given = [*(("", made.argument(op, p)) for p in required), *made.body(op, members)]
    except Endless:
        return ""
    lines = _call(method, given)
    fits = len(lines) <= _MOST_LINES and all(len(line) <= WIDTH for line in lines)
    return "\n".join(lines) if fits else ""


class _Arguments:
    """Makes up the values of one call."""

    def __init__(self, naming: Naming) -> None:
        self.naming = naming
        self.declared = naming.mapper.declared
        self._left = _MOST_VALUES

    def body(self, op: Operation, members: Sequence[tuple[str, Property]]) -> list[tuple[str, Any]]:
        """The arguments that make the body, each with its keyword."""
        if op.body is None or not op.body.contents:
            return []
        if not members:
            first = op.body.contents[0]
            is_open = first.type in (Anything(), MapOf(value=Anything()))
            told = op.body.required or not is_open  # nobody knows what an open one may hold
            return [("body", self._content(first))] if told else []
        chosen = _chosen([p for _, p in members], is_whole=True)
        return [(name, self._property(p, frozenset())) for name, p in members if p in chosen]

    def _content(self, content: Content) -> Any:
        match content.codec:
            case "binary":
                return _OF_A_RANGE.get(content.media_type, _FILE)
            case "text" | "events":
                return "text"
            case _ if isinstance(sent(content), Anything):
                return {}
            case _:
                return self._value(sent(content), "value", frozenset())

    def argument(self, op: Operation, parameter: Parameter) -> Any:
        turned = op.pagination
        if turned and turned.parameter == parameter.name.wire and turned.style != "cursor":
            return turned.first
        if parameter.has_default and parameter.default is not None:
            return parameter.default
        return self._value(parameter.type, "_".join(parameter.name.words), frozenset())

    def _value(self, kind: TypeRef, name: str, seen: frozenset[str]) -> Any:
        self._left -= 1
        if self._left < 0:
            raise Endless
        match kind:
            case Anything():
                return name
            case Primitive():
                return _scalar(kind, name)
            case Literals() if kind.values:
                return kind.values[0]
            case ListOf():
                return self._list(kind, name, seen)
            case MapOf():
                return {"key": self._value(kind.value, name, seen)}
            case Nullable():
                return self._value(kind.of, name, seen)
            case UnionOf():
                return self._union(kind, name, seen)
            case Named():
                return self._named(kind, name, seen)
            case _:
                raise Endless

    def _list(self, kind: ListOf, name: str, seen: frozenset[str]) -> list[Any]:
        try:
            return [self._value(kind.item, name, seen)]
        except Endless:
            return []

    def _union(self, kind: UnionOf, name: str, seen: frozenset[str]) -> Any:
        """By the first member that has an end; with the value that tells it from the others."""
        for member in kind.members:
            try:
                value = self._value(member, name, seen)
            except Endless:
                continue
            tag = kind.discriminator
            if isinstance(value, _Model) and isinstance(member, Named) and tag is not None:
                told = [name for name, key in tag.mapping if key == member.id]
                field = self._fields(member.id).get(tag.property)
                if told and field is not None:
                    return _Model(value.name, {**value.fields, field: told[0]})
            return value
        raise Endless

    def _fields(self, key: str) -> dict[str, str]:
        """The field of each property of a type, by wire name."""
        shape = self.declared[key].shape
        return self.naming.fields(key, shape) if isinstance(shape, ObjectShape) else {}

    def _named(self, kind: Named, name: str, seen: frozenset[str]) -> Any:
        if kind.id in seen or len(seen) >= _DEEPEST:
            raise Endless
        shape, seen = self.declared[kind.id].shape, seen | {kind.id}
        match shape:
            case EnumShape() if shape.members:
                return shape.members[0].value
            case AliasShape():
                return self._value(shape.of, name, seen)
            case ObjectShape():
                fields = self._fields(kind.id)
                chosen = _chosen(shape.properties, is_whole=len(seen) == 1)
                values = {fields[p.name.wire]: self._property(p, seen) for p in chosen}
                return _Model(f"types.{self.naming.classes[kind.id]}", values)
            case _:
                raise Endless

    def _property(self, member: Property, seen: frozenset[str]) -> Any:
        if member.has_default and member.default is not None:
            return member.default
        return self._value(member.type, "_".join(member.name.words), seen)


def _chosen(properties: Sequence[Property], *, is_whole: bool) -> list[Property]:
    """What must be there; else the first scalars, so that a reader sees something."""
    sent = [p for p in properties if not p.read_only]
    required = [p for p in sent if p.required]
    simple = [p for p in sent if isinstance(p.type, Primitive) and not p.deprecated]
    return required or simple[:_MOST_OPTIONAL] or (sent[:1] if is_whole else [])


def _scalar(kind: Primitive, name: str) -> Any:
    match kind.type:
        case "bytes":
            return _FILE if kind.format == "binary" else "YWJj"
        case "boolean":
            return True
        case "null":
            return None
        case "integer" | "number":
            return number_sample(kind)
        case "string":
            return text_sample(kind, name or "text")


def _call(method: str, given: Sequence[tuple[str, Any]]) -> list[str]:
    """The call in one line where it fits, else an argument a line, as black does it."""
    arguments = [(f"{keyword}=" if keyword else "", value) for keyword, value in given]
    line = f"{method}({', '.join(start + _line(value) for start, value in arguments)})"
    if len(line) <= WIDTH:
        return [line]
    inner = [text for start, value in arguments for text in _lines(start, value, 4)]
    return [f"{method}(", *inner, ")"]


def _lines(start: str, value: Any, indent: int) -> list[str]:
    """A value behind `start`, with a comma behind it."""
    margin = " " * indent
    line = f"{margin}{start}{_line(value)},"
    inside = indent + 4
    match value:
        case _Model() if len(line) > WIDTH and value.fields:
            members = [_lines(f"{name}=", item, inside) for name, item in value.fields.items()]
            opening, closing = f"{value.name}(", ")"
        case dict() if len(line) > WIDTH and value:
            members = [_lines(f"{python_literal(key)}: ", value[key], inside) for key in value]
            opening, closing = "{}"
        case list() if len(line) > WIDTH and value:
            members = [_lines("", item, inside) for item in value]
            opening, closing = "[]"
        case _:
            return [line]
    inner = [text for member in members for text in member]
    return [f"{margin}{start}{opening}", *inner, f"{margin}{closing},"]


def _line(value: Any) -> str:
    match value:
        case _Code():
            return value.text
        case _Model():
            fields = (f"{name}={_line(item)}" for name, item in value.fields.items())
            return f"{value.name}({', '.join(fields)})"
        case dict():
            members = (f"{python_literal(key)}: {_line(item)}" for key, item in value.items())
            return f"{{{', '.join(members)}}}"
        case list():
            return f"[{', '.join(_line(item) for item in value)}]"
        case _:
            return python_literal(value)
