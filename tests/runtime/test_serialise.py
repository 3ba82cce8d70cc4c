"""Parameters: the tables of the OpenAPI specification, escaping, injection."""

from __future__ import annotations

import datetime
import enum
from collections import deque
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from _core import Maybe, Model, Parameter
from _core import serialise as s
from _core.errors import RequestError
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

EMPTY, STRING, ARRAY = "", "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# OpenAPI 3.1.1, section 4.8.12.4: style, explode, then empty, string, array, object.
PATH = [
    (
        "matrix",
        False,
        ";color",
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "matrix",
        True,
        ";color",
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
]
QUERY = [
    ("form", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    (
        "form",
        True,
        "color=",
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    ("", True, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    (
        "spaceDelimited",
        False,
        None,
        None,
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    (
        "pipeDelimited",
        False,
        None,
        None,
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    ("spaceDelimited", True, None, None, "color=blue&color=black&color=brown", None),
    ("deepObject", True, None, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]
VALUES = (EMPTY, STRING, ARRAY, OBJECT)


def query(value: object, wire: str = "q", **more: Any) -> str:
    return "&".join(s.query(Parameter(wire, "query", **more), value))


def path(value: object, **more: Any) -> str:
    return s.path(Parameter("color", "path", **more), value)


@pytest.mark.parametrize("row", PATH, ids=lambda row: f"{row[0]}-{row[1]}")
def test_path_table(row: Any) -> None:
    style, explode, *expected = row
    assert [path(v, style=style, explode=explode) for v in VALUES] == expected


@pytest.mark.parametrize("row", QUERY, ids=lambda row: f"{row[0]}-{row[1]}")
def test_query_table(row: Any) -> None:
    style, explode, *expected = row
    for value, wanted in zip(VALUES, expected, strict=True):
        if wanted is not None:
            assert query(value, "color", style=style, explode=explode) == wanted


def test_header_table() -> None:
    def header(value: object, explode: bool) -> bytes:
        return s.header(Parameter("X-Color", "header", explode=explode), value)[1]

    assert [header(v, False) for v in VALUES] == [
        b"",
        b"blue",
        b"blue,black,brown",
        b"R,100,G,200,B,150",
    ]
    assert [header(v, True) for v in VALUES] == [
        b"",
        b"blue",
        b"blue,black,brown",
        b"R=100,G=200,B=150",
    ]


def test_cookie_table() -> None:
    def cookie(value: object, explode: bool) -> list[tuple[str, str]]:
        return s.cookie(Parameter("color", "cookie", explode=explode), value)

    assert cookie("blue", False) == [("color", "blue")]
    assert cookie(ARRAY, False) == [("color", "blue,black,brown")]
    assert cookie(OBJECT, False) == [("color", "R,100,G,200,B,150")]
    assert cookie(OBJECT, True) == [("R", "100"), ("G", "200"), ("B", "150")]


class Colour(enum.StrEnum):
    RED = "r&d"


class Level(enum.IntEnum):
    HIGH = 3


class Filter(Model):
    price_max: Maybe[int] = Field(None, alias="price[max]")
    tags: Maybe[list[str]] = None


UTC = datetime.UTC


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (2**63 + 1, "9223372036854775809"),
        (1.0, "1.0"),
        (0.1, "0.1"),
        (1e-05, "0.00001"),
        (1e16, "10000000000000000"),
        (1e22, "1e%2B22"),
        (-2.5, "-2.5"),
        (Decimal("1.50"), "1.50"),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03%3A04%3A05Z"),
        (datetime.datetime(2026, 1, 2, 3, 4, 5), "2026-01-02T03%3A04%3A05"),  # noqa: DTZ001
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Colour.RED, "r%26d"),
        (Level.HIGH, "3"),
        ("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80"),
        ("-._~", "-._~"),
        (":/?#[]@!$&'()*+,;= %\"<>\\^`{|}", None),
    ],
)
def test_scalars(value: object, text: str | None) -> None:
    encoded = query(value)
    if text is not None:
        assert encoded == f"q={text}"
    assert set(encoded[2:]) <= set(
        "%-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    )
    assert path(value) == encoded[2:]


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), [float("-inf")], "\ud800", object(), b"\xff"]
)
def test_what_cannot_be_sent(value: object) -> None:
    with pytest.raises(RequestError):
        query(value)


def test_none_inside() -> None:
    assert query([1, None, 2], explode=True) == "q=1&q=2"
    assert query([1, None, 2]) == "q=1,2"
    assert query({"a": None, "b": 1}, explode=True) == "b=1"
    assert query({"a": None, "b": {"c": None, "d": 2}}, style="deepObject") == "q%5Bb%5D%5Bd%5D=2"


def test_nothing_inside() -> None:
    assert query([], explode=True) == query([]) == query({}) == query({}, style="deepObject") == ""
    assert path([], style="matrix") == ""


def test_deep_objects() -> None:
    value = {"a": {"b": [1, {"c": True}]}, "x y": "z"}
    found = parse_qsl(query(value, style="deepObject", explode=True))
    assert found == [("q[a][b][0]", "1"), ("q[a][b][1][c]", "true"), ("q[x y]", "z")]
    assert query(["a"], "expand", style="deepObject") == "expand%5B0%5D=a"


def test_models_go_by_their_wire_names() -> None:
    given = Filter.model_validate({"price[max]": 3, "tags": ["a", "b"]})
    assert query(given, style="deepObject") == (
        "q%5Bprice%5Bmax%5D%5D=3&q%5Btags%5D%5B0%5D=a&q%5Btags%5D%5B1%5D=b"
    )
    assert query(Filter(price_max=3), explode=True) == "price%5Bmax%5D=3"


def test_nested_values_in_flat_styles_are_json() -> None:
    assert parse_qsl(query({"a": {"b": [1, None]}}, explode=True)) == [("a", '{"b":[1,null]}')]
    assert parse_qsl(query([[1, 2], [3]], explode=True)) == [("q", "[1,2]"), ("q", "[3]")]


def test_a_parameter_with_a_media_type_is_json() -> None:
    value = {"a": [1, True, None], "é": "&"}
    encoded = query(value, media_type="application/json; charset=utf-8", style="form", explode=True)
    assert parse_qsl(encoded) == [("q", '{"a":[1,true,null],"é":"&"}')]
    assert query("x", media_type="application/json") == "q=%22x%22"
    assert query("a b", media_type="text/plain") == "q=a%20b"


def test_json_in_headers_and_cookies_is_ascii() -> None:
    more: Any = {"media_type": "application/json"}
    header = s.header(Parameter("X-A", "header", **more), {"a": "€"})
    assert header == (b"X-A", b'{"a":"\\u20ac"}')
    assert s.cookie(Parameter("a", "cookie", **more), ["€"]) == [("a", '["\\u20ac"]')]


def test_any_sequence_and_mapping() -> None:
    assert query(range(2), explode=True) == query((0, 1), explode=True) == "q=0&q=1"
    assert query(MappingProxyType({"a": 1}), explode=True) == "a=1"
    assert query(deque([1, 2])) == query(iter([1, 2])) == "q=1,2"


def test_reserved_characters() -> None:
    assert query(":/?#[]@!$&'()*+,;= %", allow_reserved=True) == "q=:/?%23[]@!$%26'()*%2B,;=%20%25"
    assert query("a%2Fb%zz", allow_reserved=True) == "q=a%2Fb%25zz"
    assert path("a/b?c", allow_reserved=True) == "a%2Fb%3Fc"


def test_names_are_encoded() -> None:
    assert query(1, "a&b=c[d] é") == "a%26b%3Dc%5Bd%5D%20%C3%A9=1"
    assert query({"a&b": 1}, explode=True) == "a%26b=1"


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT, TEXT.filter(bool))
def test_query_decodes_to_what_was_given(value: str, name: str) -> None:
    assert parse_qsl(query(value, name), keep_blank_values=True) == [(name, value)]


@given(st.lists(TEXT, min_size=1))
def test_lists_decode_to_what_was_given(values: list[str]) -> None:
    found = parse_qsl(query(values, explode=True), keep_blank_values=True)
    assert found == [("q", value) for value in values]
    for style, delimiter in (("form", ","), ("pipeDelimited", "%7C"), ("spaceDelimited", "%20")):
        encoded = query(values, style=style)
        if delimiter == ",":
            assert [unquote(piece) for piece in encoded[2:].split(",")] == values
        else:
            assert encoded.count(delimiter) >= len(values) - 1


@given(TEXT.filter(lambda text: "%" not in text))
def test_reserved_values_decode_too(value: str) -> None:
    assert parse_qsl(query(value, allow_reserved=True), keep_blank_values=True) == [("q", value)]


@given(TEXT)
def test_path_decodes_to_what_was_given(value: str) -> None:
    encoded = path(value)
    assert unquote(encoded) == value
    assert not set(encoded) & set("/?#\\ ")


CONTROL = [*(chr(code) for code in (*range(9), *range(10, 32), 127))]


@pytest.mark.parametrize("bad", [*CONTROL, "€", "\ud800"])
def test_headers_refuse(bad: str) -> None:
    with pytest.raises(RequestError) as caught:
        s.header(Parameter("X-A", "header"), f"hush{bad}Evil: 1")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("bad", [*CONTROL, ";", "€"])
def test_cookies_refuse(bad: str) -> None:
    with pytest.raises(RequestError) as caught:
        s.cookie(Parameter("a", "cookie"), f"hush{bad} b=1")
    assert "hush" not in str(caught.value)


@given(st.text(), st.sampled_from([True, False]))
def test_no_header_starts_another(value: str, explode: bool) -> None:
    try:
        name, sent = s.header(Parameter("X-A", "header", explode=explode), [value])
    except RequestError:
        return
    assert name == b"X-A"
    assert not set(sent) & {0, 10, 13}
    assert sent.decode("latin-1") == value.strip(" \t")


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "é"])
def test_names_of_headers_and_cookies(name: str) -> None:
    with pytest.raises(RequestError):
        s.header(Parameter(name, "header"), "x")
    with pytest.raises(RequestError):
        s.cookie(Parameter(name, "cookie"), "x")


def test_cookies_carry_json_as_it_is() -> None:
    assert s.cookie(Parameter("api", "cookie"), '{"session":"x"}') == [("api", '{"session":"x"}')]
