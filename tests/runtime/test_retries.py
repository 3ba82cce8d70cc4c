"""Retries: which calls are made again, after which pauses, and when it ends."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from _core import Body, Content, SyncCore, attempts, errors, retries
from _core.errors import (
    ApiError,
    ConnectionFailed,
    ServerError,
    Timeout,
    TooManyRequests,
    TransportError,
)
from hypothesis import given
from hypothesis import strategies as st

from .sending import Both, operation, settings

Outcome = int | tuple[int, dict[str, str]] | type[httpx.RequestError]
SAFE = operation(retry="safe")
PUT = operation("PUT", retry="idempotent")
POST = operation("POST", retry="never")


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(attempts, "monotonic", made)
    return made


class Script:
    """A server that answers by its script, the last line of it for ever."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = outcomes
        self.calls = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        outcome = self.outcomes[min(self.calls, len(self.outcomes) - 1)]
        self.calls += 1
        if isinstance(outcome, int):
            return httpx.Response(outcome)
        if isinstance(outcome, tuple):
            return httpx.Response(outcome[0], headers=outcome[1])
        raise outcome("x", request=request)


def tries(op: Any, *outcomes: Outcome, options: Any = None, **more: Any) -> int:
    """How many requests the first call makes; both cores make the same."""
    counts = []

    class Counting:
        def __call__(self, request: httpx.Request) -> httpx.Response:
            return counts[-1](request)

    both = Both(Counting(), **more)
    made = both._outcome

    def outcome(call: Callable[[], Any]) -> Any:
        counts.append(Script(*outcomes))
        return made(call)

    both._outcome = outcome  # type: ignore[method-assign, assignment]
    try:
        both.call(op, options=options)
    except ApiError:
        pass
    assert counts[0].calls == counts[1].calls
    return int(counts[0].calls)


@pytest.mark.parametrize("op", [SAFE, PUT, POST], ids=lambda op: op.retry)
@pytest.mark.parametrize(
    ("outcome", "is_repeated"),
    [
        *((status, True) for status in (408, 429, 502, 503, 504)),
        *((status, False) for status in (301, 400, 401, 404, 409, 500, 501)),
        (httpx.ReadTimeout, True),
        (httpx.WriteTimeout, True),
        (httpx.ReadError, True),
        (httpx.WriteError, True),
        (httpx.RemoteProtocolError, True),
        (httpx.LocalProtocolError, False),
    ],
)
def test_what_may_have_arrived(op: Any, outcome: Outcome, is_repeated: bool) -> None:
    expected = 2 if is_repeated and op.retry != "never" else 1
    assert tries(op, outcome, 200) == expected


@pytest.mark.parametrize("op", [SAFE, PUT, POST], ids=lambda op: op.retry)
@pytest.mark.parametrize("outcome", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
def test_what_was_never_sent_may_be_sent(op: Any, outcome: Outcome) -> None:
    assert tries(op, outcome, outcome, 200) == 3
    assert tries(op, outcome) == 3


def test_an_earlier_try_may_have_arrived(clock: Clock) -> None:
    with pytest.raises(ConnectionFailed, match="may have reached") as caught:
        Both(Script(*(httpx.ReadError, httpx.ConnectError) * 2), max_retries=1).call(PUT)
    assert caught.value.maybe_sent
    with pytest.raises(ConnectionFailed, match="was not sent") as caught:
        Both(Script(httpx.ConnectError)).call(PUT)
    assert not caught.value.maybe_sent

    def late(request: httpx.Request) -> httpx.Response:
        clock.now += 1
        raise httpx.ReadError("x", request=request)

    with pytest.raises(ApiError) as given_up:
        Both(late, total=1.5).call(PUT)
    assert isinstance(given_up.value, TransportError)
    assert given_up.value.maybe_sent


def test_how_often() -> None:
    assert tries(SAFE, 503) == 3
    assert tries(SAFE, 503, max_retries=0) == 1
    assert tries(SAFE, 503, max_retries=5) == 6
    assert tries(SAFE, 503, max_retries=5, options={"max_retries": 1}) == 2


def test_a_copy_has_its_own_number() -> None:
    server = Script(503)
    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        core = SyncCore(settings(), http).with_options({"max_retries": 4})
        with pytest.raises(ServerError):
            core.call(SAFE)
    assert server.calls == 5


def test_the_error_says_whether_another_try_makes_sense() -> None:
    for op, outcome, expected in (
        (SAFE, 503, True),
        (POST, 503, False),
        (SAFE, 404, False),
        (POST, httpx.ConnectError, True),
        (POST, httpx.ReadError, False),
        (SAFE, httpx.ReadError, True),
    ):
        with pytest.raises(ApiError) as caught:
            Both(Script(outcome), max_retries=0).call(op)
        assert caught.value.retryable is expected
    assert errors.RequestError("no").retryable is False


def test_pauses_grow_and_are_all_chance(pauses: list[float], chances: Iterator[float]) -> None:
    tries(SAFE, 503, max_retries=7)
    half = pauses[: len(pauses) // 2]
    assert half == [0.25, 0.5, 1, 2, 4, 4, 4]


@given(st.integers(0, 10**6), st.floats(0, 1))
def test_no_pause_is_long(attempt: int, chance: float) -> None:
    assert 0 <= retries.backoff(attempt, chance) <= 8


def answer(status: int, **headers: str) -> tuple[int, dict[str, str]]:
    return status, {name.replace("_", "-"): value for name, value in headers.items()}


DATE = "Sat, 21 Nov 2026 10:00:00 GMT"
LATER = "Sat, 21 Nov 2026 10:00:07 GMT"


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry_after": "7"}, 7),
        ({"retry_after": "0"}, 0),
        ({"retry_after": LATER, "date": DATE}, 7),
        ({"retry_after": DATE, "date": LATER}, 0),
        ({"retry_after": "Sat, 21 Nov 2020 10:00:07 GMT"}, 0),
        ({"retry_after": "soon"}, 0.25),
        ({"retry_after": "-3"}, 0.25),
        ({"retry_after": ""}, 0.25),
        ({"retry_after": "60"}, 60),
    ],
)
def test_the_server_says_when(
    headers: dict[str, str], pause: float, pauses: list[float], chances: object
) -> None:
    assert tries(SAFE, answer(503, **headers), 200) == 2
    assert pauses == [pause, pause]


@pytest.mark.parametrize("asked", ["61", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_nobody_waits_for_ages(asked: str, pauses: list[float]) -> None:
    assert tries(SAFE, answer(503, retry_after=asked), 200) == 1
    assert pauses == []


def test_the_budget_ends_a_storm_and_fills_up_again() -> None:
    server = Script(503)
    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        core = SyncCore(settings(), http)
        for _ in range(50):
            with pytest.raises(ServerError):
                core.with_options({"max_retries": 2}).call(SAFE)
        assert server.calls == 50 + 20
        server.outcomes = (200,)
        for _ in range(10):
            core.call(SAFE)
        server.outcomes, server.calls = (503,), 0
        with pytest.raises(ServerError):
            core.call(SAFE)
        assert server.calls == 2


def test_a_body_that_was_read_cannot_go_again() -> None:
    op = operation(
        "PUT",
        retry="idempotent",
        body=Body((Content("application/octet-stream", "binary"), Content("a/b", "binary"))),
    )
    seen: list[bytes] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request.read())
        return httpx.Response(503 if len(seen) == 1 else 200)

    for body, expected in (
        (iter([b"a", b"b"]), [b"ab"]),
        (io.BytesIO(b"ab"), [b"ab", b"ab"]),
        (b"ab", [b"ab", b"ab"]),
    ):
        seen.clear()
        with httpx.Client(transport=httpx.MockTransport(server)) as http:
            try:
                SyncCore(settings(), http).call(op, body=body)
            except ServerError:
                assert len(expected) == 1
        assert seen == expected


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no TZ")
def test_a_date_without_a_zone_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 9110, section 5.6.7: the obsolete form is to be understood too."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        headers = httpx.Headers({"Retry-After": "Sat Nov 21 10:00:07 2026", "Date": DATE})
        assert retries.retry_after(headers) == 7
    finally:
        monkeypatch.undo()
        time.tzset()


UPLOAD = operation("POST", body=Body((Content("application/octet-stream", "binary"),)))


def test_a_body_that_a_hook_has_read_does_not_go_out_empty() -> None:
    seen: list[bytes] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request.read())
        raise httpx.ConnectError("refused")

    transport = httpx.MockTransport(server)
    with SyncCore(settings(transport=transport, on_request=(httpx.Request.read,))) as core:
        with pytest.raises(ConnectionFailed):
            core.call(UPLOAD, body=iter([b"a", b"b"]))
        assert seen == [b"ab"]
        with pytest.raises(ConnectionFailed):
            core.call(UPLOAD, body=io.BytesIO(b"ab"))
        assert seen == [b"ab"] * 4


def test_a_body_does_not_go_out_empty_when_the_client_authenticates() -> None:
    class Server(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.SyncByteStream)
            seen.append(b"".join(request.stream))
            if "Authorization" in request.headers:
                return httpx.Response(200)
            challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256'
            return httpx.Response(401, headers={"WWW-Authenticate": challenge})

    seen: list[bytes] = []
    with httpx.Client(transport=Server(), auth=httpx.DigestAuth("u", "p")) as http:
        with pytest.raises(errors.RequestError, match="once"):
            SyncCore(settings(), http).call(UPLOAD, body=iter([b"a", b"b"]))
        assert seen == [b"ab"]


def test_no_pause_goes_past_the_total(clock: Clock, pauses: list[float]) -> None:
    late = answer(503, retry_after="10")
    assert tries(SAFE, late, total=9.0) == 1
    assert tries(SAFE, late, 200, total=11.0) == 2
    assert tries(SAFE, late, 200, total=9.0, options={"total": None}) == 2


def test_a_try_has_no_more_time_than_the_call(clock: Clock) -> None:
    seen = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        clock.now += 1
        return httpx.Response(503 if len(seen) % 2 else 200)

    Both(server).call(SAFE, options={"total": 4.0, "timeout": httpx.Timeout(2, read=None)})
    assert seen[:2] == [
        {"connect": 2, "read": 4.0, "write": 2, "pool": 2},
        {"connect": 2, "read": 3.0, "write": 2, "pool": 2},
    ]
    assert seen[2:] == seen[:2]


def test_what_a_hook_takes_counts_and_nothing_is_sent_after_the_total(clock: Clock) -> None:
    def slow(request: httpx.Request) -> None:
        clock.now += 3

    seen = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200)

    Both(server, on_request=(slow,), total=5.0).call(POST)
    assert seen == [2.0, 2.0]
    with pytest.raises(Timeout, match="whole call") as caught:
        Both(server, on_request=(slow,), total=3.0).call(POST)
    assert not caught.value.maybe_sent
    assert len(seen) == 2


class Slow(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.clock.now += 1
            yield b"x"

    async def __aiter__(self) -> Any:
        for chunk in self:
            yield chunk


def test_a_body_that_never_ends(clock: Clock) -> None:
    with pytest.raises(Timeout, match="whole call") as caught:
        Both(lambda _: httpx.Response(200, stream=Slow(clock)), total=5.0).call(SAFE)
    assert caught.value.maybe_sent


def test_a_certificate_that_is_no_good_stays_so() -> None:
    import ssl

    calls = []

    def server(request: httpx.Request) -> httpx.Response:
        calls.append(1)
        try:
            raise ssl.SSLCertVerificationError("self-signed")
        except ssl.SSLError as cause:
            raise httpx.ConnectError("x", request=request) from cause

    with pytest.raises(ConnectionFailed) as caught:
        Both(server).call(SAFE)
    assert len(calls) == 2
    assert not caught.value.retryable


def test_too_many_requests_is_an_error_in_the_end(pauses: list[float]) -> None:
    with pytest.raises(TooManyRequests):
        Both(Script(answer(429, retry_after="1")), limiter=None).call(SAFE)
    assert pauses == [1, 1, 1, 1]
