"""The arguments of a call, made from a valid request: plain values, or what the types suggest."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter

from generators.calls import Call
from generators.ir.model import (
    AliasShape,
    Api,
    Content,
    ListOf,
    Named,
    Nullable,
    ObjectShape,
    Primitive,
    TypeRef,
)
from moneyer.mock.requests import SampleRequest

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def plain(api: Api, call: Call, request: SampleRequest) -> dict[str, Any]:
    """Keyword arguments of JSON values; only files are bytes."""
    given = {
        keyword: request.parameters.get((parameter.location, parameter.name.wire))
        for keyword, parameter in call.arguments
    }
    arguments = {keyword: value for keyword, value in given.items() if value is not None}
    content = _content(call, request)
    if content is not None:
        arguments["body"] = _with_files(api, content, request.body)
        if call.chooses_media_type:
            arguments["media_type"] = content.media_type
    return arguments


def typed(api: Api, call: Call, request: SampleRequest, method: Any) -> dict[str, Any]:
    """The same with models for objects, and dates for texts that hold one.

    What the method's annotations say is what is made.
    """
    arguments = plain(api, call, request)
    for keyword, parameter in call.arguments:
        if keyword in arguments:
            arguments[keyword] = _dated(parameter.type, arguments[keyword])
    content = _content(call, request)
    if content is not None and content.codec in ("json", "form"):
        wanted = typing.get_type_hints(method, include_extras=True)["body"]
        adapter: TypeAdapter[Any] = TypeAdapter(wanted)
        arguments["body"] = adapter.validate_python(request.body, by_alias=True, by_name=False)
    return arguments


def _content(call: Call, request: SampleRequest) -> Content | None:
    body = call.operation.body
    if body is None or request.media_type is None:
        return None
    return next(c for c in body.contents if c.media_type == request.media_type)


def _dated(kind: TypeRef, value: Any) -> Any:
    match kind, value:
        case Primitive(type="string", format="date"), str() if _DATE.fullmatch(value):
            return date.fromisoformat(value)
        case Primitive(type="string", format="date-time"), str() if _DATE.match(value):
            return datetime.fromisoformat(value)
        case (ListOf(item=item), list()):
            return [_dated(item, one) for one in value]
        case (Nullable(of=inner), _):
            return _dated(inner, value)
        case _:
            return value


def _with_files(api: Api, content: Content, value: Any) -> Any:
    """The body; what stands for files in it is bytes."""
    if content.codec == "binary":
        return str(value).encode()
    if content.codec != "multipart" or not isinstance(value, dict):
        return value
    files = set(_files(api, content.type))
    return {key: _bytes(item) if key in files else item for key, item in value.items()}


def _bytes(value: Any) -> Any:
    return [_bytes(one) for one in value] if isinstance(value, list) else str(value).encode()


def _files(api: Api, kind: TypeRef) -> Iterator[str]:
    """The properties of a form that are files."""
    shape = _shape(api, kind)
    for declared in shape.properties if isinstance(shape, ObjectShape) else ():
        inner = declared.type
        while isinstance(inner, ListOf | Nullable):
            inner = inner.item if isinstance(inner, ListOf) else inner.of
        if isinstance(inner, Primitive) and (inner.type, inner.format) == ("bytes", "binary"):
            yield declared.name.wire


def _shape(api: Api, kind: TypeRef) -> Any:
    declared = {decl.id: decl.shape for decl in api.types}
    while isinstance(kind, Named):
        shape = declared[kind.id]
        if not isinstance(shape, AliasShape):
            return shape
        kind = shape.of
    return None
