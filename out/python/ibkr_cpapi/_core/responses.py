"""From a response to the declared result, or to an error."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar, cast
from urllib.parse import parse_qsl

import httpx
from pydantic import ValidationError

from . import media
from .descriptors import Content, Operation, Response
from .errors import DecodeError, Problem, status_class
from .problems import problems_of
from .redaction import preview

T = TypeVar("T")


class _Unfit(Exception):
    """The body is not what a content declares."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


def decode(operation: Operation[T], response: httpx.Response) -> T:
    """The result of a success; any other status is raised, and so is a body that does not fit."""
    declared = _pick(operation.responses, response.status_code)
    by_default = declared is not None and declared.status == "default"
    if not response.is_success and (declared is None or by_default):
        raise _status_error(operation, response)
    try:
        return cast(T, _read(declared.contents if declared else (), response))
    except _Unfit as unfit:
        problems = unfit.problems
    raise DecodeError(
        operation=operation.id,
        status=response.status_code,
        problems=problems,
        preview=_preview(response),
        response=response,
    )


def _status_error(operation: Operation[Any], response: httpx.Response) -> Exception:
    status = response.status_code
    declared = _pick(operation.errors, status) or _pick(operation.responses, status)
    try:
        body = _read(declared.contents if declared else (), response)
    except _Unfit:
        body = _undeclared(response)
    return status_class(status)(
        operation=operation.id,
        status=status,
        body=body,
        headers=response.headers,
        preview=_preview(response),
        response=response,
    )


def _pick(declared: Iterable[Response], status: int) -> Response | None:
    """The exact status, else its range, else the default."""
    by_status = {response.status.upper(): response for response in declared}
    return (
        by_status.get(str(status))
        or by_status.get(f"{status // 100}XX")
        or by_status.get("DEFAULT")
    )


def _read(contents: tuple[Content, ...], response: httpx.Response) -> Any:
    kind = response.headers.get("Content-Type", "")
    if not contents:
        return _undeclared(response)
    content = _match(contents, kind)
    if content is None:
        listed = ", ".join(c.media_type for c in contents)
        raise _Unfit(("", f"it is {media.essence(kind)}, where {listed} is declared"))
    match content.codec:
        case "binary" | "multipart":
            return response.content
        case "text" | "events":
            return text_of(response)
        case "form":
            return _validate(content, dict(parse_qsl(text_of(response), keep_blank_values=True)))
        case "json-lines":
            lines = _utf8(response).splitlines()
            return [_parse(content, line, kind) for line in lines if line.strip()]
        case _:
            return _parse(content, _utf8(response), kind) if response.content else None


def _match(contents: tuple[Content, ...], kind: str) -> Content | None:
    """The content for a media type: as published, else the nearest that could be meant."""
    if not kind:
        return contents[0]
    wanted = kind.replace(" ", "").lower()
    for content in contents:
        if content.media_type.replace(" ", "").lower() == wanted:
            return content
    for content in sorted(contents, key=lambda c: media.essence(c.media_type).count("*")):
        if media.covers(content.media_type, kind):
            return content
    # JSON is tried under any name, and tells by itself; a page never stands in for a file.
    for content in contents:
        if content.codec in ("json", "json-lines"):
            return content
    for content in contents:
        if content.codec == "binary" and not (media.is_html(kind) or media.is_json(kind)):
            return content
        if content.codec == "text" and media.is_text(kind) and not media.is_html(kind):
            return content
    return None


def _parse(content: Content, body: bytes, kind: str) -> Any:
    try:
        # By alias alone: what a member is called in Python is no name on the wire.
        return content.adapter.validate_json(body, strict=True, by_alias=True, by_name=False)
    except ValidationError as error:
        found = problems_of(error, body)
    # Raised out here: pydantic's own error carries the body.
    if kind and not media.is_json(kind) and not media.covers(content.media_type, kind):
        found = (("", f"it is {media.essence(kind)}, where JSON is declared"), *found)
    raise _Unfit(*found)


def _validate(content: Content, value: object) -> Any:
    try:
        return content.adapter.validate_python(value, by_alias=True, by_name=False)
    except ValidationError as error:
        found = problems_of(error, b"")
    raise _Unfit(*found)


def _undeclared(response: httpx.Response) -> Any:
    """What nobody described: None without a body, else JSON, else text or bytes."""
    if not response.content:
        return None
    kind = response.headers.get("Content-Type", "")
    try:
        return json.loads(_utf8(response))
    except (ValueError, RecursionError):
        pass
    return text_of(response) if not kind or media.is_text(kind) else response.content


def text_of(response: httpx.Response) -> str:
    """The body as text; what cannot be read is replaced."""
    body = response.content
    named = media.charset(response.headers.get("Content-Type", ""))
    encoding = named or json.detect_encoding(body)
    try:
        return body.decode(encoding, "replace").removeprefix("\ufeff")
    except (LookupError, ValueError):  # codecs that are none for text
        return body.decode("utf-8", "replace")


def _utf8(response: httpx.Response) -> bytes:
    """The body of a JSON answer as UTF-8 without a byte order mark."""
    body = response.content
    named = media.charset(response.headers.get("Content-Type", ""))
    encoding: str = json.detect_encoding(body)
    if named not in (None, "utf-8", "ascii") and encoding == "utf-8":
        encoding = named or encoding
    if encoding == "utf-8":
        return body
    try:
        return body.decode(encoding).removeprefix("\ufeff").encode()
    except (LookupError, ValueError):
        return body


def _preview(response: httpx.Response) -> str:
    kind = response.headers.get("Content-Type", "")
    if not response.content:
        return ""
    if kind and not media.is_text(kind):
        return f"{len(response.content)} bytes of {media.essence(kind)[:80]}"
    return preview(text_of(response))
