"""What the runtime makes of a content: the type that a caller sees of each codec."""

from __future__ import annotations

from collections.abc import Mapping

from generators.ir.model import (
    AliasShape,
    Anything,
    Body,
    Content,
    ListOf,
    Named,
    Nullable,
    Primitive,
    TypeDecl,
    TypeRef,
)


def received(content: Content) -> TypeRef:
    """The type of an answer: events come as their text, and multipart bodies as their bytes."""
    if content.codec == "multipart":
        return Primitive(type="bytes")
    return sent(content)


def sent(content: Content) -> TypeRef:
    """The type of a body. JSON lines are a list, also where the schema is that of each line."""
    match content.codec:
        case "text" | "events":
            return Primitive(type="string")
        case "json-lines" if not isinstance(content.type, ListOf):
            return ListOf(item=content.type)
        case _:
            return content.type


def is_nullable(body: Body, declared: Mapping[str, TypeDecl]) -> bool:
    """Whether null is a value of a body that must be there; JSON alone can write it."""
    return body.required and any(
        content.codec == "json" and _admits_null(content.type, declared)
        for content in body.contents
    )


def _admits_null(kind: TypeRef, declared: Mapping[str, TypeDecl]) -> bool:
    seen: set[str] = set()
    while isinstance(kind, Named) and kind.id not in seen:
        seen.add(kind.id)
        shape = declared[kind.id].shape
        kind = shape.of if isinstance(shape, AliasShape) else Anything()
    return isinstance(kind, Nullable) or (isinstance(kind, Primitive) and kind.type == "null")
