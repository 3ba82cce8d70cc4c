"""Where an operation lives: base URL and path. Both are joined as text, never resolved."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import unquote

import httpx

from .descriptors import Operation
from .errors import ConfigurationError, RequestError
from .settings import BaseUrl

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_SLASHES = re.compile(r"[/\\]")
_HTTP = ("http", "https")
_WEBSOCKET = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


def base(operation: Operation[object], *given: BaseUrl | None) -> str:
    """The base URL: the first one given that says something about this server, or its own."""
    url = replaced = ""
    for server in operation.servers[:1]:
        url = server.url
        for name, value in server.variables:
            url = url.replace("{" + name + "}", value)
    for choice in given:
        if isinstance(choice, Mapping):
            published = operation.servers[0].url if operation.servers else ""
            replaced = choice.get(published) or choice.get(url) or ""
        else:
            replaced = choice or ""
        if replaced:
            break
    return _checked(replaced or url, operation.stream)


@lru_cache(maxsize=256)
def _checked(url: str, stream: bool) -> str:
    """The URL without a trailing slash, if requests can be sent there. Messages do not show it."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        parsed = httpx.URL("")
    if not parsed.scheme or not parsed.host:
        raise ConfigurationError("there is no absolute base URL: pass one as `base_url`")
    if parsed.scheme not in (_WEBSOCKET if stream else _HTTP):
        raise ConfigurationError(f"the base URL has the scheme {parsed.scheme}, not http or https")
    labels = parsed.raw_host.removesuffix(b".").split(b".")
    if not all(0 < len(label) < 64 for label in labels) or (parsed.port or 0) > 65535:
        raise ConfigurationError("the base URL has a host or port that there cannot be")
    if parsed.userinfo:
        raise ConfigurationError("the base URL has a user in it: pass it as a credential instead")
    if parsed.query or parsed.fragment or url.endswith(("?", "#")):
        raise ConfigurationError("the base URL has a query or fragment")
    return url.rstrip("/")


def websocket(url: str) -> str:
    """The URL with the scheme of WebSockets."""
    scheme, rest = url.split(":", 1)
    return f"{_WEBSOCKET[scheme.lower()]}:{rest}"


def expand(template: str, values: Mapping[str, str]) -> str:
    """The path with its placeholders replaced by encoded values.

    No segment may become empty or climb, not even after a server has decoded it: several
    decode before they resolve dots. A fragment only tells operations of a document apart.
    """

    def fill(segment: str) -> str:
        return _PLACEHOLDER.sub(lambda found: _required(values, found[1]), segment)

    path, mark, query = template.partition("#")[0].partition("?")
    segments: list[str] = []
    for segment in path.split("/"):
        filled = segment
        if "{" in segment:
            filled = fill(segment)
            pieces = _SLASHES.split(unquote(filled))
            if not filled or any(piece.split(";")[0] in (".", "..") for piece in pieces):
                raise RequestError(f"an argument for {segment} in the path is empty or dots")
        segments.append(filled)
    joined = "/".join(segments) + mark + fill(query)
    return joined if joined.startswith("/") else f"/{joined}"


def _required(values: Mapping[str, str], name: str) -> str:
    if name not in values:
        raise ConfigurationError(f"the path has a placeholder {{{name}}} without a parameter")
    return values[name]
