"""s08: formats that no generator knows.

`format` is open-ended (OpenAPI 3.1 section 4.4), so documents put there what they like: another
spelling (`dateTime`), a whole sentence, the format of another type. Generators guess, warn or stop.
Another spelling gets the registered one; what is unknown, or says nothing about the declared type,
moves to `x-moneyer-format`, where it is kept for whoever can read it. The type stays as it is.

Known are the formats of https://spec.openapis.org/registry/format/ and of JSON Schema
(validation section 7.3), with one difference: the registry lets `int64` stand on strings and on
numbers with a fraction, where generators do not expect it; here it is for integers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from normalizer.document import Document, Located
from normalizer.findings import Finding, Op, Step, add, remove, replace
from normalizer.pointer import join

_KEPT = "x-moneyer-format"

_STRINGS = """
    base64url binary byte char commonmark date date-time date-time-local duration email hostname
    html http-date idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer media-range
    password regex relative-json-pointer sf-binary sf-boolean sf-string sf-token time time-local
    uri uri-reference uri-template uuid
"""
_INTEGERS = "int8 int16 int32 int64 uint8 uint16 uint32 uint64 double-int sf-integer"

_TYPES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_STRINGS.split(), ("string",)),
    **dict.fromkeys(_INTEGERS.split(), ("integer",)),
    **dict.fromkeys(("float", "double", "sf-decimal"), ("number",)),
    **dict.fromkeys(("decimal", "decimal128"), ("number", "string")),
    "unixtime": ("integer", "number", "string"),
}
"""The known formats, and the types that each says something about."""

_SEPARATOR = re.compile(r"[-_ ]")
_SPELLINGS = {_SEPARATOR.sub("", name): name for name in _TYPES} | {
    "base64": "byte",
    "float32": "float",
    "float64": "double",
    "fulldate": "date",
    "guid": "uuid",
    "long": "int64",
    "rfc3339": "date-time",
    "unixtimestamp": "unixtime",
    "url": "uri",
    "uuid4": "uuid",
    "uuidv4": "uuid",
    "yyyy-mm-dd": "date",
}
"""Other spellings, in lower case and (but for the last) without separators."""


def find(document: Document) -> Iterator[Finding]:
    for schema in document.index.schemas:
        node = schema.node
        if "format" in node and not _is_known(node["format"], node.get("type")):
            yield from _finding(schema)


def _is_known(name: Any, types: Any) -> bool:
    """Whether a format is spelled as registered, and says something about one of the types."""
    if not isinstance(name, str) or name not in _TYPES:
        return False
    return types is None or any(t in _TYPES[name] for t in _listed(types))


def _listed(types: Any) -> list[Any]:
    return types if isinstance(types, list) else [types]


def _finding(schema: Located) -> Iterator[Finding]:
    name, types = schema.node["format"], schema.node.get("type")
    pointer = schema.pointer
    at = join(pointer, "format")
    registered = _registered(name)
    if registered is not None and _is_known(registered, types):
        yield Finding(
            pointer,
            f"format {name!r} is another spelling of {registered!r}",
            "the registered spelling is the one that generators know",
            (replace(at, registered),),
        )
    elif name is None or name == "":
        yield Finding(pointer, f"format is {json.dumps(name)}", "it says nothing", (remove(at),))
    elif _KEPT not in schema.node:
        ops: tuple[Op, ...] = (remove(at), add(join(pointer, _KEPT), name))
        yield Finding(
            pointer,
            _told(name, registered, types),
            f"the type holds without it, and {_KEPT} keeps it",
            ops,
        )


def _registered(name: Any) -> str | None:
    """The registered name that this is a spelling of."""
    if not isinstance(name, str):
        return None
    lower = name.strip().lower()
    return _SPELLINGS.get(lower) or _SPELLINGS.get(_SEPARATOR.sub("", lower))


def _told(name: Any, registered: str | None, types: Any) -> str:
    shown = repr(name) if len(repr(name)) <= 60 else f"{repr(name)[:56]}..."
    if registered is None:
        return f"format {shown} is in no registry"
    declared = " or ".join(str(t) for t in _listed(types) if t != "null")
    return f"format {shown} is for type {' or '.join(_TYPES[registered])}, not for {declared}"


STEP = Step(
    id="s08",
    slug="string-formats",
    kind="repair",
    title="Formats are registered ones, of the declared type",
    find=find,
    after=("s06",),
)
