"""From a response to the declared result, or to an error.

A body that does not fit is kept as it came, and the result says where (`mismatches`); `strict`
raises instead. What is no JSON at all, where JSON is declared, is always raised.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from urllib.parse import parse_qsl

import httpx
from pydantic import ValidationError

from . import media
from .constraints import DECODING
from .descriptors import Content, Operation, Response
from .errors import DecodeError, StatusError
from .results import carrying
from .retries import PASSING
from .statuses import status_class
from .texts import preview_of, text_of, utf8

if TYPE_CHECKING:
    from .json_value import Json
    from .mismatch import Mismatch

T = TypeVar("T")


class Decoded(NamedTuple, Generic[T]):
    """What an answer says, and where it is not as described."""

    value: T
    mismatches: tuple[Mismatch, ...] = ()


class _Unreadable(Exception):
    """The body is nothing that a content declares; the message says why."""


def decode(operation: Operation[T], response: httpx.Response, *, strict: bool) -> Decoded[T]:
    """The result of a success; any other status is raised."""
    declared = _pick(operation.responses, response.status_code)
    if is_refusal(operation, response):
        raise status_error(operation, response)
    try:
        decoded: Decoded[Any] = _read(_contents(operation, declared), response)
        reason = ""
    except _Unreadable as unreadable:
        decoded, reason = Decoded(None), str(unreadable)
    if reason or (strict and decoded.mismatches):
        raise DecodeError(
            operation=operation.id,
            status=response.status_code,
            reason=reason,
            mismatches=decoded.mismatches,
            # A preview would show the keys that the mismatches hide.
            preview=preview_of(operation, response) if reason else "",
            response=response,
        )
    return decoded._replace(value=carrying(decoded.value, decoded.mismatches))


def is_refusal(operation: Operation[Any], response: httpx.Response) -> bool:
    """Whether the status is no success, and none that is declared as one."""
    if response.is_success:
        return False
    declared = _pick(operation.responses, response.status_code)
    return declared is None or declared.status == "default"


def status_error(operation: Operation[Any], response: httpx.Response) -> StatusError:
    """The error for a refusal."""
    status = response.status_code
    declared = _pick(operation.errors, status) or _pick(operation.responses, status)
    try:
        body = _read(_contents(operation, declared), response)
    except _Unreadable:
        body = Decoded(_undeclared(response))
    return status_class(status)(
        operation=operation.id,
        status=status,
        body=carrying(body.value, body.mismatches),
        mismatches=body.mismatches,
        headers=response.headers,
        preview=preview_of(operation, response),
        response=response,
        retryable=operation.retry != "never" and status in PASSING,
    )


def _pick(declared: Iterable[Response], status: int) -> Response | None:
    """The exact status, else its range, else the default."""
    by_status = {response.status.upper(): response for response in declared}
    return (
        by_status.get(str(status))
        or by_status.get(f"{status // 100}XX")
        or by_status.get("DEFAULT")
    )


def _contents(operation: Operation[Any], declared: Response | None) -> tuple[Content, ...]:
    """What a body may be; an answer to HEAD has none (RFC 9110 section 9.3.2)."""
    return declared.contents if declared and operation.method != "HEAD" else ()


def _read(contents: tuple[Content, ...], response: httpx.Response) -> Decoded[Any]:
    kind = response.headers.get("Content-Type", "")
    if not contents:
        return Decoded(_undeclared(response))
    content = _match(contents, kind)
    if content is None:
        listed = ", ".join(c.media_type for c in contents)
        raise _Unreadable(f"it is {media.essence(kind)[:80]}, where {listed} is declared")
    match content.codec:
        case "binary" | "multipart":
            return Decoded(response.content)
        case "text" | "events":
            return Decoded(text_of(response))
        case "form":
            return _form(content, text_of(response))
        case "json-lines":
            # RFC 7464 puts a record separator before each.
            lines = [line.lstrip(b" \t\x1e") for line in utf8(response).splitlines()]
            lines = [line for line in lines if line.strip()]
            if content.holds_list:
                return _parse(content, b"[%b]" % b",".join(lines), kind)
            return _joined([_parse(content, line, kind) for line in lines])
        case _:
            if response.content:
                return _parse(content, utf8(response), kind)
            return _empty(content, response.status_code)


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


def _parse(content: Content, body: bytes, kind: str) -> Decoded[Any]:
    try:
        # By alias alone: what a member is called in Python is no name on the wire.
        value = content.adapter.validate_json(
            body, strict=True, by_alias=True, by_name=False, context=DECODING
        )
        return Decoded(value)
    except ValidationError:
        pass  # it carries the body
    try:
        tree = json.loads(body)
    except RecursionError:
        reason = "it nests too deep"
    except ValueError:
        is_json = not kind or media.is_json(kind) or media.covers(content.media_type, kind)
        called = media.essence(kind)[:80]
        reason = "it is no JSON" if is_json else f"it is {called}, where JSON is declared"
    else:
        return _walked(tree, content)
    raise _Unreadable(reason)


def _empty(content: Content, status: int) -> Decoded[Any]:
    """None, where JSON is declared: it is only as described when nothing can come."""
    if status in _BODILESS:
        return Decoded(None)
    from .mismatch import Mismatch

    return Decoded(None, (Mismatch("", " or ".join(content.shape.names()), "nothing"),))


_BODILESS = (204, 205, 304)


def _form(content: Content, text: str) -> Decoded[Any]:
    members: dict[str, Json] = dict(parse_qsl(text, keep_blank_values=True))
    try:
        return Decoded(content.adapter.validate_python(members, by_alias=True, by_name=False))
    except ValidationError:
        return _walked(members, content)


def _walked(tree: Any, content: Content) -> Decoded[Any]:
    """What the validator refused, as far as it fits."""
    from .shapes import fit  # most answers are as described

    return Decoded(*fit(tree, content.shape))


def _joined(lines: Sequence[Decoded[Any]]) -> Decoded[Any]:
    """The lines as one list."""
    found = (
        mismatch.below(position)
        for position, line in enumerate(lines)
        for mismatch in line.mismatches
    )
    return Decoded([line.value for line in lines], tuple(found))


def _undeclared(response: httpx.Response) -> Any:
    """What nobody described: None without a body, else JSON, else text or bytes."""
    if not response.content:
        return None
    kind = response.headers.get("Content-Type", "")
    try:
        return json.loads(utf8(response))
    except (ValueError, RecursionError):
        pass
    return text_of(response) if not kind or media.is_text(kind) else response.content
