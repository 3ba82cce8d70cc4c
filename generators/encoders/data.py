"""Data files and shells: TOML strings, JSON, one word of a shell command."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping

from generators.encoders.characters import escape_unplain, is_plain
from generators.encoders.encoded import Encoded
from normalizer.errors import MoneyerError

_TOML_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MAX_DEPTH = 100
_SURROGATE = re.compile("[\ud800-\udfff]")


def toml_string(value: str) -> Encoded:
    """A basic string of TOML. Raises MoneyerError for a lone surrogate: TOML has none."""
    if _SURROGATE.search(value):
        raise MoneyerError("text with half a surrogate pair cannot be written to TOML")
    body = value.replace("\\", "\\\\").replace('"', '\\"')
    return Encoded(f'"{escape_unplain(body, _toml_escape)}"')


def _toml_escape(character: str) -> str:
    number = ord(character)
    code = f"\\U{number:08X}" if number > 0xFFFF else f"\\u{number:04X}"
    return _TOML_ESCAPES.get(character, code)


def json_text(value: object, indent: int | None = None) -> Encoded:
    """JSON, in the order given; everything that is not plain is `\\u` escaped.

    Raises MoneyerError for what JSON has no word for: NaN, infinity, keys that are no
    strings, other types, nesting without an end.
    """
    try:
        text = json.dumps(_plain(value, 0), ensure_ascii=False, allow_nan=False, indent=indent)
    except (TypeError, ValueError) as error:
        raise MoneyerError(f"a value cannot be written as JSON: {error}") from error
    # Outside strings JSON is plain ASCII, but for the line feeds of the layout.
    return Encoded(escape_unplain(text, _json_escape))


def _json_escape(character: str) -> str:
    return character if character == "\n" else json.dumps(character)[1:-1]


def _plain(value: object, depth: int) -> object:
    """`value` in dicts and lists, which are all that `json` knows."""
    if depth > _MAX_DEPTH:
        raise MoneyerError(f"a value is nested more than {_MAX_DEPTH} deep")
    if isinstance(value, list | tuple):
        return [_plain(item, depth + 1) for item in value]
    if not isinstance(value, Mapping):
        return value
    for key in value:
        if not isinstance(key, str):  # json would turn 1 and "1" into the same key
            raise MoneyerError(f"the key {key!r} is no string, so JSON cannot hold it")
    return {key: _plain(item, depth + 1) for key, item in value.items()}


def shell_word(value: str) -> Encoded:
    """One word for a POSIX shell. Raises MoneyerError for what does not print as itself.

    Quoting cannot keep a program from taking `-x` for an option: put `--` before it.
    """
    if not all(map(is_plain, value)):
        raise MoneyerError(f"control or invisible characters in a shell word: {value[:40]!a}")
    return Encoded(shlex.quote(value))
