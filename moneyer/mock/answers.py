"""Answers: the first success that an operation describes, with a body that its schema admits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generators.ir.model import Content, Operation, Response
from moneyer.mock.samples import NoSample, example, sample
from moneyer.mock.served import Served
from normalizer.pointer import join

_BINARY = b"sample\n"


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: a status, headers, and the bytes of a body."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


def problem(status: int, title: str, detail: str, **more: str) -> Reply:
    """A problem document (RFC 9457)."""
    told = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    return Reply(status, {"Content-Type": "application/problem+json"}, _json(told))


def answer(served: Served, operation: Operation, accept: str, key: str, examples: bool) -> Reply:
    """The first success, in the first content that the caller accepts; JSON before others.

    `key` decides the values. `examples`: the document's own come first, where they are valid.
    """
    if operation.availability == "stream":
        detail = f"{operation.id} opens a stream, and is not to be called"
        reply = problem(426, "Upgrade Required", detail)
        return Reply(426, {**reply.headers, "Upgrade": "websocket"}, reply.body)
    response = operation.responses[0] if operation.responses else None
    if response is None:
        return Reply(200)
    return described(served, response, accept, key, examples)


def described(served: Served, response: Response, accept: str, key: str, examples: bool) -> Reply:
    """A response as it is described."""
    status = int(response.status) if response.status.isdigit() else _status(response.status)
    headers = _headers(served, response, key)
    content = _accepted(response.contents, accept)
    if content is None or status in (204, 304):
        return Reply(status, headers)
    try:
        body = _body(served, content, key, examples)
    except NoSample as error:
        return problem(501, "Not Implemented", f"{error}; give it an answer of your own")
    kind = content.media_type
    if "*" in kind or not kind.isascii() or not kind.isprintable():
        kind = "application/json" if content.codec == "json" else "application/octet-stream"
    return Reply(status, {**headers, "Content-Type": kind}, body)


def _status(declared: str) -> int:
    """The status for a range or for `default`."""
    return int(declared[0]) * 100 if declared[0].isdigit() else 200


def _accepted(contents: tuple[Content, ...], accept: str) -> Content | None:
    """JSON first, of those that the caller accepts; where none is, the first one all the same."""
    ordered = sorted(contents, key=lambda content: content.codec != "json")
    wanted = [kind.partition(";")[0].strip().lower() for kind in accept.split(",") if kind.strip()]
    for content in ordered:
        bare = content.media_type.partition(";")[0].strip().lower()
        if not wanted or bare in wanted or "*/*" in wanted or f"{bare.split('/')[0]}/*" in wanted:
            return content
    return ordered[0] if ordered else None


def _body(served: Served, content: Content, key: str, examples: bool) -> bytes:
    pointer = served.schema_of(content)
    if content.codec in ("binary", "multipart"):
        return _BINARY
    value = (
        next(example(served.schemas, pointer, "response", content.origin), ...)
        if (examples)
        else ...
    )
    if value is ...:
        value = sample(served.schemas, pointer, "response", key)
    match content.codec:
        case "json":
            return _json(value)
        case "json-lines":
            lines = value if isinstance(value, list) else [value]
            return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)
        case "events":
            return f"data: {json.dumps(value, ensure_ascii=False)}\n\n".encode()
        case "form":
            return _form(value)
        case _:
            return (value if isinstance(value, str) else json.dumps(value)).encode()


def _form(value: Any) -> bytes:
    from urllib.parse import urlencode

    return urlencode(value if isinstance(value, dict) else {"value": value}, doseq=True).encode()


def _headers(served: Served, response: Response, key: str) -> dict[str, str]:
    """The required headers of a response."""
    found = {}
    for header in response.headers:
        if header.required and header.name.wire.lower() not in ("content-type", "content-length"):
            node, at = served.document.follow(*_located(served, response))
            listed = node.get("headers") if isinstance(node, dict) else None
            written = listed.get(header.name.wire) if isinstance(listed, dict) else None
            place = join(at, "headers", header.name.wire)
            _, pointer = served.document.follow(written, place)
            try:
                value = sample(served.schemas, join(pointer, "schema"), "response", key)
            except NoSample:
                continue
            found[header.name.wire] = _plain(value)
    return found


def _located(served: Served, response: Response) -> tuple[Any, str]:
    return served.document.at(response.origin), response.origin


def _plain(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return "".join(c if c.isascii() and c.isprintable() else "-" for c in text)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass") + b"\n"
