"""Event contracts."""

from __future__ import annotations

from .. import types
from .._core import (
    AsyncCore,
    Content,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
)

__all__ = ("AsyncEventContractsResource", "EventContractsResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_CATEGORIES: Operation[types.CategoryTreeResponse] = Operation(
    id="GET /forecast/category/tree",
    method="GET",
    path="/forecast/category/tree",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.CategoryTreeResponse),)),
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
_DETAILS: Operation[types.ForecastDetailsResponse] = Operation(
    id="GET /forecast/contract/details",
    method="GET",
    path="/forecast/contract/details",
    servers=SERVERS,
    parameters=(Parameter("conid", "query", style="form", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.ForecastDetailsResponse),)
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
)
_MARKET: Operation[types.ForecastMarketResponse] = Operation(
    id="GET /forecast/contract/market",
    method="GET",
    path="/forecast/contract/market",
    servers=SERVERS,
    parameters=(
        Parameter("underlyingConid", "query", style="form", explode=False, required=True),
        Parameter("exchange", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.ForecastMarketResponse),)
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
)
_RULES: Operation[types.ForecastRulesResponse] = Operation(
    id="GET /forecast/contract/rules",
    method="GET",
    path="/forecast/contract/rules",
    servers=SERVERS,
    parameters=(Parameter("conid", "query", style="form", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.ForecastRulesResponse),)
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
)
_SCHEDULES: Operation[types.ForecastSchedulesResponse] = Operation(
    id="GET /forecast/contract/schedules",
    method="GET",
    path="/forecast/contract/schedules",
    servers=SERVERS,
    parameters=(Parameter("conid", "query", style="form", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.ForecastSchedulesResponse),)
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
)


class EventContractsResource:
    """Event contracts."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def categories(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.CategoryTreeResponse:
        """List the categories of event contracts and their markets.

        The place to start: a tree of categories with parent ids, each naming its markets and their
        conids. Take a market's conid to `market` for its contracts.

        Sent as `GET /forecast/category/tree`.

        Returns:
            types.CategoryTreeResponse: With `categories`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.categories()
        """
        return self._core.call(
            _CATEGORIES,
            (),
            options=options,
        )

    def details(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ForecastDetailsResponse:
        """Get the question, strike and both sides of an event contract.

        Returns the question being asked, the conids of its Yes and No contracts, which side the
        given conid is, the strike and when it expires.

        Sent as `GET /forecast/contract/details`.

        Args:
            conid: Contract id of an event contract, such as 722489372.

        Returns:
            types.ForecastDetailsResponse: With `conid_yes`, `conid_no`, `question`, `side`,
                `strike_label`, `strike` and 7 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.details("conid")
        """
        return self._core.call(
            _DETAILS,
            (conid,),
            options=options,
        )

    def market(
        self,
        underlying_conid: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.ForecastMarketResponse:
        """List the contracts of one event market.

        Returns the market's name, exchange and symbol and a list of its contracts by strike and
        expiry.

        Sent as `GET /forecast/contract/market`.

        Args:
            underlying_conid: Contract id of the market (the underlying index), from `categories`.
            exchange: Exchange to restrict the contracts to.

        Returns:
            types.ForecastMarketResponse: With `market_name`, `exchange`, `symbol`, `logo_category`,
                `exclude_historical_data`, `contracts`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.market("underlying_conid")
        """
        return self._core.call(
            _MARKET,
            (
                underlying_conid,
                exchange,
            ),
            options=options,
        )

    def rules(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ForecastRulesResponse:
        """Get how an event contract is settled and paid.

        Returns the threshold, the agency whose figures decide, the payout and its time, the last
        trading time and the price increment.

        Sent as `GET /forecast/contract/rules`.

        Args:
            conid: Contract id of an event contract, such as 722489372.

        Returns:
            types.ForecastRulesResponse: With `asset_class`, `description`, `market_name`,
                `measured_period`, `threshold`, `source_agency` and 9 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.rules("conid")
        """
        return self._core.call(
            _RULES,
            (conid,),
            options=options,
        )

    def schedules(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ForecastSchedulesResponse:
        """Get the weekly trading hours of an event contract.

        Returns a time zone and, for each day of the week, the opening and closing times, written as
        on a clock ("4:15 PM").

        Sent as `GET /forecast/contract/schedules`.

        Args:
            conid: Contract id of an event contract, such as 722489372.

        Returns:
            types.ForecastSchedulesResponse: With `timezone`, `trading_schedules`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.schedules("conid")
        """
        return self._core.call(
            _SCHEDULES,
            (conid,),
            options=options,
        )


class AsyncEventContractsResource:
    """Event contracts."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def categories(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.CategoryTreeResponse:
        """List the categories of event contracts and their markets.

        The place to start: a tree of categories with parent ids, each naming its markets and their
        conids. Take a market's conid to `market` for its contracts.

        Sent as `GET /forecast/category/tree`.

        Returns:
            types.CategoryTreeResponse: With `categories`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.categories()
        """
        return await self._core.call(
            _CATEGORIES,
            (),
            options=options,
        )

    async def details(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ForecastDetailsResponse:
        """Get the question, strike and both sides of an event contract.

        Returns the question being asked, the conids of its Yes and No contracts, which side the
        given conid is, the strike and when it expires.

        Sent as `GET /forecast/contract/details`.

        Args:
            conid: Contract id of an event contract, such as 722489372.

        Returns:
            types.ForecastDetailsResponse: With `conid_yes`, `conid_no`, `question`, `side`,
                `strike_label`, `strike` and 7 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.details("conid")
        """
        return await self._core.call(
            _DETAILS,
            (conid,),
            options=options,
        )

    async def market(
        self,
        underlying_conid: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.ForecastMarketResponse:
        """List the contracts of one event market.

        Returns the market's name, exchange and symbol and a list of its contracts by strike and
        expiry.

        Sent as `GET /forecast/contract/market`.

        Args:
            underlying_conid: Contract id of the market (the underlying index), from `categories`.
            exchange: Exchange to restrict the contracts to.

        Returns:
            types.ForecastMarketResponse: With `market_name`, `exchange`, `symbol`, `logo_category`,
                `exclude_historical_data`, `contracts`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.market("underlying_conid")
        """
        return await self._core.call(
            _MARKET,
            (
                underlying_conid,
                exchange,
            ),
            options=options,
        )

    async def rules(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ForecastRulesResponse:
        """Get how an event contract is settled and paid.

        Returns the threshold, the agency whose figures decide, the payout and its time, the last
        trading time and the price increment.

        Sent as `GET /forecast/contract/rules`.

        Args:
            conid: Contract id of an event contract, such as 722489372.

        Returns:
            types.ForecastRulesResponse: With `asset_class`, `description`, `market_name`,
                `measured_period`, `threshold`, `source_agency` and 9 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.rules("conid")
        """
        return await self._core.call(
            _RULES,
            (conid,),
            options=options,
        )

    async def schedules(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ForecastSchedulesResponse:
        """Get the weekly trading hours of an event contract.

        Returns a time zone and, for each day of the week, the opening and closing times, written as
        on a clock ("4:15 PM").

        Sent as `GET /forecast/contract/schedules`.

        Args:
            conid: Contract id of an event contract, such as 722489372.

        Returns:
            types.ForecastSchedulesResponse: With `timezone`, `trading_schedules`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.event_contracts.schedules("conid")
        """
        return await self._core.call(
            _SCHEDULES,
            (conid,),
            options=options,
        )
