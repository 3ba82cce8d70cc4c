"""What a request carries that no error may show, in case that somebody quotes it.

Servers repeat what they were sent, and transports say what they choked on. So every argument,
credential, cookie and header of our own is taken out of whatever text an error has.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote

import httpx

from . import fields
from .redaction import is_sensitive, masked

if TYPE_CHECKING:
    from .descriptors import Operation
    from .json_value import Json

_PLAIN_HEADERS = frozenset(
    "accept accept-encoding accept-language connection content-length content-type host "
    "transfer-encoding user-agent".split()
)
_SHORTEST = 4
"""Characters; what is shorter turns up everywhere, and gives nobody away."""
_DELIMITER = re.compile(r"[,;=|\s]")  # of lists and objects, in all styles but `label`
_PLACEHOLDER = re.compile(r"\\\{[^{}]*\\\}")
_MOST = 64 * 1024  # bytes of a body that are searched

# h11 shows what it could not read, or would not write.
_QUOTED = re.compile(r"\b(?:bytearray\(|memoryview\()?b['\"].*", re.DOTALL)


def withheld(operation: Operation[Any], of: httpx.Response | httpx.RequestError) -> list[str]:
    """The texts of its request that must not be shown, the longest first."""
    try:
        request = of.request
    except RuntimeError:  # it knows none: a hook has raised it
        return []
    sent = {text for text in _sent(operation, request) if len(text) >= _SHORTEST}
    found = {form for text in sent for form in _written(text)}
    return sorted(found, key=lambda text: (-len(text), text))


def _written(text: str) -> Iterator[str]:
    """A text as servers repeat it: bare, and as it stands in an URL, in JSON and on a page."""
    yield text
    yield quote(text, errors="replace")
    yield quote(text, safe="", errors="replace")
    yield quote_plus(text, errors="replace")
    yield json.dumps(text)[1:-1]
    yield json.dumps(text, ensure_ascii=False)[1:-1]
    yield escape(text)
    yield escape(text, quote=False)


def _sent(operation: Operation[Any], request: httpx.Request) -> Iterator[str]:
    for name, value in request.headers.items():
        if name == "cookie":
            for _, text in fields.cookies(value):
                yield from _with_items(text)
        elif name in ("authorization", "proxy-authorization"):
            yield from _credentials(value)
        elif name not in _PLAIN_HEADERS:
            yield from _with_items(value)
    query = request.url.query.decode("ascii", "replace")
    path = request.url.raw_path.decode("ascii", "replace")
    for text in _path_arguments(operation.path, path):
        yield text
        yield from _with_items(unquote(text))
    yield from (pair.partition("=")[2] for pair in query.split("&"))
    for _, text in parse_qsl(query):
        yield from _with_items(text)
    yield from _of_body(request)


def _with_items(text: str) -> Iterator[str]:
    """An argument, and its items if it is a list or an object."""
    yield text
    yield from _DELIMITER.split(text.replace(".", ",") if text.startswith(".") else text)


def _credentials(value: str) -> Iterator[str]:
    """All of an `Authorization`, and what Basic makes unrecognisable."""
    yield value
    scheme, _, credentials = value.partition(" ")
    yield credentials
    if scheme.lower() == "basic":
        try:
            yield from b64decode(credentials).decode("utf-8", "replace").partition(":")
        except ValueError:
            pass


def _path_arguments(template: str, path: str) -> Iterator[str]:
    pattern = _PLACEHOLDER.sub("([^/]*)", re.escape(template.partition("?")[0])) + r"\Z"
    found = re.search(pattern, path.partition("?")[0])
    yield from found.groups() if found else ()


def _of_body(request: httpx.Request) -> Iterator[str]:
    """What stands under names such as `password`; the rest of a body is no secret."""
    for part in getattr(request.stream, "fields", ()):  # of a multipart body
        if isinstance(part.file, str):
            yield from _secrets(_parsed(part.file), is_sensitive(part.name))
    try:
        text = request.content[:_MOST].decode("utf-8", "replace")
    except httpx.RequestNotRead:
        return
    kind = request.headers.get("Content-Type", "")
    if "form-urlencoded" in kind:
        yield from (value for name, value in parse_qsl(text) if is_sensitive(name))
        return
    tree = _parsed(text)
    for value in map(_parsed, text.splitlines()) if tree is text else [tree]:
        yield from _secrets(value, False)


def _parsed(text: str) -> Json:
    """What the text is as JSON; itself, when it is none."""
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found


def _secrets(value: Json, is_secret: bool) -> Iterator[str]:
    match value:
        case dict():
            for name, item in value.items():
                yield from _secrets(item, is_secret or is_sensitive(name))
        case list():
            for item in value:
                yield from _secrets(item, is_secret)
        case str() | int() | float() if is_secret and not isinstance(value, bool):
            yield str(value)
        case _:
            pass


def harmless(error: httpx.RequestError, operation: Operation[Any]) -> httpx.RequestError:
    """The error as it is, or where it or what caused it quotes too much, a copy that does not.

    The copy has the class and the traceback, and nothing behind it.
    """
    secrets = withheld(operation, error)
    link: BaseException | None = error
    while link is not None and _cleaned(_told(link), secrets) == _told(link):
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    if link is None:
        return error
    copy = type(error).__new__(type(error))
    httpx.RequestError.__init__(copy, _cleaned(str(error), secrets))
    copy.__suppress_context__ = True
    return copy.with_traceback(error.__traceback__)


def _told(error: BaseException) -> str:
    """All that somebody may show of an error."""
    return "\n".join([str(error), repr(error.args), *getattr(error, "__notes__", ())])


def _cleaned(text: str, secrets: list[str]) -> str:
    return _QUOTED.sub("***", masked(text, secrets))
