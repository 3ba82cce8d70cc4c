"""Request bodies, in every codec."""

from __future__ import annotations

import asyncio
import datetime
import email
import enum
import io
from collections.abc import AsyncIterator
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from _core import AsyncCore, Body, Content, Maybe, Model, Part, SyncCore, files
from _core.errors import RequestError
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from .sending import operation, request, settings


class Side(enum.StrEnum):
    BUY = "BUY"


class Order(Model):
    side: Side
    order_type: str = Field(alias="orderType")
    price: Maybe[float | None] = None
    note: Maybe[str] = None


def taking(*contents: Content, required: bool = False, method: str = "POST") -> Any:
    return operation(method, body=Body(contents, required))


def one(media_type: str, codec: Any, **more: Any) -> Any:
    return taking(Content(media_type, codec, **more))


JSON = one("application/json", "json")
FORM = one("application/x-www-form-urlencoded", "form")
MULTIPART = one("multipart/form-data", "multipart")
BINARY = one("application/octet-stream", "binary")


def parts(sent: httpx.Request) -> list[Message]:
    head = b"Content-Type: " + sent.headers["Content-Type"].encode() + b"\r\n\r\n"
    message = email.message_from_bytes(head + sent.content)
    found = message.get_payload()
    assert isinstance(found, list)
    return found  # type: ignore[return-value]


def test_a_model_with_a_member_called_read_is_no_file() -> None:
    class Message(Model):
        read: Maybe[bool] = None
        name: Maybe[str] = None

    assert request(JSON, body=Message(read=True)).content == b'{"read":true}'
    nested = request(MULTIPART, body={"message": Message(read=True)})
    assert parts(nested)[0].get_payload() == '{"read":true}'
    assert request(JSON, body=Message(read=True, seek=1, name="x")).content == (
        b'{"read":true,"name":"x","seek":1}'
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 1, "b": [True, None, 1.5]}, b'{"a":1,"b":[true,null,1.5]}'),
        (Order(side=Side.BUY, order_type="LMT"), b'{"side":"BUY","orderType":"LMT"}'),
        (
            [Order(side=Side.BUY, order_type="é", price=None)],
            '[{"side":"BUY","orderType":"é","price":null}]'.encode(),
        ),
        (
            {"orders": (Order(side=Side.BUY, order_type="x", new=1),)},
            b'{"orders":[{"side":"BUY","orderType":"x","new":1}]}',
        ),
        (datetime.date(2026, 1, 2), b'"2026-01-02"'),
        ("text", b'"text"'),
        (False, b"false"),
        (0, b"0"),
        ({}, b"{}"),
        (2**64, b"18446744073709551616"),
    ],
)
def test_json(value: object, expected: bytes) -> None:
    sent = request(JSON, body=value)
    assert sent.content == expected
    assert sent.headers["Content-Type"] == "application/json"
    assert sent.headers["Content-Length"] == str(len(expected))


@pytest.mark.parametrize(
    "media_type", ["application/json; charset=utf-8", "application/vnd.x+json;v=2"]
)
def test_media_types_go_out_as_published(media_type: str) -> None:
    assert request(one(media_type, "json"), body={}).headers["Content-Type"] == media_type


@pytest.mark.parametrize(
    "value",
    [{"a": float("nan")}, float("inf"), object(), "\ud800", b"raw", io.BytesIO(), Path("x")],
)
def test_what_is_no_json(value: object) -> None:
    with pytest.raises(RequestError, match="POST /x: body"):
        request(JSON, body=value)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_no_body_says_so(method: str) -> None:
    for op in (operation(method), taking(Content("application/json", "json"), method=method)):
        sent = request(op)
        assert sent.headers["Content-Length"] == "0"
        assert "Content-Type" not in sent.headers
    assert "Content-Length" not in request(operation("DELETE")).headers
    assert "Content-Length" not in request(operation("GET")).headers


def test_a_required_body() -> None:
    with pytest.raises(RequestError, match="body: a body is required"):
        request(taking(Content("application/json", "json"), required=True))
    with pytest.raises(RequestError, match="takes no body"):
        request(operation("POST"), body={})


def test_null_is_sent_where_a_required_body_may_be_null() -> None:
    content = Content("application/json", "json")
    assert request(operation("PUT", body=Body((content,), True, nullable=True))).content == b"null"


@pytest.mark.parametrize(
    ("declared", "codec", "value", "sent"),
    [
        ("*/*", "json", {"a": 1}, "application/json"),
        ("*", "text", "x", "text/plain"),
        ("application/*", "json", {"a": 1}, "application/json"),
        ("application/*", "text", "x", "application/octet-stream"),
        ("application/*+json", "json", {"a": 1}, "application/json"),
        ("Application/*+xml", "text", "<x/>", "application/xml"),
        ("text/*", "text", "x", "text/plain"),
        ("image/*", "binary", ("x.png", b"x", "image/png"), "image/png"),
        ("image/*", "binary", b"x", "application/octet-stream"),
    ],
)
@pytest.mark.parametrize("is_given", [False, True])
def test_a_range_of_media_types_is_never_sent(
    declared: str, codec: Any, value: object, sent: str, is_given: bool
) -> None:
    made = request(one(declared, codec), body=value, media_type=declared if is_given else None)
    assert made.headers["Content-Type"] == sent


def test_the_media_type_follows_the_value_or_the_caller() -> None:
    op = taking(
        Content("application/json", "json"),
        Content("text/plain; charset=utf-8", "text"),
        Content("image/*", "binary"),
    )

    def sent(value: object, media_type: str | None = None) -> tuple[str, bytes]:
        found = request(op, body=value, media_type=media_type)
        return found.headers["Content-Type"], found.content

    assert sent({"a": 1}) == ("application/json", b'{"a":1}')
    assert sent("x") == ("application/json", b'"x"')
    assert sent("x", "text/plain") == ("text/plain", b"x")
    assert sent(b"x") == ("application/octet-stream", b"x")
    assert sent(b"x", "image/png") == ("image/png", b"x")
    with pytest.raises(RequestError, match="image"):
        sent(b"x", "video/mp4")
    with pytest.raises(RequestError):
        sent(b"x", "image/png\r\nX: y")


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"a": "x y&z=+é", "b": 1, "c": True}, [("a", "x y&z=+é"), ("b", "1"), ("c", "true")]),
        ({"a": [1, 2], "b": None, "c": []}, [("a", "1"), ("a", "2")]),
        ({"a": {"b": [1]}, "c": [{"d": 1}]}, [("a", '{"b":[1]}'), ("c", '{"d":1}')]),
        (Order(side=Side.BUY, order_type="~"), [("side", "BUY"), ("orderType", "~")]),
        ({"": ""}, [("", "")]),
    ],
)
def test_forms(value: object, found: list[tuple[str, str]]) -> None:
    sent = request(FORM, body=value)
    assert parse_qsl(sent.content.decode(), keep_blank_values=True) == found
    assert b"%20" not in sent.content
    assert sent.headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_forms_with_parts() -> None:
    op = one(
        "application/x-www-form-urlencoded",
        "form",
        parts=(
            Part("joined", explode=False),
            Part("piped", style="pipeDelimited"),
            Part("deep", style="deepObject", explode=True),
            Part("json", media_type="application/json"),
            Part("spread", style="form", explode=True),
        ),
    )
    value = {
        "joined": [1, 2],
        "piped": ["a", "b"],
        "deep": {"x": {"y": 1}},
        "json": [1, "a"],
        "spread": {"k": "v"},
    }
    assert parse_qsl(request(op, body=value).content.decode()) == [
        ("joined", "1,2"),
        ("piped", "a|b"),
        ("deep[x][y]", "1"),
        ("json", '[1,"a"]'),
        ("k", "v"),
    ]


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(TEXT, TEXT | st.lists(TEXT, min_size=1)))
def test_forms_decode_to_what_was_given(value: dict[str, Any]) -> None:
    pairs = [
        (k, v) for k, given in value.items() for v in ([given] if isinstance(given, str) else given)
    ]
    content = request(FORM, body=value).content.decode()
    assert parse_qsl(content, keep_blank_values=True) == pairs


@pytest.mark.parametrize("value", ["x", [1], 3, b"a=b"])
def test_what_is_no_form(value: object) -> None:
    for op in (FORM, MULTIPART):
        with pytest.raises(RequestError):
            request(op, body=value)


def test_multipart(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    value = {
        "text": "é",
        "number": 1.5,
        "flag": True,
        "skipped": None,
        "raw": b"\x00\xff",
        "path": path,
        "named": ("a.csv", b"1,2", "text/csv"),
        "open": io.BytesIO(b"open"),
        "order": Order(side=Side.BUY, order_type="x"),
        "list": ["a", "b"],
        "files": [("1.txt", b"1"), ("2.txt", io.BytesIO(b"2"))],
        "typed": "<a/>",
        "typed_json": "x",
    }
    op = one(
        "multipart/form-data",
        "multipart",
        parts=(
            Part("typed", media_type="application/xml"),
            Part("typed_json", media_type="application/json"),
            Part("raw", media_type="image/png, image/jpeg"),
        ),
    )
    found = [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in parts(request(op, body=value))
    ]
    assert found == [
        ("text", None, None, "é".encode()),
        ("number", None, None, b"1.5"),
        ("flag", None, None, b"true"),
        ("raw", "upload", "application/octet-stream", b"\x00\xff"),
        ("path", "photo.png", "image/png", b"\x89PNG"),
        ("named", "a.csv", "text/csv", b"1,2"),
        ("open", "upload", "application/octet-stream", b"open"),
        ("order", None, "application/json", b'{"side":"BUY","orderType":"x"}'),
        ("list", None, None, b"a"),
        ("list", None, None, b"b"),
        ("files", "1.txt", "text/plain", b"1"),
        ("files", "2.txt", "text/plain", b"2"),
        ("typed", None, "application/xml", b"<a/>"),
        ("typed_json", None, "application/json", b'"x"'),
    ]


def test_multipart_names_cannot_break_out() -> None:
    evil = 'a"; filename="x\r\nX-Evil: 1\r\n\r\n'
    sent = request(MULTIPART, body={evil: (evil, b"1"), "b": "2"})
    assert b"\r\nX-Evil" not in sent.content
    assert len(parts(sent)) == 2
    with pytest.raises(RequestError):
        request(MULTIPART, body={"a": ("a", b"1", "text/plain\r\nX-Evil: 1")})


def test_multipart_oddities() -> None:
    assert request(MULTIPART, body={}).content == b"--moneyer-empty--\r\n"
    sent = request(one("multipart/mixed", "multipart"), body={"a": 1})
    assert sent.headers["Content-Type"].startswith("multipart/mixed; boundary=")
    assert len(parts(sent)) == 1
    own = request(
        MULTIPART, body={"a": 1}, options={"headers": {"Content-Type": "multipart/form-data"}}
    )
    assert "boundary=" in own.headers["Content-Type"]
    with pytest.raises(RequestError):
        request(MULTIPART, body={"a": iter([b"x"])})
    with pytest.raises(RequestError, match="open as text"):
        request(MULTIPART, body={"a": io.StringIO("x")})


def test_text() -> None:
    sent = request(one("application/jwt", "text"), body="eyJ.a.b")
    assert (sent.headers["Content-Type"], sent.content) == ("application/jwt", b"eyJ.a.b")
    latin = one("text/plain; charset=iso-8859-1", "text")
    assert request(latin, body="é").content == b"\xe9"
    assert request(one("text/plain", "text"), body=12).content == b"12"
    for bad in ("€", {"a": 1}, "\ud800"):
        with pytest.raises(RequestError):
            request(latin, body=bad)


def test_json_lines() -> None:
    lines = one("application/x-ndjson", "json-lines")
    assert request(lines, body=[{"a": 1}, Order(side=Side.BUY, order_type="x")]).content == (
        b'{"a":1}\n{"side":"BUY","orderType":"x"}\n'
    )
    with pytest.raises(RequestError):
        request(lines, body={"a": 1})
    sequence = one("application/json-seq", "json-lines")
    assert request(sequence, body=[1, {}]).content == b"\x1e1\n\x1e{}\n"


@pytest.mark.parametrize("operation", [MULTIPART, BINARY])
def test_a_closed_file_is_told_before_anything_is_sent(operation: Any, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    with open(tmp_path / "a", "rb") as file:
        pass
    with pytest.raises(RequestError, match="the file is closed"):
        request(operation, body=file if operation is BINARY else {"a": file})


@pytest.mark.parametrize("source", [b"abc", bytearray(b"abc"), memoryview(b"abc")])
def test_bytes(source: object) -> None:
    sent = request(BINARY, body=source)
    assert (sent.content, sent.headers["Content-Length"]) == (b"abc", "3")


def test_files_know_their_length_and_can_be_sent_again(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 200_000)
    file = io.BytesIO(b"--abc")
    file.seek(2)
    for source, expected in (
        (path, b"x" * 200_000),
        (file, b"abc"),
        (("n", path, "a/b"), b"x" * 200_000),
    ):
        sent = request(BINARY, body=source)
        assert sent.content == expected
        assert sent.headers["Content-Length"] == str(len(expected))
        assert "Transfer-Encoding" not in sent.headers
    file.seek(2)
    for stream in (files.Stream(file), files.Stream(path)):
        assert b"".join(stream) == b"".join(stream)


def test_iterators_go_in_chunks() -> None:
    sent = request(BINARY, body=iter([b"a", b"bc"]))
    assert sent.content == b"abc"
    assert sent.headers["Transfer-Encoding"] == "chunked"
    assert "Content-Length" not in sent.headers


@pytest.mark.parametrize(
    "value", ["text", {"a": 1}, 3, ["a"], iter("ab"), io.StringIO("x"), Path("/no/such/file")]
)
def test_what_is_not_binary(value: object) -> None:
    with pytest.raises(RequestError):
        request(BINARY, body=value)


def test_asynchronous_sources() -> None:
    async def source() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"bc"

    seen: list[bytes] = []

    async def server(sent: httpx.Request) -> httpx.Response:
        seen.append(await sent.aread())
        return httpx.Response(204)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as http:
            core = AsyncCore(settings(), http)
            for body in (source(), iter([b"a", b"bc"]), io.BytesIO(b"abc"), b"abc"):
                await core.call(BINARY, body=body)
            await core.call(MULTIPART, body={"a": io.BytesIO(b"abc")})

    asyncio.run(run())
    assert seen[:4] == [b"abc"] * 4
    assert b"abc" in seen[4]
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204)))
    with http, pytest.raises(RequestError, match="asynchronous"):
        SyncCore(settings(), http).call(BINARY, body=source())
