"""How the bytes of a media type are read and written."""

from __future__ import annotations

from generators.ir.model import Codec, Primitive, TypeRef

_JSON_LINES = frozenset(
    f"application/{name}"
    for name in ("jsonl", "x-jsonl", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson", "json-seq")
)
_TEXTS = frozenset(
    f"application/{name}"
    for name in ("jwt", "yaml", "x-yaml", "csv", "javascript", "graphql", "xml", "toml")
)


def codec_of(media_type: str, kind: TypeRef | None = None) -> Codec:
    """How bytes of this media type are read and written; its published spelling stays.

    Of a wildcard, only the type of the value tells.
    """
    bare = media_type.partition(";")[0].strip().lower()
    if bare in ("*/*", "*", "application/*"):
        scalar = kind.type if isinstance(kind, Primitive) else None
        return "binary" if scalar == "bytes" else "text" if scalar == "string" else "json"
    if bare in ("application/json", "text/json") or bare.endswith("+json"):
        return "json"
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("multipart/"):
        return "multipart"
    if bare == "text/event-stream":
        return "events"
    if bare in _JSON_LINES:
        return "json-lines"
    if bare in _TEXTS or bare.startswith("text/") or bare.endswith(("/xml", "+xml", "+yaml")):
        return "text"
    return "binary"
