"""What came of a call, in neutral form, and in what it is not what a case expects."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from tests.conformance.cases import as_bytes

Outcome: TypeAlias = dict[str, Any]
"""`value`, `text` and `mismatches`; or `items`, `pages`, `events`, `json`, `bytes`, `file`; and
`error`, beside what came before it."""


class Unsupported(Exception):
    """The language, or its client, has no way to do what the case asks for."""


def digest(content: bytes) -> dict[str, Any]:
    """Bytes that are too many to be shown."""
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def differences(expected: Mapping[str, Any], outcome: Outcome) -> Iterator[str]:
    """One line for each thing that is not as the case says."""
    if ("error" in outcome) != ("error" in expected):
        yield f"expected {json.dumps(expected)}, and got {outcome}"
        return
    if "error" in expected:
        yield from _of_error(expected["error"], outcome["error"])
    else:
        expected = {"mismatches": [], **expected} if "value" in expected else expected
    for key in expected.keys() - {"error"}:
        wanted, found = _wanted(key, expected[key]), outcome.get(key)
        if key == "events":
            found = [
                {name: event.get(name) for name in one}
                for event, one in zip(found or (), wanted, strict=False)
            ] + list(found or ())[len(wanted) :]
        if _exactly(found) != _exactly(wanted):
            yield f"{key} is {found!r}, not {wanted!r}"


def _of_error(expected: Mapping[str, Any], error: Mapping[str, Any]) -> Iterator[str]:
    if not error["of_package"]:
        yield f"{error['class']} is no error of the package"
    for key in expected.keys() - {"hides", "shows"}:
        if _exactly(error.get(key)) != _exactly(expected[key]):
            yield f"the error's {key} is {error.get(key)!r}, not {expected[key]!r}: {error['text']}"
    for word in expected.get("hides", ()):
        if word in error["text"]:
            yield f"the error shows {word!r}: {error['text']}"
    for word in expected.get("shows", ()):
        if word not in error["text"]:
            yield f"the error does not show {word!r}: {error['text']}"


def _wanted(key: str, value: Any) -> Any:
    if key == "file":
        return digest(as_bytes(value["body"]) * value.get("repeat", 1))
    return value


def _exactly(value: Any) -> str:
    """By value, with true apart from 1; 1.0 is 1, as in JSON."""
    return json.dumps(_whole(value), sort_keys=True)


def _whole(value: Any) -> Any:
    match value:
        case float() if value.is_integer():
            return int(value)
        case list():
            return [_whole(item) for item in value]
        case dict():
            return {key: _whole(item) for key, item in value.items()}
        case _:
            return value
