"""The clients: one synchronous, one asynchronous, with the same attributes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

import httpx

from ._core import AsyncCore, Credential, SchemeInfo, Settings, SyncCore

if TYPE_CHECKING:
    from .resources.account_management import AccountManagement, AsyncAccountManagement
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.alerts import Alerts, AsyncAlerts
    from .resources.banking import AsyncBanking, Banking
    from .resources.contracts import AsyncContracts, Contracts
    from .resources.echo import AsyncEcho, Echo
    from .resources.event_contracts import AsyncEventContracts, EventContracts
    from .resources.fa import AsyncFa, Fa
    from .resources.market_data import AsyncMarketData, MarketData
    from .resources.notifications import AsyncNotifications, Notifications
    from .resources.oauth1 import AsyncOauth1, Oauth1
    from .resources.orders import AsyncOrders, Orders
    from .resources.portfolio import AsyncPortfolio, Portfolio
    from .resources.portfolio_analyst import AsyncPortfolioAnalyst, PortfolioAnalyst
    from .resources.reports import AsyncReports, Reports
    from .resources.restrictions import AsyncRestrictions, Restrictions
    from .resources.scanner import AsyncScanner, Scanner
    from .resources.session import AsyncSession, Session
    from .resources.sso import AsyncSso, Sso
    from .resources.token import AsyncToken, Token
    from .resources.utilities import AsyncUtilities, Utilities
    from .resources.watchlists import AsyncWatchlists, Watchlists
    from .resources.websocket import AsyncWebsocket, Websocket

VERSION = "2.28.0"
"""The version of the API's description that this client was made from."""

_SCHEMES: dict[str, SchemeInfo] = {
    "bearerAuth": SchemeInfo("http", "bearer", None, ""),
}


class Client:
    """The client for ibkr_cpapi.

    Args:
        base_url: Sends every operation there, or, as a mapping, replaces published base URLs.
        timeout: Seconds, or an `httpx.Timeout`.
        headers: Sent with every request.
        verify: Whether to check the server's certificate; or the path of a CA file to trust.
        proxy: The URL of a proxy.
        http_client: A client of your own; it stays yours to close.
        bearer_auth: The credential for this security scheme.
    """

    def __init__(
        self,
        *,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        headers: Mapping[str, str] | None = None,
        verify: bool | str = True,
        proxy: str | None = None,
        http_client: httpx.Client | None = None,
        bearer_auth: Credential | None = None,
    ) -> None:
        self._core = SyncCore(
            Settings(
                package="ibkr_cpapi",
                version=VERSION,
                base_url=base_url,
                timeout=timeout,
                headers=headers or {},
                verify=verify,
                proxy=proxy,
                credentials={
                    "bearerAuth": bearer_auth,
                },
                schemes=_SCHEMES,
            ),
            http_client,
        )

    @cached_property
    def accounts(self) -> Accounts:
        """Accounts."""
        from .resources.accounts import Accounts

        return Accounts(self._core)

    @cached_property
    def contracts(self) -> Contracts:
        """Contracts."""
        from .resources.contracts import Contracts

        return Contracts(self._core)

    @cached_property
    def fa(self) -> Fa:
        """Fa."""
        from .resources.fa import Fa

        return Fa(self._core)

    @cached_property
    def event_contracts(self) -> EventContracts:
        """Event contracts."""
        from .resources.event_contracts import EventContracts

        return EventContracts(self._core)

    @cached_property
    def notifications(self) -> Notifications:
        """Notifications."""
        from .resources.notifications import Notifications

        return Notifications(self._core)

    @cached_property
    def account_management(self) -> AccountManagement:
        """Account management."""
        from .resources.account_management import AccountManagement

        return AccountManagement(self._core)

    @cached_property
    def utilities(self) -> Utilities:
        """Utilities."""
        from .resources.utilities import Utilities

        return Utilities(self._core)

    @cached_property
    def banking(self) -> Banking:
        """Banking."""
        from .resources.banking import Banking

        return Banking(self._core)

    @cached_property
    def echo(self) -> Echo:
        """Echo."""
        from .resources.echo import Echo

        return Echo(self._core)

    @cached_property
    def restrictions(self) -> Restrictions:
        """Restrictions."""
        from .resources.restrictions import Restrictions

        return Restrictions(self._core)

    @cached_property
    def sso(self) -> Sso:
        """Sso."""
        from .resources.sso import Sso

        return Sso(self._core)

    @cached_property
    def reports(self) -> Reports:
        """Reports."""
        from .resources.reports import Reports

        return Reports(self._core)

    @cached_property
    def alerts(self) -> Alerts:
        """Alerts."""
        from .resources.alerts import Alerts

        return Alerts(self._core)

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .resources.orders import Orders

        return Orders(self._core)

    @cached_property
    def session(self) -> Session:
        """Session."""
        from .resources.session import Session

        return Session(self._core)

    @cached_property
    def market_data(self) -> MarketData:
        """Market data."""
        from .resources.market_data import MarketData

        return MarketData(self._core)

    @cached_property
    def scanner(self) -> Scanner:
        """Scanner."""
        from .resources.scanner import Scanner

        return Scanner(self._core)

    @cached_property
    def watchlists(self) -> Watchlists:
        """Watchlists."""
        from .resources.watchlists import Watchlists

        return Watchlists(self._core)

    @cached_property
    def oauth1(self) -> Oauth1:
        """Oauth1."""
        from .resources.oauth1 import Oauth1

        return Oauth1(self._core)

    @cached_property
    def token(self) -> Token:
        """Token."""
        from .resources.token import Token

        return Token(self._core)

    @cached_property
    def portfolio_analyst(self) -> PortfolioAnalyst:
        """Portfolio analyst."""
        from .resources.portfolio_analyst import PortfolioAnalyst

        return PortfolioAnalyst(self._core)

    @cached_property
    def portfolio(self) -> Portfolio:
        """Portfolio."""
        from .resources.portfolio import Portfolio

        return Portfolio(self._core)

    @cached_property
    def websocket(self) -> Websocket:
        """Websocket."""
        from .resources.websocket import Websocket

        return Websocket(self._core)

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
        timeout: Seconds, or an `httpx.Timeout`.
        headers: Sent with every request.
        verify: Whether to check the server's certificate; or the path of a CA file to trust.
        proxy: The URL of a proxy.
        http_client: A client of your own; it stays yours to close.
        bearer_auth: The credential for this security scheme.
    """

    def __init__(
        self,
        *,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        headers: Mapping[str, str] | None = None,
        verify: bool | str = True,
        proxy: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        bearer_auth: Credential | None = None,
    ) -> None:
        self._core = AsyncCore(
            Settings(
                package="ibkr_cpapi",
                version=VERSION,
                base_url=base_url,
                timeout=timeout,
                headers=headers or {},
                verify=verify,
                proxy=proxy,
                credentials={
                    "bearerAuth": bearer_auth,
                },
                schemes=_SCHEMES,
            ),
            http_client,
        )

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Accounts."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self._core)

    @cached_property
    def contracts(self) -> AsyncContracts:
        """Contracts."""
        from .resources.contracts import AsyncContracts

        return AsyncContracts(self._core)

    @cached_property
    def fa(self) -> AsyncFa:
        """Fa."""
        from .resources.fa import AsyncFa

        return AsyncFa(self._core)

    @cached_property
    def event_contracts(self) -> AsyncEventContracts:
        """Event contracts."""
        from .resources.event_contracts import AsyncEventContracts

        return AsyncEventContracts(self._core)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Notifications."""
        from .resources.notifications import AsyncNotifications

        return AsyncNotifications(self._core)

    @cached_property
    def account_management(self) -> AsyncAccountManagement:
        """Account management."""
        from .resources.account_management import AsyncAccountManagement

        return AsyncAccountManagement(self._core)

    @cached_property
    def utilities(self) -> AsyncUtilities:
        """Utilities."""
        from .resources.utilities import AsyncUtilities

        return AsyncUtilities(self._core)

    @cached_property
    def banking(self) -> AsyncBanking:
        """Banking."""
        from .resources.banking import AsyncBanking

        return AsyncBanking(self._core)

    @cached_property
    def echo(self) -> AsyncEcho:
        """Echo."""
        from .resources.echo import AsyncEcho

        return AsyncEcho(self._core)

    @cached_property
    def restrictions(self) -> AsyncRestrictions:
        """Restrictions."""
        from .resources.restrictions import AsyncRestrictions

        return AsyncRestrictions(self._core)

    @cached_property
    def sso(self) -> AsyncSso:
        """Sso."""
        from .resources.sso import AsyncSso

        return AsyncSso(self._core)

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports."""
        from .resources.reports import AsyncReports

        return AsyncReports(self._core)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Alerts."""
        from .resources.alerts import AsyncAlerts

        return AsyncAlerts(self._core)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._core)

    @cached_property
    def session(self) -> AsyncSession:
        """Session."""
        from .resources.session import AsyncSession

        return AsyncSession(self._core)

    @cached_property
    def market_data(self) -> AsyncMarketData:
        """Market data."""
        from .resources.market_data import AsyncMarketData

        return AsyncMarketData(self._core)

    @cached_property
    def scanner(self) -> AsyncScanner:
        """Scanner."""
        from .resources.scanner import AsyncScanner

        return AsyncScanner(self._core)

    @cached_property
    def watchlists(self) -> AsyncWatchlists:
        """Watchlists."""
        from .resources.watchlists import AsyncWatchlists

        return AsyncWatchlists(self._core)

    @cached_property
    def oauth1(self) -> AsyncOauth1:
        """Oauth1."""
        from .resources.oauth1 import AsyncOauth1

        return AsyncOauth1(self._core)

    @cached_property
    def token(self) -> AsyncToken:
        """Token."""
        from .resources.token import AsyncToken

        return AsyncToken(self._core)

    @cached_property
    def portfolio_analyst(self) -> AsyncPortfolioAnalyst:
        """Portfolio analyst."""
        from .resources.portfolio_analyst import AsyncPortfolioAnalyst

        return AsyncPortfolioAnalyst(self._core)

    @cached_property
    def portfolio(self) -> AsyncPortfolio:
        """Portfolio."""
        from .resources.portfolio import AsyncPortfolio

        return AsyncPortfolio(self._core)

    @cached_property
    def websocket(self) -> AsyncWebsocket:
        """Websocket."""
        from .resources.websocket import AsyncWebsocket

        return AsyncWebsocket(self._core)

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
