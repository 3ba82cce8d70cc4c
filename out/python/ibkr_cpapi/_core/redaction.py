"""Keeps secrets out of text that people and logs see."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .json_value import Json

MASK = "***"

_FLAGS = re.IGNORECASE | re.DOTALL

_WORDS = (
    "token|secret|session|passw|passcode|passphrase|authori[sz]ation|cookie|credential|signature"
    "|(?:api|private|access)[-_]?key|assertion|challenge|jwt|csrf|xsrf"
)
_SENSITIVE = re.compile(_WORDS, re.IGNORECASE)
# Secrets that give themselves away, under whatever key: `Bearer ...`, JSON Web Tokens, `://user@`.
_TELLTALE = re.compile(
    r"\b(?:bearer|basic)\s+[\w.~+/=-]{6,}|\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?"
    r"|(?<=://)[^\s/?#@\"'<>]{1,400}@",
    re.IGNORECASE,
)
# The keys of `"key": "value"`, `key=value`, `Key: value`, for text that is no JSON or is cut off.
_KEY = re.compile(
    r"""(?<![\w-])([\w-]++)(?:\[|%5B)?(?:\]|%5D)?(\\*+["']?)\s*+(=>|[:=]|%3A|%3D)\s*+""",
    re.IGNORECASE,
)
# A text in quotes, which ends at the next quote that is escaped as often as the first one; or all
# that follows a bracket, for what is cut off has no end of it.
_QUOTED = r"""(\\*+)(["'])(?:[^"'\\]++|(?!\1\2)\\*+["']|\\++(?!["']))*+(?:\1\2)?|[\[{].*"""
_VALUE = re.compile(rf"{_QUOTED}|(?:bearer|basic|digest)\s+[^\s&;,<>]+|[^\s&;,<>]+", _FLAGS)
# Of a header such as `Cookie: a=1; b=2` it is all of the line.
_LINE = re.compile(rf"{_QUOTED}|[^\r\n<>]+", _FLAGS)
# `<token>value</token>`, of which the markup goes.
_ELEMENT = re.compile(rf"<[\w:.-]{{0,40}}(?:{_WORDS})[^<>]{{0,400}}>[^<]*", re.IGNORECASE)
_MARKUP = re.compile(r"<[^<>]*>")
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_MOST = 64 * 1024  # no error message needs more than the beginning


def is_sensitive(key: str) -> bool:
    """Whether what stands under this name must not be shown."""
    return _SENSITIVE.search(key) is not None


def redact(value: Json, secrets: Sequence[str] = ()) -> Json:
    """The JSON value with secrets masked: by names of members, by their looks, and known ones."""
    match value:
        case dict():
            return {
                masked(k, secrets): MASK if is_sensitive(k) else redact(v, secrets)
                for k, v in value.items()
            }
        case list():
            return [redact(item, secrets) for item in value]
        case str():
            return masked(value, secrets)
        case _:
            return value


def preview(text: str, limit: int = 200, secrets: Sequence[str] = ()) -> str:
    """The beginning of a body on one line, secrets masked before anything is cut."""
    text = text.removeprefix("\ufeff")[:_MOST]
    try:
        text = json.dumps(redact(json.loads(text), secrets), ensure_ascii=False)
    except (ValueError, RecursionError):
        if text.lstrip()[:1] == "<":
            # Pages carry their secrets in attributes and scripts.
            text = _MARKUP.sub(" ", _ELEMENT.sub(MASK, _SCRIPT.sub(" ", text)))
        text = masked(text, secrets)
    return one_line(text, limit)


def one_line(text: str, limit: int) -> str:
    """Short and printable, so that nothing received can write lines of its own into a log."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 4]).split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def masked(text: str, secrets: Sequence[str] = ()) -> str:
    """A text without what is known to be secret, and without what looks so."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return _TELLTALE.sub(MASK, _without_values(_ELEMENT.sub(MASK, text)))


def _without_values(text: str) -> str:
    """A text without the values of sensitive keys."""
    pieces: list[str] = []
    done = 0
    for key in _KEY.finditer(text):
        if key.start() >= done and is_sensitive(key[1]):
            is_header = key[3] == ":" and not key[2]
            value = (_LINE if is_header else _VALUE).match(text, key.end())
            if value is not None:
                pieces += (text[done : key.end()], MASK)
                done = value.end()
    return "".join([*pieces, text[done:]])
