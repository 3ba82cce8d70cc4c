"""Parameters on the wire, by location and style (OpenAPI 3.1, section 4.8.12; RFC 6570).

Members that are None are left out, as RFC 6570 does with undefined values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encode

from . import fields, media
from .descriptors import Parameter
from .errors import RequestError
from .plain import json_text, plain, scalar

if TYPE_CHECKING:
    from .json_value import Json

# `#` ends the query, `&` the parameter, and `+` reads as a space: they would change what is said.
_RESERVED = ":/?@!$'()*,;=[]"
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def quote(text: str) -> str:
    """Percent-encodes everything but the unreserved characters of RFC 3986."""
    return _encode(text, "")


def quote_reserved(text: str) -> str:
    """Leaves reserved characters and percent-encoded triples as they are (RFC 6570, 3.2.3)."""
    pieces = _TRIPLE.split(text)
    return "".join(
        piece if position % 2 else _encode(piece, _RESERVED)
        for position, piece in enumerate(pieces)
    )


def _encode(text: str, safe: str) -> str:
    try:
        return percent_encode(text, safe=safe)
    except UnicodeEncodeError:
        pass
    raise RequestError("half a surrogate pair cannot be sent")


def path(parameter: Parameter, value: object) -> str:
    """What takes the place of `{name}` in the path."""
    name, found = quote(parameter.wire), _value(parameter, value)
    match parameter.style:
        case "label":
            return "." + _joined(found, quote, "." if parameter.explode else ",", parameter.explode)
        case "matrix":
            return "".join(
                f";{key}={text}" if text else f";{key}"
                for key, text in _pairs(name, found, quote, ",", parameter.explode)
            )
        case _:
            return _joined(found, quote, ",", parameter.explode)


def query(parameter: Parameter, value: object) -> list[str]:
    """The pieces of the query string, each `name=value`, encoded."""
    encode = quote_reserved if parameter.allow_reserved else quote
    name, found = quote(parameter.wire), _value(parameter, value)
    pairs: Iterable[tuple[str, str]]
    if parameter.style == "deepObject":
        pairs = _deep(parameter.wire, found, encode)
    else:
        delimiter = _DELIMITERS.get(parameter.style, ",")
        pairs = _pairs(name, found, encode, delimiter, parameter.explode)
    return [f"{key}={text}" for key, text in pairs]


def header(parameter: Parameter, value: object) -> tuple[bytes, bytes]:
    """The header; its value is not percent-encoded."""
    text = _joined(_value(parameter, value), str, ",", parameter.explode)
    return fields.header(parameter.wire, text)


def cookie(parameter: Parameter, value: object) -> list[tuple[str, str]]:
    """The cookies; their values are not percent-encoded."""
    pairs = _pairs(parameter.wire, _value(parameter, value), str, ",", parameter.explode)
    return [fields.cookie(name, text) for name, text in pairs]


def _value(parameter: Parameter, value: object) -> Json:
    """The plain value without its empty members; text, if a media type says how to write it."""
    if parameter.media_type is not None and (
        media.is_json(parameter.media_type) or not isinstance(value, str)
    ):
        # Headers and cookies carry ASCII at best; JSON can say the rest in it.
        return json_text(value, ascii_only=parameter.location in ("header", "cookie"))
    match plain(value):
        case list(found):
            return [item for item in found if item is not None]
        case dict(found):
            return {key: item for key, item in found.items() if item is not None}
        case found:
            return found


def _joined(value: Json, encode: Callable[[str], str], delimiter: str, explode: bool) -> str:
    """`blue`; `blue,black`; `R,100,G,200`, or `R=100,G=200` when exploded."""
    match value:
        case list():
            return delimiter.join(encode(scalar(item)) for item in value)
        case dict():
            equals = "=" if explode else delimiter
            return delimiter.join(
                f"{encode(key)}{equals}{encode(scalar(item))}" for key, item in value.items()
            )
        case _:
            return encode(scalar(value))


def _pairs(
    name: str, value: Json, encode: Callable[[str], str], delimiter: str, explode: bool
) -> list[tuple[str, str]]:
    """Names and values: one pair, or when exploded one for each member."""
    match value:
        case list() | dict() if not value:
            return []
        case list() if explode:
            return [(name, encode(scalar(item))) for item in value]
        case dict() if explode:
            key_encode = quote if encode is quote_reserved else encode
            return [(key_encode(key), encode(scalar(item))) for key, item in value.items()]
        case _:
            return [(name, _joined(value, encode, delimiter, explode=False))]


def _deep(name: str, value: Json, encode: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """`a[b][c]=1`; what OpenAPI leaves open, lists, with the index as the key."""
    match value:
        case dict():
            inner: Iterable[tuple[str | int, Json]] = value.items()
        case list():
            inner = enumerate(value)
        case _:
            yield quote(name), encode(scalar(value))
            return
    for key, item in inner:
        if item is not None:
            yield from _deep(f"{name}[{key}]", item, encode)
