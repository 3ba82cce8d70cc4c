"""Portfolio."""

from __future__ import annotations

from typing import Any

from .. import types
from .._core import (
    AsyncCore,
    Content,
    Operation,
    Pacing,
    Pagination,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
)

__all__ = ("AsyncPortfolioResource", "PortfolioResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_ACCOUNTS: Operation[list[types.AccountAttributes]] = Operation(
    id="GET /portfolio/accounts",
    method="GET",
    path="/portfolio/accounts",
    servers=SERVERS,
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: list[types.AccountAttributes]),)
        ),
    ),
    errors=(
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
    pacing=Pacing(1, 5.0),
)
_POSITIONS_BY_CONID: Operation[
    dict[str, types.IndividualPosition | list[types.IndividualPosition]]
] = Operation(
    id="GET /portfolio/positions/{conid}",
    method="GET",
    path="/portfolio/positions/{conid}",
    servers=SERVERS,
    parameters=(Parameter("conid", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: dict[str, types.IndividualPosition | list[types.IndividualPosition]],
                ),
            ),
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
_SUBACCOUNTS: Operation[list[types.AccountAttributes]] = Operation(
    id="GET /portfolio/subaccounts",
    method="GET",
    path="/portfolio/subaccounts",
    servers=SERVERS,
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: list[types.AccountAttributes]),)
        ),
    ),
    errors=(
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
    pacing=Pacing(1, 5.0),
)
_ALLOCATION: Operation[types.PortfolioAllocations] = Operation(
    id="GET /portfolio/{accountId}/allocation",
    method="GET",
    path="/portfolio/{accountId}/allocation",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("model", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.PortfolioAllocations),)),
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
_LEDGER: Operation[types.Ledger] = Operation(
    id="GET /portfolio/{accountId}/ledger",
    method="GET",
    path="/portfolio/{accountId}/ledger",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(Response("200", (Content("application/json", "json", lambda: types.Ledger),)),),
    errors=(
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
_META: Operation[types.AccountAttributes] = Operation(
    id="GET /portfolio/{accountId}/meta",
    method="GET",
    path="/portfolio/{accountId}/meta",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.AccountAttributes),)),
    ),
    errors=(
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
_INVALIDATE_POSITIONS: Operation[types.PortfolioInvalidatePositionsResponse] = Operation(
    id="POST /portfolio/{accountId}/positions/invalidate",
    method="POST",
    path="/portfolio/{accountId}/positions/invalidate",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json", "json", lambda: types.PortfolioInvalidatePositionsResponse
                ),
            ),
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
    retry="never",
)
_POSITIONS: Operation[list[types.IndividualPosition]] = Operation(
    id="GET /portfolio/{accountId}/positions/{pageId}",
    method="GET",
    path="/portfolio/{accountId}/positions/{pageId}",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("pageId", "path", style="simple", explode=False, required=True),
        Parameter("model", "query", style="form", explode=False, required=False),
        Parameter("sort", "query", style="form", explode=False, required=False),
        Parameter("direction", "query", style="form", explode=False, required=False),
        Parameter("waitForSecDef", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: list[types.IndividualPosition]),)
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
    pagination=Pagination("page", "pageId", 0, "empty"),
)
_SUMMARY: Operation[types.PortfolioSummary] = Operation(
    id="GET /portfolio/{accountId}/summary",
    method="GET",
    path="/portfolio/{accountId}/summary",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.PortfolioSummary),)),
    ),
    errors=(
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
_POSITION: Operation[types.IndividualPositionArray] = Operation(
    id="GET /portfolio/{accountid}/position/{conid}",
    method="GET",
    path="/portfolio/{accountid}/position/{conid}",
    servers=SERVERS,
    parameters=(
        Parameter("accountid", "path", style="simple", explode=False, required=True),
        Parameter("conid", "path", style="simple", explode=False, required=True),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.IndividualPositionArray),)
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


class PortfolioResource:
    """Portfolio."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def accounts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[types.AccountAttributes]:
        """List the accounts whose positions you may see.

        Call it before any other portfolio operation: it is what tells IBKR which accounts the
        session looks at. It works without a brokerage session. At most one call in 5 seconds.

        Sent as `GET /portfolio/accounts`.

        No more than 1 in 5 seconds are sent.

        Returns:
            list[types.AccountAttributes]: Each with `prepaid_crypto_p`, `prepaid_crypto_z`,
                `account_alias`, `account_id`, `account_status`, `account_title` and 18 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.accounts()
        """
        return self._core.call(
            _ACCOUNTS,
            (),
            options=options,
        )

    def positions_by_conid(
        self,
        conid: int,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, types.IndividualPosition | list[types.IndividualPosition]]:
        """Find one contract's positions across all accounts.

        Returns a map from account id to that account's positions in the contract. It does not wait
        for contract details to load.

        Sent as `GET /portfolio/positions/{conid}`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.positions_by_conid(1)
        """
        return self._core.call(
            _POSITIONS_BY_CONID,
            (conid,),
            options=options,
        )

    def subaccounts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[types.AccountAttributes]:
        """List the subaccounts of an advisor or tiered account.

        Gives every subaccount with its title, type, currency and other attributes. At most one call
        in 5 seconds.

        Sent as `GET /portfolio/subaccounts`.

        No more than 1 in 5 seconds are sent.

        Returns:
            list[types.AccountAttributes]: Each with `prepaid_crypto_p`, `prepaid_crypto_z`,
                `account_alias`, `account_id`, `account_status`, `account_title` and 18 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.subaccounts()
        """
        return self._core.call(
            _SUBACCOUNTS,
            (),
            options=options,
        )

    def allocation(
        self,
        account_id: str,
        *,
        model: Any | None = None,
        options: RequestOptions | None = None,
    ) -> types.PortfolioAllocations:
        """Break an account down by asset class, sector and group.

        Returns market values for asset class, sector and industry group, each split into long and
        short.

        Sent as `GET /portfolio/{accountId}/allocation`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            model: Name of an advisor model, to look at that part of the account only.

        Returns:
            types.PortfolioAllocations: With `asset_class`, `group`, `sector`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.allocation("account_id")
        """
        return self._core.call(
            _ALLOCATION,
            (
                account_id,
                model,
            ),
            options=options,
        )

    def ledger(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Ledger:
        """Get an account's cash and market values by currency.

        Returns one entry for each currency held, and BASE with the totals in the base currency.
        Keys are lower case (cashbalance, netliquidationvalue) and values are numbers.

        Sent as `GET /portfolio/{accountId}/ledger`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.ledger("account_id")
        """
        return self._core.call(
            _LEDGER,
            (account_id,),
            options=options,
        )

    def meta(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountAttributes:
        """Get the attributes of one account.

        Returns the account's title, type, base currency, parent, trading type and what it is
        allowed to do: the same record that `accounts` lists for it. Call `accounts` first.

        Sent as `GET /portfolio/{accountId}/meta`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.AccountAttributes: With `prepaid_crypto_p`, `prepaid_crypto_z`, `account_alias`,
                `account_id`, `account_status`, `account_title` and 18 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.meta("account_id")
        """
        return self._core.call(
            _META,
            (account_id,),
            options=options,
        )

    def invalidate_positions(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.PortfolioInvalidatePositionsResponse:
        """Drop the cached positions so that the next call reads fresh ones.

        Positions are cached by IBKR and may be out of date after a trade. Call this, then
        `positions` again. The answer only says that the cache was dropped.

        Sent as `POST /portfolio/{accountId}/positions/invalidate`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.PortfolioInvalidatePositionsResponse: With `message`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.portfolio.invalidate_positions("account_id")
        """
        return self._core.call(
            _INVALIDATE_POSITIONS,
            (account_id,),
            options=options,
        )

    def positions(
        self,
        account_id: str,
        page: int,
        *,
        model: Any | None = None,
        sort: Any | None = None,
        direction: Any | None = None,
        wait_for_sec_def: bool | None = None,
        options: RequestOptions | None = None,
    ) -> list[types.IndividualPosition]:
        """List an account's positions, page by page.

        Returns one page of positions; ask for the next until a page comes back empty. Pages have
        been seen to hold 30 rows, while up to 100 are allowed for, so do not rely on a size.
        Answers come from a cache that may lag: call `invalidate_positions` to have it refilled.
        Many fields can be null, and strike is 0 for what is no option.

        Sent as `GET /portfolio/{accountId}/positions/{pageId}`.

        `client.paginate` takes it, and goes through all of its pages.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            page: Page of positions, counted from 0.
            model: Name of an advisor model, to list the positions held through it only.
            sort: Field to order the positions by; name unless given.
            direction: Order of the sort: a for ascending, which is the default, or d for
                descending.
            wait_for_sec_def: Whether to hold the answer until the contract details of every
                position are known. Without it some positions may come without them.

        Returns:
            list[types.IndividualPosition]: Each with `acct_id`, `all_exchanges`, `asset_class`,
                `avg_cost`, `avg_price`, `base_avg_cost` and 40 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.positions("account_id", 0)
        """
        return self._core.call(
            _POSITIONS,
            (
                account_id,
                page,
                model,
                sort,
                direction,
                wait_for_sec_def,
            ),
            options=options,
        )

    def summary(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.PortfolioSummary:
        """Get every value IBKR keeps for an account.

        Returns a map from lower-case names, such as netliquidation or availablefunds-s, to an
        amount, its currency, a time and sometimes a text value; -s and -c mark the securities and
        commodities segments. Non-numeric entries (accountcode, accounttype) hold text in value, and
        0 in amount.

        Sent as `GET /portfolio/{accountId}/summary`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.PortfolioSummary: With `accountcode`, `accountready`, `accounttype`,
                `accruedcash`, `accruedcash_c`, `accruedcash_s` and 108 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.summary("account_id")
        """
        return self._core.call(
            _SUMMARY,
            (account_id,),
            options=options,
        )

    def position(
        self,
        account_id: str,
        conid: int,
        *,
        options: RequestOptions | None = None,
    ) -> types.IndividualPositionArray:
        """Get an account's position in one contract.

        Returns a list with the account's position in this contract; it is a list even where one
        entry is all there can be.

        Sent as `GET /portfolio/{accountid}/position/{conid}`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Returns:
            types.IndividualPositionArray: Each with `acct_id`, `all_exchanges`, `asset_class`,
                `avg_cost`, `avg_price`, `base_avg_cost` and 40 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.position("account_id", 1)
        """
        return self._core.call(
            _POSITION,
            (
                account_id,
                conid,
            ),
            options=options,
        )


class AsyncPortfolioResource:
    """Portfolio."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def accounts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[types.AccountAttributes]:
        """List the accounts whose positions you may see.

        Call it before any other portfolio operation: it is what tells IBKR which accounts the
        session looks at. It works without a brokerage session. At most one call in 5 seconds.

        Sent as `GET /portfolio/accounts`.

        No more than 1 in 5 seconds are sent.

        Returns:
            list[types.AccountAttributes]: Each with `prepaid_crypto_p`, `prepaid_crypto_z`,
                `account_alias`, `account_id`, `account_status`, `account_title` and 18 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.accounts()
        """
        return await self._core.call(
            _ACCOUNTS,
            (),
            options=options,
        )

    async def positions_by_conid(
        self,
        conid: int,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, types.IndividualPosition | list[types.IndividualPosition]]:
        """Find one contract's positions across all accounts.

        Returns a map from account id to that account's positions in the contract. It does not wait
        for contract details to load.

        Sent as `GET /portfolio/positions/{conid}`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.positions_by_conid(1)
        """
        return await self._core.call(
            _POSITIONS_BY_CONID,
            (conid,),
            options=options,
        )

    async def subaccounts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[types.AccountAttributes]:
        """List the subaccounts of an advisor or tiered account.

        Gives every subaccount with its title, type, currency and other attributes. At most one call
        in 5 seconds.

        Sent as `GET /portfolio/subaccounts`.

        No more than 1 in 5 seconds are sent.

        Returns:
            list[types.AccountAttributes]: Each with `prepaid_crypto_p`, `prepaid_crypto_z`,
                `account_alias`, `account_id`, `account_status`, `account_title` and 18 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.subaccounts()
        """
        return await self._core.call(
            _SUBACCOUNTS,
            (),
            options=options,
        )

    async def allocation(
        self,
        account_id: str,
        *,
        model: Any | None = None,
        options: RequestOptions | None = None,
    ) -> types.PortfolioAllocations:
        """Break an account down by asset class, sector and group.

        Returns market values for asset class, sector and industry group, each split into long and
        short.

        Sent as `GET /portfolio/{accountId}/allocation`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            model: Name of an advisor model, to look at that part of the account only.

        Returns:
            types.PortfolioAllocations: With `asset_class`, `group`, `sector`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.allocation("account_id")
        """
        return await self._core.call(
            _ALLOCATION,
            (
                account_id,
                model,
            ),
            options=options,
        )

    async def ledger(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Ledger:
        """Get an account's cash and market values by currency.

        Returns one entry for each currency held, and BASE with the totals in the base currency.
        Keys are lower case (cashbalance, netliquidationvalue) and values are numbers.

        Sent as `GET /portfolio/{accountId}/ledger`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.ledger("account_id")
        """
        return await self._core.call(
            _LEDGER,
            (account_id,),
            options=options,
        )

    async def meta(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountAttributes:
        """Get the attributes of one account.

        Returns the account's title, type, base currency, parent, trading type and what it is
        allowed to do: the same record that `accounts` lists for it. Call `accounts` first.

        Sent as `GET /portfolio/{accountId}/meta`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.AccountAttributes: With `prepaid_crypto_p`, `prepaid_crypto_z`, `account_alias`,
                `account_id`, `account_status`, `account_title` and 18 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.meta("account_id")
        """
        return await self._core.call(
            _META,
            (account_id,),
            options=options,
        )

    async def invalidate_positions(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.PortfolioInvalidatePositionsResponse:
        """Drop the cached positions so that the next call reads fresh ones.

        Positions are cached by IBKR and may be out of date after a trade. Call this, then
        `positions` again. The answer only says that the cache was dropped.

        Sent as `POST /portfolio/{accountId}/positions/invalidate`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.PortfolioInvalidatePositionsResponse: With `message`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.portfolio.invalidate_positions("account_id")
        """
        return await self._core.call(
            _INVALIDATE_POSITIONS,
            (account_id,),
            options=options,
        )

    async def positions(
        self,
        account_id: str,
        page: int,
        *,
        model: Any | None = None,
        sort: Any | None = None,
        direction: Any | None = None,
        wait_for_sec_def: bool | None = None,
        options: RequestOptions | None = None,
    ) -> list[types.IndividualPosition]:
        """List an account's positions, page by page.

        Returns one page of positions; ask for the next until a page comes back empty. Pages have
        been seen to hold 30 rows, while up to 100 are allowed for, so do not rely on a size.
        Answers come from a cache that may lag: call `invalidate_positions` to have it refilled.
        Many fields can be null, and strike is 0 for what is no option.

        Sent as `GET /portfolio/{accountId}/positions/{pageId}`.

        `client.paginate` takes it, and goes through all of its pages.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            page: Page of positions, counted from 0.
            model: Name of an advisor model, to list the positions held through it only.
            sort: Field to order the positions by; name unless given.
            direction: Order of the sort: a for ascending, which is the default, or d for
                descending.
            wait_for_sec_def: Whether to hold the answer until the contract details of every
                position are known. Without it some positions may come without them.

        Returns:
            list[types.IndividualPosition]: Each with `acct_id`, `all_exchanges`, `asset_class`,
                `avg_cost`, `avg_price`, `base_avg_cost` and 40 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.positions("account_id", 0)
        """
        return await self._core.call(
            _POSITIONS,
            (
                account_id,
                page,
                model,
                sort,
                direction,
                wait_for_sec_def,
            ),
            options=options,
        )

    async def summary(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.PortfolioSummary:
        """Get every value IBKR keeps for an account.

        Returns a map from lower-case names, such as netliquidation or availablefunds-s, to an
        amount, its currency, a time and sometimes a text value; -s and -c mark the securities and
        commodities segments. Non-numeric entries (accountcode, accounttype) hold text in value, and
        0 in amount.

        Sent as `GET /portfolio/{accountId}/summary`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.PortfolioSummary: With `accountcode`, `accountready`, `accounttype`,
                `accruedcash`, `accruedcash_c`, `accruedcash_s` and 108 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.summary("account_id")
        """
        return await self._core.call(
            _SUMMARY,
            (account_id,),
            options=options,
        )

    async def position(
        self,
        account_id: str,
        conid: int,
        *,
        options: RequestOptions | None = None,
    ) -> types.IndividualPositionArray:
        """Get an account's position in one contract.

        Returns a list with the account's position in this contract; it is a list even where one
        entry is all there can be.

        Sent as `GET /portfolio/{accountid}/position/{conid}`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Returns:
            types.IndividualPositionArray: Each with `acct_id`, `all_exchanges`, `asset_class`,
                `avg_cost`, `avg_price`, `base_avg_cost` and 40 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.portfolio.position("account_id", 1)
        """
        return await self._core.call(
            _POSITION,
            (
                account_id,
                conid,
            ),
            options=options,
        )
