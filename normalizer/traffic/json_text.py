"""Files of recorded traffic to JSON values, within limits; an error quotes nothing of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from normalizer.errors import LoadError, Place
from normalizer.loading import Limits
from normalizer.loading.json_tree import read_json
from normalizer.loading.limits import excess
from normalizer.loading.text import decode


def text_of(file: Path, limits: Limits) -> str:
    """The text of a file. Raises LoadError for what cannot be read, is too large or no text."""
    return decode(bytes_of(file, limits), str(file))


def bytes_of(file: Path, limits: Limits) -> bytes:
    """The bytes of a file. Raises LoadError for what cannot be read or is too large."""
    place = Place(str(file))
    try:
        with file.open("rb") as opened:
            data = opened.read(limits.size_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such file"
        raise LoadError(f"cannot be read: {reason}", place=place) from None
    if len(data) > limits.size_bytes:
        raise excess(limits, "size_bytes", len(data), place)
    return data


def json_of(text: str, name: str, limits: Limits) -> Any:
    """The JSON value (RFC 8259) that a text is; numbers are int or float, as they are written.

    Raises LoadError for anything else, with its place in `name`.
    """
    try:
        return read_json(text, name, limits)
    except LoadError as error:
        fault = _discreet(error)
    raise fault  # here, so that it does not carry what it was made from


# What the reader says without a word of the text: it also quotes keys, numbers and characters.
_DISCREET: Final = re.compile(
    r"is not valid JSON: [a-z ]+(?:'[,:]' delimiter)?|has \d+ [a-z ]+, and the limit is \d+"
)


def _discreet(error: LoadError) -> LoadError:
    if _DISCREET.fullmatch(error.what):
        hint = error.hint if " limit " in error.what else None
        return LoadError(error.what, place=error.place, hint=hint)
    return LoadError(
        "is not JSON that can be read",
        place=error.place,
        hint="a key stands twice in an object, or a number, string or nesting is out of bounds",
    )
