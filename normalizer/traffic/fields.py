"""What all formats of recorded traffic share: method, URL, status, media type and body."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import urlsplit

from normalizer.errors import LoadError
from normalizer.loading import Limits
from normalizer.traffic.exchange import NO_BODY, Exchange, Unusable
from normalizer.traffic.json_text import json_of
from normalizer.traffic.media_types import essence, is_json

_METHOD: Final = re.compile(r"[A-Za-z][A-Za-z-]{0,31}")
_ABSOLUTE: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?//")
_UNKNOWN: Final = ("", "x-unknown")
"""Media types that say nothing; the second is what browsers write into a HAR."""


def exchange(
    *, method: Any, url: Any, status: Any, media_type: str, body: Any, source: str
) -> Exchange:
    """An exchange of what was recorded, which may be anything. Raises Unusable."""
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        raise Unusable("it has no method")
    if not isinstance(status, int) or isinstance(status, bool) or not 100 <= status <= 599:
        raise Unusable("it has no status")
    host, path = _split(url)
    method = method.upper()
    if method == "HEAD" or status < 200 or status in (204, 205, 304):  # RFC 9110 section 6.4.1
        body = NO_BODY
    return Exchange(method, path, status, media_type, body, source, host)


def _split(url: Any) -> tuple[str, str]:
    """The host, maybe empty, and the path of a URL or a path template."""
    if not isinstance(url, str) or not url:
        raise Unusable("it has no URL")
    host, path = "", re.split("[?#]", url, maxsplit=1)[0]
    if _ABSOLUTE.match(url):
        try:
            parts = urlsplit(url)
            host, path = parts.hostname or "", parts.path
        except ValueError:
            raise Unusable("its URL cannot be read") from None
    return host, path if path.startswith("/") else f"/{path}"


def content_type(headers: Any) -> str:
    """The media type that headers name: an object, or a list of `{name, value}`; empty if none."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(headers, dict):
        pairs = list(headers.items())
    elif isinstance(headers, list):
        pairs = [(h.get("name"), h.get("value")) for h in headers if isinstance(h, dict)]
    for name, value in pairs:
        if isinstance(name, str) and name.lower() == "content-type":
            first = value[0] if isinstance(value, list) and value else value
            return first if isinstance(first, str) else ""
    return ""


def body_of_text(text: str, media_type: str, limits: Limits) -> Any:
    """The JSON value that the text of a body is; NO_BODY when it is empty or of another kind.

    Raises Unusable when it is no JSON although its media type says so.
    """
    claimed = is_json(media_type)
    if not text.strip() or not (claimed or essence(media_type) in _UNKNOWN):
        return NO_BODY
    try:
        return json_of(text, "", limits)
    except LoadError:
        pass
    if claimed:
        raise Unusable("its body is no JSON, although its media type says so")
    return NO_BODY


def body_of_bytes(data: bytes, media_type: str, limits: Limits) -> Any:
    """The same for the bytes of a body. Raises Unusable for what is no text, too."""
    if len(data) > limits.size_bytes:
        raise Unusable("its body is larger than the limit")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise Unusable("its body is binary")
    return body_of_text(text, media_type, limits)


def body_of_base64(text: Any, media_type: str, limits: Limits) -> Any:
    """The same for a body in base64. Raises Unusable for what is none, too."""
    from base64 import b64decode

    try:
        data = b64decode("".join(text.split()), validate=True)
    except (AttributeError, ValueError):
        raise Unusable("its body is no base64, although it is said to be") from None
    return body_of_bytes(data, media_type, limits)
