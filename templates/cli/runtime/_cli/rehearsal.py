"""`--dry-run`: the request as it would go out, with its secrets masked, and not sent."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import httpx

_MASK = "***"
_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
_TRANSPORT = frozenset({"host", "connection", "accept-encoding", "content-length"})


class Rehearsed(BaseException):
    """Holds the request that was not sent. No handler of errors takes it for one."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__()
        self.request = request


class Rehearsal(httpx.BaseTransport):
    """Takes the place of the network."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        raise Rehearsed(request)


def shown(request: httpx.Request, secrets: Iterable[str], redaction: Any) -> dict[str, Any]:
    """The request as JSON. `redaction` is the client's own module for what is sensitive."""
    names = {name.lower() for name in secrets}

    def sensitive(name: str) -> bool:
        return name.lower() in names or bool(redaction.is_sensitive(name))

    return {
        "method": request.method,
        "url": _url(str(request.url), sensitive),
        "headers": {
            name: _MASK if name in _HEADERS or sensitive(name) else value
            for name, value in request.headers.items()
            if name not in _TRANSPORT
        },
        **_body(request, sensitive),
    }


def masked_headers(headers: dict[str, str], secrets: Iterable[str]) -> dict[str, str]:
    """Headers without what they prove."""
    names = _HEADERS | {name.lower() for name in secrets}
    return {name: _MASK if name.lower() in names else value for name, value in headers.items()}


def _url(url: str, sensitive: Any) -> str:
    query = urlsplit(url).query
    if not query:
        return url
    pieces = [piece.partition("=") for piece in query.split("&")]
    masked = "&".join(
        f"{name}{equals}{_MASK if sensitive(name) else value}" for name, equals, value in pieces
    )
    return url.replace(f"?{query}", f"?{masked}", 1)


def _body(request: httpx.Request, sensitive: Any) -> dict[str, Any]:
    content = request.content
    if not content:
        return {}
    kind = request.headers.get("content-type", "")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return {"body": f"{len(content)} bytes"}
    if "json" in kind:
        try:
            return {"body": _masked(json.loads(text), sensitive)}
        except ValueError:
            pass
    if kind.startswith("application/x-www-form-urlencoded"):
        return {"body": _url(f"?{text}", sensitive)[1:]}
    return {"body": text}


def _masked(value: Any, sensitive: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: _MASK if sensitive(name) and item is not None else _masked(item, sensitive)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [_masked(item, sensitive) for item in value]
    return value
