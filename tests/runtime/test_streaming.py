"""Answers that are read while they come, however they are cut, and pages one after another."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from _core import AsyncCore, Content, Operation, Pagination, Parameter, Response, SyncCore
from _core.core_async import AsyncCore as Core
from _core.errors import ConfigurationError, ConnectionFailed, DecodeError, NotFound
from _core.lines import Event, Events, Lines
from hypothesis import given
from hypothesis import strategies as st

from .sending import operation, settings

OP = operation(retry="safe")


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, which may break off; it knows whether it was closed."""

    def __init__(self, *pieces: bytes, breaks: bool = False) -> None:
        self.pieces, self.breaks, self.closed = pieces, breaks, 0

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.breaks:
            raise httpx.ReadError("cut")

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def read(how: str, *pieces: bytes, breaks: bool = False, **headers: str) -> list[Any]:
    """What both cores give of the same body."""
    bodies: list[Pieces] = []
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def server(_: httpx.Request) -> httpx.Response:
        bodies.append(Pieces(*pieces, breaks=breaks))
        return httpx.Response(200, headers=named, stream=bodies[-1])

    core = SyncCore(settings(transport=httpx.MockTransport(server)))

    async def run() -> list[Any]:
        async with AsyncCore(settings(transport=httpx.MockTransport(server))) as other:

            async def call() -> Any:
                return await other.call(OP)

            async with other.stream(call) as answer:
                return [item async for item in getattr(answer, how)()]

    try:
        with core.stream(lambda: core.call(OP)) as answer:
            first = list(getattr(answer, how)())
        assert asyncio.run(run()) == first
    finally:
        assert all(body.closed for body in bodies)
    return first


def cut(body: bytes) -> list[bytes]:
    return [body[i : i + 1] for i in range(len(body))]


def test_bytes_and_text() -> None:
    text = "\ufeffZürich € 🏔".encode()
    assert b"".join(read("iter_bytes", *cut(text))) == text
    assert "".join(read("iter_text", *cut(text))) == "\ufeffZürich € 🏔"
    assert read("iter_text", b"Z\xfcrich", Content_Type="text/plain; charset=latin-1") == ["Zürich"]
    for unknown in ("klingon", "rot13", "base64", "idna", "undefined"):
        kind = f"text/plain; charset={unknown}"
        assert read("iter_text", b"a\xff", Content_Type=kind) == ["a\ufffd"]


def test_lines_end_where_they_end() -> None:
    body = "a\r\nb\rc\n\nd\u2028e\x0bf".encode()
    for pieces in ([body], cut(body)):
        assert read("iter_lines", *pieces) == ["a", "b", "c", "", "d\u2028e\x0bf"]
    assert read("iter_lines") == []
    assert read("iter_lines", b"a\r") == ["a"]


@given(st.text("ab\r\n"), st.data())
def test_lines_are_the_same_however_cut(text: str, data: st.DataObject) -> None:
    whole, pieces = Lines(), Lines()
    expected = [*whole.feed(text), *whole.feed("", last=True)]
    found: list[str] = []
    while text:
        size = data.draw(st.integers(1, len(text)))
        found += pieces.feed(text[:size])
        text = text[size:]
    assert [*found, *pieces.feed("", last=True)] == expected


def test_json_lines() -> None:
    body = '{"a": "\u2028"}\n\n\x1e[1]\r\n"ü"'.encode()
    assert read("iter_json", *cut(body)) == [{"a": "\u2028"}, [1], "ü"]
    with pytest.raises(DecodeError) as caught:
        read("iter_json", b'{"token": "hush"\n')
    assert "hush" not in str(caught.value)


def test_events() -> None:
    body = (
        ": a comment\nid: 1\nevent: tick\ndata: {\ndata:  1}\n\n"
        "data: ü€\nretry: 30\n\nevent: nothing\n\nid: 2\ndata\n\ndata: cut off"
    ).encode()
    for pieces in ([body], cut(body), cut(body.replace(b"\n", b"\r\n"))):
        assert read("iter_events", *pieces) == [
            Event("{\n 1}", "tick", "1"),
            Event("ü€", "message", "1", 30),
            Event("", "message", "2"),
        ]
    assert Event('{"a": 1}').json() == {"a": 1}
    assert Events().feed("id: \0") is None


def test_a_body_that_breaks_off() -> None:
    with pytest.raises(ConnectionFailed) as caught:
        read("iter_lines", b"a\n", breaks=True)
    assert caught.value.maybe_sent


def test_who_leaves_early_closes_it() -> None:
    body = Pieces(b"a", b"b")
    core = SyncCore(
        settings(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=body)))
    )
    with core.stream(lambda: core.call(OP)) as answer:
        assert (answer.status, next(iter(answer.iter_bytes()))) == (200, b"a")
        assert not body.closed
    assert body.closed


def test_refusals_are_errors_and_may_pass() -> None:
    statuses = [503, 200, 404]

    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(statuses.pop(0), json={"detail": "here"})

    core = SyncCore(settings(transport=httpx.MockTransport(server)))
    with core.stream(lambda: core.call(OP)) as answer:
        assert list(answer.iter_json()) == [{"detail": "here"}]
    with pytest.raises(NotFound, match="here"), core.stream(lambda: core.call(OP)):
        raise AssertionError


def test_to_a_file(tmp_path: Path) -> None:
    body = b"x" * 200_000
    seen: list[tuple[int, int | None]] = []
    core = SyncCore(
        settings(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=body)))
    )
    with core.stream(lambda: core.call(OP)) as answer:
        saved = answer.save(tmp_path / "a", progress=lambda *at: seen.append(at))
    assert saved.read_bytes() == body
    assert seen[-1] == (200_000, 200_000)
    assert len(seen) > 2

    def broken(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Pieces(b"x", breaks=True))

    core = SyncCore(settings(transport=httpx.MockTransport(broken)))
    with core.stream(lambda: core.call(OP)) as answer, pytest.raises(ConnectionFailed):
        answer.save(tmp_path / "b")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_two_that_write_to_one_file_keep_apart_and_touch_no_other(tmp_path: Path) -> None:
    core = SyncCore(
        settings(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=b"a" * 9)))
    )
    target, other = tmp_path / "a", tmp_path / "a.part"
    other.write_bytes(b"mine")

    def again(*_: object) -> None:
        with core.stream(lambda: core.call(OP)) as inner:
            inner.save(target)
        assert target.read_bytes() == b"a" * 9

    with core.stream(lambda: core.call(OP)) as answer:
        answer.save(target, progress=again)
    assert target.read_bytes() == b"a" * 9
    assert other.read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == 2


# --- pages ------------------------------------------------------------------------------------


def paged(style: str = "page", first: int = 0, stop: str = "empty") -> Operation[Any]:
    return operation(
        parameters=(Parameter("id", "query"), Parameter("p", "query")),
        responses=(Response("200", (Content("application/json", "json"),)),),
        pagination=Pagination(style, "p", first, stop),
    )


def items(op: Operation[Any], answers: dict[str, Any], at: Any = None) -> tuple[list[Any], int]:
    """All items, and how many requests that took."""
    asked: list[str] = []

    def server(request: httpx.Request) -> httpx.Response:
        assert request.url.params["id"] == "7"
        asked.append(request.url.params["p"])
        return httpx.Response(200, content=json.dumps(answers[asked[-1]]))

    core = SyncCore(settings(transport=httpx.MockTransport(server)))
    found = list(core.paginate(lambda: core.call(op, (7, at))))
    count = len(asked)

    async def run() -> list[Any]:
        async with Core(settings(transport=httpx.MockTransport(server))) as other:

            async def call() -> Any:
                return await other.call(op, (7, at))

            return [item async for item in other.paginate(call)]

    assert asyncio.run(run()) == found
    assert len(asked) == 2 * count
    return found, count


def test_pages() -> None:
    answers = {"0": [1, 2], "1": [3, 4], "2": [5], "3": []}
    assert items(paged(), answers) == ([1, 2, 3, 4, 5], 4)
    assert items(paged(), answers, at=1) == ([3, 4, 5], 3)
    assert items(paged(first=2), answers) == ([5], 2)
    assert items(paged(stop="short"), answers) == ([1, 2, 3, 4, 5], 3)
    assert items(paged("offset"), {"0": [1, 2], "2": [3], "3": []}) == ([1, 2, 3], 3)
    assert items(paged(), {"0": [1], "1": [1]}) == ([1], 2)
    assert items(paged(), {"0": []}) == ([], 1)


def test_some_of_them() -> None:
    asked: list[str] = []

    def server(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["p"])
        return httpx.Response(200, json=[int(asked[-1]), 0])

    core = SyncCore(settings(transport=httpx.MockTransport(server)))
    pages = core.paginate(lambda: core.call(paged(), (7, None)))
    assert asked == []
    assert pages.to_list(limit=3) == [0, 0, 1]
    assert pages.to_list(limit=0) == []
    assert asked == ["0", "1"]
    assert list(next(iter(pages.pages()))) == [0, 0]
    assert asked == ["0", "1", "0"]


def test_what_has_no_pages() -> None:
    core = SyncCore(
        settings(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"a": 1})))
    )
    with pytest.raises(ConfigurationError, match="not known to have pages"):
        list(core.paginate(lambda: core.call(OP)))
    with pytest.raises(ConfigurationError, match="no list"):
        list(core.paginate(lambda: core.call(paged(), (7, None))))
    with pytest.raises(ConfigurationError, match="method of a client"):
        list(core.paginate(lambda: [1]))
