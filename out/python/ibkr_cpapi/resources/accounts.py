"""Accounts."""

from __future__ import annotations

from typing import overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Operation,
    Pacing,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncAccountsResource", "AccountsResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_OWNERS: Operation[types.SignatureAndOwners] = Operation(
    id="GET /acesws/{accountId}/signatures-and-owners",
    method="GET",
    path="/acesws/{accountId}/signatures-and-owners",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SignatureAndOwners),)),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_SWITCH: Operation[types.SetAccountResponse] = Operation(
    id="POST /iserver/account",
    method="POST",
    path="/iserver/account",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SetAccountResponse),)),
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
    retry="never",
)
_PNL: Operation[types.PnlPartitionedResponse] = Operation(
    id="GET /iserver/account/pnl/partitioned",
    method="GET",
    path="/iserver/account/pnl/partitioned",
    servers=SERVERS,
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.PnlPartitionedResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
    pacing=Pacing(1, 5.0),
)
_SEARCH: Operation[types.DynAccountSearchResponse] = Operation(
    id="GET /iserver/account/search/{searchPattern}",
    method="GET",
    path="/iserver/account/search/{searchPattern}",
    servers=SERVERS,
    parameters=(Parameter("searchPattern", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.DynAccountSearchResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_SUMMARY: Operation[types.AccountSummaryResponse] = Operation(
    id="GET /iserver/account/{accountId}/summary",
    method="GET",
    path="/iserver/account/{accountId}/summary",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AccountSummaryResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_AVAILABLE_FUNDS: Operation[types.AvailableFundsResponse] = Operation(
    id="GET /iserver/account/{accountId}/summary/available_funds",
    method="GET",
    path="/iserver/account/{accountId}/summary/available_funds",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AvailableFundsResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_BALANCES: Operation[types.SummaryOfAccountBalancesResponse] = Operation(
    id="GET /iserver/account/{accountId}/summary/balances",
    method="GET",
    path="/iserver/account/{accountId}/summary/balances",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.SummaryOfAccountBalancesResponse),),
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_MARGINS: Operation[types.SummaryOfAccountMarginResponse] = Operation(
    id="GET /iserver/account/{accountId}/summary/margins",
    method="GET",
    path="/iserver/account/{accountId}/summary/margins",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.SummaryOfAccountMarginResponse),),
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_MARKET_VALUE: Operation[types.SummaryMarketValueResponse] = Operation(
    id="GET /iserver/account/{accountId}/summary/market_value",
    method="GET",
    path="/iserver/account/{accountId}/summary/market_value",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.SummaryMarketValueResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_LIST: Operation[types.UserAccountsResponse] = Operation(
    id="GET /iserver/accounts",
    method="GET",
    path="/iserver/accounts",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.UserAccountsResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_SET_DYNAMIC: Operation[types.SetAccountResponse] = Operation(
    id="POST /iserver/dynaccount",
    method="POST",
    path="/iserver/dynaccount",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True, needs=("acctId",)),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SetAccountResponse),)),
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
    retry="never",
)


class AccountsResource:
    """Accounts."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def owners(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SignatureAndOwners:
        """List an account's users, owners and signatories.

        Names the applicants behind an account and the users who have a role in it.

        Sent as `GET /acesws/{accountId}/signatures-and-owners`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SignatureAndOwners: With `account_id`, `users`, `applicant`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.owners("account_id")
        """
        return self._core.call(
            _OWNERS,
            (account_id,),
            options=options,
        )

    def switch(
        self,
        body: types.AccountsSwitchRequest | None = None,
        *,
        acct_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse:
        """Select the account that later calls act on.

        Changes the selected account of a login that has several, such as an advisor's. Selecting
        the account that is already selected is harmless and reported as such. An unknown account id
        is answered with status 500, a missing body with 400.

        Sent as `POST /iserver/account`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.SetAccountResponse: With `set`, `acct_id`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.accounts.switch(acct_id="acct_id")
        """
        return self._core.call(
            _SWITCH,
            (),
            body=body,
            members={"acctId": acct_id},
            options=options,
        )

    def pnl(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.PnlPartitionedResponse:
        """Get profit and loss, by account and model.

        Reports daily and unrealised profit and loss, net liquidity and excess liquidity under upnl,
        one entry for each account and model ("U1234567.Core"). The first call of a session usually
        returns an empty upnl; ask again. At most one call in 5 seconds.

        Sent as `GET /iserver/account/pnl/partitioned`.

        No more than 1 in 5 seconds are sent.

        Returns:
            types.PnlPartitionedResponse: With `upnl`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.pnl()
        """
        return self._core.call(
            _PNL,
            (),
            options=options,
        )

    def search(
        self,
        pattern: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.DynAccountSearchResponse:
        """Find accounts by part of their id (dynamic accounts only).

        For broker logins with the DYNACCT property, which are not told their accounts at login and
        look them up instead. Every other login gets status 503. Follow up with `set_dynamic`.

        Sent as `GET /iserver/account/search/{searchPattern}`.

        Args:
            pattern: Part of an account id to look for; U123 finds every account whose id contains
                it.

        Returns:
            types.DynAccountSearchResponse: With `matched_accounts`, `pattern`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.search("pattern")
        """
        return self._core.call(
            _SEARCH,
            (pattern,),
            options=options,
        )

    def summary(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountSummaryResponse:
        """Get an account's main balances and margin figures as numbers.

        Returns net liquidation, equity with loan, buying power, available funds, excess liquidity,
        margin requirements and cash by currency. The figures are numbers here, unlike in the
        detailed summaries beside it.

        Sent as `GET /iserver/account/{accountId}/summary`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.AccountSummaryResponse: With `account_type`, `status`, `balance`, `sma`,
                `buying_power`, `available_funds` and 11 more.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.summary("account_id")
        """
        return self._core.call(
            _SUMMARY,
            (account_id,),
            options=options,
        )

    def available_funds(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AvailableFundsResponse:
        """Get available funds, buying power and look-ahead values by segment.

        Shows current and look-ahead funds, in total and for each segment, such as securities and
        commodities. Amounts are text meant for people, such as "994,831 USD", and some keys contain
        spaces.

        Sent as `GET /iserver/account/{accountId}/summary/available_funds`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.AvailableFundsResponse: With `total`, `crypto_at_paxos`, `commodities`,
                `securities`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.available_funds("account_id")
        """
        return self._core.call(
            _AVAILABLE_FUNDS,
            (account_id,),
            options=options,
        )

    def balances(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SummaryOfAccountBalancesResponse:
        """Get equity and cash balances by segment.

        Shows net liquidation, equity with loan value, cash and interest, in total and for each
        segment. Amounts are formatted text ("1,005,254 USD") and key names are not uniform: expect
        `MTD Interest` beside snake_case ones.

        Sent as `GET /iserver/account/{accountId}/summary/balances`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SummaryOfAccountBalancesResponse: With `total`, `commodities`, `securities`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.balances("account_id")
        """
        return self._core.call(
            _BALANCES,
            (account_id,),
            options=options,
        )

    def margins(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SummaryOfAccountMarginResponse:
        """Get margin requirements by segment.

        Shows initial and maintenance margin, now and as projected, in total and for each segment.
        Amounts are formatted text with thousands separators and a currency.

        Sent as `GET /iserver/account/{accountId}/summary/margins`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SummaryOfAccountMarginResponse: With `total`, `crypto_at_paxos`, `commodities`,
                `securities`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.margins("account_id")
        """
        return self._core.call(
            _MARGINS,
            (account_id,),
            options=options,
        )

    def market_value(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SummaryMarketValueResponse:
        """Get market value by currency and kind of instrument.

        Breaks the account down by currency: cash, stocks, options, futures, net liquidation and
        profit and loss. Amounts are text with thousands separators ("30,615").

        Sent as `GET /iserver/account/{accountId}/summary/market_value`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SummaryMarketValueResponse: With `currency`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.market_value("account_id")
        """
        return self._core.call(
            _MARKET_VALUE,
            (account_id,),
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.UserAccountsResponse:
        """List the accounts this session may trade.

        Gives the tradable account ids, their aliases and properties, and which one is selected.
        Call it once after `session.start`: market data snapshots, live orders and order changes
        fail or stay empty in a session that has not made this call.

        Sent as `GET /iserver/accounts`.

        Returns:
            types.UserAccountsResponse: With `accounts`, `acct_props`, `aliases`, `allow_features`,
                `chart_periods`, `groups` and 6 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.list()
        """
        return self._core.call(
            _LIST,
            (),
            options=options,
        )

    @overload
    def set_dynamic(
        self,
        body: types.AccountsSetDynamicRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse: ...

    @overload
    def set_dynamic(
        self,
        *,
        acct_id: str,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse: ...

    def set_dynamic(
        self,
        body: types.AccountsSetDynamicRequest | None = None,
        *,
        acct_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse:
        """Select the active account of a dynamic account login.

        Makes one account, usually found with `search`, the one that later calls act on. A login
        without the DYNACCT property is refused with status 401.

        Sent as `POST /iserver/dynaccount`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.SetAccountResponse: With `set`, `acct_id`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.accounts.set_dynamic(acct_id="acct_id")
        """
        return self._core.call(
            _SET_DYNAMIC,
            (),
            body=body,
            members={"acctId": acct_id},
            options=options,
        )


class AsyncAccountsResource:
    """Accounts."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def owners(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SignatureAndOwners:
        """List an account's users, owners and signatories.

        Names the applicants behind an account and the users who have a role in it.

        Sent as `GET /acesws/{accountId}/signatures-and-owners`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SignatureAndOwners: With `account_id`, `users`, `applicant`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.owners("account_id")
        """
        return await self._core.call(
            _OWNERS,
            (account_id,),
            options=options,
        )

    async def switch(
        self,
        body: types.AccountsSwitchRequest | None = None,
        *,
        acct_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse:
        """Select the account that later calls act on.

        Changes the selected account of a login that has several, such as an advisor's. Selecting
        the account that is already selected is harmless and reported as such. An unknown account id
        is answered with status 500, a missing body with 400.

        Sent as `POST /iserver/account`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.SetAccountResponse: With `set`, `acct_id`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.accounts.switch(acct_id="acct_id")
        """
        return await self._core.call(
            _SWITCH,
            (),
            body=body,
            members={"acctId": acct_id},
            options=options,
        )

    async def pnl(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.PnlPartitionedResponse:
        """Get profit and loss, by account and model.

        Reports daily and unrealised profit and loss, net liquidity and excess liquidity under upnl,
        one entry for each account and model ("U1234567.Core"). The first call of a session usually
        returns an empty upnl; ask again. At most one call in 5 seconds.

        Sent as `GET /iserver/account/pnl/partitioned`.

        No more than 1 in 5 seconds are sent.

        Returns:
            types.PnlPartitionedResponse: With `upnl`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.pnl()
        """
        return await self._core.call(
            _PNL,
            (),
            options=options,
        )

    async def search(
        self,
        pattern: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.DynAccountSearchResponse:
        """Find accounts by part of their id (dynamic accounts only).

        For broker logins with the DYNACCT property, which are not told their accounts at login and
        look them up instead. Every other login gets status 503. Follow up with `set_dynamic`.

        Sent as `GET /iserver/account/search/{searchPattern}`.

        Args:
            pattern: Part of an account id to look for; U123 finds every account whose id contains
                it.

        Returns:
            types.DynAccountSearchResponse: With `matched_accounts`, `pattern`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.search("pattern")
        """
        return await self._core.call(
            _SEARCH,
            (pattern,),
            options=options,
        )

    async def summary(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountSummaryResponse:
        """Get an account's main balances and margin figures as numbers.

        Returns net liquidation, equity with loan, buying power, available funds, excess liquidity,
        margin requirements and cash by currency. The figures are numbers here, unlike in the
        detailed summaries beside it.

        Sent as `GET /iserver/account/{accountId}/summary`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.AccountSummaryResponse: With `account_type`, `status`, `balance`, `sma`,
                `buying_power`, `available_funds` and 11 more.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.summary("account_id")
        """
        return await self._core.call(
            _SUMMARY,
            (account_id,),
            options=options,
        )

    async def available_funds(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AvailableFundsResponse:
        """Get available funds, buying power and look-ahead values by segment.

        Shows current and look-ahead funds, in total and for each segment, such as securities and
        commodities. Amounts are text meant for people, such as "994,831 USD", and some keys contain
        spaces.

        Sent as `GET /iserver/account/{accountId}/summary/available_funds`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.AvailableFundsResponse: With `total`, `crypto_at_paxos`, `commodities`,
                `securities`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.available_funds("account_id")
        """
        return await self._core.call(
            _AVAILABLE_FUNDS,
            (account_id,),
            options=options,
        )

    async def balances(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SummaryOfAccountBalancesResponse:
        """Get equity and cash balances by segment.

        Shows net liquidation, equity with loan value, cash and interest, in total and for each
        segment. Amounts are formatted text ("1,005,254 USD") and key names are not uniform: expect
        `MTD Interest` beside snake_case ones.

        Sent as `GET /iserver/account/{accountId}/summary/balances`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SummaryOfAccountBalancesResponse: With `total`, `commodities`, `securities`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.balances("account_id")
        """
        return await self._core.call(
            _BALANCES,
            (account_id,),
            options=options,
        )

    async def margins(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SummaryOfAccountMarginResponse:
        """Get margin requirements by segment.

        Shows initial and maintenance margin, now and as projected, in total and for each segment.
        Amounts are formatted text with thousands separators and a currency.

        Sent as `GET /iserver/account/{accountId}/summary/margins`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SummaryOfAccountMarginResponse: With `total`, `crypto_at_paxos`, `commodities`,
                `securities`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.margins("account_id")
        """
        return await self._core.call(
            _MARGINS,
            (account_id,),
            options=options,
        )

    async def market_value(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SummaryMarketValueResponse:
        """Get market value by currency and kind of instrument.

        Breaks the account down by currency: cash, stocks, options, futures, net liquidation and
        profit and loss. Amounts are text with thousands separators ("30,615").

        Sent as `GET /iserver/account/{accountId}/summary/market_value`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.SummaryMarketValueResponse: With `currency`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.market_value("account_id")
        """
        return await self._core.call(
            _MARKET_VALUE,
            (account_id,),
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.UserAccountsResponse:
        """List the accounts this session may trade.

        Gives the tradable account ids, their aliases and properties, and which one is selected.
        Call it once after `session.start`: market data snapshots, live orders and order changes
        fail or stay empty in a session that has not made this call.

        Sent as `GET /iserver/accounts`.

        Returns:
            types.UserAccountsResponse: With `accounts`, `acct_props`, `aliases`, `allow_features`,
                `chart_periods`, `groups` and 6 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.accounts.list()
        """
        return await self._core.call(
            _LIST,
            (),
            options=options,
        )

    @overload
    async def set_dynamic(
        self,
        body: types.AccountsSetDynamicRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse: ...

    @overload
    async def set_dynamic(
        self,
        *,
        acct_id: str,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse: ...

    async def set_dynamic(
        self,
        body: types.AccountsSetDynamicRequest | None = None,
        *,
        acct_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SetAccountResponse:
        """Select the active account of a dynamic account login.

        Makes one account, usually found with `search`, the one that later calls act on. A login
        without the DYNACCT property is refused with status 401.

        Sent as `POST /iserver/dynaccount`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.SetAccountResponse: With `set`, `acct_id`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.accounts.set_dynamic(acct_id="acct_id")
        """
        return await self._core.call(
            _SET_DYNAMIC,
            (),
            body=body,
            members={"acctId": acct_id},
            options=options,
        )
