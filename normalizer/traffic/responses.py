"""What an operation declares for a response: the status, the media type and the schema."""

from __future__ import annotations

from typing import Any, NamedTuple

from normalizer.document import Document, OperationSite
from normalizer.pointer import ROOT, Trail, split, trail_of
from normalizer.traffic.media_types import applying


class Declared(NamedTuple):
    """Keys of `responses` and `content`, and the schema there with its trail; None for undeclared.

    The schema is as it is written, so maybe a reference or a boolean.
    """

    status: str | None = None
    media_type: str | None = None
    schema: Any = None
    schema_trail: Trail = ROOT


def declared(
    document: Document, site: OperationSite, status: int, media_type: str, *, has_body: bool
) -> Declared:
    """What applies to a response (OpenAPI 3.1 section 4.8.16), references followed."""
    responses, trail = _followed(document, site.node.get("responses"), (site.trail, "responses"))
    if not isinstance(responses, dict):
        return Declared()
    key = _status_key(responses, status)
    if key is None:
        return Declared()
    response, trail = _followed(document, responses[key], (trail, key))
    content = response.get("content") if isinstance(response, dict) else None
    if not isinstance(content, dict):
        return Declared(key)
    name = applying(content, media_type, has_json=has_body)
    if name is None:
        return Declared(key)
    media, trail = _followed(document, content[name], ((trail, "content"), name))
    if not isinstance(media, dict) or "schema" not in media:
        return Declared(key, name)
    return Declared(key, name, media["schema"], (trail, "schema"))


def _status_key(responses: dict[str, Any], status: int) -> str | None:
    """The status itself, then its range, then `default`."""
    for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
        if key in responses:
            return key
    return None


def _followed(document: Document, node: Any, trail: Trail) -> tuple[Any, Trail]:
    if not isinstance(node, dict) or "$ref" not in node:
        return node, trail
    node, pointer = document.follow(node)
    return node, trail_of(split(pointer))
