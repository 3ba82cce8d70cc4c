"""The text of a body: what it is encoded in, and how much of it an error may show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx

from . import media

if TYPE_CHECKING:
    from .descriptors import Operation


def text_of(response: httpx.Response) -> str:
    """The body as text; what cannot be read is replaced."""
    body = response.content
    named = media.charset(response.headers.get("Content-Type", ""))
    encoding = named or json.detect_encoding(body)
    try:
        return body.decode(encoding, "replace").removeprefix("\ufeff")
    except (LookupError, ValueError):  # codecs that are none for text
        return body.decode("utf-8", "replace")


def utf8(response: httpx.Response) -> bytes:
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


def preview_of(operation: Operation[Any], response: httpx.Response) -> str:
    """The beginning of a body on one line, with its secrets and ours masked."""
    kind = response.headers.get("Content-Type", "")
    if not response.content:
        return ""
    if kind and not media.is_text(kind):
        return f"{len(response.content)} bytes of {media.essence(kind)[:80]}"
    from .redaction import preview
    from .withheld import withheld

    return preview(text_of(response), secrets=withheld(operation, response))
