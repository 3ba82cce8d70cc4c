"""Keeps secrets out of text that people and logs see."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .json_value import Json

MASK = "***"

_WORDS = (
    "token|secret|session|passw|passphrase|authori[sz]ation|cookie|credential|api[-_]?key|signature"
)
_SENSITIVE = re.compile(_WORDS, re.IGNORECASE)
# Secrets that give themselves away, under whatever key: `Bearer ...`, JSON Web Tokens.
_TELLTALE = re.compile(
    r"\b(?:bearer|basic)\s+[\w.~+/=-]{6,}|\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?", re.IGNORECASE
)
# `"key": "value"`, `key=value`, `Key: value`, for text that is no JSON or is cut off.
_PAIR = re.compile(
    rf"""([\w-]{{0,40}}(?:{_WORDS})[\w-]{{0,40}}["']?\s{{0,3}}[:=]\s{{0,3}})"""
    r"""("[^"]*"?|'[^']*'?|(?:bearer|basic|digest)\s+[^\s&;,<>]+|[^\s&;,<>]+)""",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<[^<>]*>")
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_MOST = 64 * 1024  # no error message needs more than the beginning


def is_sensitive(key: str) -> bool:
    """Whether what stands under this name must not be shown."""
    return _SENSITIVE.search(key) is not None


def redact(value: Json) -> Json:
    """The JSON value with secrets masked, by the names of members and by their looks."""
    match value:
        case dict():
            return {k: MASK if is_sensitive(k) else redact(v) for k, v in value.items()}
        case list():
            return [redact(item) for item in value]
        case str():
            return _masked(value)
        case _:
            return value


def preview(text: str, limit: int = 200) -> str:
    """The beginning of a body on one line, secrets masked before anything is cut."""
    text = text.removeprefix("\ufeff")[:_MOST]
    try:
        text = json.dumps(redact(json.loads(text)), ensure_ascii=False)
    except (ValueError, RecursionError):
        if text.lstrip()[:1] == "<":
            # Pages carry their secrets in attributes and scripts.
            text = _MARKUP.sub(" ", _SCRIPT.sub(" ", text))
        text = _masked(text)
    return one_line(text, limit)


def one_line(text: str, limit: int) -> str:
    """Short and printable, so that nothing received can write lines of its own into a log."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 4]).split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _masked(text: str) -> str:
    return _TELLTALE.sub(MASK, _PAIR.sub(rf"\1{MASK}", text))
