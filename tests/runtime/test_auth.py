"""Credentials: which alternative, where it goes, and that nobody sees it."""

from __future__ import annotations

from typing import Any

import pytest
from _core import Parameter, SchemeInfo
from _core.errors import ConfigurationError, RequestError

from .sending import operation, request, settings

SCHEMES = {
    "bearer": SchemeInfo("http", "bearer"),
    "basic": SchemeInfo("http", "Basic"),
    "odd": SchemeInfo("http", "HOBA"),
    "oauth": SchemeInfo("oauth2", "", None, ""),
    "oidc": SchemeInfo("openIdConnect"),
    "key": SchemeInfo("apiKey", "", "header", "X-Key"),
    "query": SchemeInfo("apiKey", "", "query", "api key"),
    "cookie": SchemeInfo("apiKey", "", "cookie", "sid"),
    "tls": SchemeInfo("mutualTLS"),
    "broken": SchemeInfo("apiKey"),
}


def secured(*alternatives: tuple[str, ...], **more: Any) -> Any:
    return operation(security=tuple(tuple((s, ()) for s in each) for each in alternatives), **more)


def sent(
    op: Any, *args: object, options: Any = None, headers: Any = None, **credentials: Any
) -> Any:
    return request(
        op, *args, options=options, headers=headers or {}, credentials=credentials, schemes=SCHEMES
    )


@pytest.mark.parametrize(
    ("scheme", "value", "header", "expected"),
    [
        ("bearer", "t", "Authorization", "Bearer t"),
        ("bearer", lambda: "t", "Authorization", "Bearer t"),
        ("basic", ("ann", "pä:ss"), "Authorization", "Basic YW5uOnDDpDpzcw=="),
        ("odd", "x", "Authorization", "HOBA x"),
        ("oauth", "t", "Authorization", "Bearer t"),
        ("oidc", "t", "Authorization", "Bearer t"),
        ("key", "k", "X-Key", "k"),
        ("cookie", "c", "Cookie", "sid=c"),
    ],
)
def test_where_it_goes(scheme: str, value: object, header: str, expected: str) -> None:
    assert sent(secured((scheme,)), **{scheme: value}).headers[header] == expected


def test_in_the_query() -> None:
    op = secured(("query",), parameters=(Parameter("a", "query"),))
    assert sent(op, 1, query="k&=").url.query == b"a=1&api%20key=k%26%3D"


def test_alternatives() -> None:
    op = secured(("bearer", "key"), ("key",), ("cookie",))
    headers = sent(op, key="k", cookie="c").headers
    assert "X-Key" in headers
    assert "Authorization" not in headers
    assert "Cookie" not in headers
    headers = sent(op, key="k", bearer="b").headers
    assert (headers["X-Key"], headers["Authorization"]) == ("k", "Bearer b")
    for none in (
        sent(op),
        sent(op, bearer="b"),
        sent(operation(), key="k"),
        sent(secured(("lost",)), key="k"),
    ):
        assert not {"x-key", "authorization", "cookie"} & none.headers.keys()


def test_a_credential_is_used_where_none_is_needed() -> None:
    op = secured((), ("bearer",))
    assert "Authorization" in sent(op, bearer="t").headers
    assert "Authorization" not in sent(op).headers


def test_a_certificate_counts_as_given() -> None:
    assert sent(secured(("tls", "key")), key="k").headers["X-Key"] == "k"


def test_what_the_caller_says_wins() -> None:
    op = secured(("bearer",), parameters=(Parameter("Authorization", "header"),))
    assert sent(op, "mine", bearer="t").headers["Authorization"] == "mine"
    assert (
        sent(op, None, bearer="t", headers={"authorization": "client"}).headers["Authorization"]
        == "client"
    )
    options = {"headers": {"Authorization": "call"}}
    assert sent(op, "mine", bearer="t", options=options).headers["Authorization"] == "call"


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("bearer", "hush\r\nX: y"),
        ("key", "hush\n"),
        ("cookie", "hush; b=c"),
        ("basic", "hush"),
        ("basic", ("hu:sh", "hush")),
        ("bearer", ("hush", "hush")),
        ("key", lambda: 3),
        ("key", "hush€"),
    ],
)
def test_credentials_that_cannot_be_sent(scheme: str, value: object) -> None:
    with pytest.raises(RequestError) as caught:
        sent(secured((scheme,)), **{scheme: value})
    assert "hush" not in str(caught.value)


def test_settings_that_cannot_work() -> None:
    with pytest.raises(ConfigurationError, match="typo"):
        settings(credentials={"typo": "hush"}, schemes=SCHEMES)
    settings(credentials={"unset": None}, schemes=SCHEMES)
    with pytest.raises(ConfigurationError):
        sent(secured(("broken",)), broken="hush")


def test_nobody_sees_it() -> None:
    found = settings(
        credentials={"key": "hush"},
        schemes=SCHEMES,
        headers={"X": "hush"},
        proxy="http://u:hush@p",
        base_url="https://u:hush@h",
    )
    assert "hush" not in repr(found)
