"""The clients: one synchronous, one asynchronous, with the same attributes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, Unpack, overload

import httpx

from ._core import AsyncCore, Credential, Pacing, SchemeInfo, Settings, SyncCore
from ._core.core import duplicate as _duplicate
from ._core.environment import base_url as _base_url
from ._core.environment import credential as _credential
from ._core.settings import hooks

if TYPE_CHECKING:
    import ssl
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ._core import Answer, Limiter, RequestOptions
    from ._core.pages_async import AsyncPages
    from ._core.pages_sync import Pages
    from ._core.settings import RequestHook, ResponseHook
    from ._core.streaming_async import AsyncStreaming
    from ._core.streaming_sync import Streaming
    from .resources.account_management import (
        AccountManagementResource,
        AsyncAccountManagementResource,
    )
    from .resources.accounts import AccountsResource, AsyncAccountsResource
    from .resources.alerts import AlertsResource, AsyncAlertsResource
    from .resources.banking import AsyncBankingResource, BankingResource
    from .resources.contracts import AsyncContractsResource, ContractsResource
    from .resources.echo import AsyncEchoResource, EchoResource
    from .resources.event_contracts import AsyncEventContractsResource, EventContractsResource
    from .resources.fa import AsyncFaResource, FaResource
    from .resources.market_data import AsyncMarketDataResource, MarketDataResource
    from .resources.notifications import AsyncNotificationsResource, NotificationsResource
    from .resources.oauth1 import AsyncOauth1Resource, Oauth1Resource
    from .resources.orders import AsyncOrdersResource, OrdersResource
    from .resources.portfolio import AsyncPortfolioResource, PortfolioResource
    from .resources.portfolio_analyst import AsyncPortfolioAnalystResource, PortfolioAnalystResource
    from .resources.reports import AsyncReportsResource, ReportsResource
    from .resources.restrictions import AsyncRestrictionsResource, RestrictionsResource
    from .resources.scanner import AsyncScannerResource, ScannerResource
    from .resources.session import AsyncSessionResource, SessionResource
    from .resources.sso import AsyncSsoResource, SsoResource
    from .resources.token import AsyncTokenResource, TokenResource
    from .resources.utilities import AsyncUtilitiesResource, UtilitiesResource
    from .resources.watchlists import AsyncWatchlistsResource, WatchlistsResource
    from .resources.websocket import AsyncWebsocketResource, WebsocketResource

_P = ParamSpec("_P")
_T = TypeVar("_T")

VERSION = "2.28.0"
"""The version of the API's description that this client was made from."""

_SCHEMES: dict[str, SchemeInfo] = {
    "bearerAuth": SchemeInfo("http", "bearer", None, ""),
}


class Client:
    """The client for ibkr_cpapi.

    Args:
        base_url: Sends every operation there, or, as a mapping, replaces published base URLs.
            Without it: the environment's IBKR_CPAPI_BASE_URL.
        timeout: Seconds for each step of a try, or an `httpx.Timeout`.
        total: Seconds for a whole call, with all its tries and pauses.
        max_retries: How many more tries a call has; one that writes is never sent again.
        headers: Sent with every request.
        verify: Whether to check the server's certificate; or the path of a CA file to trust, or
            `pinned(...)`, or a context of your own.
        proxy: The URL of a proxy.
        transport: What sends the requests, in the place of httpx's own.
        http_client: A client of your own; it stays yours to close.
        on_request: Called with each `httpx.Request` before it goes out.
        on_response: Called with each `httpx.Response` when its head has come.
        limiter: Holds requests back, as described; one to share with other clients; None: nothing
            does.
        strict: Raises `DecodeError` for an answer that is not as described. Otherwise what does
            not fit is kept as it came, and `mismatches(result)` says where.
        bearer_auth: The credential for this security scheme. Without it: the environment's
            IBKR_CPAPI_BEARER_AUTH.
    """

    def __init__(
        self,
        *,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        total: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | ssl.SSLContext = True,
        proxy: str | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        on_request: RequestHook | Sequence[RequestHook] = (),
        on_response: ResponseHook | Sequence[ResponseHook] = (),
        limiter: Limiter | Literal["described"] | None = "described",
        strict: bool = False,
        bearer_auth: Credential | None = None,
    ) -> None:
        self._core = SyncCore(
            Settings(
                package="ibkr_cpapi",
                version=VERSION,
                base_url=_base_url(base_url, "IBKR_CPAPI_BASE_URL"),
                timeout=timeout,
                total=total,
                max_retries=max_retries,
                headers=headers or {},
                verify=verify,
                proxy=proxy,
                credentials={
                    "bearerAuth": _credential(bearer_auth, "IBKR_CPAPI_BEARER_AUTH", "bearer"),
                },
                schemes=_SCHEMES,
                strict=strict,
                transport=transport,
                on_request=hooks(on_request),
                on_response=hooks(on_response),
                limiter=limiter,
                pacing=Pacing(10, 1.0),
            ),
            http_client,
        )

    @cached_property
    def accounts(self) -> AccountsResource:
        """Accounts."""
        from .resources.accounts import AccountsResource

        return AccountsResource(self._core)

    @cached_property
    def contracts(self) -> ContractsResource:
        """Contracts."""
        from .resources.contracts import ContractsResource

        return ContractsResource(self._core)

    @cached_property
    def fa(self) -> FaResource:
        """Fa."""
        from .resources.fa import FaResource

        return FaResource(self._core)

    @cached_property
    def event_contracts(self) -> EventContractsResource:
        """Event contracts."""
        from .resources.event_contracts import EventContractsResource

        return EventContractsResource(self._core)

    @cached_property
    def notifications(self) -> NotificationsResource:
        """Notifications."""
        from .resources.notifications import NotificationsResource

        return NotificationsResource(self._core)

    @cached_property
    def account_management(self) -> AccountManagementResource:
        """Account management."""
        from .resources.account_management import AccountManagementResource

        return AccountManagementResource(self._core)

    @cached_property
    def utilities(self) -> UtilitiesResource:
        """Utilities."""
        from .resources.utilities import UtilitiesResource

        return UtilitiesResource(self._core)

    @cached_property
    def banking(self) -> BankingResource:
        """Banking."""
        from .resources.banking import BankingResource

        return BankingResource(self._core)

    @cached_property
    def echo(self) -> EchoResource:
        """Echo."""
        from .resources.echo import EchoResource

        return EchoResource(self._core)

    @cached_property
    def restrictions(self) -> RestrictionsResource:
        """Restrictions."""
        from .resources.restrictions import RestrictionsResource

        return RestrictionsResource(self._core)

    @cached_property
    def sso(self) -> SsoResource:
        """Sso."""
        from .resources.sso import SsoResource

        return SsoResource(self._core)

    @cached_property
    def reports(self) -> ReportsResource:
        """Reports."""
        from .resources.reports import ReportsResource

        return ReportsResource(self._core)

    @cached_property
    def alerts(self) -> AlertsResource:
        """Alerts."""
        from .resources.alerts import AlertsResource

        return AlertsResource(self._core)

    @cached_property
    def orders(self) -> OrdersResource:
        """Orders."""
        from .resources.orders import OrdersResource

        return OrdersResource(self._core)

    @cached_property
    def session(self) -> SessionResource:
        """Session."""
        from .resources.session import SessionResource

        return SessionResource(self._core)

    @cached_property
    def market_data(self) -> MarketDataResource:
        """Market data."""
        from .resources.market_data import MarketDataResource

        return MarketDataResource(self._core)

    @cached_property
    def scanner(self) -> ScannerResource:
        """Scanner."""
        from .resources.scanner import ScannerResource

        return ScannerResource(self._core)

    @cached_property
    def watchlists(self) -> WatchlistsResource:
        """Watchlists."""
        from .resources.watchlists import WatchlistsResource

        return WatchlistsResource(self._core)

    @cached_property
    def oauth1(self) -> Oauth1Resource:
        """Oauth1."""
        from .resources.oauth1 import Oauth1Resource

        return Oauth1Resource(self._core)

    @cached_property
    def token(self) -> TokenResource:
        """Token."""
        from .resources.token import TokenResource

        return TokenResource(self._core)

    @cached_property
    def portfolio_analyst(self) -> PortfolioAnalystResource:
        """Portfolio analyst."""
        from .resources.portfolio_analyst import PortfolioAnalystResource

        return PortfolioAnalystResource(self._core)

    @cached_property
    def portfolio(self) -> PortfolioResource:
        """Portfolio."""
        from .resources.portfolio import PortfolioResource

        return PortfolioResource(self._core)

    @cached_property
    def websocket(self) -> WebsocketResource:
        """Websocket."""
        from .resources.websocket import WebsocketResource

        return WebsocketResource(self._core)

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """A copy that does some things otherwise: as `options` of one call, for all of them.

        It shares connections, limits and hooks; closing either closes both.
        """
        made = _duplicate(self)
        made._core = self._core.with_options(options)
        return made

    def answer(self, call: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> Answer[_T]:
        """What a call returns, with its mismatches, status, headers and the text that came.

        `client.answer(client.group.operation, argument)`: the method, then its arguments.
        """
        return self._core.answer(call, *args, **kwargs)

    def stream(
        self, call: Callable[_P, object], *args: _P.args, **kwargs: _P.kwargs
    ) -> AbstractContextManager[Streaming]:
        """The answer of a call while it comes: bytes, text, lines, JSON lines, events, or a file.

        `with client.stream(client.group.operation, argument) as answer:`; it is closed at the end.
        """
        return self._core.stream(call, *args, **kwargs)

    @overload
    def paginate(
        self, call: Callable[_P, Sequence[_T]], *args: _P.args, **kwargs: _P.kwargs
    ) -> Pages[_T]: ...
    @overload
    def paginate(
        self, call: Callable[_P, object], *args: _P.args, **kwargs: _P.kwargs
    ) -> Pages[Any]: ...
    def paginate(
        self, call: Callable[_P, object], *args: _P.args, **kwargs: _P.kwargs
    ) -> Pages[Any]:
        """The items of all pages of a call, from the page in the arguments on.

        `for item in client.paginate(client.group.operation, argument)`; there are `pages()` and
        `to_list(limit=)` too.
        """
        return self._core.paginate(call, *args, **kwargs)

    def close(self) -> None:
        """Closes the connections."""
        self._core.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient:
    """The asynchronous client for ibkr_cpapi.

    Args:
        base_url: Sends every operation there, or, as a mapping, replaces published base URLs.
            Without it: the environment's IBKR_CPAPI_BASE_URL.
        timeout: Seconds for each step of a try, or an `httpx.Timeout`.
        total: Seconds for a whole call, with all its tries and pauses.
        max_retries: How many more tries a call has; one that writes is never sent again.
        headers: Sent with every request.
        verify: Whether to check the server's certificate; or the path of a CA file to trust, or
            `pinned(...)`, or a context of your own.
        proxy: The URL of a proxy.
        transport: What sends the requests, in the place of httpx's own.
        http_client: A client of your own; it stays yours to close.
        on_request: Called with each `httpx.Request` before it goes out; may be a coroutine.
        on_response: Called with each `httpx.Response` when its head has come; may be a coroutine.
        limiter: Holds requests back, as described; one to share with other clients; None: nothing
            does.
        strict: Raises `DecodeError` for an answer that is not as described. Otherwise what does
            not fit is kept as it came, and `mismatches(result)` says where.
        bearer_auth: The credential for this security scheme. Without it: the environment's
            IBKR_CPAPI_BEARER_AUTH.
    """

    def __init__(
        self,
        *,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        total: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | ssl.SSLContext = True,
        proxy: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        on_request: RequestHook | Sequence[RequestHook] = (),
        on_response: ResponseHook | Sequence[ResponseHook] = (),
        limiter: Limiter | Literal["described"] | None = "described",
        strict: bool = False,
        bearer_auth: Credential | None = None,
    ) -> None:
        self._core = AsyncCore(
            Settings(
                package="ibkr_cpapi",
                version=VERSION,
                base_url=_base_url(base_url, "IBKR_CPAPI_BASE_URL"),
                timeout=timeout,
                total=total,
                max_retries=max_retries,
                headers=headers or {},
                verify=verify,
                proxy=proxy,
                credentials={
                    "bearerAuth": _credential(bearer_auth, "IBKR_CPAPI_BEARER_AUTH", "bearer"),
                },
                schemes=_SCHEMES,
                strict=strict,
                transport=transport,
                on_request=hooks(on_request),
                on_response=hooks(on_response),
                limiter=limiter,
                pacing=Pacing(10, 1.0),
            ),
            http_client,
        )

    @cached_property
    def accounts(self) -> AsyncAccountsResource:
        """Accounts."""
        from .resources.accounts import AsyncAccountsResource

        return AsyncAccountsResource(self._core)

    @cached_property
    def contracts(self) -> AsyncContractsResource:
        """Contracts."""
        from .resources.contracts import AsyncContractsResource

        return AsyncContractsResource(self._core)

    @cached_property
    def fa(self) -> AsyncFaResource:
        """Fa."""
        from .resources.fa import AsyncFaResource

        return AsyncFaResource(self._core)

    @cached_property
    def event_contracts(self) -> AsyncEventContractsResource:
        """Event contracts."""
        from .resources.event_contracts import AsyncEventContractsResource

        return AsyncEventContractsResource(self._core)

    @cached_property
    def notifications(self) -> AsyncNotificationsResource:
        """Notifications."""
        from .resources.notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self._core)

    @cached_property
    def account_management(self) -> AsyncAccountManagementResource:
        """Account management."""
        from .resources.account_management import AsyncAccountManagementResource

        return AsyncAccountManagementResource(self._core)

    @cached_property
    def utilities(self) -> AsyncUtilitiesResource:
        """Utilities."""
        from .resources.utilities import AsyncUtilitiesResource

        return AsyncUtilitiesResource(self._core)

    @cached_property
    def banking(self) -> AsyncBankingResource:
        """Banking."""
        from .resources.banking import AsyncBankingResource

        return AsyncBankingResource(self._core)

    @cached_property
    def echo(self) -> AsyncEchoResource:
        """Echo."""
        from .resources.echo import AsyncEchoResource

        return AsyncEchoResource(self._core)

    @cached_property
    def restrictions(self) -> AsyncRestrictionsResource:
        """Restrictions."""
        from .resources.restrictions import AsyncRestrictionsResource

        return AsyncRestrictionsResource(self._core)

    @cached_property
    def sso(self) -> AsyncSsoResource:
        """Sso."""
        from .resources.sso import AsyncSsoResource

        return AsyncSsoResource(self._core)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Reports."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self._core)

    @cached_property
    def alerts(self) -> AsyncAlertsResource:
        """Alerts."""
        from .resources.alerts import AsyncAlertsResource

        return AsyncAlertsResource(self._core)

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        """Orders."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self._core)

    @cached_property
    def session(self) -> AsyncSessionResource:
        """Session."""
        from .resources.session import AsyncSessionResource

        return AsyncSessionResource(self._core)

    @cached_property
    def market_data(self) -> AsyncMarketDataResource:
        """Market data."""
        from .resources.market_data import AsyncMarketDataResource

        return AsyncMarketDataResource(self._core)

    @cached_property
    def scanner(self) -> AsyncScannerResource:
        """Scanner."""
        from .resources.scanner import AsyncScannerResource

        return AsyncScannerResource(self._core)

    @cached_property
    def watchlists(self) -> AsyncWatchlistsResource:
        """Watchlists."""
        from .resources.watchlists import AsyncWatchlistsResource

        return AsyncWatchlistsResource(self._core)

    @cached_property
    def oauth1(self) -> AsyncOauth1Resource:
        """Oauth1."""
        from .resources.oauth1 import AsyncOauth1Resource

        return AsyncOauth1Resource(self._core)

    @cached_property
    def token(self) -> AsyncTokenResource:
        """Token."""
        from .resources.token import AsyncTokenResource

        return AsyncTokenResource(self._core)

    @cached_property
    def portfolio_analyst(self) -> AsyncPortfolioAnalystResource:
        """Portfolio analyst."""
        from .resources.portfolio_analyst import AsyncPortfolioAnalystResource

        return AsyncPortfolioAnalystResource(self._core)

    @cached_property
    def portfolio(self) -> AsyncPortfolioResource:
        """Portfolio."""
        from .resources.portfolio import AsyncPortfolioResource

        return AsyncPortfolioResource(self._core)

    @cached_property
    def websocket(self) -> AsyncWebsocketResource:
        """Websocket."""
        from .resources.websocket import AsyncWebsocketResource

        return AsyncWebsocketResource(self._core)

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """A copy that does some things otherwise: as `options` of one call, for all of them.

        It shares connections, limits and hooks; closing either closes both.
        """
        made = _duplicate(self)
        made._core = self._core.with_options(options)
        return made

    async def answer(
        self, call: Callable[_P, Awaitable[_T]], *args: _P.args, **kwargs: _P.kwargs
    ) -> Answer[_T]:
        """What a call returns, with its mismatches, status, headers and the text that came.

        `await client.answer(client.group.operation, argument)`: the method, then its arguments.
        """
        return await self._core.answer(call, *args, **kwargs)

    def stream(
        self, call: Callable[_P, Awaitable[object]], *args: _P.args, **kwargs: _P.kwargs
    ) -> AbstractAsyncContextManager[AsyncStreaming]:
        """The answer of a call while it comes: bytes, text, lines, JSON lines, events, or a file.

        `async with client.stream(client.group.operation, argument) as answer:`; it is closed at
        the end.
        """
        return self._core.stream(call, *args, **kwargs)

    @overload
    def paginate(
        self, call: Callable[_P, Awaitable[Sequence[_T]]], *args: _P.args, **kwargs: _P.kwargs
    ) -> AsyncPages[_T]: ...
    @overload
    def paginate(
        self, call: Callable[_P, Awaitable[object]], *args: _P.args, **kwargs: _P.kwargs
    ) -> AsyncPages[Any]: ...
    def paginate(
        self, call: Callable[_P, Awaitable[object]], *args: _P.args, **kwargs: _P.kwargs
    ) -> AsyncPages[Any]:
        """The items of all pages of a call, from the page in the arguments on.

        `async for item in client.paginate(client.group.operation, argument)`; there are `pages()`
        and `to_list(limit=)` too.
        """
        return self._core.paginate(call, *args, **kwargs)

    async def close(self) -> None:
        """Closes the connections."""
        await self._core.close()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
