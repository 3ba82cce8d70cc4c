"""Request bodies: a value and a media type become headers and bytes."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

from pydantic import BaseModel

from . import fields, files, media, serialise
from .descriptors import Body, Content, Parameter, Part
from .errors import RequestError
from .plain import json_text, members, plain, scalar
from .unset import UNSET

Piece: TypeAlias = tuple[str, tuple[str | None, Any, str | None]]
"""A part of a multipart body, as httpx wants it: name, (file name, content, media type)."""

_NO_PARTS = "moneyer-empty"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Encoded:
    """A body that is ready to go: bytes, a stream or parts."""

    content_type: str | None = None
    content: bytes | None = None
    stream: files.Stream | None = None
    pieces: tuple[Piece, ...] = ()

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be sent once more, after some of it has been read."""
        files_of_parts = (content for _, (_, content, _) in self.pieces)
        whole = self.stream is None or self.stream.is_repeatable
        return whole and all(files.is_repeatable(file) for file in files_of_parts)

    @property
    def is_begun(self) -> bool:
        """Whether some of it has been read."""
        return self.stream is not None and self.stream.is_begun


def whole(declared: Body | None, body: object, given: Mapping[str, object]) -> object:
    """The body as it was given, or made of those of its members that were.

    Nothing is validated: members are written as what they are, like those of a model. Raises
    RequestError for both at once, and when one is missing that the body needs.
    """
    found = {name: value for name, value in given.items() if value is not UNSET}
    if body is not None:
        if found:
            raise RequestError("it is given whole and by members: " + ", ".join(found))
        return body
    if declared is None or not (found or declared.required):
        return None
    missing = [name for name in declared.needs if name not in found]
    if missing:
        raise RequestError("it needs " + ", ".join(missing))
    return found


def encode(declared: Body | None, value: object, media_type: str | None) -> Encoded:
    """Writes the value in the media type asked for, or in the first declared one that suits."""
    if value is None and not (declared is not None and declared.nullable):
        if declared is not None and declared.required:
            raise RequestError("a body is required")
        return Encoded()
    if declared is None or not declared.contents:
        raise RequestError("this operation takes no body")
    content = _choose(declared.contents, value, media_type)
    asked = content.media_type if media_type is None else media_type
    sent = media.single(asked, content.codec)
    fields.header("Content-Type", sent)
    match content.codec:
        case "form":
            return Encoded(content_type=sent, content=_form(content, value))
        case "multipart":
            return _multipart(content, value, sent)
        case "text" | "events":
            return Encoded(content_type=sent, content=_text(value, sent))
        case "json-lines":
            return Encoded(content_type=sent, content=_lines(value, sent))
        case "binary":
            return _binary(value, sent)
        case _:
            if files.is_source(value):
                raise RequestError(f"{sent} takes data, not bytes or files")
            return Encoded(content_type=sent, content=json_text(value).encode())


def _choose(contents: tuple[Content, ...], value: object, media_type: str | None) -> Content:
    if media_type is None:
        return next((c for c in contents if _suits(c, value)), contents[0])
    exact = (c for c in contents if c.media_type == media_type)
    close = (c for c in contents if media.covers(c.media_type, media_type))
    content = next(exact, None) or next(close, None)
    if content is None:
        raise RequestError(
            "the body goes out as one of: " + ", ".join(c.media_type for c in contents)
        )
    return content


def _suits(content: Content, value: object) -> bool:
    binary = files.is_source(value) or files.named(value) is not None
    match content.codec:
        case "binary":
            return binary
        case "text" | "events":
            return isinstance(value, str)
        case "form" | "multipart":
            return isinstance(value, BaseModel | Mapping)
        case _:
            return not binary


def _text(value: object, media_type: str) -> bytes:
    if isinstance(value, bytes):
        return value
    found = plain(value)
    if isinstance(found, list | dict):
        raise RequestError(f"{media_type} takes text, not a {type(value).__name__}")
    try:
        return scalar(found).encode(media.charset(media_type) or "utf-8")
    except ValueError:
        pass
    raise RequestError(f"the text cannot be written as {media_type}")


def _lines(value: object, media_type: str) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str | Mapping | BaseModel) or not isinstance(value, Iterable):
        raise RequestError("JSON lines are made from a list")
    items = cast(Iterable[object], value)
    before = "\x1e" if media.essence(media_type).endswith("json-seq") else ""  # RFC 7464
    return "".join(f"{before}{json_text(item)}\n" for item in items).encode()


def _binary(value: object, media_type: str) -> Encoded:
    _, source, kind = files.named(value) or (None, value, None)
    if media.is_range(media_type):
        media_type = kind or "application/octet-stream"
        fields.header("Content-Type", media_type)
    if files.is_bytes(source):
        return Encoded(content_type=media_type, content=bytes(source))
    sendable = isinstance(source, Iterable | AsyncIterable | os.PathLike) or files.is_source(source)
    if isinstance(source, str | Mapping | BaseModel) or not sendable:
        raise RequestError(f"{media_type} takes bytes, a file or a path")
    return Encoded(content_type=media_type, stream=files.Stream(source))


def _form(content: Content, value: object) -> bytes:
    """`a=1&b=2`: exploded lists unless a part says otherwise, objects inside as JSON."""
    parts = {part.name: part for part in content.parts}
    pieces: list[str] = []
    for name, member in members(value).items():
        part = parts.get(name, Part(name))
        found = plain(member)
        if found is None:
            continue
        styled = part.style is not None or part.explode is not None
        is_json = part.media_type is not None and media.is_json(part.media_type)
        if not styled and (is_json or isinstance(found, dict)):
            found = json_text(found)
        style = part.style or "form"
        explode = part.explode if part.explode is not None else style == "form"
        pieces += serialise.query(Parameter(name, "query", style=style, explode=explode), found)
    return "&".join(pieces).replace("%20", "+").encode()


def _multipart(content: Content, value: object, media_type: str) -> Encoded:
    parts = {part.name: part for part in content.parts}
    pieces: list[Piece] = []
    for name, member in members(value).items():
        kind = parts.get(name, Part(name)).media_type
        items = cast(Sequence[object], member) if _is_several(member) else [member]
        pieces += [(name, _piece(item, kind)) for item in items if item is not None]
    if not pieces:
        closed = f"--{_NO_PARTS}--\r\n".encode()
        return Encoded(content_type=f"{media_type}; boundary={_NO_PARTS}", content=closed)
    return Encoded(content_type=media_type, pieces=tuple(pieces))


def _is_several(member: object) -> bool:
    return isinstance(member, list | tuple) and files.named(cast(object, member)) is None


def _piece(item: object, kind: str | None) -> tuple[str | None, Any, str | None]:
    """One part: a file with a name, or a field without one."""
    if kind is not None and ("*" in kind or "," in kind):
        kind = None  # a list of what would be accepted, which is no media type to send
    named = files.named(item)
    if named is not None or files.is_source(item):
        filename, source, own = named or (None, item, None)
        if own is not None:
            fields.header("Content-Type", own)
        if files.is_path(source):
            source = files.PathFile(source)
        if files.is_bytes(source):
            source = bytes(source)
        files.refuse_closed(source)
        if not isinstance(source, bytes) and not hasattr(source, "read"):
            raise RequestError("a part of a form is bytes, a file or a path, not an iterator")
        if not filename:
            known = getattr(source, "name", None)
            filename = Path(known).name if isinstance(known, str) else "upload"
        return filename, source, own or kind
    found = plain(item)
    if isinstance(found, list | dict) or (kind is not None and media.is_json(kind)):
        return None, json_text(found), kind or "application/json"
    return None, scalar(found), kind
