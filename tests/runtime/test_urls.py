"""Base URLs and paths: no argument leads anywhere else."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from _core import Parameter, Server
from _core.errors import ConfigurationError, RequestError
from hypothesis import given
from hypothesis import strategies as st

from .sending import BASE, operation, request

ONE = operation(path="/x/{id}/y", parameters=(Parameter("id", "path", required=True),))


def target(*args: object, op: Any = ONE) -> str:
    return request(op, *args).url.raw_path.decode()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", "a%2Fb"),
        ("?x=1", "%3Fx%3D1"),
        ("#f", "%23f"),
        ("//host", "%2F%2Fhost"),
        ("%2e%2e", "%252e%252e"),
        ("a%2Fb", "a%252Fb"),
        ("...", "..."),
        ("a..b", "a..b"),
        (".hidden", ".hidden"),
        ("@evil", "%40evil"),
        ("\r\nX: y", "%0D%0AX%3A%20y"),
        (7, "7"),
        (True, "true"),
    ],
)
def test_path_arguments(value: object, expected: str) -> None:
    assert target(value) == f"/v1/x/{expected}/y"


@pytest.mark.parametrize(
    "value",
    ["", ".", "..", "../admin", "a/../b", "a\\..\\b", "./a", "a/.", "..;/a", "..;x=1", [], [".."]],
)
def test_path_arguments_that_climb(value: object) -> None:
    with pytest.raises(RequestError, match=r"GET /x/\{id\}/y: path"):
        target(value)


def test_dots_from_two_arguments_or_a_style() -> None:
    two = operation(path="/x/{a}{b}", parameters=(Parameter("a", "path"), Parameter("b", "path")))
    with pytest.raises(RequestError):
        target(".", ".", op=two)
    assert target(".", "x", op=two) == "/v1/x/.x"
    label = operation(path="/x/{a}", parameters=(Parameter("a", "path", style="label"),))
    with pytest.raises(RequestError):
        target("", op=label)
    with pytest.raises(RequestError):
        target(".", op=label)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_argument_changes_the_rest_of_the_url(value: str) -> None:
    try:
        url = request(ONE, value).url
    except RequestError:
        return
    assert (url.scheme, url.host, url.query, url.fragment) == ("https", "api.test", b"", "")
    first, v1, x, argument, y = url.raw_path.decode().split("/")
    assert (first, v1, x, y) == ("", "v1", "x", "y")
    assert unquote(argument) == value


def test_raw_query_goes_out_as_written() -> None:
    op = operation(
        parameters=(Parameter("a[b]", "query"), Parameter("c", "query", allow_reserved=True))
    )
    assert target("é +&'", "a/b:'|", op=op) == "/v1/x?a%5Bb%5D=%C3%A9%20%2B%26%27&c=a/b:'%7C"


def test_a_published_query_in_the_path() -> None:
    op = operation(path="/x?kind=a", parameters=(Parameter("q", "query"),))
    assert target(1, op=op) == "/v1/x?kind=a&q=1"


def test_a_fragment_in_the_path_tells_operations_apart_and_is_not_sent() -> None:
    op = operation(path="/x#later", parameters=(Parameter("q", "query"),))
    assert target(1, op=op) == "/v1/x?q=1"
    assert request(op, 1).url.fragment == ""
    assert target(op=operation(path="/x?kind=a#b")) == "/v1/x?kind=a"


def test_a_placeholder_without_parameter() -> None:
    with pytest.raises(ConfigurationError, match="nobody"):
        target(op=operation(path="/x/{nobody}"))


def test_a_path_without_slash() -> None:
    assert target(op=operation(path="x")) == "/v1/x"


@pytest.mark.parametrize(
    ("servers", "given", "options", "expected"),
    [
        ((Server(BASE),), None, {}, "https://api.test/v1/x"),
        ((Server(BASE + "/"),), None, {}, "https://api.test/v1/x"),
        ((Server(BASE), Server("https://b.test")), None, {}, "https://api.test/v1/x"),
        (
            (Server("https://{h}.test/{v}", (("h", "a"), ("v", "2"))),),
            None,
            {},
            "https://a.test/2/x",
        ),
        ((Server(BASE),), "http://localhost:5000/v1/api", {}, "http://localhost:5000/v1/api/x"),
        ((Server("/v1"),), "https://b.test", {}, "https://b.test/x"),
        ((), "https://b.test", {}, "https://b.test/x"),
        ((Server(BASE),), {BASE: "https://b.test"}, {}, "https://b.test/x"),
        ((Server(BASE),), {"https://other": "https://b.test"}, {}, "https://api.test/v1/x"),
        (
            (Server("https://{h}", (("h", "a"),)),),
            {"https://a": "https://b.test"},
            {},
            "https://b.test/x",
        ),
        (
            (Server("https://{h}", (("h", "a"),)),),
            {"https://{h}": "https://b.test"},
            {},
            "https://b.test/x",
        ),
        ((Server(BASE),), "https://b.test", {"base_url": "https://c.test"}, "https://c.test/x"),
        (
            (Server(BASE),),
            "https://b.test",
            {"base_url": {BASE: "https://c.test"}},
            "https://c.test/x",
        ),
        (
            (Server(BASE),),
            "https://b.test",
            {"base_url": {"no": "https://c.test"}},
            "https://b.test/x",
        ),
    ],
)
def test_base_urls(servers: Any, given: Any, options: Any, expected: str) -> None:
    assert str(request(operation(servers=servers), base_url=given, options=options).url) == expected


@pytest.mark.parametrize(
    "bad",
    [
        "/v1",
        "localhost:5000",
        "",
        "ftp://h",
        "https://u:hush@h",
        "https://h?a=hush",
        "https://h#f",
        "https://h/?",
        "https://",
        "https://h:port",
        "https://h:65536",
        "https://h..test",
        "https://" + "h" * 64,
        "//h",
        "wss://h",
        "https://\nh",
    ],
)
def test_base_urls_that_cannot_work(bad: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        request(operation(servers=(Server(bad),)))
    assert "hush" not in str(caught.value)


def test_a_url_that_is_too_long() -> None:
    op = operation(parameters=(Parameter("q", "query"),))
    with pytest.raises(RequestError, match="too long"):
        request(op, "x" * 70_000)
