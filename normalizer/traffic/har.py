"""HTTP archives, HAR 1.2: what browsers and proxies save, `{"log": {"entries": [...]}}`."""

from __future__ import annotations

from typing import Any

from normalizer.loading import Limits
from normalizer.traffic import fields
from normalizer.traffic.exchange import NO_BODY, Exchange, Unusable
from normalizer.traffic.media_types import is_json
from normalizer.values import JsonObject


def entries(tree: JsonObject) -> list[Any] | None:
    """The entries of an archive; None when the tree is no archive."""
    log = tree.get("log")
    found = log.get("entries") if isinstance(log, dict) else None
    return found if isinstance(found, list) else None


def is_entry(node: JsonObject) -> bool:
    """Whether an object is an entry of an archive."""
    request, response = node.get("request"), node.get("response")
    if not isinstance(request, dict) or not isinstance(response, dict):
        return False
    return "content" in response or "startedDateTime" in node


def exchange(node: JsonObject, source: str, limits: Limits) -> Exchange:
    """The exchange that an entry records. Raises Unusable."""
    request, response = node["request"], node["response"]
    content = response.get("content")
    content = content if isinstance(content, dict) else {}
    media_type = content.get("mimeType")
    if not isinstance(media_type, str) or not media_type:
        media_type = fields.content_type(response.get("headers"))
    return fields.exchange(
        method=request.get("method"),
        url=request.get("url"),
        status=response.get("status"),
        media_type=media_type,
        body=_body(content, media_type, limits),
        source=source,
    )


def _body(content: JsonObject, media_type: str, limits: Limits) -> Any:
    text, size = content.get("text"), content.get("size")
    if isinstance(text, str):
        if content.get("encoding") == "base64":
            return fields.body_of_base64(text, media_type, limits)
        return fields.body_of_text(text, media_type, limits)
    if isinstance(size, int) and size > 0 and is_json(media_type):
        raise Unusable("its body was not saved with it")
    return NO_BODY
