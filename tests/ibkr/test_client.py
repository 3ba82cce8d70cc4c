"""The client as such, made from our description: its pacing, environment, copies and pages."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import httpx
import pytest

from tests.client import imported
from tests.published import ROOT


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    with imported(ROOT / "out" / "python", "ibkr_cpapi") as client:
        yield client.module


def test_an_order_is_never_repeated_and_reading_is(package: Any) -> None:
    seen: list[str] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request.method)
        return httpx.Response(503, headers={"Retry-After": "0"})

    with package.Client(transport=httpx.MockTransport(server)) as client:
        with pytest.raises(package.IbkrError) as caught:
            client.orders.place("DU1", {"orders": []})
        assert not caught.value.retryable
        with pytest.raises(package.IbkrError) as caught:
            client.session.tickle()
        assert caught.value.retryable
    assert seen == ["POST", *["POST"] * 3]


def test_the_facts_about_its_limits(package: Any) -> None:
    with package.Client() as client:
        assert client._core.settings.pacing == (10, 1)
        assert client.with_options(total=1.0).scanner is not client.scanner
    scanner = import_module("ibkr_cpapi.resources.scanner")
    assert scanner._PARAMS.pacing == (1, 900)
    market_data = import_module("ibkr_cpapi.resources.market_data")
    assert market_data._HISTORY.concurrency == 5


def test_a_copy_of_a_subclass_has_what_the_subclass_added(package: Any) -> None:
    class Mine(package.Client):  # type: ignore[misc]
        def __init__(self, account: str, **more: Any) -> None:
            super().__init__(**more)
            self.account = account

    with Mine("DU1") as client:
        assert client.accounts
        copy = client.with_options(max_retries=5)
        assert copy.account == "DU1"
        assert copy.accounts is not client.accounts
        assert copy.accounts._core.settings.max_retries == 5


def test_a_turn_that_is_too_far_off_is_told(package: Any) -> None:
    def server(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={})

    errors = import_module("ibkr_cpapi.errors")
    with package.Client(transport=httpx.MockTransport(server), total=60) as client:
        client.scanner.params()
        with pytest.raises(errors.Timeout) as caught:
            client.scanner.params()
        assert not caught.value.maybe_sent
        client.session.tickle()


def test_the_environment(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IBKR_CPAPI_BASE_URL", "https://gateway.test/v1/api")
    monkeypatch.setenv("IBKR_CPAPI_BEARER_AUTH", "hush")
    seen: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(server)
    with package.Client(transport=transport) as client:
        client.session.tickle()
        client.with_options(base_url="https://other.test").session.tickle()
    assert [request.url.host for request in seen] == ["gateway.test", "other.test"]
    assert client._core.settings.credentials == {"bearerAuth": "hush"}
    assert "hush" not in repr(client._core.settings)


def test_positions_page_by_page(package: Any) -> None:
    def server(request: httpx.Request) -> httpx.Response:
        page = int(request.url.path.rpartition("/")[2])
        return httpx.Response(
            200, json=[{"conid": page * 2}, {"conid": page * 2 + 1}][: max(0, 5 - 2 * page)]
        )

    with package.Client(transport=httpx.MockTransport(server)) as client:
        found = client.paginate(client.portfolio.positions, "DU1", 0)
        assert [position.conid for position in found] == [0, 1, 2, 3, 4]
