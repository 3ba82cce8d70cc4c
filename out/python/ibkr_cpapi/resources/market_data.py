"""Market data."""

from __future__ import annotations

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    OpenInt,
    Operation,
    Pacing,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncMarketDataResource", "MarketDataResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_HISTORY: Operation[
    types.IserverHistoryBidAskResponse
    | types.IserverHistoryLastResponse
    | types.IserverHistoryMidpointResponse
] = Operation(
    id="GET /iserver/marketdata/history",
    method="GET",
    path="/iserver/marketdata/history",
    servers=SERVERS,
    parameters=(
        Parameter("conid", "query", style="form", explode=False, required=True),
        Parameter("period", "query", style="form", explode=False, required=True),
        Parameter("bar", "query", style="form", explode=False, required=True),
        Parameter("exchange", "query", style="form", explode=False, required=False),
        Parameter("outsideRth", "query", style="form", explode=False, required=False),
        Parameter("startTime", "query", style="form", explode=False, required=False),
        Parameter("direction", "query", style="form", explode=False, required=False),
        Parameter("source", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.IserverHistoryBidAskResponse
                        | types.IserverHistoryLastResponse
                        | types.IserverHistoryMidpointResponse
                    ),
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
    concurrency=5,
)
_SNAPSHOT: Operation[types.IserverSnapshot] = Operation(
    id="GET /iserver/marketdata/snapshot",
    method="GET",
    path="/iserver/marketdata/snapshot",
    servers=SERVERS,
    parameters=(
        Parameter("conids", "query", style="form", explode=False, required=True),
        Parameter("fields", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.IserverSnapshot),)),
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
    pacing=Pacing(10, 1.0),
)
_UNSUBSCRIBE: Operation[types.MarketDataUnsubscribeResponse] = Operation(
    id="POST /iserver/marketdata/unsubscribe",
    method="POST",
    path="/iserver/marketdata/unsubscribe",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.MarketDataUnsubscribeResponse),),
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
_UNSUBSCRIBE_ALL: Operation[types.MarketDataUnsubscribeAllResponse] = Operation(
    id="GET /iserver/marketdata/unsubscribeall",
    method="GET",
    path="/iserver/marketdata/unsubscribeall",
    servers=SERVERS,
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.MarketDataUnsubscribeAllResponse),),
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
    retry="never",
)


class MarketDataResource:
    """Market data."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def history(
        self,
        conid: int,
        period: str,
        bar: str,
        *,
        exchange: str | None = None,
        outside_rth: bool | None = None,
        start_time: types.UtcDateTime | None = None,
        direction: OpenInt[types.MarketDataHistoryDirection] | None = None,
        source: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.IserverHistoryBidAskResponse
        | types.IserverHistoryLastResponse
        | types.IserverHistoryMidpointResponse
    ):
        """Get historical price bars of a contract.

        Returns open, high, low, close and volume under data, each bar with its start in
        milliseconds. Five requests may run at a time; further ones get status 429. Status 500 with
        an error text is common and worth a retry. Needs a brokerage session.

        Sent as `GET /iserver/marketdata/history`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.
            period: Span of time to cover: 1-30min, 1-8h, 1-1000d, 1-792w, 1-182m or 1-15y, such as
                6d. Here m is months. `"1d"` by default.
            bar: Width of a bar, such as 1min, 5min, 1h, 1d, 1w or 1m. Here min is minutes and m is
                months. `"1min"` by default.
            exchange: Exchange to take data from, such as NASDAQ or SMART.
            outside_rth: Whether to include trading outside regular hours; false unless given.
                `false` by default.
            start_time: Time in UTC that the period hangs on, as YYYYMMDD-hh:mm:ss, such as
                20260105-14:30:00. The current time unless given.
            direction: -1 for a period that ends at startTime, 1 for one that begins there. Use 1
                with startTime only. One of `-1`, `1`; `-1` by default.
            source: What the bars are made of: Last (trades, the default), Midpoint or Bid_Ask.
                `"Last"` by default.

        Returns:
            types.IserverHistoryBidAskResponse: With `server_id`, `symbol`, `text`, `price_factor`,
                `start_time`, `high` and 17 more.
            types.IserverHistoryLastResponse: With `server_id`, `symbol`, `text`, `price_factor`,
                `start_time`, `high` and 17 more.
            types.IserverHistoryMidpointResponse: With `server_id`, `symbol`, `text`,
                `price_factor`, `start_time`, `high` and 17 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.market_data.history(1, "1d", "1min")
        """
        return self._core.call(
            _HISTORY,
            (
                conid,
                period,
                bar,
                exchange,
                outside_rth,
                start_time,
                direction,
                source,
            ),
            options=options,
        )

    def snapshot(
        self,
        conids: int,
        *,
        fields: Open[types.MdFields] | None = None,
        options: RequestOptions | None = None,
    ) -> types.IserverSnapshot:
        """Get current prices of one or more contracts.

        Needs a brokerage session and an earlier `accounts.list`; a derivative also needs
        `contracts.search` first. The first call for a conid only opens the stream and returns
        little more than the conid; call again, and fields appear as they arrive, at most 10 calls a
        second. Keys are field numbers and values are text; what is missing is unknown or unchanged,
        and a last price may start with C (yesterday's close) or H (halted).

        Sent as `GET /iserver/marketdata/snapshot`.

        No more than 10 in 1 seconds are sent.

        Args:
            conids: Contract ids, separated by commas: 265598,8314.
            fields: Field numbers, separated by commas: 31 last, 84 bid, 86 ask, 85 ask size, 88 bid
                size, 87 volume, 70 high, 71 low, 83 change in percent, 6509 availability. One of
                `"31"`, `"55"`, `"58"`, `"70"`, `"71"`, `"73"`, `"74"`, `"75"` and 103 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.market_data.snapshot(1)
        """
        return self._core.call(
            _SNAPSHOT,
            (
                conids,
                fields,
            ),
            options=options,
        )

    def unsubscribe(
        self,
        body: types.MarketDataUnsubscribeRequest | None = None,
        *,
        conid: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.MarketDataUnsubscribeResponse:
        """Close the data stream of one contract.

        A snapshot leaves a stream open at IBKR; close the ones you are done with. A contract
        without an open stream is answered with status 500.

        Sent as `POST /iserver/marketdata/unsubscribe`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.MarketDataUnsubscribeResponse: With `success`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.market_data.unsubscribe(conid=1)
        """
        return self._core.call(
            _UNSUBSCRIBE,
            (),
            body=body,
            members={"conid": conid},
            options=options,
        )

    def unsubscribe_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.MarketDataUnsubscribeAllResponse:
        """Close all open data streams.

        Closes every stream the session's snapshots have opened, and says so with unsubscribed=true.
        Later snapshots start cold again.

        Sent as `GET /iserver/marketdata/unsubscribeall`.

        Returns:
            types.MarketDataUnsubscribeAllResponse: With `unsubscribed`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.market_data.unsubscribe_all()
        """
        return self._core.call(
            _UNSUBSCRIBE_ALL,
            (),
            options=options,
        )


class AsyncMarketDataResource:
    """Market data."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def history(
        self,
        conid: int,
        period: str,
        bar: str,
        *,
        exchange: str | None = None,
        outside_rth: bool | None = None,
        start_time: types.UtcDateTime | None = None,
        direction: OpenInt[types.MarketDataHistoryDirection] | None = None,
        source: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.IserverHistoryBidAskResponse
        | types.IserverHistoryLastResponse
        | types.IserverHistoryMidpointResponse
    ):
        """Get historical price bars of a contract.

        Returns open, high, low, close and volume under data, each bar with its start in
        milliseconds. Five requests may run at a time; further ones get status 429. Status 500 with
        an error text is common and worth a retry. Needs a brokerage session.

        Sent as `GET /iserver/marketdata/history`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.
            period: Span of time to cover: 1-30min, 1-8h, 1-1000d, 1-792w, 1-182m or 1-15y, such as
                6d. Here m is months. `"1d"` by default.
            bar: Width of a bar, such as 1min, 5min, 1h, 1d, 1w or 1m. Here min is minutes and m is
                months. `"1min"` by default.
            exchange: Exchange to take data from, such as NASDAQ or SMART.
            outside_rth: Whether to include trading outside regular hours; false unless given.
                `false` by default.
            start_time: Time in UTC that the period hangs on, as YYYYMMDD-hh:mm:ss, such as
                20260105-14:30:00. The current time unless given.
            direction: -1 for a period that ends at startTime, 1 for one that begins there. Use 1
                with startTime only. One of `-1`, `1`; `-1` by default.
            source: What the bars are made of: Last (trades, the default), Midpoint or Bid_Ask.
                `"Last"` by default.

        Returns:
            types.IserverHistoryBidAskResponse: With `server_id`, `symbol`, `text`, `price_factor`,
                `start_time`, `high` and 17 more.
            types.IserverHistoryLastResponse: With `server_id`, `symbol`, `text`, `price_factor`,
                `start_time`, `high` and 17 more.
            types.IserverHistoryMidpointResponse: With `server_id`, `symbol`, `text`,
                `price_factor`, `start_time`, `high` and 17 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.market_data.history(1, "1d", "1min")
        """
        return await self._core.call(
            _HISTORY,
            (
                conid,
                period,
                bar,
                exchange,
                outside_rth,
                start_time,
                direction,
                source,
            ),
            options=options,
        )

    async def snapshot(
        self,
        conids: int,
        *,
        fields: Open[types.MdFields] | None = None,
        options: RequestOptions | None = None,
    ) -> types.IserverSnapshot:
        """Get current prices of one or more contracts.

        Needs a brokerage session and an earlier `accounts.list`; a derivative also needs
        `contracts.search` first. The first call for a conid only opens the stream and returns
        little more than the conid; call again, and fields appear as they arrive, at most 10 calls a
        second. Keys are field numbers and values are text; what is missing is unknown or unchanged,
        and a last price may start with C (yesterday's close) or H (halted).

        Sent as `GET /iserver/marketdata/snapshot`.

        No more than 10 in 1 seconds are sent.

        Args:
            conids: Contract ids, separated by commas: 265598,8314.
            fields: Field numbers, separated by commas: 31 last, 84 bid, 86 ask, 85 ask size, 88 bid
                size, 87 volume, 70 high, 71 low, 83 change in percent, 6509 availability. One of
                `"31"`, `"55"`, `"58"`, `"70"`, `"71"`, `"73"`, `"74"`, `"75"` and 103 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.market_data.snapshot(1)
        """
        return await self._core.call(
            _SNAPSHOT,
            (
                conids,
                fields,
            ),
            options=options,
        )

    async def unsubscribe(
        self,
        body: types.MarketDataUnsubscribeRequest | None = None,
        *,
        conid: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.MarketDataUnsubscribeResponse:
        """Close the data stream of one contract.

        A snapshot leaves a stream open at IBKR; close the ones you are done with. A contract
        without an open stream is answered with status 500.

        Sent as `POST /iserver/marketdata/unsubscribe`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.MarketDataUnsubscribeResponse: With `success`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.market_data.unsubscribe(conid=1)
        """
        return await self._core.call(
            _UNSUBSCRIBE,
            (),
            body=body,
            members={"conid": conid},
            options=options,
        )

    async def unsubscribe_all(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.MarketDataUnsubscribeAllResponse:
        """Close all open data streams.

        Closes every stream the session's snapshots have opened, and says so with unsubscribed=true.
        Later snapshots start cold again.

        Sent as `GET /iserver/marketdata/unsubscribeall`.

        Returns:
            types.MarketDataUnsubscribeAllResponse: With `unsubscribed`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.market_data.unsubscribe_all()
        """
        return await self._core.call(
            _UNSUBSCRIBE_ALL,
            (),
            options=options,
        )
