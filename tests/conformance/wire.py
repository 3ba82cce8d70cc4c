"""What a request should have been, and in what it is different."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tests.conformance.cases import as_bytes
from tests.conformance.server import Seen


def differences(expected: Mapping[str, Any], seen: Seen) -> Iterator[str]:
    """One line for each thing that is not as the case says; a body unmentioned must be empty."""
    line = expected.get("line")
    if line is not None and seen.line != f"{line} HTTP/1.1":
        yield f"the request line is {seen.line!r}, not {line!r}"
    for name, value in expected.get("headers", {}).items():
        if seen.header(name) != value:
            yield f"the header {name} is {seen.header(name)!r}, not {value!r}"
    if "json" in expected:
        if _exactly(json.loads(seen.body)) != _exactly(expected["json"]):
            yield f"the body is {seen.body!r}, not {json.dumps(expected['json'])}"
    elif "multipart" in expected:
        if (parts := list(_parts(seen))) != (
            wanted := [_part(one) for one in expected["multipart"]]
        ):
            yield f"the parts are {parts!r}, not {wanted!r}"
    elif seen.body != as_bytes(expected.get("body", "")):
        yield f"the body is {seen.body!r}, not {expected.get('body', '')!r}"


def _exactly(value: Any) -> str:
    """JSON by its value, with true apart from 1."""
    return json.dumps(value, sort_keys=True)


def _part(written: Mapping[str, Any]) -> dict[str, Any]:
    own = {key: written.get(key) for key in ("name", "filename", "type")}
    return own | {"content": as_bytes(written["content"])}


def _parts(seen: Seen) -> Iterator[dict[str, Any]]:
    """The parts of a multipart body (RFC 7578)."""
    kind, _, boundary = (seen.header("content-type") or "").partition("boundary=")
    assert kind.startswith("multipart/form-data"), kind
    mark = b"--" + boundary.strip('"').encode()
    first, *parts, last = (b"\r\n" + seen.body).split(b"\r\n" + mark)
    assert (first, last.strip()) == (b"", b"--"), "the boundaries are not in order"
    for part in parts:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = Seen(b"\r\n" + head, b"")
        disposition = headers.header("content-disposition") or ""
        words = [word.strip().partition("=") for word in disposition.split(";")[1:]]
        found = {name: value.strip('"') for name, _, value in words}
        yield {
            "name": found.get("name"),
            "filename": found.get("filename"),
            "type": headers.header("content-type"),
            "content": content,
        }
