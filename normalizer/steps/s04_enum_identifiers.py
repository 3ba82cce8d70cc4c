"""s04: enum values that collapse into one identifier, or into an empty one.

A generator names the members of an enum after their values, and drops what no identifier can
have: `>=` and `<=` are both nothing, `-1` and `1` are both `1`, and `AND` and `and` differ only in
some languages. The values are the contract and stay; `x-enum-varnames`, the extension that
generators read for this, names them in the same order.

A name comes from its value: the words in capitals, then the symbols spelled out where the words
are not enough, then the case, then a digest. Its place in the list plays no part.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from normalizer.document import Document
from normalizer.findings import Finding, Step, add, replace
from normalizer.pointer import join
from normalizer.values import JsonObject

_NAMES = "x-enum-varnames"
_OTHERS = ("x-enumNames",)

_NOT_ASCII_WORD = re.compile(r"[^0-9A-Za-z]+")
_CASE_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATOR = re.compile(r"[ _./:,]|(?<=[^\W\d_])-(?=[^\W\d_])")
_PIECE = re.compile(r"[<>!]=|[^\W_]+|.", re.DOTALL)
_SPELLED = {
    ">=": "GREATER_OR_EQUAL",
    "<=": "LESS_OR_EQUAL",
    "!=": "NOT_EQUAL",
    ">": "GREATER",
    "<": "LESS",
    "=": "EQUAL",
    "!": "NOT",
    "-": "MINUS",
    "/": "SLASH",
    "\\": "BACKSLASH",
    ".": "DOT",
    "|": "PIPE",
    "^": "CARET",
    "#": "HASH",
    "@": "AT",
    "_": "UNDERSCORE",
}
"""Shorter than what Unicode calls them; the other symbols have their Unicode name."""


def find(document: Document) -> Iterator[Finding]:
    for schema in document.index.schemas:
        values = schema.node.get("enum")
        if not isinstance(values, list) or any(isinstance(v, (list, dict)) for v in values):
            continue
        texts = {_key(value): _text(value) for value in values}
        message = _trouble(schema.node, values, texts)
        if message:
            names = _names(texts)
            pointer = schema.pointer
            change = replace if _NAMES in schema.node else add
            yield Finding(
                pointer,
                message,
                "the values stay as they are, and get names to be called by in code",
                (change(join(pointer, _NAMES), [names[_key(value)] for value in values]),),
            )


def _trouble(node: JsonObject, values: list[Any], texts: dict[str, str]) -> str:
    """What is wrong with the names that this enum has, or that a generator would make."""
    for extension in (_NAMES, *_OTHERS):
        if _good_names(node.get(extension), texts, len(values)):
            return ""
    if _NAMES in node:
        return f"{_NAMES} does not give each of the {len(values)} values an identifier of its own"
    found: dict[str, str] = {}
    for key, text in texts.items():
        if key == "null":
            continue  # makes the type optional, not a member
        form = _form(text)
        if not form:
            return f"the enum value {key} has nothing that an identifier can have"
        if form in found:
            return f"the enum values {found[form]} and {key} make one identifier"
        found[form] = key
    return ""


def _good_names(names: Any, texts: dict[str, str], size: int) -> bool:
    """Whether these are identifiers, in parallel to the values, and differ where those do."""
    return (
        isinstance(names, list)
        and len(names) == size
        and all(isinstance(name, str) and name.isidentifier() for name in names)
        and len({name.casefold() for name in names}) == len(texts)
    )


def _names(texts: dict[str, str]) -> dict[str, str]:
    """A name for each: the first of its candidates that no other value has as well."""
    level = dict.fromkeys(texts, 0)
    while True:
        names = {key: _candidate(key, text, level[key]) for key, text in texts.items()}
        count = Counter(_form(name) for name in names.values())
        shared = [key for key, name in names.items() if not name or count[_form(name)] > 1]
        rising = [key for key in shared if level[key] < _LAST]
        if not rising:
            return names
        for key in rising:
            level[key] += 1


_LAST = 4


def _candidate(key: str, text: str, level: int) -> str:
    """The words; signs too; separators too; the case; a digest. Empty when there is none."""
    if level == 0:
        name = "_".join(_words(text))
    else:
        plain = _plain(text)
        pieces = _PIECE.findall(_SEPARATOR.sub(" ", plain) if level == 1 else plain)
        shown = [piece for piece in pieces if level > 1 or piece != " "]
        name = "_".join(part for piece in shown for part in _words(piece) or [_symbol(piece)])
    if level > 1:
        name = name or "EMPTY"
    if name and not name.isidentifier():
        name = f"VALUE_{name}"
    if level == 3 and name != text:
        name += f"_{_case(text)}"
    elif level == _LAST:
        name += f"_{sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"
    return name


def _case(text: str) -> str:
    if text.lower() == text.upper():
        return "VALUE"
    return "LOWER" if text.islower() else "UPPER" if text.isupper() else "MIXED"


def _key(value: Any) -> str:
    """The value as JSON writes it: 1 and `"1"` are two."""
    return json.dumps(value, ensure_ascii=False)


def _text(value: Any) -> str:
    if value is None:
        return "NULL"
    return value if isinstance(value, str) else json.dumps(value)


def _words(text: str) -> list[str]:
    """`limitOrder GTC` is LIMIT, ORDER, GTC."""
    spaced = _CASE_BOUNDARY.sub(" ", _plain(text))
    kept = "".join(c if c.isalnum() and f"_{c}".isidentifier() else " " for c in spaced)
    return kept.upper().split()


def _plain(text: str) -> str:
    """Without accents, and with one form for the characters that Unicode has several of."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFC", "".join(c for c in letters if not unicodedata.combining(c)))


def _symbol(piece: str) -> str:
    names = (unicodedata.name(symbol, "") or f"U{ord(symbol):04X}" for symbol in piece)
    name = _SPELLED.get(piece) or "_".join(name.removesuffix(" SIGN") for name in names)
    return _NOT_ASCII_WORD.sub("_", name)


def _form(text: str) -> str:
    """What is left of a value or a name in the identifiers of every language."""
    if text.isascii():
        return _NOT_ASCII_WORD.sub("", text).lower()
    return "".join(_words(text)).casefold()


STEP = Step(
    id="s04",
    slug="enum-identifiers",
    kind="repair",
    title="Enum values have identifiers of their own",
    find=find,
    after=("s06",),
)
