"""Bytes to text, and offsets in a text to lines and columns."""

from __future__ import annotations

import codecs
import re
from typing import Final

from ..errors import LoadError, Place

# The mark of UTF-32-LE starts with the one of UTF-16-LE, so it is tried before it.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PACKED: Final = (
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
)
_MARKUP: Final = re.compile(r"\s*<(?:!doctype|\?xml|html)", re.IGNORECASE)


class Ruler:
    """Turns offsets in a text into places; each offset at or after the one before it.

    It only looks at what lies between two offsets, so many of them cost one pass.
    """

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        self._offset = 0
        self._line = 1
        self._line_start = 0

    def place(self, offset: int) -> Place:
        """Return the place of the character at `offset` (characters from 0)."""
        breaks = self._text.count("\n", self._offset, offset)
        if breaks:
            self._line += breaks
            self._line_start = self._text.rfind("\n", self._offset, offset) + 1
        self._offset = offset
        return Place(self._name, self._line, offset - self._line_start + 1)


def place_at(name: str, text: str, offset: int) -> Place:
    """Return the place of the character at `offset` (characters from 0) of a text."""
    return Ruler(name, text).place(offset)


def decode(data: bytes, name: str) -> str:
    """Return the text of a JSON or YAML document, without its byte order mark.

    UTF-8 unless a byte order mark says UTF-16 or UTF-32 (YAML 1.2.2, section 5.2).
    Raises LoadError when the bytes are empty, binary, markup, or no valid text.
    """
    for magic, kind in _PACKED:
        if data.startswith(magic):
            raise _binary(name, f"it looks packed with {kind}: unpack it first")
    mark, encoding = next((m for m in _MARKS if data.startswith(m[0])), (b"", "utf-8"))
    body = data[len(mark) :]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        if not mark and b"\0" in data:
            raise _binary(name) from None
        before = body[: error.start].decode(encoding)
        raise LoadError(
            f"is not valid {encoding.upper()} at byte {len(mark) + error.start}: {error.reason}",
            place=place_at(name, before, len(before)),
            hint="save it as UTF-8",
        ) from None
    if b"\0" in data and "\0" in text:
        raise _binary(name)
    if not text or text.isspace():
        raise LoadError("is empty", place=Place(name))
    if _MARKUP.match(text):
        raise LoadError(
            "is HTML or XML, not JSON or YAML",
            place=Place(name),
            hint="download the raw file, not the page that shows it",
        )
    return text


def _binary(name: str, hint: str = "UTF-16 needs a byte order mark: save it as UTF-8") -> LoadError:
    return LoadError("is binary, not JSON or YAML", place=Place(name), hint=hint)


def shown(text: str, width: int = 60) -> str:
    """Return a text for use in a message: quoted, clipped, nothing unprintable in it."""
    return repr(text if len(text) <= width else text[: width - 3] + "...")
