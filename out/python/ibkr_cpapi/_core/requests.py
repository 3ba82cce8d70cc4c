"""From an operation and its arguments to a request that httpx can send."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

import httpx

from . import auth, bodies, fields, media, serialise, urls
from .descriptors import Operation
from .errors import RequestError
from .settings import RequestOptions, Settings

_UNSAFE = re.compile(r"[^\w.+-]+", re.ASCII)
_CHARSET_ONLY = re.compile(r";\s*charset=[^;]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Prepared:
    """A request without a client. It has no repr, for it carries credentials."""

    method: str
    url: str
    headers: tuple[tuple[bytes, bytes], ...]
    cookies: tuple[tuple[str, str], ...]
    body: bodies.Encoded
    timeout: httpx.Timeout | None
    """None: the client's own."""


def build(
    operation: Operation[object],
    args: Sequence[object],
    body: object,
    media_type: str | None,
    settings: Settings,
    options: RequestOptions | None = None,
) -> Prepared:
    """Writes the arguments, one for each parameter in order; None: it is absent."""
    options = options or {}
    path: dict[str, str] = {}
    query: list[str] = []
    headers: list[tuple[bytes, bytes]] = []
    cookies: list[tuple[str, str]] = []
    place = "body"
    try:
        encoded = bodies.encode(operation.body, body, media_type)
        for parameter, value in zip_longest(operation.parameters, args):
            if value is None and not (parameter.required or parameter.location == "path"):
                continue
            place = f"{parameter.location} parameter {parameter.wire}"
            if value is None:
                raise RequestError("it is required")
            match parameter.location:
                case "path":
                    path[parameter.wire] = serialise.path(parameter, value)
                case "query":
                    query += serialise.query(parameter, value)
                case "header":
                    headers.append(serialise.header(parameter, value))
                case _:
                    cookies += serialise.cookie(parameter, value)
        place = "path"
        target = urls.expand(operation.path, path)
    except RequestError as error:
        message = f"{operation.id}: {place}: {error}"
        raise RequestError(message, operation=operation.id) from None

    proof = auth.prove(operation.security, settings)
    base = urls.base(operation, options.get("base_url"), settings.base_url)
    timeout = options.get("timeout", settings.timeout)
    merged = _merge(
        [(b"Accept", accept(operation).encode()), (b"User-Agent", user_agent(settings).encode())],
        [fields.header("Content-Type", encoded.content_type)] if encoded.content_type else [],
        proof.headers,
        [fields.header(name, value) for name, value in settings.headers.items()],
        [pair for pair in headers if pair[0].lower() != b"content-length" or encoded.stream],
        [fields.header(name, value) for name, value in options.get("headers", {}).items()],
    )
    if encoded.pieces:
        merged.pop(b"content-type", None)  # httpx adds it, with its boundary
    written = fields.cookies(merged.pop(b"cookie", (b"", b""))[1].decode("latin-1"))
    return Prepared(
        method=operation.method.upper(),
        url=_with_query(base + target, [*query, *proof.query]),
        headers=tuple(merged.values()),
        cookies=tuple(fields.layered(written, proof.cookies, cookies)),
        body=encoded,
        timeout=None if timeout is None and "timeout" not in options else httpx.Timeout(timeout),
    )


def _merge(*layers: list[tuple[bytes, bytes]]) -> dict[bytes, tuple[bytes, bytes]]:
    """Headers by lower-case name; a later layer wins: the call over the client over us."""
    return {pair[0].lower(): pair for layer in layers for pair in layer}


def _with_query(url: str, query: Sequence[str]) -> str:
    return url + ("&" if "?" in url else "?") + "&".join(query) if query else url


def accept(operation: Operation[object]) -> str:
    """The media types of the successes, JSON first."""
    return _preferred(tuple([c.media_type for r in operation.responses for c in r.contents]))


@cache
def _preferred(declared: tuple[str, ...]) -> str:
    # What a document calls a media type may be any text; a header may not.
    sound = (kind for kind in declared if kind.isascii() and kind.isprintable())
    kinds = dict.fromkeys(_CHARSET_ONLY.sub("", kind).strip() for kind in sound)
    return ", ".join(sorted(kinds, key=lambda kind: not media.is_json(kind))) or "*/*"


def user_agent(settings: Settings) -> str:
    """`package/version`; the version is the published document's, so it may be any text."""
    return _product(settings.package, settings.version)


@cache
def _product(package: str, version: str) -> str:
    version = _UNSAFE.sub("-", version).strip("-")
    return f"{_UNSAFE.sub('-', package)}/{version or '0'}"
