"""Which members of a body a call takes as keyword arguments, in the place of the body."""

from __future__ import annotations

from collections.abc import Mapping

from generators.ir.model import (
    AliasShape,
    Body,
    Content,
    Named,
    Nullable,
    ObjectShape,
    Property,
    TypeDecl,
    TypeRef,
)

_OF_MEMBERS = ("json", "form", "multipart")
_NEVER_OF_MEMBERS = ("binary", "text", "events")


def made_of_members(body: Body | None) -> Content | None:
    """The media type that the runtime writes members in, unless it is told another one."""
    contents = body.contents if body is not None else ()
    first = next((c for c in contents if c.codec not in _NEVER_OF_MEMBERS), None)
    return first if first is not None and first.codec in _OF_MEMBERS else None


def members(body: Body | None, declared: Mapping[str, TypeDecl]) -> tuple[Property, ...]:
    """The declared properties of an object, as they stand there.

    None of them is read-only, for a request has none of those. No other type of body has members,
    be it a union, a map or a list.
    """
    content = made_of_members(body)
    shape = _object(content.type, declared) if content is not None else None
    return tuple(p for p in shape.properties if not p.read_only) if shape is not None else ()


def _object(kind: TypeRef, declared: Mapping[str, TypeDecl]) -> ObjectShape | None:
    """The object that a type is, behind its names; null beside it does not matter."""
    seen: set[str] = set()
    while True:
        match kind:
            case Nullable():
                kind = kind.of
            case Named() if kind.id not in seen:
                seen.add(kind.id)
                shape = declared[kind.id].shape
                if isinstance(shape, ObjectShape):
                    return shape
                if not isinstance(shape, AliasShape):
                    return None
                kind = shape.of
            case _:
                return None
