"""No text of an error shows what was sent as a credential or argument, wherever it comes back."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from _core import Body, Content, Parameter, Part, Response, SchemeInfo, SyncCore
from _core.errors import ApiError, TransportError
from _core.redaction import preview
from hypothesis import given
from hypothesis import strategies as st

from .sending import BASE, Both, operation, settings

ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
SECRETS = st.text(ALPHABET, min_size=12, max_size=40).map("Zq".__add__)

SCHEMES = {
    "bearer": SchemeInfo("http", "bearer"),
    "basic": SchemeInfo("http", "basic"),
    "header": SchemeInfo("apiKey", location="header", parameter="X-Shop"),
    "query": SchemeInfo("apiKey", location="query", parameter="k"),
    "cookie": SchemeInfo("apiKey", location="cookie", parameter="c"),
}
ANSWER = Response("200", (Content("application/json", "json", lambda: dict[str, int]),))
REPLY = st.sampled_from(
    [
        (lambda s: json.dumps({"message": f"nothing known of {s}, sorry"}), "application/json"),
        (lambda s: json.dumps({s: {"of": [s]}}), "application/json"),
        (lambda s: json.dumps({"detail": json.dumps({"was": s})}), "application/problem+json"),
        (lambda s: f'{{"message": "cut off, {s}', "application/json"),
        (lambda s: f"<html><title>No</title><p>{s}</p>", "text/html"),
        (lambda s: f"no {s} here", "text/plain"),
        (lambda s: f"{s}", ""),
    ]
)


def told(error: BaseException) -> str:
    """All that a log may get of an error."""
    pieces = [str(getattr(error, "preview", "")), *traceback.format_exception(error)]
    links: list[BaseException | None] = [error]
    for link in links:
        if link is not None:
            pieces += [str(link), repr(link), repr(link.args)]
            links += [link.__cause__, link.__context__]
    return "\n".join(pieces)


def refused(handler: Callable[[httpx.Request], httpx.Response], *args: Any, **more: Any) -> Any:
    with pytest.raises(ApiError) as caught:
        Both(handler, max_retries=0, **more.pop("settings", {})).call(*args, **more)
    return caught.value


def call_with(place: str, secret: str) -> tuple[Any, tuple[Any, ...], dict[str, Any]]:
    """An operation, its arguments and how it is called, with a secret in one place."""
    if place in SCHEMES:
        op = operation(security=(((place, ()),),), responses=(ANSWER,))
        credential = ("someone", secret) if place == "basic" else secret
        return op, (), {"settings": {"schemes": SCHEMES, "credentials": {place: credential}}}
    if place == "option":
        return operation(responses=(ANSWER,)), (), {"options": {"headers": {"X-Own": secret}}}
    if place == "body":
        body = Body((Content("application/json", "json"),))
        op = operation("POST", body=body, responses=(ANSWER,))
        return op, (), {"body": {"who": "me", "login": {"password": [secret]}}}
    if place == "form":
        content = Content("application/x-www-form-urlencoded", "form", parts=(Part("pin"),))
        op = operation("POST", body=Body((content,)), responses=(ANSWER,))
        return op, (), {"body": {"client_assertion": secret}}
    path = "/accounts/{it}.json/x" if place == "path" else "/x"
    op = operation(
        path=path, parameters=(Parameter("it", place, style="simple"),), responses=(ANSWER,)
    )  # type: ignore[arg-type]
    return op, (secret,), {}


PLACES = st.sampled_from([*SCHEMES, "option", "body", "form", "path", "query", "header", "cookie"])


@given(SECRETS, PLACES, REPLY, st.sampled_from([200, 400, 401, 500]))
def test_a_server_that_repeats_what_was_sent_is_not_quoted(
    secret: str, place: str, reply: Any, status: int
) -> None:
    write, kind = reply
    op, args, more = call_with(place, secret)
    headers = {"Content-Type": kind} if kind else {}

    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, text=write(secret), headers=headers)

    more["options"] = {**more.get("options", {}), "strict": True}
    error = refused(server, op, *args, **more)
    assert secret not in told(error)
    assert secret not in told(pickle.loads(pickle.dumps(error)))
    assert secret not in told(copy.copy(error))


AWKWARD = st.text(ALPHABET + " /\"\\<>&'+%=,:@é", min_size=12).map(lambda text: f"Zq{text}Q")
WRITTEN: dict[str, Callable[[str], str]] = {
    "in an URL": quote,
    "in an URL, slashes too": lambda text: quote(text, safe=""),
    "in a form": quote_plus,
    "on a page": escape,
    "in JSON": lambda text: json.dumps(text)[1:-1],
    "in JSON as it is": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
}


@given(AWKWARD, st.sampled_from(["path", "query", "body", "form"]), st.sampled_from([*WRITTEN]))
def test_what_was_sent_is_not_quoted_however_it_is_written(
    secret: str, place: str, written: str
) -> None:
    op, args, more = call_with(place, secret)
    quoted = WRITTEN[written](secret)

    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, text=f"no such: {quoted}!", headers={"Content-Type": "text/x"})

    assert quoted not in told(refused(server, op, *args, **more))


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(
    ("place", "style"),
    [
        *(("path", style) for style in ("simple", "label", "matrix")),
        *(("query", style) for style in ("form", "pipeDelimited", "spaceDelimited")),
        *(("header", "simple"), ("cookie", "form")),
    ],
)
def test_no_item_of_a_list_that_was_sent_is_quoted(place: Any, style: str, explode: bool) -> None:
    parameter = Parameter("it", place, style=style, explode=explode, required=True)
    op = operation(path="/x/{it}" if place == "path" else "/x", parameters=(parameter,))

    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"message": "no account DU777"})

    assert "DU777" not in told(refused(server, op, ["DU555", "DU777"]))


class Quotes(httpx.BaseTransport):
    """Leaves the body as it was sent, as those that send do; repeats a part of it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert self._text.encode() in b"".join(request.stream)  # type: ignore[arg-type]
        return httpx.Response(400, json={"message": f"not {self._text}"}, request=request)


@pytest.mark.parametrize(
    ("codec", "body"),
    [
        ("multipart", {"password": "hush", "more": {"x": 1}}),
        ("multipart", {"login": {"password": "hush"}}),
        ("json-lines", [{"a": 1}, {"password": "hush"}]),
        ("json", {"passcode": 817263}),
    ],
)
def test_no_secret_of_any_body_is_quoted(codec: Any, body: Any) -> None:
    secret = "hush" if "hush" in str(body) else "817263"
    op = operation("POST", body=Body((Content("multipart/form-data", codec),)))
    with httpx.Client(transport=Quotes(secret)) as http, pytest.raises(ApiError) as caught:
        SyncCore(settings(max_retries=0), http).call(op, body=body)
    assert "not ***" in str(caught.value)
    assert secret not in told(caught.value)


@given(SECRETS, PLACES)
def test_a_transport_that_quotes_what_it_got_is_not_quoted(secret: str, place: str) -> None:
    op, args, more = call_with(place, secret)

    def server(request: httpx.Request) -> httpx.Response:
        try:
            raise OSError(f"{request.url}: {secret}")
        except OSError as error:
            raise httpx.ConnectError(f"cannot reach {secret}", request=request) from error

    error = refused(server, op, *args, **more)
    assert secret not in told(error)
    assert isinstance(error.__cause__, httpx.ConnectError)
    assert "cannot reach ***" in str(error.__cause__)


@pytest.mark.parametrize(
    "text",
    [
        "illegal header line: bytearray(b'Set-Cookie : sid=hush; Path=/')",
        "illegal status line: bytearray(b'HTTP/9 hush')",
        "Illegal header value b'Bearer hush hush'",
        'illegal request line b"GET /hush"',
        "Set-Cookie: hush",
    ],
)
def test_what_h11_quotes_of_the_wire_is_not_shown(text: str) -> None:
    def server(_: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError(text)

    error = refused(server, operation())
    assert "hush" not in told(error)
    assert type(error.__cause__) is httpx.RemoteProtocolError
    assert str(error.__cause__).split()[0] == text.split()[0]


def test_a_redirect_to_what_is_no_url_is_an_error_of_ours() -> None:
    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"Location": "mailto:hush"})

    error = refused(server, operation("POST"))
    assert isinstance(error, TransportError)
    assert (error.maybe_sent, error.retryable) == (True, False)
    assert "hush" not in told(error)


def test_a_body_that_cannot_be_decompressed_quotes_nothing() -> None:
    op = operation(path="/x/{it}", parameters=(Parameter("it", "path"),))

    def server(request: httpx.Request) -> httpx.Response:
        raise httpx.DecodingError(f"no gzip: {request.url}", request=request)

    assert "hush" not in told(refused(server, op, "hush"))


@pytest.mark.parametrize("codec", ["binary", "multipart"])
@pytest.mark.parametrize("name", ["hush", "."])
def test_a_file_that_cannot_be_read_is_told_before_anything_is_sent(
    tmp_path: Path, codec: Any, name: str
) -> None:
    op = operation("POST", body=Body((Content("multipart/form-data", codec),)))
    path = tmp_path / name
    error = refused(
        lambda _: httpx.Response(200), op, body={"f": path} if codec[0] == "m" else path
    )
    assert "the file cannot be read" in str(error)
    assert str(path) not in told(error)


def test_a_password_that_is_no_text_is_not_quoted() -> None:
    op, _, more = call_with("basic", "hush\udcff")
    assert "hush" not in told(refused(lambda _: httpx.Response(200), op, **more))


def test_a_harmless_cause_stays_as_it_was() -> None:
    root = OSError(111, "Connection refused")
    raised = httpx.ConnectError("[Errno 111] Connection refused")
    raised.__cause__ = root

    def server(_: httpx.Request) -> httpx.Response:
        raise raised

    error = refused(server, operation())
    assert error.__cause__ is raised
    assert "Connection refused" in told(error)


def test_an_error_that_a_hook_raises_is_told_without_a_request() -> None:
    def hook(_: httpx.Response) -> None:
        raise httpx.ReadError("gone")

    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200)

    error = refused(server, operation(), settings={"on_response": [hook]})
    assert isinstance(error, TransportError)


@given(
    SECRETS,
    st.sampled_from("access_token sessionId client_secret Set-Cookie api_key password".split()),
    st.sampled_from(
        [
            '{{"{key}": "{secret}"}}',
            '{{"a": [{{"{key}": {{"deep": ["{secret}"]}}}}]}}',
            '{{"message": "{{\\"{key}\\": \\"{secret}\\"}}"}}',
            '{{"message": "{{\\"{key}\\": \\"{secret}\\"}}", cut',
            "{{'{key}': '{secret}'}}",
            "{key}={secret}&next=1",
            "next=1&url=https%3A%2F%2Fh%2F%3F{key}%3D{secret}",
            "{key}: {secret}",
            "{key} = {secret}",
            "<error><{key}>{secret}</{key}></error>",
            '<error {key}="{secret}">no</error>',
            "<e><ns:{key} a='1'>{secret}</ns:{key}></e>",
            "Bearer {secret}",
        ]
    ),
)
def test_a_preview_masks_what_is_secret_by_its_name(secret: str, key: str, shape: str) -> None:
    assert secret not in preview(shape.format(key=key, secret=secret))


def test_what_says_nothing_of_the_caller_stays_readable() -> None:
    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"error": "conid DU123 has no bridge", "statusCode": 400})

    op = operation(path="/a/{it}", parameters=(Parameter("it", "path", required=True),))
    error = refused(server, op, "DU123")
    assert str(error) == (
        f'{op.id}: 400 Bad Request: {{"error": "conid *** has no bridge", "statusCode": 400}}'
    )
    assert BASE not in told(error)
