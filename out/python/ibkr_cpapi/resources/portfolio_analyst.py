"""Portfolio analyst."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncPortfolioAnalystResource", "PortfolioAnalystResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_ALL_PERIODS: Operation[types.DetailedContractInformation] = Operation(
    id="POST /pa/allperiods",
    method="POST",
    path="/pa/allperiods",
    servers=SERVERS,
    parameters=(Parameter("param", "query", style="form", explode=False, required=False),),
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.DetailedContractInformation),)
        ),
    ),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_PERFORMANCE: Operation[types.PerformanceResponse] = Operation(
    id="POST /pa/performance",
    method="POST",
    path="/pa/performance",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.PerformanceResponse),)),
    ),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_TRANSACTIONS: Operation[types.TransactionsResponse] = Operation(
    id="POST /pa/transactions",
    method="POST",
    path="/pa/transactions",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.TransactionsResponse),)),
    ),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)


class PortfolioAnalystResource:
    """Portfolio analyst."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def all_periods(
        self,
        body: types.PortfolioAnalystAllPeriodsRequest | None = None,
        *,
        acct_ids: Sequence[str] | Unset = UNSET,
        account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.DetailedContractInformation:
        """Get performance for every period at once.

        Returns what `performance` does for all the periods that IBKR keeps, keyed by account and
        period. Several accounts in one call are combined.

        Sent as `POST /pa/allperiods`.

        Args:
            account_id: A single account id. When given, the accounts in the body do not count.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.DetailedContractInformation: With `currency_type`, `rc`, `view`, `nd`, `id`,
                `included` and 1 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio_analyst.all_periods(acct_ids=["acct_ids"])
        """
        return self._core.call(
            _ALL_PERIODS,
            (account_id,),
            body=body,
            members={"acctIds": acct_ids},
            options=options,
        )

    def performance(
        self,
        body: types.PortfolioAnalystPerformanceRequest | None = None,
        *,
        acct_ids: Sequence[Any] | Unset = UNSET,
        period: Open[types.PortfolioAnalystPerformanceRequestPeriod] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.PerformanceResponse:
        """Get returns and net asset values over one period.

        Returns net asset values (nav), cumulative returns (cps) and returns for each sub-period
        (tpps), with their dates as YYYYMMDD. Several accounts in one call are combined into one
        result. Periods are 1D, 7D, MTD, 1M, 3M, 6M, 12M and YTD.

        Sent as `POST /pa/performance`.

        Args:
            body: The whole body, in the place of the members that follow.
            period: One of `"1D"`, `"7D"`, `"MTD"`, `"1M"`, `"3M"`, `"6M"`, `"12M"`, `"YTD"`;
                `"12M"` by default.

        Returns:
            types.PerformanceResponse: With `currency_type`, `rc`, `nav`, `nd`, `cps`, `tpps` and 3
                more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio_analyst.performance(acct_ids=["acct_ids"])
        """
        return self._core.call(
            _PERFORMANCE,
            (),
            body=body,
            members={"acctIds": acct_ids, "period": period},
            options=options,
        )

    def transactions(
        self,
        body: types.PortfolioAnalystTransactionsRequest | None = None,
        *,
        acct_ids: Sequence[str] | Unset = UNSET,
        conids: Sequence[int] | Unset = UNSET,
        currency: str | Unset = UNSET,
        days: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TransactionsResponse:
        """List trades, dividends and transfers of given contracts.

        Returns the transactions of the named accounts in the named contracts, and the realised
        profit and loss, over a number of days (90 by default) and in one currency. Check
        includesRealTime to learn whether today is included.

        Sent as `POST /pa/transactions`.

        Args:
            body: The whole body, in the place of the members that follow.
            currency: `"USD"` by default.
            days: `90` by default.

        Returns:
            types.TransactionsResponse: With `rc`, `nd`, `rpnl`, `currency`, `from_`, `id` and 3
                more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio_analyst.transactions(currency="USD", days=90)
        """
        return self._core.call(
            _TRANSACTIONS,
            (),
            body=body,
            members={"acctIds": acct_ids, "conids": conids, "currency": currency, "days": days},
            options=options,
        )


class AsyncPortfolioAnalystResource:
    """Portfolio analyst."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def all_periods(
        self,
        body: types.PortfolioAnalystAllPeriodsRequest | None = None,
        *,
        acct_ids: Sequence[str] | Unset = UNSET,
        account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.DetailedContractInformation:
        """Get performance for every period at once.

        Returns what `performance` does for all the periods that IBKR keeps, keyed by account and
        period. Several accounts in one call are combined.

        Sent as `POST /pa/allperiods`.

        Args:
            account_id: A single account id. When given, the accounts in the body do not count.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.DetailedContractInformation: With `currency_type`, `rc`, `view`, `nd`, `id`,
                `included` and 1 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio_analyst.all_periods(acct_ids=["acct_ids"])
        """
        return await self._core.call(
            _ALL_PERIODS,
            (account_id,),
            body=body,
            members={"acctIds": acct_ids},
            options=options,
        )

    async def performance(
        self,
        body: types.PortfolioAnalystPerformanceRequest | None = None,
        *,
        acct_ids: Sequence[Any] | Unset = UNSET,
        period: Open[types.PortfolioAnalystPerformanceRequestPeriod] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.PerformanceResponse:
        """Get returns and net asset values over one period.

        Returns net asset values (nav), cumulative returns (cps) and returns for each sub-period
        (tpps), with their dates as YYYYMMDD. Several accounts in one call are combined into one
        result. Periods are 1D, 7D, MTD, 1M, 3M, 6M, 12M and YTD.

        Sent as `POST /pa/performance`.

        Args:
            body: The whole body, in the place of the members that follow.
            period: One of `"1D"`, `"7D"`, `"MTD"`, `"1M"`, `"3M"`, `"6M"`, `"12M"`, `"YTD"`;
                `"12M"` by default.

        Returns:
            types.PerformanceResponse: With `currency_type`, `rc`, `nav`, `nd`, `cps`, `tpps` and 3
                more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio_analyst.performance(acct_ids=["acct_ids"])
        """
        return await self._core.call(
            _PERFORMANCE,
            (),
            body=body,
            members={"acctIds": acct_ids, "period": period},
            options=options,
        )

    async def transactions(
        self,
        body: types.PortfolioAnalystTransactionsRequest | None = None,
        *,
        acct_ids: Sequence[str] | Unset = UNSET,
        conids: Sequence[int] | Unset = UNSET,
        currency: str | Unset = UNSET,
        days: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TransactionsResponse:
        """List trades, dividends and transfers of given contracts.

        Returns the transactions of the named accounts in the named contracts, and the realised
        profit and loss, over a number of days (90 by default) and in one currency. Check
        includesRealTime to learn whether today is included.

        Sent as `POST /pa/transactions`.

        Args:
            body: The whole body, in the place of the members that follow.
            currency: `"USD"` by default.
            days: `90` by default.

        Returns:
            types.TransactionsResponse: With `rc`, `nd`, `rpnl`, `currency`, `from_`, `id` and 3
                more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio_analyst.transactions(currency="USD", days=90)
        """
        return await self._core.call(
            _TRANSACTIONS,
            (),
            body=body,
            members={"acctIds": acct_ids, "conids": conids, "currency": currency, "days": days},
            options=options,
        )
