"""Arguments and results: JSON on the side of MCP, Python on the side of the client."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import Any

_HOPS = 20


class BadArgument(ValueError):
    """An argument that cannot be passed on."""


def arguments(schema: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a call. Raises BadArgument."""
    known = schema.get("properties", {})
    if unknown := sorted(given.keys() - known.keys()):
        listed = ", ".join(known) or "none"
        raise BadArgument(f"there is no argument {unknown[0]!r}; there are {listed}")
    missing = [name for name in schema.get("required", ()) if given.get(name) is None]
    if missing:
        raise BadArgument(f"the argument {missing[0]!r} is missing")
    return {
        name: _python(value, known[name], schema)
        for name, value in given.items()
        if value is not None
    }


def _python(value: Any, schema: Any, whole: dict[str, Any], hops: int = 0) -> Any:
    """The value with files as bytes, wherever the schema has one."""
    if not isinstance(schema, dict) or hops > _HOPS:
        return value
    if "$ref" in schema:
        named = whole.get("$defs", {}).get(schema["$ref"].rpartition("/")[2])
        return _python(value, named, whole, hops + 1)
    for branch in schema.get("anyOf", ()):
        found = _python(value, branch, whole, hops + 1)
        if found is not value:
            return found
    if isinstance(value, list) and "items" in schema:
        return _same([_python(item, schema["items"], whole, hops + 1) for item in value], value)
    if not isinstance(value, dict):
        return value
    members = schema.get("properties", {})
    if members.get("base64", {}).get("contentEncoding") == "base64":
        return _file(value)
    found = {
        name: _python(item, members.get(name), whole, hops + 1) for name, item in value.items()
    }
    return _same(found, value)


def _same(made: Any, value: Any) -> Any:
    """The value itself when nothing in it changed, which tells that no file was in it."""
    items = made.values() if isinstance(made, dict) else made
    before = value.values() if isinstance(value, dict) else value
    return value if all(new is old for new, old in zip(items, before, strict=True)) else made


def _file(value: dict[str, Any]) -> Any:
    try:
        content = base64.b64decode(str(value.get("base64", "")), validate=True)
    except (binascii.Error, ValueError):
        raise BadArgument("a file is given as {'base64': ...}, and this is no base64") from None
    kind = value.get("mediaType")
    return ("upload", content, str(kind)) if kind else content


def result(value: Any, to_json: Callable[[Any], Any]) -> Any:
    """What a call gave, as JSON; bytes as base64."""
    if isinstance(value, bytes | bytearray):
        return {"base64": base64.b64encode(value).decode("ascii")}
    return to_json(value)
