"""What all formats share: which values are a method, a URL, a status and a body."""

from __future__ import annotations

from typing import Any

import pytest

from normalizer.loading import DEFAULT_LIMITS, Limits
from normalizer.traffic import fields
from normalizer.traffic.exchange import NO_BODY, Exchange, Unusable


def made(**given: Any) -> Exchange:
    plain = {"method": "GET", "url": "/a", "status": 200, "media_type": "", "body": 1}
    return fields.exchange(**{**plain, **given}, source="here")


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("/a/b?c=/d#e", "", "/a/b"),
        ("a/b", "", "/a/b"),
        ("/a/{b}", "", "/a/{b}"),
        ("/go/http://x/y", "", "/go/http://x/y"),
        ("https://user:word@Api.Example:8443/a%20b/?c", "api.example", "/a%20b/"),
        ("//api.example/a", "api.example", "/a"),
        ("https://api.example", "api.example", "/"),
        ("https://api.example?c", "api.example", "/"),
    ],
)
def test_a_url_has_a_host_and_a_path_without_its_query(url: str, host: str, path: str) -> None:
    exchange = made(url=url)
    assert (exchange.host, exchange.path) == (host, path)


@pytest.mark.parametrize("url", [None, "", 1, [], "http://[hush/a"])
def test_what_is_no_url_makes_no_exchange(url: Any) -> None:
    with pytest.raises(Unusable, match=r"^it has no URL$|^its URL cannot be read$"):
        made(url=url)


@pytest.mark.parametrize("status", [None, 0, 99, 600, -1, "200", 200.0, True, []])
def test_what_is_no_status_makes_no_exchange(status: Any) -> None:
    with pytest.raises(Unusable, match=r"^it has no status$"):
        made(status=status)


@pytest.mark.parametrize("method", [None, "", 1, "GET /a", "gét", "A" * 50])
def test_what_is_no_method_makes_no_exchange(method: Any) -> None:
    with pytest.raises(Unusable, match=r"^it has no method$"):
        made(method=method)


def test_a_method_is_told_in_capitals() -> None:
    assert made(method="get").method == "GET"


@pytest.mark.parametrize("given", [{"method": "HEAD"}, {"status": 204}, {"status": 304}])
def test_some_responses_never_have_a_body(given: dict[str, Any]) -> None:
    assert not made(**given, body=None).has_body


@pytest.mark.parametrize(
    "headers",
    [
        {"content-TYPE": "a/b"},
        {"X": "y", "Content-Type": ["a/b", "c/d"]},
        [{"name": "X", "value": "y"}, {"name": "Content-Type", "value": "a/b"}],
    ],
)
def test_headers_name_the_media_type_in_any_form_and_case(headers: Any) -> None:
    assert fields.content_type(headers) == "a/b"


@pytest.mark.parametrize(
    "headers", [None, 1, {}, [1, {}], {"Content-Type": None}, {"Content-Type": []}]
)
def test_other_headers_name_none(headers: Any) -> None:
    assert fields.content_type(headers) == ""


@pytest.mark.parametrize(
    "media_type", ["application/json", "application/x+json; a=b", "", "x-unknown"]
)
def test_a_text_is_json_when_its_media_type_says_so_or_says_nothing(media_type: str) -> None:
    assert fields.body_of_text('{"a": 1}', media_type, DEFAULT_LIMITS) == {"a": 1}


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("", "application/json"),
        (" \n", ""),
        ("{}", "text/plain"),
        ("hush", ""),
        ("hush", "text/html"),
    ],
)
def test_an_empty_text_and_one_of_another_kind_are_no_json_body(text: str, media_type: str) -> None:
    assert fields.body_of_text(text, media_type, DEFAULT_LIMITS) is NO_BODY


@pytest.mark.parametrize("text", ["hush", '{"hush": 1, "hush": 2}', "[1", "[[[[]]]]"])
def test_a_text_that_is_no_json_or_too_much_is_unusable_where_it_should_be(text: str) -> None:
    with pytest.raises(Unusable) as raised:
        fields.body_of_text(text, "application/json", Limits(depth=3))
    assert str(raised.value) == "its body is no JSON, although its media type says so"


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\x89PNG\r\n", b"a\0b"])
def test_binary_bodies_are_unusable(data: bytes) -> None:
    with pytest.raises(Unusable, match=r"^its body is binary$"):
        fields.body_of_bytes(data, "", DEFAULT_LIMITS)


def test_bodies_in_bytes_are_utf_8_with_or_without_a_mark() -> None:
    assert (
        fields.body_of_bytes(b'\xef\xbb\xbf"\xc3\xa9"', "application/json", DEFAULT_LIMITS) == "é"
    )


@pytest.mark.parametrize("text", ["?", "é", 1, None, "a"])
def test_what_is_no_base64_is_unusable(text: Any) -> None:
    with pytest.raises(Unusable, match=r"^its body is no base64"):
        fields.body_of_base64(text, "", DEFAULT_LIMITS)
