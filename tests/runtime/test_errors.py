"""Errors: the right class with the right body, picklable, and silent about secrets."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest
from _core import Content, Maybe, Model, Response, errors
from _core.errors import ApiError, DecodeError, StatusError, Timeout
from _core.mismatch import Mismatch
from _core.redaction import preview, redact
from _core.responses import decode

from .sending import operation


class Problem(Model):
    code: int
    detail: Maybe[str] = None


class Fault(Model):
    fault: str


def declared(status: str, kind: Any, media_type: str = "application/json") -> Response:
    return Response(status, (Content(media_type, "json", lambda: kind),))


OP = operation(
    responses=(Response("200", (Content("application/json", "json"),)),),
    errors=(declared("404", Problem), declared("4XX", Fault), declared("default", dict[str, int])),
)


def failing(
    status: int, content: Any = b"", kind: str = "application/json", op: Any = OP, **headers: str
) -> Any:
    response = httpx.Response(
        status,
        content=content,
        headers={
            "Content-Type": kind,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        },
        request=httpx.Request("GET", "https://h/?q=hush", headers={"Authorization": "hush"}),
    )
    with pytest.raises(ApiError) as caught:
        decode(op, response, strict=False)
    return caught.value


def test_a_refused_head_has_no_body_and_that_is_no_mismatch() -> None:
    head = operation("HEAD", errors=(declared("404", Problem),))
    error = failing(404, op=head)
    assert (error.body, error.mismatches) == (None, ())
    assert failing(404).mismatches != ()


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, errors.Redirected),
        (304, errors.Redirected),
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (418, errors.ClientError),
        (422, errors.UnprocessableEntity),
        (429, errors.TooManyRequests),
        (499, errors.ClientError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (599, errors.ServerError),
        (199, errors.StatusError),
        (999, errors.StatusError),
    ],
)
def test_classes(status: int, kind: type[StatusError]) -> None:
    error = failing(status, op=operation())
    assert type(error) is kind
    assert (error.status, error.operation, error.body) == (status, "GET /x", None)
    assert str(error).startswith(f"GET /x: {status}")


def test_the_tree() -> None:
    classes = [getattr(errors, name) for name in errors.__all__]
    assert all(issubclass(found, ApiError) for found in classes)
    assert issubclass(errors.Timeout, errors.TransportError)
    assert issubclass(errors.NotFound, errors.ClientError)
    assert issubclass(errors.ClientError, errors.StatusError)


def test_bodies() -> None:
    assert failing(404, '{"code": 1}').body == Problem(code=1)
    assert failing(400, '{"fault": "x"}').body == Fault(fault="x")
    assert failing(500, '{"a": 1}').body == {"a": 1}
    error = failing(404, '{"code": "no"}')
    assert error.body.code == "no"
    assert [str(m) for m in error.mismatches] == ["/code: expected integer, got string"]
    assert failing(500, "{broken").body == "{broken"
    assert failing(503, "<html>down</html>", "text/html").body == "<html>down</html>"
    assert failing(503, b"\x00", "image/png").body == b"\x00"
    assert failing(404).body is None
    assert failing(404, '{"code": 1}', op=operation()).body == {"code": 1}


def test_a_default_is_an_error_for_no_success() -> None:
    op = operation(responses=(declared("default", Problem),))
    assert failing(500, '{"code": 1}', op=op).body == Problem(code=1)


def test_request_ids_and_headers() -> None:
    error = failing(500, x_request_id="r1", set_cookie="sid=hush", retry_after="3")
    assert error.request_id == "r1"
    assert error.headers["Retry-After"] == "3"
    assert "hush" not in repr(error.headers)
    assert failing(500).request_id is None
    assert failing(200, "{", x_request_id="r2").request_id == "r2"


def examples() -> list[ApiError]:
    return [
        failing(404, '{"code": 1, "detail": "x"}', x_request_id="r"),
        failing(500, '{"access_token": "hush"}'),
        failing(503, "hush", "image/png"),
        failing(200, "{", op=OP),
        Timeout("it took too long", operation="GET /x", maybe_sent=True),
        errors.RequestError("no"),
        errors.ConfigurationError("no"),
    ]


def every_class() -> list[ApiError]:
    """An error of each class, with all that it can have."""
    headers = httpx.Headers({"X-Request-Id": "r", "Retry-After": "3"})
    there: dict[str, Any] = {"operation": "GET /x", "status": 418, "preview": "no"}
    found: list[ApiError] = []
    for name in errors.__all__:
        kind = getattr(errors, name)
        if issubclass(kind, StatusError):
            found.append(kind(**there, body={"a": [1]}, headers=headers, retryable=True))
        elif issubclass(kind, DecodeError):
            mismatch = Mismatch("/a", "integer", "string", "/a")
            found.append(kind(**there, reason="why", mismatches=(mismatch,)))
        elif issubclass(kind, errors.TransportError):
            found.append(kind("it broke", operation="GET /x", maybe_sent=True, retryable=True))
        elif issubclass(kind, errors.RequestError):
            found.append(kind("no", operation="GET /x"))
        else:
            found.append(kind("no"))
    return found


@pytest.mark.parametrize("error", every_class(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "copied", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_every_class_pickles_and_copies_with_all_that_it_has(error: ApiError, copied: Any) -> None:
    error.add_note("a note")
    again = copied(error)
    assert type(again) is type(error)
    assert (str(again), repr(again), again.args) == (str(error), repr(error), error.args)
    names = (
        "operation status request_id retryable preview maybe_sent body headers mismatches reason"
    )
    for name in (*names.split(), "__notes__"):
        assert getattr(again, name, None) == getattr(error, name, None), name


@pytest.mark.parametrize("error", every_class(), ids=lambda error: type(error).__name__)
def test_every_error_says_what_it_is_about(error: ApiError) -> None:
    about = error.operation, error.status, error.preview
    is_of_a_call = not isinstance(error, errors.ConfigurationError) and type(error) is not ApiError
    has_answer = isinstance(error, StatusError | DecodeError)
    assert about == (
        "GET /x" if is_of_a_call else None,
        *((418, "no") if has_answer else (None, "")),
    )


@pytest.mark.parametrize(
    "name",
    [
        *("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amz-Request-Id"),
        *("X-Ms-Request-Id", "X-Trace-Id", "CF-Ray"),
    ],
)
def test_the_usual_headers_name_the_request(name: str) -> None:
    error = StatusError(operation="GET /x", status=500, headers=httpx.Headers({name: "r1"}))
    assert error.request_id == "r1"


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
def test_they_pickle(error: ApiError) -> None:
    error.add_note("a note")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    state = {name: value for name, value in vars(error).items() if name != "response"}
    assert vars(again) == state
    assert getattr(again, "response", None) is None
    if isinstance(error, StatusError | DecodeError):
        assert error.response is not None
        assert b"Authorization" not in pickle.dumps(error)


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
def test_they_keep_secrets(error: ApiError) -> None:
    assert "hush" not in str(error)
    assert "hush" not in repr(error)


@pytest.mark.parametrize(
    "text",
    [
        '{"access_token": "hush"}',
        '{"a": [{"Set-Cookie": "hush"}], "sessionId": {"deep": "hush"}, "apiKey": 1}',
        '{"PASSWORD": ["hush"]}',
        '{"message": "no user for Bearer hush-hush-hush"}',
        '{"message": "bad eyJhbGciOi.eyJzdWIi.hush"}',
        '{"truncated": true, "token": "hush',
        "x" * 190 + '{"token": "hush hush"}',
        '{"message": "the token=hush is bad"}',
        "session=hush; other=1",
        "Authorization: Bearer hush",
        "authorization: hush",
        "https://h/?access_token=hush&b=1",
        "'secret': 'hush'",
        "password = hush",
        "<html><input name='csrf' value='hush'><script>var token='hush'</script></html>",
        "<script>hush",
        '\ufeff{"token": "hush"}',
        "Set-Cookie: a=1; b=hush",
        'Authorization: Digest username="x", response="hush"',
        "Authorization: Custom hush",
        "password: correct horse hush",
        '{"token": {"value": "hush',
        '{"token": ["x", "hush',
        '{"message": "{\\"token\\": [\\"x\\", \\"hush\\"]}"}',
        r'{"token": "a\"hush", "cut',
        r'{"message": "{\"token\": \"a\\\"hush\"}"',
        '"token"   :\n\n\n\n  "hush", cut',
        '{:token=>"hush"}',
        "user[password]=hush",
        "tokens%5B%5D=hush",
        "no proxy at https://ann:hush@h/",
        "not XML: <password>hush</password>",
    ],
)
def test_previews_keep_secrets(text: str) -> None:
    assert "hush" not in preview(text)


def test_previews_are_short_and_on_one_line() -> None:
    assert preview("a\r\nb\x1b[31m\u2028c\u202ed") == "a b [31m c d"
    assert len(preview("x" * 1000)) == 200
    assert len(preview('{"a": "' + "x" * 1000 + '"}')) == 200
    assert (
        preview('{"error": "no bridge", "statusCode": 400}')
        == '{"error": "no bridge", "statusCode": 400}'
    )
    assert preview("<h1>Down</h1><p>for maintenance</p>") == "Down for maintenance"
    assert preview("") == ""


@pytest.mark.parametrize(
    "text",
    [
        "<" * 10**6,
        "token" * 10**5,
        "a" * 10**6,
        "<script>" * 10**5,
        "[" * 10**5,
        "eyJ" * 10**5,
        "token=" * 10**5,
        'token="' + '\\"' * 10**5,
        "token=" + "\\" * 10**6,
        "token " * 10**5,
        "token" + " " * 10**6,
        "://" * 10**5,
    ],
)
def test_previews_are_quick(text: str) -> None:
    assert len(preview(text)) <= 200


def test_redaction_leaves_the_rest() -> None:
    value = {"id": 1, "items": [None, True, "text"], "sessionToken": None}
    assert redact(value) == {"id": 1, "items": [None, True, "text"], "sessionToken": "***"}
