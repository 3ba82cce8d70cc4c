"""Contracts."""

from __future__ import annotations

from typing import Any, overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    OpenInt,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncContractsResource", "ContractsResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_TRADING_SCHEDULE: Operation[types.ScheduleResponse] = Operation(
    id="GET /contract/trading-schedule",
    method="GET",
    path="/contract/trading-schedule",
    servers=SERVERS,
    parameters=(
        Parameter("conid", "query", style="form", explode=False, required=True),
        Parameter("exchange", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.ScheduleResponse),)),
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
_RULES: Operation[types.ContractRules] = Operation(
    id="POST /iserver/contract/rules",
    method="POST",
    path="/iserver/contract/rules",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True, needs=("conid",)),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.ContractRules),)),
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
_ALGOS: Operation[types.AlgosResponse] = Operation(
    id="GET /iserver/contract/{conid}/algos",
    method="GET",
    path="/iserver/contract/{conid}/algos",
    servers=SERVERS,
    parameters=(
        Parameter("conid", "path", style="simple", explode=False, required=True),
        Parameter("algos", "query", style="form", explode=False, required=False),
        Parameter("addDescription", "query", style="form", explode=False, required=False),
        Parameter("addParams", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.AlgosResponse),)),
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
_INFO: Operation[types.ContractInfo] = Operation(
    id="GET /iserver/contract/{conid}/info",
    method="GET",
    path="/iserver/contract/{conid}/info",
    servers=SERVERS,
    parameters=(Parameter("conid", "path", style="simple", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.ContractInfo),)),
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
_INFO_AND_RULES: Operation[types.ContractsInfoAndRulesResponse] = Operation(
    id="GET /iserver/contract/{conid}/info-and-rules",
    method="GET",
    path="/iserver/contract/{conid}/info-and-rules",
    servers=SERVERS,
    parameters=(Parameter("conid", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.ContractsInfoAndRulesResponse),),
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
_CURRENCY_PAIRS: Operation[types.CurrencyPairs] = Operation(
    id="GET /iserver/currency/pairs",
    method="GET",
    path="/iserver/currency/pairs",
    servers=SERVERS,
    parameters=(Parameter("currency", "query", style="form", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.CurrencyPairs),)),
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
_EXCHANGE_RATE: Operation[types.ContractsExchangeRateResponse] = Operation(
    id="GET /iserver/exchangerate",
    method="GET",
    path="/iserver/exchangerate",
    servers=SERVERS,
    parameters=(
        Parameter("target", "query", style="form", explode=False, required=True),
        Parameter("source", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.ContractsExchangeRateResponse),),
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
_BOND_FILTERS: Operation[types.BondFiltersResponse] = Operation(
    id="GET /iserver/secdef/bond-filters",
    method="GET",
    path="/iserver/secdef/bond-filters",
    servers=SERVERS,
    parameters=(
        Parameter("symbol", "query", style="form", explode=False, required=True),
        Parameter("issuerId", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.BondFiltersResponse),)),
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
_LOOKUP: Operation[types.SecDefInfoResponse] = Operation(
    id="GET /iserver/secdef/info",
    method="GET",
    path="/iserver/secdef/info",
    servers=SERVERS,
    parameters=(
        Parameter("conid", "query", style="form", explode=False, required=False),
        Parameter("sectype", "query", style="form", explode=False, required=False),
        Parameter("month", "query", style="form", explode=False, required=False),
        Parameter("exchange", "query", style="form", explode=False, required=False),
        Parameter("strike", "query", style="form", explode=False, required=False),
        Parameter("right", "query", style="form", explode=False, required=False),
        Parameter("issuerId", "query", style="form", explode=False, required=False),
        Parameter("filters", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SecDefInfoResponse),)),
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
_SEARCH: Operation[types.SecdefSearchResponse] = Operation(
    id="GET /iserver/secdef/search",
    method="GET",
    path="/iserver/secdef/search",
    servers=SERVERS,
    parameters=(
        Parameter("symbol", "query", style="form", explode=False, required=False),
        Parameter("secType", "query", style="form", explode=False, required=False),
        Parameter("name", "query", style="form", explode=False, required=False),
        Parameter("more", "query", style="form", explode=False, required=False),
        Parameter("fund", "query", style="form", explode=False, required=False),
        Parameter("fundFamilyConidEx", "query", style="form", explode=False, required=False),
        Parameter("pattern", "query", style="form", explode=False, required=False),
        Parameter("referrer", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SecdefSearchResponse),)),
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
_SEARCH_POST: Operation[types.SecdefSearchResponse] = Operation(
    id="POST /iserver/secdef/search",
    method="POST",
    path="/iserver/secdef/search",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True, needs=("symbol",)),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SecdefSearchResponse),)),
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
_STRIKES: Operation[types.ContractsStrikesResponse] = Operation(
    id="GET /iserver/secdef/strikes",
    method="GET",
    path="/iserver/secdef/strikes",
    servers=SERVERS,
    parameters=(
        Parameter("conid", "query", style="form", explode=False, required=True),
        Parameter("sectype", "query", style="form", explode=False, required=True),
        Parameter("month", "query", style="form", explode=False, required=True),
        Parameter("exchange", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.ContractsStrikesResponse),)
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
_BY_EXCHANGE: Operation[list[types.ContractsByExchangeResponseItem]] = Operation(
    id="GET /trsrv/all-conids",
    method="GET",
    path="/trsrv/all-conids",
    servers=SERVERS,
    parameters=(
        Parameter("exchange", "query", style="form", explode=False, required=True),
        Parameter("assetClass", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json", "json", lambda: list[types.ContractsByExchangeResponseItem]
                ),
            ),
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
_FUTURES: Operation[types.Features] = Operation(
    id="GET /trsrv/futures",
    method="GET",
    path="/trsrv/futures",
    servers=SERVERS,
    parameters=(
        Parameter("symbols", "query", style="form", explode=False, required=True),
        Parameter("exchange", "query", style="form", explode=False, required=False),
    ),
    responses=(Response("200", (Content("application/json", "json", lambda: types.Features),)),),
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
_DEFINITIONS: Operation[types.TrsrvSecDefResponse | None] = Operation(
    id="GET /trsrv/secdef",
    method="GET",
    path="/trsrv/secdef",
    servers=SERVERS,
    parameters=(Parameter("conids", "query", style="form", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.TrsrvSecDefResponse),)),
        Response("204", ()),
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
_SCHEDULE_BY_SYMBOL: Operation[types.TradingSchedule] = Operation(
    id="GET /trsrv/secdef/schedule",
    method="GET",
    path="/trsrv/secdef/schedule",
    servers=SERVERS,
    parameters=(
        Parameter("assetClass", "query", style="form", explode=False, required=True),
        Parameter("symbol", "query", style="form", explode=False, required=True),
        Parameter("exchange", "query", style="form", explode=False, required=False),
        Parameter("exchangeFilter", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.TradingSchedule),)),
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
_STOCKS: Operation[types.Stocks] = Operation(
    id="GET /trsrv/stocks",
    method="GET",
    path="/trsrv/stocks",
    servers=SERVERS,
    parameters=(Parameter("symbols", "query", style="form", explode=False, required=True),),
    responses=(Response("200", (Content("application/json", "json", lambda: types.Stocks),)),),
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


class ContractsResource:
    """Contracts."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def trading_schedule(
        self,
        conid: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.ScheduleResponse:
        """Get a contract's trading hours around today.

        Returns the exchange's time zone and, for about six days around the current one, liquid and
        extended hours as Unix times in seconds, keyed by date as YYYYMMDD. Days without trading are
        absent.

        Sent as `GET /contract/trading-schedule`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.
            exchange: Exchange whose hours are wanted, such as NASDAQ; the main listing unless
                given.

        Returns:
            types.ScheduleResponse: With `exchange_time_zone`, `schedules`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.trading_schedule("conid")
        """
        return self._core.call(
            _TRADING_SCHEDULE,
            (
                conid,
                exchange,
            ),
            options=options,
        )

    @overload
    def rules(
        self,
        body: types.ContractsRulesRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractRules: ...

    @overload
    def rules(
        self,
        *,
        conid: int,
        is_buy: bool | Unset = UNSET,
        modify_order: bool | Unset = UNSET,
        order_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ContractRules: ...

    def rules(
        self,
        body: types.ContractsRulesRequest | None = None,
        *,
        conid: int | Unset = UNSET,
        is_buy: bool | Unset = UNSET,
        modify_order: bool | Unset = UNSET,
        order_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ContractRules:
        """Get the rules an order in a contract must keep to.

        Returns the order types and times in force allowed, default size, price increments and
        algorithm support for one side of one contract. Round a price to the increments before
        placing an order. A failure is reported as text in the error field of an answer with status
        200.

        Sent as `POST /iserver/contract/rules`.

        Args:
            body: The whole body, in the place of the members that follow.
            is_buy: `true` by default.
            modify_order: `false` by default.

        Returns:
            types.ContractRules: With `algo_eligible`, `all_or_none_eligible`, `cost_report`,
                `can_trade_acct_ids`, `error`, `order_types` and 27 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.rules(conid=1)
        """
        return self._core.call(
            _RULES,
            (),
            body=body,
            members={
                "conid": conid,
                "isBuy": is_buy,
                "modifyOrder": modify_order,
                "orderId": order_id,
            },
            options=options,
        )

    def algos(
        self,
        conid: str,
        *,
        algos: Open[types.ContractsAlgosAlgos] | None = None,
        add_description: OpenInt[types.ContractsAlgosAddDescription] | None = None,
        add_params: OpenInt[types.ContractsAlgosAddParams] | None = None,
        options: RequestOptions | None = None,
    ) -> types.AlgosResponse:
        """List the IB algorithms an order in a contract may use.

        Returns algorithm ids with, if wanted, their descriptions and parameters, for use as an
        order's strategy. The first call may be empty, since it only warms up the data. An unknown
        conid is answered with status 503.

        Sent as `GET /iserver/contract/{conid}/algos`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.
            algos: Algorithm ids to return, separated by semicolons; eight at most and sensitive to
                case, such as Adaptive. One of `"Adaptive"`, `"Vwap"`.
            add_description: 1 to include a text on each algorithm, 0 to leave it out. One of `0`,
                `1`; `0` by default.
            add_params: 1 to include the parameters of each algorithm, 0 to leave them out. One of
                `0`, `1`; `0` by default.

        Returns:
            types.AlgosResponse: With `algos`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.algos("conid")
        """
        return self._core.call(
            _ALGOS,
            (
                conid,
                algos,
                add_description,
                add_params,
            ),
            options=options,
        )

    def info(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractInfo:
        """Get the details of one contract.

        Returns the contract's names, currency, exchanges, multiplier, maturity and underlying.
        Several fields are null where they do not apply.

        Sent as `GET /iserver/contract/{conid}/info`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Returns:
            types.ContractInfo: With `cfi_code`, `symbol`, `cusip`, `expiry_full`, `con_id`,
                `maturity_date` and 20 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.info("conid")
        """
        return self._core.call(
            _INFO,
            (conid,),
            options=options,
        )

    def info_and_rules(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractsInfoAndRulesResponse:
        """Get a contract's details together with its trading rules.

        Joins what `info` and `rules` return in one call, with the rules under the key rules. Should
        they be missing, ask once more.

        Sent as `GET /iserver/contract/{conid}/info-and-rules`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Returns:
            types.ContractsInfoAndRulesResponse: With `cfi_code`, `symbol`, `cusip`, `expiry_full`,
                `con_id`, `maturity_date` and 21 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.info_and_rules("conid")
        """
        return self._core.call(
            _INFO_AND_RULES,
            (conid,),
            options=options,
        )

    def currency_pairs(
        self,
        currency: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CurrencyPairs:
        """List the forex pairs of a currency.

        Returns symbol and conid of each pair the currency is part of, on either side: for USD both
        USD.CHF and EUR.USD.

        Sent as `GET /iserver/currency/pairs`.

        Args:
            currency: Currency code, such as USD.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.currency_pairs("currency")
        """
        return self._core.call(
            _CURRENCY_PAIRS,
            (currency,),
            options=options,
        )

    def exchange_rate(
        self,
        target: str,
        source: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractsExchangeRateResponse:
        """Get the exchange rate between two currencies.

        Returns the amount of the target currency that one unit of the source currency is worth.

        Sent as `GET /iserver/exchangerate`.

        Args:
            target: Currency to convert into, such as EUR.
            source: Currency to convert from, such as USD.

        Returns:
            types.ContractsExchangeRateResponse: With `rate`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.exchange_rate("target", "source")
        """
        return self._core.call(
            _EXCHANGE_RATE,
            (
                target,
                source,
            ),
            options=options,
        )

    def bond_filters(
        self,
        symbol: str,
        issuer_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.BondFiltersResponse:
        """List the filters that narrow down an issuer's bonds.

        Returns the criteria, such as maturity or coupon, and their values for one bond issuer, to
        be used as filters in `lookup`. Find issuer ids with `search` and secType BOND. A wrong
        issuer id is not an error: the answer is 200 all the same.

        Sent as `GET /iserver/secdef/bond-filters`.

        Args:
            symbol: Always the word BOND.
            issuer_id: Bond issuer id, such as e1400715, from a search with secType BOND.

        Returns:
            types.BondFiltersResponse: With `bond_filters`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.bond_filters("symbol", "issuer_id")
        """
        return self._core.call(
            _BOND_FILTERS,
            (
                symbol,
                issuer_id,
            ),
            options=options,
        )

    def lookup(
        self,
        *,
        conid: str | None = None,
        sec_type: Any | None = None,
        month: Any | None = None,
        exchange: Any | None = None,
        strike: Any | None = None,
        right: Open[types.ContractsLookupRight] | None = None,
        issuer_id: str | None = None,
        filters: Any | None = None,
        options: RequestOptions | None = None,
    ) -> types.SecDefInfoResponse:
        """Find the exact contracts behind an underlying, month, strike and right.

        The last step from an underlying to a derivative's conid: after `search`, and `strikes` for
        options, it returns each matching contract with its conid, maturity date and exchanges. For
        bonds, pass an issuer id and filters in place of a conid.

        Sent as `GET /iserver/secdef/info`.

        Args:
            conid: Contract id of the underlying, or of the derivative itself, such as 265598.
            sec_type: Security type wanted, such as OPT, FOP, WAR, FUT, STK or BOND.
            month: Expiry month as MMMYY, such as JAN24. Needed for derivatives.
            exchange: Exchange to take the contract from, such as SMART or CBOE.
            strike: Strike price of the option or warrant, such as 195. Needed for those.
            right: C for calls, P for puts. One of `"C"`, `"P"`.
            issuer_id: Bond issuer id as `search` returns it, such as e1234567.
            filters: Bond filters, separated by commas, from `bond_filters`. Of use with bonds only.

        Returns:
            types.SecDefInfoResponse: With `conid`, `ticker`, `sec_type`, `listing_exchange`,
                `exchange`, `company_name` and 6 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.lookup()
        """
        return self._core.call(
            _LOOKUP,
            (
                conid,
                sec_type,
                month,
                exchange,
                strike,
                right,
                issuer_id,
                filters,
            ),
            options=options,
        )

    def search(
        self,
        *,
        symbol: str | None = None,
        sec_type: Open[types.ContractsSearchSecType] | None = None,
        name: bool | None = None,
        more: bool | None = None,
        fund: bool | None = None,
        fund_family_conid_ex: str | None = None,
        pattern: bool | None = None,
        referrer: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse:
        """Search for instruments by symbol or company name.

        The usual way from a symbol to a conid. It returns the underlyings that match, each with
        sections that list the derivatives on it and their months. Note that conid is text here and
        a number elsewhere. IBKR wants this search made before `strikes`, `lookup` or a snapshot of
        a derivative.

        Sent as `GET /iserver/secdef/search`.

        Args:
            symbol: Ticker symbol, part of a company name (with name=true) or bond issuer type, such
                as AAPL.
            sec_type: Kind of underlying to look for: STK for stocks (the default), IND for indices
                or BOND for bonds. One of `"STK"`, `"IND"`, `"BOND"`; `"STK"` by default.
            name: Whether symbol holds part of a company name, not a ticker.
            more: Whether to ask for further matches.
            fund: Whether to look for mutual funds.
            fund_family_conid_ex: Extended contract id of a fund family, to narrow a fund search to
                it.
            pattern: Whether to treat the symbol as a pattern to match.
            referrer: Where the search comes from, as free text; may be left out.

        Returns:
            types.SecdefSearchResponse: Each with `bondid`, `conid`, `company_header`,
                `company_name`, `symbol`, `description` and 6 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.search()
        """
        return self._core.call(
            _SEARCH,
            (
                symbol,
                sec_type,
                name,
                more,
                fund,
                fund_family_conid_ex,
                pattern,
                referrer,
            ),
            options=options,
        )

    @overload
    def search_post(
        self,
        body: types.ContractsSearchPostRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse: ...

    @overload
    def search_post(
        self,
        *,
        symbol: str,
        sec_type: Open[types.ContractsSearchPostRequestSecType] | Unset = UNSET,
        name: bool | Unset = UNSET,
        more: bool | Unset = UNSET,
        fund: bool | Unset = UNSET,
        fund_family_conid_ex: str | Unset = UNSET,
        pattern: bool | Unset = UNSET,
        referrer: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse: ...

    def search_post(
        self,
        body: types.ContractsSearchPostRequest | None = None,
        *,
        symbol: str | Unset = UNSET,
        sec_type: Open[types.ContractsSearchPostRequestSecType] | Unset = UNSET,
        name: bool | Unset = UNSET,
        more: bool | Unset = UNSET,
        fund: bool | Unset = UNSET,
        fund_family_conid_ex: str | Unset = UNSET,
        pattern: bool | Unset = UNSET,
        referrer: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse:
        """Search for instruments, with the criteria in the body.

        The same search and the same answer as `search`, for callers who would rather send a body.
        Results hold conid as text.

        Sent as `POST /iserver/secdef/search`.

        Args:
            body: The whole body, in the place of the members that follow.
            sec_type: One of `"STK"`, `"IND"`, `"BOND"`; `"STK"` by default.

        Returns:
            types.SecdefSearchResponse: Each with `bondid`, `conid`, `company_header`,
                `company_name`, `symbol`, `description` and 6 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.search_post(symbol="symbol")
        """
        return self._core.call(
            _SEARCH_POST,
            (),
            body=body,
            members={
                "symbol": symbol,
                "secType": sec_type,
                "name": name,
                "more": more,
                "fund": fund,
                "fundFamilyConidEx": fund_family_conid_ex,
                "pattern": pattern,
                "referrer": referrer,
            },
            options=options,
        )

    def strikes(
        self,
        conid: str,
        sec_type: Open[types.ContractsStrikesSecType],
        month: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.ContractsStrikesResponse:
        """List the strikes of options on an underlying for one month.

        Returns the valid strikes of calls and of puts. Both lists are empty unless the underlying
        has been looked up with `search` earlier in the session. Feed a strike into `lookup` to get
        a conid.

        Sent as `GET /iserver/secdef/strikes`.

        Args:
            conid: Contract id of the underlying, such as 265598 for AAPL.
            sec_type: Kind of derivative: OPT for options, FOP for futures options or WAR for
                warrants. One of `"OPT"`, `"FOP"`, `"WAR"`.
            month: Expiry month as MMMYY, such as JAN24; `search` lists the valid ones.
            exchange: Exchange the derivatives trade on; SMART unless given. Required for futures
                options, such as CME. `"SMART"` by default.

        Returns:
            types.ContractsStrikesResponse: With `call`, `put`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.strikes("conid", "OPT", "month")
        """
        return self._core.call(
            _STRIKES,
            (
                conid,
                sec_type,
                month,
                exchange,
            ),
            options=options,
        )

    def by_exchange(
        self,
        exchange: str,
        *,
        asset_class: Any | None = None,
        options: RequestOptions | None = None,
    ) -> list[types.ContractsByExchangeResponseItem]:
        """List every contract traded on an exchange.

        Returns ticker, conid and exchange for all that trades there, also where the main listing is
        on a different exchange. The list is long.

        Sent as `GET /trsrv/all-conids`.

        Args:
            exchange: Exchange code, such as AMEX.
            asset_class: Asset class to list; STK, which is also the default. `"STK"` by default.

        Returns:
            list[types.ContractsByExchangeResponseItem]: Each with `ticker`, `conid`, `exchange`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.by_exchange("exchange")
        """
        return self._core.call(
            _BY_EXCHANGE,
            (
                exchange,
                asset_class,
            ),
            options=options,
        )

    def futures(
        self,
        symbols: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Features:
        """List unexpired futures by underlying symbol.

        Returns, for each symbol, its futures with conid, expiry date, last trading day and
        underlying conid.

        Sent as `GET /trsrv/futures`.

        Args:
            symbols: Symbols of the underlyings, separated by commas: ES,MES.
            exchange: Exchange where the futures are listed, such as CME.

        Returns:
            types.Features: With `symbol`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.futures("symbols")
        """
        return self._core.call(
            _FUTURES,
            (
                symbols,
                exchange,
            ),
            options=options,
        )

    def definitions(
        self,
        conids: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.TrsrvSecDefResponse | None:
        """Get the definitions of several contracts at once.

        Returns one definition for each conid: name, currency, asset class, expiry, strike,
        increments and the like.

        Sent as `GET /trsrv/secdef`.

        Args:
            conids: Contract ids, separated by commas: 265598,8314.

        Returns:
            200: types.TrsrvSecDefResponse: With `secdef`.
            204: None.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.definitions("conids")
        """
        return self._core.call(
            _DEFINITIONS,
            (conids,),
            options=options,
        )

    def schedule_by_symbol(
        self,
        asset_class: Open[types.ContractsScheduleBySymbolAssetClass],
        symbol: str,
        *,
        exchange: str | None = None,
        exchange_filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.TradingSchedule:
        """Get the trading hours of a symbol, up to a month ahead.

        Returns sessions and trading times by venue. When you have a conid, `trading_schedule` is
        the simpler choice.

        Sent as `GET /trsrv/secdef/schedule`.

        Args:
            asset_class: Asset class: STK, OPT, FUT, CFD, WAR, SWP (forex), FND, BND or ICS (spreads
                between commodities). One of `"STK"`, `"OPT"`, `"FUT"`, `"CFD"`, `"WAR"`, `"SWP"`,
                `"FND"`, `"BND"` and 1 more.
            symbol: Symbol of the underlying, such as AAPL.
            exchange: Exchange of the main listing, such as NASDAQ.
            exchange_filter: Exchanges to report on, separated by commas: AMEX,NASDAQ,NYSE.

        Returns:
            types.TradingSchedule: Each with `id`, `trade_venue_id`, `exchange`, `description`,
                `timezone`, `schedules`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.schedule_by_symbol("STK", "symbol")
        """
        return self._core.call(
            _SCHEDULE_BY_SYMBOL,
            (
                asset_class,
                symbol,
                exchange,
                exchange_filter,
            ),
            options=options,
        )

    def stocks(
        self,
        symbols: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Stocks:
        """Look up stocks by symbol.

        Returns, for each symbol, the companies that use it and their contracts by exchange, with a
        flag for US ones. A symbol is seldom unique worldwide: filter by exchange before taking the
        first conid. Several symbols fit in one call.

        Sent as `GET /trsrv/stocks`.

        Args:
            symbols: Symbols in capitals, separated by commas: AAPL,IBKR.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.stocks("symbols")
        """
        return self._core.call(
            _STOCKS,
            (symbols,),
            options=options,
        )


class AsyncContractsResource:
    """Contracts."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def trading_schedule(
        self,
        conid: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.ScheduleResponse:
        """Get a contract's trading hours around today.

        Returns the exchange's time zone and, for about six days around the current one, liquid and
        extended hours as Unix times in seconds, keyed by date as YYYYMMDD. Days without trading are
        absent.

        Sent as `GET /contract/trading-schedule`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.
            exchange: Exchange whose hours are wanted, such as NASDAQ; the main listing unless
                given.

        Returns:
            types.ScheduleResponse: With `exchange_time_zone`, `schedules`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.trading_schedule("conid")
        """
        return await self._core.call(
            _TRADING_SCHEDULE,
            (
                conid,
                exchange,
            ),
            options=options,
        )

    @overload
    async def rules(
        self,
        body: types.ContractsRulesRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractRules: ...

    @overload
    async def rules(
        self,
        *,
        conid: int,
        is_buy: bool | Unset = UNSET,
        modify_order: bool | Unset = UNSET,
        order_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ContractRules: ...

    async def rules(
        self,
        body: types.ContractsRulesRequest | None = None,
        *,
        conid: int | Unset = UNSET,
        is_buy: bool | Unset = UNSET,
        modify_order: bool | Unset = UNSET,
        order_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.ContractRules:
        """Get the rules an order in a contract must keep to.

        Returns the order types and times in force allowed, default size, price increments and
        algorithm support for one side of one contract. Round a price to the increments before
        placing an order. A failure is reported as text in the error field of an answer with status
        200.

        Sent as `POST /iserver/contract/rules`.

        Args:
            body: The whole body, in the place of the members that follow.
            is_buy: `true` by default.
            modify_order: `false` by default.

        Returns:
            types.ContractRules: With `algo_eligible`, `all_or_none_eligible`, `cost_report`,
                `can_trade_acct_ids`, `error`, `order_types` and 27 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.rules(conid=1)
        """
        return await self._core.call(
            _RULES,
            (),
            body=body,
            members={
                "conid": conid,
                "isBuy": is_buy,
                "modifyOrder": modify_order,
                "orderId": order_id,
            },
            options=options,
        )

    async def algos(
        self,
        conid: str,
        *,
        algos: Open[types.ContractsAlgosAlgos] | None = None,
        add_description: OpenInt[types.ContractsAlgosAddDescription] | None = None,
        add_params: OpenInt[types.ContractsAlgosAddParams] | None = None,
        options: RequestOptions | None = None,
    ) -> types.AlgosResponse:
        """List the IB algorithms an order in a contract may use.

        Returns algorithm ids with, if wanted, their descriptions and parameters, for use as an
        order's strategy. The first call may be empty, since it only warms up the data. An unknown
        conid is answered with status 503.

        Sent as `GET /iserver/contract/{conid}/algos`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.
            algos: Algorithm ids to return, separated by semicolons; eight at most and sensitive to
                case, such as Adaptive. One of `"Adaptive"`, `"Vwap"`.
            add_description: 1 to include a text on each algorithm, 0 to leave it out. One of `0`,
                `1`; `0` by default.
            add_params: 1 to include the parameters of each algorithm, 0 to leave them out. One of
                `0`, `1`; `0` by default.

        Returns:
            types.AlgosResponse: With `algos`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.algos("conid")
        """
        return await self._core.call(
            _ALGOS,
            (
                conid,
                algos,
                add_description,
                add_params,
            ),
            options=options,
        )

    async def info(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractInfo:
        """Get the details of one contract.

        Returns the contract's names, currency, exchanges, multiplier, maturity and underlying.
        Several fields are null where they do not apply.

        Sent as `GET /iserver/contract/{conid}/info`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Returns:
            types.ContractInfo: With `cfi_code`, `symbol`, `cusip`, `expiry_full`, `con_id`,
                `maturity_date` and 20 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.info("conid")
        """
        return await self._core.call(
            _INFO,
            (conid,),
            options=options,
        )

    async def info_and_rules(
        self,
        conid: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractsInfoAndRulesResponse:
        """Get a contract's details together with its trading rules.

        Joins what `info` and `rules` return in one call, with the rules under the key rules. Should
        they be missing, ask once more.

        Sent as `GET /iserver/contract/{conid}/info-and-rules`.

        Args:
            conid: IBKR's contract id (conid), such as 265598 for AAPL.

        Returns:
            types.ContractsInfoAndRulesResponse: With `cfi_code`, `symbol`, `cusip`, `expiry_full`,
                `con_id`, `maturity_date` and 21 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.info_and_rules("conid")
        """
        return await self._core.call(
            _INFO_AND_RULES,
            (conid,),
            options=options,
        )

    async def currency_pairs(
        self,
        currency: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CurrencyPairs:
        """List the forex pairs of a currency.

        Returns symbol and conid of each pair the currency is part of, on either side: for USD both
        USD.CHF and EUR.USD.

        Sent as `GET /iserver/currency/pairs`.

        Args:
            currency: Currency code, such as USD.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.currency_pairs("currency")
        """
        return await self._core.call(
            _CURRENCY_PAIRS,
            (currency,),
            options=options,
        )

    async def exchange_rate(
        self,
        target: str,
        source: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.ContractsExchangeRateResponse:
        """Get the exchange rate between two currencies.

        Returns the amount of the target currency that one unit of the source currency is worth.

        Sent as `GET /iserver/exchangerate`.

        Args:
            target: Currency to convert into, such as EUR.
            source: Currency to convert from, such as USD.

        Returns:
            types.ContractsExchangeRateResponse: With `rate`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.exchange_rate("target", "source")
        """
        return await self._core.call(
            _EXCHANGE_RATE,
            (
                target,
                source,
            ),
            options=options,
        )

    async def bond_filters(
        self,
        symbol: str,
        issuer_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.BondFiltersResponse:
        """List the filters that narrow down an issuer's bonds.

        Returns the criteria, such as maturity or coupon, and their values for one bond issuer, to
        be used as filters in `lookup`. Find issuer ids with `search` and secType BOND. A wrong
        issuer id is not an error: the answer is 200 all the same.

        Sent as `GET /iserver/secdef/bond-filters`.

        Args:
            symbol: Always the word BOND.
            issuer_id: Bond issuer id, such as e1400715, from a search with secType BOND.

        Returns:
            types.BondFiltersResponse: With `bond_filters`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.bond_filters("symbol", "issuer_id")
        """
        return await self._core.call(
            _BOND_FILTERS,
            (
                symbol,
                issuer_id,
            ),
            options=options,
        )

    async def lookup(
        self,
        *,
        conid: str | None = None,
        sec_type: Any | None = None,
        month: Any | None = None,
        exchange: Any | None = None,
        strike: Any | None = None,
        right: Open[types.ContractsLookupRight] | None = None,
        issuer_id: str | None = None,
        filters: Any | None = None,
        options: RequestOptions | None = None,
    ) -> types.SecDefInfoResponse:
        """Find the exact contracts behind an underlying, month, strike and right.

        The last step from an underlying to a derivative's conid: after `search`, and `strikes` for
        options, it returns each matching contract with its conid, maturity date and exchanges. For
        bonds, pass an issuer id and filters in place of a conid.

        Sent as `GET /iserver/secdef/info`.

        Args:
            conid: Contract id of the underlying, or of the derivative itself, such as 265598.
            sec_type: Security type wanted, such as OPT, FOP, WAR, FUT, STK or BOND.
            month: Expiry month as MMMYY, such as JAN24. Needed for derivatives.
            exchange: Exchange to take the contract from, such as SMART or CBOE.
            strike: Strike price of the option or warrant, such as 195. Needed for those.
            right: C for calls, P for puts. One of `"C"`, `"P"`.
            issuer_id: Bond issuer id as `search` returns it, such as e1234567.
            filters: Bond filters, separated by commas, from `bond_filters`. Of use with bonds only.

        Returns:
            types.SecDefInfoResponse: With `conid`, `ticker`, `sec_type`, `listing_exchange`,
                `exchange`, `company_name` and 6 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.lookup()
        """
        return await self._core.call(
            _LOOKUP,
            (
                conid,
                sec_type,
                month,
                exchange,
                strike,
                right,
                issuer_id,
                filters,
            ),
            options=options,
        )

    async def search(
        self,
        *,
        symbol: str | None = None,
        sec_type: Open[types.ContractsSearchSecType] | None = None,
        name: bool | None = None,
        more: bool | None = None,
        fund: bool | None = None,
        fund_family_conid_ex: str | None = None,
        pattern: bool | None = None,
        referrer: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse:
        """Search for instruments by symbol or company name.

        The usual way from a symbol to a conid. It returns the underlyings that match, each with
        sections that list the derivatives on it and their months. Note that conid is text here and
        a number elsewhere. IBKR wants this search made before `strikes`, `lookup` or a snapshot of
        a derivative.

        Sent as `GET /iserver/secdef/search`.

        Args:
            symbol: Ticker symbol, part of a company name (with name=true) or bond issuer type, such
                as AAPL.
            sec_type: Kind of underlying to look for: STK for stocks (the default), IND for indices
                or BOND for bonds. One of `"STK"`, `"IND"`, `"BOND"`; `"STK"` by default.
            name: Whether symbol holds part of a company name, not a ticker.
            more: Whether to ask for further matches.
            fund: Whether to look for mutual funds.
            fund_family_conid_ex: Extended contract id of a fund family, to narrow a fund search to
                it.
            pattern: Whether to treat the symbol as a pattern to match.
            referrer: Where the search comes from, as free text; may be left out.

        Returns:
            types.SecdefSearchResponse: Each with `bondid`, `conid`, `company_header`,
                `company_name`, `symbol`, `description` and 6 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.search()
        """
        return await self._core.call(
            _SEARCH,
            (
                symbol,
                sec_type,
                name,
                more,
                fund,
                fund_family_conid_ex,
                pattern,
                referrer,
            ),
            options=options,
        )

    @overload
    async def search_post(
        self,
        body: types.ContractsSearchPostRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse: ...

    @overload
    async def search_post(
        self,
        *,
        symbol: str,
        sec_type: Open[types.ContractsSearchPostRequestSecType] | Unset = UNSET,
        name: bool | Unset = UNSET,
        more: bool | Unset = UNSET,
        fund: bool | Unset = UNSET,
        fund_family_conid_ex: str | Unset = UNSET,
        pattern: bool | Unset = UNSET,
        referrer: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse: ...

    async def search_post(
        self,
        body: types.ContractsSearchPostRequest | None = None,
        *,
        symbol: str | Unset = UNSET,
        sec_type: Open[types.ContractsSearchPostRequestSecType] | Unset = UNSET,
        name: bool | Unset = UNSET,
        more: bool | Unset = UNSET,
        fund: bool | Unset = UNSET,
        fund_family_conid_ex: str | Unset = UNSET,
        pattern: bool | Unset = UNSET,
        referrer: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.SecdefSearchResponse:
        """Search for instruments, with the criteria in the body.

        The same search and the same answer as `search`, for callers who would rather send a body.
        Results hold conid as text.

        Sent as `POST /iserver/secdef/search`.

        Args:
            body: The whole body, in the place of the members that follow.
            sec_type: One of `"STK"`, `"IND"`, `"BOND"`; `"STK"` by default.

        Returns:
            types.SecdefSearchResponse: Each with `bondid`, `conid`, `company_header`,
                `company_name`, `symbol`, `description` and 6 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.search_post(symbol="symbol")
        """
        return await self._core.call(
            _SEARCH_POST,
            (),
            body=body,
            members={
                "symbol": symbol,
                "secType": sec_type,
                "name": name,
                "more": more,
                "fund": fund,
                "fundFamilyConidEx": fund_family_conid_ex,
                "pattern": pattern,
                "referrer": referrer,
            },
            options=options,
        )

    async def strikes(
        self,
        conid: str,
        sec_type: Open[types.ContractsStrikesSecType],
        month: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.ContractsStrikesResponse:
        """List the strikes of options on an underlying for one month.

        Returns the valid strikes of calls and of puts. Both lists are empty unless the underlying
        has been looked up with `search` earlier in the session. Feed a strike into `lookup` to get
        a conid.

        Sent as `GET /iserver/secdef/strikes`.

        Args:
            conid: Contract id of the underlying, such as 265598 for AAPL.
            sec_type: Kind of derivative: OPT for options, FOP for futures options or WAR for
                warrants. One of `"OPT"`, `"FOP"`, `"WAR"`.
            month: Expiry month as MMMYY, such as JAN24; `search` lists the valid ones.
            exchange: Exchange the derivatives trade on; SMART unless given. Required for futures
                options, such as CME. `"SMART"` by default.

        Returns:
            types.ContractsStrikesResponse: With `call`, `put`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.strikes("conid", "OPT", "month")
        """
        return await self._core.call(
            _STRIKES,
            (
                conid,
                sec_type,
                month,
                exchange,
            ),
            options=options,
        )

    async def by_exchange(
        self,
        exchange: str,
        *,
        asset_class: Any | None = None,
        options: RequestOptions | None = None,
    ) -> list[types.ContractsByExchangeResponseItem]:
        """List every contract traded on an exchange.

        Returns ticker, conid and exchange for all that trades there, also where the main listing is
        on a different exchange. The list is long.

        Sent as `GET /trsrv/all-conids`.

        Args:
            exchange: Exchange code, such as AMEX.
            asset_class: Asset class to list; STK, which is also the default. `"STK"` by default.

        Returns:
            list[types.ContractsByExchangeResponseItem]: Each with `ticker`, `conid`, `exchange`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.by_exchange("exchange")
        """
        return await self._core.call(
            _BY_EXCHANGE,
            (
                exchange,
                asset_class,
            ),
            options=options,
        )

    async def futures(
        self,
        symbols: str,
        *,
        exchange: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Features:
        """List unexpired futures by underlying symbol.

        Returns, for each symbol, its futures with conid, expiry date, last trading day and
        underlying conid.

        Sent as `GET /trsrv/futures`.

        Args:
            symbols: Symbols of the underlyings, separated by commas: ES,MES.
            exchange: Exchange where the futures are listed, such as CME.

        Returns:
            types.Features: With `symbol`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.futures("symbols")
        """
        return await self._core.call(
            _FUTURES,
            (
                symbols,
                exchange,
            ),
            options=options,
        )

    async def definitions(
        self,
        conids: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.TrsrvSecDefResponse | None:
        """Get the definitions of several contracts at once.

        Returns one definition for each conid: name, currency, asset class, expiry, strike,
        increments and the like.

        Sent as `GET /trsrv/secdef`.

        Args:
            conids: Contract ids, separated by commas: 265598,8314.

        Returns:
            200: types.TrsrvSecDefResponse: With `secdef`.
            204: None.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.definitions("conids")
        """
        return await self._core.call(
            _DEFINITIONS,
            (conids,),
            options=options,
        )

    async def schedule_by_symbol(
        self,
        asset_class: Open[types.ContractsScheduleBySymbolAssetClass],
        symbol: str,
        *,
        exchange: str | None = None,
        exchange_filter: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.TradingSchedule:
        """Get the trading hours of a symbol, up to a month ahead.

        Returns sessions and trading times by venue. When you have a conid, `trading_schedule` is
        the simpler choice.

        Sent as `GET /trsrv/secdef/schedule`.

        Args:
            asset_class: Asset class: STK, OPT, FUT, CFD, WAR, SWP (forex), FND, BND or ICS (spreads
                between commodities). One of `"STK"`, `"OPT"`, `"FUT"`, `"CFD"`, `"WAR"`, `"SWP"`,
                `"FND"`, `"BND"` and 1 more.
            symbol: Symbol of the underlying, such as AAPL.
            exchange: Exchange of the main listing, such as NASDAQ.
            exchange_filter: Exchanges to report on, separated by commas: AMEX,NASDAQ,NYSE.

        Returns:
            types.TradingSchedule: Each with `id`, `trade_venue_id`, `exchange`, `description`,
                `timezone`, `schedules`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.schedule_by_symbol("STK", "symbol")
        """
        return await self._core.call(
            _SCHEDULE_BY_SYMBOL,
            (
                asset_class,
                symbol,
                exchange,
                exchange_filter,
            ),
            options=options,
        )

    async def stocks(
        self,
        symbols: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Stocks:
        """Look up stocks by symbol.

        Returns, for each symbol, the companies that use it and their contracts by exchange, with a
        flag for US ones. A symbol is seldom unique worldwide: filter by exchange before taking the
        first conid. Several symbols fit in one call.

        Sent as `GET /trsrv/stocks`.

        Args:
            symbols: Symbols in capitals, separated by commas: AAPL,IBKR.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.contracts.stocks("symbols")
        """
        return await self._core.call(
            _STOCKS,
            (symbols,),
            options=options,
        )
