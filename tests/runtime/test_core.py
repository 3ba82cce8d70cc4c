"""The cores: sending, what goes wrong on the way, streams, life and death of the client."""

from __future__ import annotations

import asyncio
import copy
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from _core import (
    AsyncCore,
    Content,
    Limiter,
    Operation,
    Pacing,
    Parameter,
    Response,
    SchemeInfo,
    Server,
    SyncCore,
    errors,
)
from _core.errors import ConfigurationError, ConnectionFailed, DecodeError, Timeout, TransportError

from .sending import BASE, Both, operation, settings

JSON = operation(responses=(Response("200", (Content("application/json", "json"),)),))


def test_a_call() -> None:
    both = Both(
        lambda sent: httpx.Response(200, json={"method": sent.method, "url": str(sent.url)})
    )
    assert both.call(JSON) == {"method": "GET", "url": BASE + "/x"}


def test_an_error_is_raised_by_both() -> None:
    with pytest.raises(errors.NotFound):
        Both(lambda _: httpx.Response(404)).call(JSON)


@pytest.mark.parametrize(
    ("raised", "kind", "maybe_sent"),
    [
        (httpx.ConnectError, ConnectionFailed, False),
        (httpx.ConnectTimeout, Timeout, False),
        (httpx.PoolTimeout, Timeout, False),
        (httpx.ProxyError, ConnectionFailed, False),
        (httpx.UnsupportedProtocol, TransportError, False),
        (httpx.ReadTimeout, Timeout, True),
        (httpx.WriteTimeout, Timeout, True),
        (httpx.ReadError, ConnectionFailed, True),
        (httpx.WriteError, ConnectionFailed, True),
        (httpx.CloseError, ConnectionFailed, True),
        (httpx.RemoteProtocolError, ConnectionFailed, True),
        (httpx.LocalProtocolError, ConnectionFailed, True),
    ],
)
def test_what_goes_wrong_on_the_way(raised: Any, kind: Any, maybe_sent: bool) -> None:
    def server(sent: httpx.Request) -> httpx.Response:
        raise raised("hush", request=sent)

    with pytest.raises(TransportError) as caught:
        Both(server).call(JSON)
    assert isinstance(caught.value, kind)
    assert caught.value.maybe_sent is maybe_sent
    assert isinstance(caught.value.__cause__, raised)
    assert "hush" not in str(caught.value)


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.ReadError("cut")

    async def __aiter__(self) -> Any:
        for chunk in self:
            yield chunk


def test_a_body_that_breaks_off() -> None:
    with pytest.raises(ConnectionFailed) as caught:
        Both(lambda _: httpx.Response(200, stream=Cut())).call(JSON)
    assert caught.value.maybe_sent


class Chunk(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b"no gzip"

    async def __aiter__(self) -> Any:
        yield b"no gzip"


def test_a_body_that_cannot_be_decompressed() -> None:
    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Chunk())

    with pytest.raises(DecodeError) as caught:
        Both(server).call(JSON)
    assert caught.value.status == 200


def test_redirects_are_not_followed() -> None:
    seen = []

    def server(sent: httpx.Request) -> httpx.Response:
        seen.append(sent.url.host)
        return httpx.Response(302, headers={"Location": "https://evil.test/"})

    op = operation(security=((("key", ()),),))
    both = Both(server, credentials={"key": "hush"}, schemes={"key": SchemeInfo("http", "bearer")})
    with pytest.raises(errors.Redirected) as caught:
        both.call(op)
    assert set(seen) == {"api.test"}
    assert caught.value.headers["Location"] == "https://evil.test/"
    http = httpx.Client(transport=httpx.MockTransport(server), follow_redirects=True)
    with http, pytest.raises(errors.Redirected):
        SyncCore(both.settings, http).call(op)
    assert set(seen) == {"api.test"}


def test_options_reach_the_request() -> None:
    both = Both(lambda sent: httpx.Response(200, json=[sent.headers["X-A"], sent.url.host]))
    options = {"headers": {"X-A": "1"}, "base_url": "https://b.test"}
    assert both.call(JSON, options=options) == ["1", "b.test"]


STREAM = operation(
    path="/ws/{id}",
    servers=(Server("https://api.test/v1"),),
    parameters=(Parameter("id", "path"), Parameter("q", "query"), Parameter("api", "cookie")),
    security=((("key", ()),),),
    stream=True,
)


@pytest.mark.parametrize(
    ("base", "url"),
    [
        (None, "wss://api.test/v1/ws/1?q=a%20b"),
        ("http://localhost:5000", "ws://localhost:5000/ws/1?q=a%20b"),
        ("HTTPS://h", "wss://h/ws/1?q=a%20b"),
        ("wss://h/", "wss://h/ws/1?q=a%20b"),
        ("ws://h", "ws://h/ws/1?q=a%20b"),
    ],
)
def test_streams_are_prepared(base: str | None, url: str) -> None:
    more = settings(
        base_url=base, credentials={"key": "hush"}, schemes={"key": SchemeInfo("oauth2")}
    )
    for core in (SyncCore(more), AsyncCore(more)):
        found = core.stream_request(STREAM, (1, "a b", '{"session":"hush"}'))
        assert found.url == url
        assert found.headers == {
            "User-Agent": "demo/1.2",
            "Authorization": "Bearer hush",
            "Cookie": 'api={"session":"hush"}',
        }
        assert "hush" not in repr(found)
        assert "a%20b" in found.url
        assert "a%20b" not in repr(found)


def test_streams_are_not_called() -> None:
    with pytest.raises(ConfigurationError, match="stream"):
        Both(lambda _: httpx.Response(200)).call(STREAM, 1)


def test_whose_client_it_is() -> None:
    with httpx.Client() as http:
        with SyncCore(settings(), http) as core:
            assert core.http is http
        assert not http.is_closed
    with SyncCore(settings()) as core:
        own = core.http
        assert core.http is own
        assert own.follow_redirects is False
        assert own.timeout == httpx.Timeout(30, connect=5)
    assert own.is_closed
    SyncCore(settings()).close()

    async def run() -> None:
        async with httpx.AsyncClient() as mine:
            async with AsyncCore(settings(), mine) as core:
                assert core.http is mine
            assert not mine.is_closed
        async with AsyncCore(settings(timeout=3)) as core:
            own = core.http
            assert own.timeout == httpx.Timeout(3)
        assert own.is_closed
        await AsyncCore(settings()).close()

    asyncio.run(run())


def test_a_closed_client() -> None:
    core = SyncCore(settings())
    assert core.http
    core.close()
    with pytest.raises(ConfigurationError, match="closed"):
        core.call(JSON)


def test_a_client_that_is_closed_while_a_call_waits() -> None:
    async def run(**more: Any) -> None:
        core = AsyncCore(settings(transport=httpx.MockTransport(answered), **more))
        calls = [asyncio.create_task(core.call(JSON)) for _ in range(2)]
        await asyncio.sleep(0.01)
        await core.close()
        with pytest.raises(ConfigurationError, match="closed"):
            await calls[1]

    def answered(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=1)

    async def hook(_: httpx.Request) -> None:
        await asyncio.sleep(0.05)

    asyncio.run(run(limiter=Limiter(Pacing(1, 0.05))))
    asyncio.run(run(on_request=(hook,)))


@pytest.mark.parametrize("content", [None, b"hush"])
def test_authorities_of_the_environment_that_are_none_are_told_in_one_line(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "authorities.pem"
    if content is not None:
        place.write_bytes(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(place))
    with socket.create_server(("127.0.0.1", 0)) as server:
        base = f"https://127.0.0.1:{server.getsockname()[1]}"
        core = SyncCore(settings(base_url=base))
        with core, pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
            core.call(JSON)

        async def run() -> None:
            async with AsyncCore(settings(base_url=base)) as core:
                with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
                    await core.call(JSON)

        asyncio.run(run())


def test_verification_and_proxies(tmp_path: Path) -> None:
    import ssl

    import certifi

    for verify in (True, False, certifi.where()):
        SyncCore(settings(verify=verify)).http.close()
    strict = SyncCore(settings(verify=certifi.where())).http._transport._pool._ssl_context  # type: ignore[attr-defined]
    assert strict.verify_mode is ssl.CERT_REQUIRED
    SyncCore(settings(verify=str(tmp_path), proxy="http://u:hush@p.test:1")).http.close()
    (tmp_path / "no.pem").write_text("hush")
    for bad in (
        {"verify": "/no/such/file"},
        {"verify": str(tmp_path / "no.pem")},
        {"proxy": "gopher://u:hush@p"},
    ):
        with pytest.raises(ConfigurationError) as caught:
            SyncCore(settings(**bad))
        assert "hush" not in str(caught.value)
        assert caught.value.__context__ is None


@pytest.mark.parametrize("url", ["gopher://u:hush@p", "http://u:hush@p:none"])
def test_a_proxy_of_the_environment_that_is_none_is_told_in_one_line(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    for core in (SyncCore, AsyncCore):
        with pytest.raises(ConfigurationError, match="HTTPS_PROXY") as caught:
            core(settings())
        assert "hush" not in str(caught.value)
        assert caught.value.__context__ is None


def test_a_socks_proxy_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(ConfigurationError, match="socksio"):
        SyncCore(settings(proxy="socks5://u:hush@p"))


def test_reprs() -> None:
    core = SyncCore(settings(headers={"X": "hush"}))
    assert repr(core) == "<SyncCore demo>"


def test_operations_are_data() -> None:
    assert Operation[int](id="a", method="GET", path="/", servers=()).retry == "never"
    assert copy.copy(JSON) == JSON
    with pytest.raises(AttributeError):
        JSON.id = "x"  # type: ignore[misc]


def test_many_at_once() -> None:
    async def server(sent: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)
        return httpx.Response(200, json=str(sent.url))

    async def run() -> list[Any]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as http:
            core = AsyncCore(settings(), http)
            op = operation(
                path="/x/{id}", parameters=(Parameter("id", "path"),), responses=JSON.responses
            )
            return await asyncio.gather(*(core.call(op, (number,)) for number in range(200)))

    assert asyncio.run(run()) == [f"{BASE}/x/{number}" for number in range(200)]


def test_threads_share_a_client() -> None:
    from concurrent.futures import ThreadPoolExecutor

    content = Content("application/json", "json", lambda: list[int])
    op = operation(responses=(Response("200", (content,)),))
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=[1]))
    with httpx.Client(transport=transport) as http, ThreadPoolExecutor(20) as pool:
        core = SyncCore(settings(), http)
        assert list(pool.map(lambda _: core.call(op), range(100))) == [[1]] * 100


def test_cancellation_passes_through() -> None:
    async def server(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(10)
        raise AssertionError

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as http:
            async with asyncio.timeout(0.05):
                await AsyncCore(settings(), http).call(JSON)

    with pytest.raises(TimeoutError):
        asyncio.run(run())
