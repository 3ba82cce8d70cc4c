"""Request bodies: bytes and a media type, back to the value that a schema can judge."""

from __future__ import annotations

import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from generators.ir.model import Anything, Content, Name, Parameter
from moneyer.mock.wire import Absent, Reader, Unreadable

OPAQUE = object()
"""A body that is bytes, and has nothing to be judged."""


def read(content: Content, kind: str, body: bytes, reader: Reader, schema: Any) -> Any:
    """The value of a body. Raises Unreadable when it is not what its media type says."""
    match content.codec:
        case "json":
            return _json(body)
        case "json-lines":
            return [_json(line) for line in body.splitlines() if line.strip()]
        case "form":
            return _form(content, body, reader, schema)
        case "multipart":
            return _multipart(kind, body, reader, schema)
        case "text" | "events":
            # What a text stands for, such as the claims of a JWT, no schema of ours can see.
            return _decoded(body) if reader.is_text(schema) else OPAQUE
        case _:
            return OPAQUE


def readings(content: Content, reader: Reader, schema: Any) -> list[Any]:
    """The schemas to read a body by: of a form that may be one of several, each, then all."""
    if content.codec not in ("form", "multipart"):
        return [schema]
    return [*reader.alternatives(schema), schema]


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("it is no JSON") from None


def _decoded(body: bytes) -> str:
    return body.decode("utf-8", errors="replace")


def _form(content: Content, body: bytes, reader: Reader, schema: Any) -> Any:
    """`a=1&b=2`; each property is written as its part says, and otherwise like a query's."""
    sent = [piece.partition("=") for piece in _decoded(body).split("&") if piece]
    raw = [(_name(key), value) for key, _, value in sent]
    used: set[int] = set()
    found: dict[str, Any] = {}
    styles = {part.name: part for part in content.parts}
    whole = reader.members(schema)
    for name, member in whole.items():
        part = styles.get(name)
        styled = part is not None and (part.style is not None or part.explode is not None)
        if name in dict(raw) and reader.is_object(member) and not styled:
            continue  # it is JSON, which is read below
        style = (part.style if part else None) or "form"
        explode = part.explode if part and part.explode is not None else style == "form"
        try:
            found[name] = reader.query(_as_query(name, style, explode), raw, used, member)
        except Absent:
            continue
    for at, (name, value) in enumerate(raw):
        if at not in used:
            found[name] = reader.typed(_name(value), reader.member(schema, name))
    return found


def _name(raw: str) -> str:
    decoded = parse_qsl(f"x={raw}", keep_blank_values=True)
    return decoded[0][1] if decoded else raw


def _as_query(name: str, style: str, explode: bool) -> Parameter:
    return Parameter(
        name=Name(wire=name, words=()),
        location="query",
        type=Anything(),
        required=False,
        style=style,
        explode=explode,
        origin="",
    )


def _multipart(kind: str, body: bytes, reader: Reader, schema: Any) -> Any:
    """The parts by name; one that is there several times is a list. Files stay text."""
    head = f"Content-Type: {kind}\r\n\r\n".encode("latin-1", errors="replace")
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart():
        if body.strip() == f"--{message.get_boundary()}--".encode():
            return {}  # it is closed at once
        raise Unreadable("it has no parts")
    found: dict[str, list[Any]] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise Unreadable("a part has no name")
        payload = part.get_payload(decode=True)
        payload = payload if isinstance(payload, bytes) else b""
        is_file = part.get_filename() is not None
        found.setdefault(name, []).append(
            _part(payload, part.get_content_type(), is_file, reader, reader.member(schema, name))
        )
    return {
        name: values
        if len(values) > 1 or reader.is_list(reader.member(schema, name))
        else values[0]
        for name, values in found.items()
    }


def _part(payload: bytes, kind: str, is_file: bool, reader: Reader, schema: Any) -> Any:
    text = payload.decode("utf-8", errors="replace")
    if is_file:
        return text
    if kind == "application/json" or kind.endswith("+json"):
        return _json(payload)
    item = reader.items(schema) if reader.is_list(schema) else schema
    return reader.typed(text, item)
