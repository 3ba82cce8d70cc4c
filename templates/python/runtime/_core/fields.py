"""Header fields and cookies: what may stand in them. No message shows a value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .errors import RequestError

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def header(name: str, value: str) -> tuple[bytes, bytes]:
    """A header as it goes out; whatever could end it and start another one is refused."""
    if not _TOKEN.fullmatch(name):
        raise RequestError("the name of a header has a character that cannot stand there")
    if _CONTROL.search(value):
        raise RequestError(f"the header {name} has a line break or another control character")
    if not value.isascii() and max(value) > "\xff":
        raise RequestError(f"the header {name} has a character that headers cannot carry")
    return name.encode(), value.strip(" \t").encode("latin-1")


def cookie(name: str, value: str) -> tuple[str, str]:
    """A cookie as it goes out; whatever could end it and start another one is refused."""
    if not _TOKEN.fullmatch(name):
        raise RequestError("the name of a cookie has a character that cannot stand there")
    if ";" in value:
        raise RequestError(f"the cookie {name} has a semicolon")
    header("Cookie", value)
    return name, value


def cookies(text: str) -> list[tuple[str, str]]:
    """The cookies of a `Cookie` header."""
    pairs = (piece.strip().partition("=") for piece in text.split(";"))
    return [(name.strip(), value.strip()) for name, equals, value in pairs if equals]


def layered(*layers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Cookies of which a later layer wins: some servers refuse a name that comes twice.

    Inside of a layer it may, for that is how a list is written.
    """
    found: list[tuple[str, str]] = []
    for layer in filter(None, layers):
        names = {name for name, _ in layer}
        found = [*(pair for pair in found if pair[0] not in names), *layer]
    return found
