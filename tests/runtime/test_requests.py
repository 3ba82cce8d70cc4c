"""Requests as a whole: headers, cookies, what is required."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from _core import Body, Content, Parameter, Response
from _core.errors import RequestError

from .sending import operation, request, settings


def test_the_least() -> None:
    sent = request(operation())
    assert (sent.method, str(sent.url)) == ("GET", "https://api.test/v1/x")
    assert sent.headers["User-Agent"] == "demo/1.2"
    assert sent.headers["Accept"] == "*/*"
    assert "Cookie" not in sent.headers


def test_all_locations() -> None:
    op = operation(
        path="/x/{id}",
        parameters=(
            Parameter("id", "path", required=True),
            Parameter("q", "query", explode=True),
            Parameter("X-Trace", "header"),
            Parameter("theme", "cookie"),
            Parameter("none", "query"),
        ),
    )
    sent = request(op, 7, ["a", "b"], "t", "dark", None)
    assert sent.url.raw_path == b"/v1/x/7?q=a&q=b"
    assert (sent.headers["X-Trace"], sent.headers["Cookie"]) == ("t", "theme=dark")


@pytest.mark.parametrize("location", ["path", "query", "header", "cookie"])
def test_required_parameters(location: Any) -> None:
    path = "/x/{p}" if location == "path" else "/x"
    op = operation(path=path, parameters=(Parameter("p", location, required=True),))
    for args in ((), (None,)):
        with pytest.raises(RequestError, match=f"{location} parameter p: it is required"):
            request(op, *args)


def test_falsy_is_not_absent() -> None:
    op = operation(parameters=tuple(Parameter(name, "query") for name in "abcd"))
    assert request(op, 0, False, "", 0.0).url.query == b"a=0&b=false&c=&d=0.0"


def test_a_bad_argument_is_named() -> None:
    op = operation(parameters=(Parameter("X-A", "header"),))
    with pytest.raises(RequestError, match=r"GET /x: header parameter X-A: .*line break") as caught:
        request(op, "hush\r\n")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([], "*/*"),
        (["text/html", "application/json"], "application/json, text/html"),
        (["application/json; charset=utf-8", "application/json"], "application/json"),
        (["application/json;odata=verbose"], "application/json;odata=verbose"),
        (["image/png", "application/problem+json"], "application/problem+json, image/png"),
        (["text/event-stream"], "text/event-stream"),
        (["a/b\r\nX: y", "é/é", "c/d"], "c/d"),
    ],
)
def test_accept(kinds: list[str], expected: str) -> None:
    contents = tuple(Content(kind, "json") for kind in kinds)
    assert request(operation(responses=(Response("200", contents),))).headers["Accept"] == expected


def test_the_last_word_on_headers() -> None:
    op = operation(parameters=(Parameter("Accept", "header"), Parameter("Content-Type", "header")))
    sent = request(op, "text/csv", "x/y", headers={"accept": "no", "user-agent": "mine/1"})
    assert sent.headers.get_list("Accept") == ["text/csv"]
    assert sent.headers["Content-Type"] == "x/y"
    assert sent.headers["User-Agent"] == "mine/1"
    sent = request(op, "text/csv", options={"headers": {"ACCEPT": "a/b"}})
    assert sent.headers.get_list("Accept") == ["a/b"]


@pytest.mark.parametrize("bad", [{"X": "hush\n"}, {"X\n": "hush"}, {"": "hush"}])
def test_bad_headers_of_the_client(bad: dict[str, str]) -> None:
    with pytest.raises(RequestError) as caught:
        request(operation(), headers=bad)
    assert "hush" not in str(caught.value)


def test_a_described_content_length_is_the_true_one() -> None:
    length = Parameter("Content-Length", "header")
    takes = Body((Content("application/json", "json"),))
    sent = request(operation("POST", parameters=(length,), body=takes), 99, body={"a": 1})
    assert sent.headers.get_list("Content-Length") == ["7"]
    assert "Content-Length" not in request(operation(parameters=(length,)), 99).headers


def test_latin_1_headers() -> None:
    sent = request(operation(parameters=(Parameter("X-A", "header"),)), "é")
    assert (b"X-A", b"\xe9") in sent.headers.raw


def test_a_version_of_any_text() -> None:
    odd = settings()
    object.__setattr__(odd, "version", "1.0 beta\r\nX: y é")
    from _core.requests import user_agent

    assert user_agent(odd) == "demo/1.0-beta-X-y"


def test_cookies_come_together_each_once() -> None:
    op = operation(parameters=(Parameter("b", "cookie"), Parameter("c", "cookie")))
    http = httpx.Client(cookies={"a": "jar", "b": "jar", "d": "jar"})
    sent = request(op, "arg", None, http=http, headers={"Cookie": "a=client; e=1"})
    cookies = dict(pair.split("=") for pair in sent.headers["Cookie"].split("; "))
    assert sent.headers["Cookie"].count("=") == len(cookies)
    assert cookies == {"a": "client", "b": "arg", "d": "jar", "e": "1"}


def test_what_an_injected_client_adds_stays() -> None:
    http = httpx.Client(params={"key": "k v"}, headers={"X-Mine": "1"}, timeout=7)
    op = operation(parameters=(Parameter("q", "query"),))
    sent = request(op, "a b", http=http)
    assert sent.url.query == b"q=a%20b&key=k+v"
    assert sent.headers["X-Mine"] == "1"
    assert sent.extensions["timeout"]["read"] == 7


def test_timeouts() -> None:
    assert request(operation(), timeout=3).extensions["timeout"]["read"] == 3
    assert (
        request(operation(), timeout=3, options={"timeout": 4}).extensions["timeout"]["read"] == 4
    )
    assert (
        request(operation(), timeout=3, options={"timeout": None}).extensions["timeout"]["read"]
        is None
    )
    mixed = httpx.Timeout(9, connect=1)
    assert request(operation(), timeout=mixed).extensions["timeout"]["connect"] == 1
