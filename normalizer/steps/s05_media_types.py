"""s05: exotic media types become ones that every generator knows.

A key of a content map is a media type or range (OpenAPI 3.1 section 4.8.14), and case and
parameters are part of it for a generator that compares text. Such keys lose both. A type that is
not JSON, a form, PDF, text or bytes becomes bytes when it is binary, and otherwise text. This
narrows what goes over the wire: the content as it stood is in `x-moneyer-was`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Op, Step, add, remove
from normalizer.pointer import join, pointer_of
from normalizer.steps.narrowing import note
from normalizer.values import JsonObject, copy

_KNOWN = frozenset(
    {
        "*/*",
        "application/json",
        "application/octet-stream",
        "application/pdf",
        "application/problem+json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/plain",
    }
)
_BINARY = re.compile(
    r"(audio|font|image|model|video)/.*"
    r"|application/(.*[-.+])?(avro|cbor|gzip|msgpack|msword|parquet|pdf|protobuf|tar|wasm|zip)"
    r"|application/(.*[-.+])?(7z|ms|openxmlformats|zip)-.*"
)


def find(document: Document) -> Iterator[Finding]:
    for content, trail in document.index.contents:
        ops: list[Op] = []
        said: list[str] = []
        taken = set(content)
        pointer = pointer_of(trail)
        for key, written in content.items():
            if key.startswith(("x-", "$")):
                continue
            name, schema = _narrowed(document, key, written)
            if name == key:
                continue
            ops.append(remove(join(pointer, key)))
            said.append(f"{key!r} becomes {name!r}" if name not in taken else f"{key!r} goes")
            if name not in taken:
                taken.add(name)
                media_type = copy(written) if isinstance(written, dict) else {}
                if schema is not None:
                    media_type = _reduced(media_type) | {"schema": schema}
                ops.append(add(join(pointer, name), media_type))
        if ops:
            holder = pointer_of(trail[0]) if trail else ""
            yield Finding(
                pointer,
                "media types that few generators know: " + ", ".join(said),
                "parameters and case say nothing that a client needs, an exotic type is read as "
                "text or bytes, and one goes whose plain form is there already",
                (*ops, *note(holder, document.at(holder), {"content": content})),
            )


def _narrowed(document: Document, key: str, written: Any) -> tuple[str, JsonObject | None]:
    """The media type to write instead, and its schema when the one there no longer fits."""
    name = key.partition(";")[0].strip().lower()
    if name in _KNOWN or name.endswith("+json"):
        return name, None
    if name in {"application/*", "*", ""}:
        return "*/*", None
    if name.startswith("multipart/"):
        return "multipart/form-data", None
    if name in {"json", "text/json", "application/x-json"}:
        return "application/json", None
    if _BINARY.fullmatch(name) or _bytes(document, written):
        return "application/octet-stream", {"type": "string", "format": "binary"}
    return "text/plain", {"type": "string"}


def _reduced(media_type: JsonObject) -> JsonObject:
    """A media type without what belongs to the schema that is gone: encodings, other examples."""
    gone = {"encoding"}
    examples = media_type.get("examples")
    listed = examples.values() if isinstance(examples, dict) else ()
    if not all(isinstance(e, dict) and isinstance(e.get("value"), str) for e in listed):
        gone.add("examples")
    if not isinstance(media_type.get("example", ""), str):
        gone.add("example")
    return {key: value for key, value in media_type.items() if key not in gone}


def _bytes(document: Document, written: Any) -> bool:
    """Whether a media type's schema says that the body is binary."""
    schema, _ = document.follow(written.get("schema") if isinstance(written, dict) else None)
    return isinstance(schema, dict) and schema.get("format") == "binary"


STEP = Step(
    id="s05",
    slug="media-types",
    kind="narrow",
    title="Media types that few generators know",
    find=find,
)
