"""What a client may be given: hooks, a transport, options for a copy, and the environment."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from _core import AsyncCore, SyncCore, environment
from _core.errors import ConfigurationError, NotFound
from _core.settings import hooks

from .sending import Both, operation, settings

SAFE = operation(retry="safe")


def test_hooks_see_every_try() -> None:
    seen: list[object] = []
    statuses = [503, 200]

    def server(sent: httpx.Request) -> httpx.Response:
        assert sent.headers["X-Signed"] == "yes"
        return httpx.Response(statuses[len(seen) // 2 % 2])

    def sign(request: httpx.Request) -> None:
        assert "X-Signed" not in request.headers
        request.headers["X-Signed"] = "yes"
        seen.append(request.method)

    def note(response: httpx.Response) -> None:
        seen.append(response.status_code)

    Both(server, on_request=hooks(sign), on_response=hooks([note])).call(SAFE)
    assert seen == ["GET", 503, "GET", 200] * 2


def test_hooks_see_errors_and_may_read() -> None:
    seen: list[str] = []

    def note(response: httpx.Response) -> None:
        response.read()
        seen.append(response.text)

    transport = httpx.MockTransport(lambda _: httpx.Response(404, text="no"))
    core = SyncCore(settings(on_response=[note], transport=transport))
    with core, pytest.raises(NotFound, match="no"):
        core.call(SAFE)
    assert seen == ["no"]


@pytest.mark.parametrize("place", ["on_request", "on_response"])
def test_what_a_hook_raises_goes_through(place: str) -> None:
    class Stop(Exception):
        pass

    def stop(_: object) -> None:
        raise Stop

    with pytest.raises(Stop):
        Both(lambda _: httpx.Response(200), **{place: [stop]}).call(SAFE)


def test_hooks_may_be_coroutines() -> None:
    seen: list[object] = []

    async def note(what: Any) -> None:
        await asyncio.sleep(0)
        if isinstance(what, httpx.Response):
            await what.aread()
        seen.append(type(what))

    async def run() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200))
        found = settings(transport=transport, on_request=[note], on_response=[note])
        async with AsyncCore(found) as core:
            await core.call(SAFE)

    asyncio.run(run())
    assert seen == [httpx.Request, httpx.Response]


def test_a_transport_of_ones_own() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(204))
    with SyncCore(settings(transport=transport)) as core:
        assert core.call(SAFE) is None
    assert core.http.is_closed
    with httpx.Client() as http, pytest.raises(ConfigurationError, match="not both"):
        SyncCore(settings(transport=transport), http)


def test_copies_share_and_differ() -> None:
    seen: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    core = SyncCore(settings(transport=httpx.MockTransport(server), headers={"A": "1", "B": "1"}))
    copy = core.with_options(
        {"headers": {"b": "2"}, "timeout": 3, "base_url": "https://other.test"}
    ).with_options({"headers": {"c": "3"}, "timeout": None})
    copy.call(SAFE)
    core.call(SAFE)
    assert [(r.headers["A"], r.headers["B"], r.headers.get("C")) for r in seen] == [
        ("1", "2", "3"),
        ("1", "1", None),
    ]
    assert [request.url.host for request in seen] == ["other.test", "api.test"]
    assert seen[0].extensions["timeout"]["read"] is None
    assert seen[1].extensions["timeout"]["read"] == 30
    assert copy.http is core.http
    copy.close()
    with pytest.raises(ConfigurationError, match="closed"):
        core.call(SAFE)


def test_the_environment_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.base_url(None, "DEMO_BASE_URL") is None
    assert environment.credential(None, "DEMO_TOKEN") is None
    monkeypatch.setenv("DEMO_BASE_URL", "https://env.test")
    monkeypatch.setenv("DEMO_TOKEN", "ann:pass:word")
    assert environment.base_url(None, "DEMO_BASE_URL") == "https://env.test"
    assert environment.base_url("https://mine.test", "DEMO_BASE_URL") == "https://mine.test"
    assert environment.credential(None, "DEMO_TOKEN") == "ann:pass:word"
    assert environment.credential("mine", "DEMO_TOKEN") == "mine"
    assert environment.credential(None, "DEMO_TOKEN", "Basic") == ("ann", "pass:word")
    monkeypatch.setenv("DEMO_TOKEN", "hush")
    with pytest.raises(ConfigurationError, match="DEMO_TOKEN") as caught:
        environment.credential(None, "DEMO_TOKEN", "basic")
    assert "hush" not in str(caught.value)
    monkeypatch.setenv("DEMO_TOKEN", "")
    assert environment.credential(None, "DEMO_TOKEN") is None
