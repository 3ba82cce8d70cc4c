"""Answers: which declaration applies, what comes out, what does not fit."""

from __future__ import annotations

import datetime
import json
from typing import Any

import httpx
import pytest
from _core import Content, Maybe, Model, Number, Response, mismatches, to_json
from _core.annotations import shape_of
from _core.errors import DecodeError
from _core.responses import Decoded
from _core.responses import decode as decode_answer
from _core.shapes import fit
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from .sending import operation


class Item(Model):
    id: int
    price: Maybe[Number] = None
    at_key: Maybe[str] = Field(None, alias="a/b~c")


class Page(Model):
    items: list[Item]
    value: Maybe[int | Item] = None


def js(kind: Any = None, media_type: str = "application/json") -> Content:
    return Content(media_type, "json", (lambda: kind) if kind else None)


def answer(
    status: int = 200, content: bytes | str = b"", kind: str | None = "application/json"
) -> httpx.Response:
    headers = {} if kind is None else {"Content-Type": kind}
    return httpx.Response(status, content=content, headers=headers)


def returning(*contents: Content, status: str = "200") -> Any:
    return operation(responses=(Response(status, contents),))


ITEM = returning(js(Item))


def decode(op: Any, response: httpx.Response) -> Any:
    return decode_answer(op, response, strict=True).value


def lenient(op: Any, content: str) -> Decoded[Any]:
    return decode_answer(op, answer(content=content), strict=False)


def test_the_declared_type() -> None:
    item = decode(ITEM, answer(content='{"id": 1, "price": 2.0, "new": true}'))
    assert item == Item.model_validate({"id": 1, "price": 2.0, "new": True})
    assert decode(returning(js(list[Item])), answer(content="[]")) == []
    assert decode(returning(js()), answer(content="[1.0, null]")) == [1.0, None]


def test_which_status() -> None:
    op = operation(
        responses=(
            Response("default", (js(str),)),
            Response("2XX", (js(bool),)),
            Response("201", (js(int),)),
            Response("204"),
            Response("302", (js(list[int]),)),
        )
    )
    assert decode(op, answer(201, "1")) == 1
    assert decode(op, answer(202, "true")) is True
    assert decode(op, answer(204)) is None
    assert decode(op, answer(302, "[1]")) == [1]
    assert decode(returning(js(str), status="default"), answer(200, '"x"')) == "x"
    assert decode(returning(js(str), status="2xx"), answer(200, '"x"')) == "x"


@pytest.mark.parametrize(
    ("declared", "sent"),
    [
        ("application/json", "application/json; charset=utf-8"),
        ("application/json; charset=utf-8", "application/json"),
        ("Application/JSON", "APPLICATION/json;x=y"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/problem+json"),
        ("application/json", "text/plain"),
        ("application/json", "application/octet-stream"),
        ("application/json", "garbage"),
        ("application/json", None),
        ("application/vnd.x+json", "application/json"),
    ],
)
def test_media_types_that_will_do(declared: str, sent: str | None) -> None:
    op = returning(js(Item, declared))
    assert decode(op, answer(content='{"id": 1}', kind=sent)) == Item(id=1)


def test_the_nearest_media_type() -> None:
    op = returning(
        Content("*/*", "binary"),
        Content("text/*", "text"),
        js(int, "application/json;v=1"),
        js(str, "application/json;v=2"),
    )
    assert decode(op, answer(content="1", kind="application/json; v=1")) == 1
    assert decode(op, answer(content='"x"', kind="application/json;V=2")) == "x"
    assert decode(op, answer(content="1", kind="application/json")) == 1
    assert decode(op, answer(content="x", kind="text/csv")) == "x"
    assert decode(op, answer(content="x", kind="image/png")) == b"x"


def test_text_and_binary() -> None:
    text = returning(Content("text/plain", "text"))
    assert decode(text, answer(content=b"\xe9", kind="text/plain; charset=iso-8859-1")) == "é"
    assert decode(text, answer(content="\ufeffé".encode(), kind="text/plain")) == "é"
    assert decode(text, answer(content=b"\xff", kind="text/plain; charset=zlib")) == "\ufffd"
    assert decode(text, answer(content='{"a":1}')) == '{"a":1}'
    assert decode(text, answer(content="", kind=None)) == ""
    binary = returning(Content("application/pdf", "binary"))
    assert decode(binary, answer(content=b"\xff", kind="application/octet-stream")) == b"\xff"


@pytest.mark.parametrize("codec", ["text", "binary"])
def test_a_page_is_nothing_that_was_asked_for(codec: Any) -> None:
    op = returning(Content("x/y", codec))
    with pytest.raises(DecodeError, match="text/html"):
        decode(op, answer(content="<html>Login</html>", kind="text/html"))


def test_forms_and_lines() -> None:
    token = returning(Content("application/x-www-form-urlencoded", "form", lambda: Item))
    assert decode(token, answer(content="id=3", kind="application/x-www-form-urlencoded")).id == 3
    with pytest.raises(DecodeError, match="/id: expected integer, got string"):
        decode(token, answer(content="id=x", kind="application/x-www-form-urlencoded"))
    both = returning(Content("application/x-ndjson", "json-lines", lambda: list[Item]))
    found = decode_answer(both, answer(content='{"id":1}\n{"id":"x"}\n'), strict=False)
    assert [item.id for item in found.value] == [1, "x"]
    assert misfits_of(found) == ["/1/id: integer, not string"]
    lines = returning(Content("application/x-ndjson", "json-lines", lambda: Item))
    assert decode(
        lines, answer(content='{"id":1}\n\n{"id":2}\r\n', kind="application/x-ndjson")
    ) == [
        Item(id=1),
        Item(id=2),
    ]
    assert decode(lines, answer(content='\x1e{"id":1}\n', kind="application/json-seq")) == [
        Item(id=1)
    ]


def test_nothing() -> None:
    assert decode(operation(), answer(204, kind=None)) is None
    assert decode(returning(status="200"), answer(200, kind=None)) is None
    assert decode(operation(responses=(Response("204", (js(Item),)),)), answer(204)) is None
    assert misfits_of(lenient(ITEM, "")) == [": object, not nothing"]
    with pytest.raises(DecodeError, match="expected object, got nothing"):
        decode(ITEM, answer(200))


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        ('{"a": 1.0}', "application/json", {"a": 1.0}),
        ('{"a": 1}', "text/html", {"a": 1}),
        ("Success", "text/plain", "Success"),
        ("<p>x</p>", "text/html", "<p>x</p>"),
        ("Success", None, "Success"),
        (b"\x00\x01", "image/png", b"\x00\x01"),
        ("1" * 5000, "application/json", "1" * 5000),
    ],
)
def test_what_nobody_declared(content: Any, kind: Any, expected: object) -> None:
    for op in (operation(), returning(), operation(responses=(Response("201", (js(Item),)),))):
        assert decode(op, answer(200, content, kind)) == expected


@pytest.mark.parametrize(
    ("encoding", "kind"),
    [
        ("utf-8", "application/json"),
        ("utf-8-sig", "application/json"),
        ("utf-16", "application/json"),
        ("utf-16-le", "application/json"),
        ("utf-32", "application/json; charset=utf-32"),
        ("latin-1", "application/json; charset=ISO-8859-1"),
        ("utf-8", 'application/json;charset="UTF-8"'),
        ("utf-8", "application/json; charset=nonsense"),
        ("utf-8", "application/json; charset=zlib"),
        ("utf-8-sig", "application/json; charset=utf-8"),
    ],
)
def test_charsets_and_marks(encoding: str, kind: str) -> None:
    op = returning(js(str))
    assert decode(op, answer(content='"né"'.encode(encoding), kind=kind)) == "né"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("{", "application/json"),
        ('{"id": 1', "application/json"),
        ('{"id": 1}x', "application/json"),
        (b'{"id": "\xff"}', "application/json"),
        ("<html><input name=csrf_token value=hush></html>", "text/html"),
        ("<html>" + "x" * 9999, "application/json"),
        ("maintenance", "text/plain"),
        ("null", "application/json"),
        ("[" * 5000, "application/json"),
    ],
)
def test_no_json_or_another(content: Any, kind: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(ITEM, answer(200, content, kind))
    error = caught.value
    assert (error.status, error.operation) == (200, "GET /x")
    assert bool(error.reason) is not bool(error.mismatches)
    assert error.__cause__ is error.__context__ is None
    assert "hush" not in str(error)
    assert len(str(error)) < 600


def misfits(op: Any, content: str) -> list[str]:
    """What strict decoding lists, which is what lenient decoding carries."""
    with pytest.raises(DecodeError) as caught:
        decode(op, answer(content=content))
    found = lenient(op, content)
    assert found.mismatches == caught.value.mismatches
    assert to_json(found.value) == json.loads(content)
    return misfits_of(found)


def misfits_of(found: Decoded[Any]) -> list[str]:
    return [f"{m.pointer}: {m.expected}, not {m.got}" for m in found.mismatches]


def test_mismatches_say_where_what_and_what_came_instead() -> None:
    items = '{"items": [{"id": 1}, {"id": "hush", "price": "x", "a/b~c": 1}, 7]}'
    assert misfits(returning(js(Page)), items) == [
        "/items/1/id: integer, not string",
        "/items/1/price: number, not string",
        "/items/1/a~1b~0c: string, not integer",
        "/items/2: object, not integer",
    ]
    assert misfits(returning(js(Page)), "{}") == ["/items: array, not nothing"]
    assert misfits(ITEM, "[]") == [": object, not array"]
    assert misfits(returning(js(dict[str, int])), '{"": "x"}') == ["/: integer, not string"]


def test_of_a_union_the_nearest_member_is_what_a_value_differs_from() -> None:
    op = returning(js(Page))
    assert misfits(op, '{"items": [], "value": {"id": null}}') == ["/value/id: integer, not null"]
    assert misfits(op, '{"items": [], "value": "x"}') == ["/value: integer or object, not string"]


@pytest.mark.parametrize("content", ['{"id": "1"}', '{"id": true}', '{"id": null}', '{"id": 1.5}'])
def test_types_are_strict(content: str) -> None:
    assert len(misfits(ITEM, content)) == 1


def test_a_whole_number_is_an_integer_however_it_is_written() -> None:
    found = lenient(ITEM, '{"id": 1.0}')
    assert found.mismatches == ()
    assert repr(to_json(found.value)) == "{'id': 1.0}"


def test_what_does_not_fit_is_kept_and_the_rest_is_decoded() -> None:
    page = lenient(returning(js(Page)), '{"items": [{"id": "x"}, {"id": 2}], "value": []}').value
    assert [item.id for item in page.items] == ["x", 2]
    assert page.value == []
    assert isinstance(page.items[1], Item)
    assert [str(m) for m in mismatches(page)] == [
        "/items/0/id: expected integer, got string",
        "/value: expected integer or object, got array",
    ]


class Left(Model):
    child: Maybe[Left | Right] = None
    leaf: Maybe[int] = None


class Right(Model):
    child: Maybe[Left | Right] = None
    leaf: Maybe[str] = None


def test_a_walk_asks_each_alternative_once_however_deep_the_answer_is() -> None:
    value: Any = {"leaf": []}
    for _ in range(60):
        value = {"child": value}
    _, found = fit(value, shape_of(Left | Right))
    assert [m.pointer for m in found] == ["/child" * 60 + "/leaf"]


def test_keys_that_are_data_are_hidden_from_text() -> None:
    found = lenient(returning(js(dict[str, Item])), '{"U1234567": {"id": null, "DU1": 1}}')
    assert found.mismatches[0].pointer == "/U1234567/id"
    assert str(found.mismatches[0]) == "/*/id: expected integer, got null"
    assert "U1234567" not in repr(found.mismatches)


def test_absent_null_and_value_are_three_things() -> None:
    for content in ("{}", '{"id": null}', '{"id": 1}'):
        assert to_json(lenient(ITEM, content).value) == json.loads(content)
    assert lenient(ITEM, "{}").value.id is None
    assert "id" not in lenient(ITEM, "{}").value.model_fields_set


def test_dates_stay_what_the_type_says() -> None:
    op = returning(js(datetime.date))
    assert decode(op, answer(content='"2026-01-02"')) == datetime.date(2026, 1, 2)


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | FLOATS | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
)


@given(JSON)
def test_any_json_comes_through(value: object) -> None:
    text = json.dumps(value)
    for op in (returning(js()), operation()):
        assert repr(decode(op, answer(content=text))) == repr(value)


@given(
    st.binary(), st.sampled_from(["application/json", "text/plain; charset=utf-16", "a/b", None])
)
def test_any_bytes_give_a_value_or_our_error(content: bytes, kind: str | None) -> None:
    for op in (ITEM, operation(), returning(Content("text/plain", "text"))):
        try:
            decode(op, answer(200, content, kind))
        except DecodeError as error:
            str(error)
