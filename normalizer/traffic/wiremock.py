"""Stub mappings of WireMock, as its recorder writes them: `{"request": ..., "response": ...}`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from normalizer.errors import LoadError
from normalizer.loading import Limits
from normalizer.traffic import fields
from normalizer.traffic.exchange import NO_BODY, Exchange, Unusable
from normalizer.traffic.json_text import bytes_of
from normalizer.traffic.url_patterns import example_path
from normalizer.values import JsonObject

FILES: Final = "__files"
"""The folder beside `mappings` that has the bodies."""


def mappings(tree: JsonObject) -> list[Any] | None:
    """The mappings of a file with several; None when the tree is no such file."""
    found = tree.get("mappings")
    return found if isinstance(found, list) else None


def is_mapping(node: JsonObject) -> bool:
    """Whether an object is a mapping."""
    return isinstance(node.get("request"), dict) and isinstance(node.get("response"), dict)


def exchange(node: JsonObject, source: str, file: Path, limits: Limits) -> Exchange:
    """The exchange that a mapping in `file` stands for. Raises Unusable."""
    request, response = node["request"], node["response"]
    for member, reason in _NO_RESPONSE.items():
        if member in response:
            raise Unusable(reason)
    if request.get("method") == "ANY":
        raise Unusable("it stands for any method")
    if response.get("transformers"):
        raise Unusable("its response is a template, whose values WireMock fills in")
    media_type = fields.content_type(response.get("headers"))
    return fields.exchange(
        method=request.get("method"),
        url=_url(request),
        status=response.get("status", 200),  # what WireMock takes
        media_type=media_type,
        body=_body(response, media_type, file, limits),
        source=source,
    )


_NO_RESPONSE: Final = {
    "fault": "it stands for a fault of the connection",
    "proxyBaseUrl": "it passes the request on to another server",
}


def _url(request: JsonObject) -> Any:
    for name in ("url", "urlPath", "urlPathTemplate"):
        if name in request:
            return request[name]
    for name in ("urlPathPattern", "urlPattern"):
        pattern = request.get(name)
        if isinstance(pattern, str):
            path = example_path(pattern)
            if path is None:
                raise Unusable("its URL is a pattern that no one path can be read from")
            return path
    return None


def _body(response: JsonObject, media_type: str, file: Path, limits: Limits) -> Any:
    if "jsonBody" in response:
        return response["jsonBody"]
    if "body" in response:
        text = response["body"]
        return fields.body_of_text(text, media_type, limits) if isinstance(text, str) else NO_BODY
    if "base64Body" in response:
        return fields.body_of_base64(response["base64Body"], media_type, limits)
    if "bodyFileName" in response:
        try:
            data = bytes_of(_body_file(response["bodyFileName"], file), limits)
        except LoadError:
            data = None
        if data is None:
            raise Unusable("its body's file cannot be read, or is larger than the limit")
        return fields.body_of_bytes(data, media_type, limits)
    return NO_BODY


def _body_file(name: Any, file: Path) -> Path:
    """The file with a body, links followed. A mapping is untrusted: none outside of `__files`."""
    around = file.absolute().parent
    home = next((p.parent for p in (around, *around.parents) if p.name == "mappings"), around)
    try:
        folder = home.resolve() / FILES
        path: Path = (folder / name).resolve()
        is_inside = path.is_relative_to(folder) and path.is_file()
    except (OSError, RuntimeError, TypeError, ValueError):
        is_inside = False
    if not is_inside:
        raise Unusable("its body's file is not in the folder __files")
    return path
