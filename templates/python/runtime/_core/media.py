"""Media types: compared without their parameters and without regard to case."""

from __future__ import annotations

import codecs
import re

_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([\w.:+-]+)", re.IGNORECASE)

_WRITTEN = {"json": "application/json", "text": "text/plain", "multipart": "multipart/form-data"}


def essence(media_type: str) -> str:
    """`Text/HTML; charset=utf-8` is `text/html`."""
    return media_type.partition(";")[0].strip().lower()


def charset(media_type: str) -> str | None:
    """The charset that it names, if Python knows it; not all codecs that it knows are for text."""
    named = _CHARSET.search(media_type)
    if named is None:
        return None
    try:
        name = codecs.lookup(named[1]).name
        b"x".decode(name, "replace")
        return name
    except (LookupError, ValueError):
        return None


def is_range(media_type: str) -> bool:
    """Whether it stands for several: `*/*`, `image/*`."""
    return "*" in essence(media_type)


def single(media_type: str, codec: str) -> str:
    """The one that goes out where any of a range may; that of a file is its own.

    `application/*+xml` is `application/xml`, and `*/*` what the codec writes.
    """
    if not is_range(media_type):
        return media_type
    kind = essence(media_type)
    if "/*+" in kind:
        return kind.replace("*+", "")
    written = _WRITTEN.get(codec, kind)
    return written if covers(kind, written) else "application/octet-stream"


def is_json(media_type: str) -> bool:
    """`application/json`, `text/json`, `application/problem+json`."""
    subtype = essence(media_type).rpartition("/")[2]
    return subtype == "json" or subtype.endswith("+json")


def is_html(media_type: str) -> bool:
    """A page for people, such as a login or maintenance page: never what a program asked for."""
    return essence(media_type) in ("text/html", "application/xhtml+xml")


def is_text(media_type: str) -> bool:
    """Whether people could read it."""
    kind = essence(media_type)
    return (
        kind.startswith("text/")
        or is_json(kind)
        or kind.endswith(("/xml", "+xml", "/javascript", "/x-www-form-urlencoded", "/jwt"))
    )


def covers(declared: str, media_type: str) -> bool:
    """Whether a declared media type, perhaps a range, admits this one."""
    ours, theirs = essence(declared), essence(media_type)
    if ours.endswith("/*"):
        return ours == "*/*" or theirs.startswith(ours[:-1])
    return ours in ("*", theirs)
