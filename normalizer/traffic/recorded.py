"""Exchanges as objects: `{method, path, status, body}`, or `url` in place of `path`.

`contentType`, or `headers`, may say what the response is. A body is a JSON value; where a media
type is given, a body that is a text is the text as it was sent.
"""

from __future__ import annotations

from typing import Any

from normalizer.loading import Limits
from normalizer.traffic import fields
from normalizer.traffic.exchange import NO_BODY, Exchange
from normalizer.values import JsonObject


def is_exchange(node: JsonObject) -> bool:
    """Whether an object is of this form."""
    return "method" in node and ("path" in node or "url" in node)


def exchange(node: JsonObject, source: str, limits: Limits) -> Exchange:
    """The exchange that an object records. Raises Unusable."""
    given = node.get("contentType")
    media_type = given if isinstance(given, str) else fields.content_type(node.get("headers"))
    return fields.exchange(
        method=node["method"],
        url=node.get("path", node.get("url")),
        status=node.get("status"),
        media_type=media_type,
        body=_body(node.get("body", NO_BODY), media_type, limits),
        source=source,
    )


def _body(body: Any, media_type: str, limits: Limits) -> Any:
    if isinstance(body, str) and (media_type or not body):
        return fields.body_of_text(body, media_type, limits)
    return body
