"""Contracts."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "trading-schedule",
    cls=OperationCommand,
    short_help="Get a contract's trading hours around today",
)
def trading_schedule(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange",
            help="Exchange whose hours are wanted, such as NASDAQ; the main listing unless given.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get a contract's trading hours around today

    Returns the exchange's time zone and, for about six days around the current one, liquid and
    extended hours as Unix times in seconds, keyed by date as YYYYMMDD. Days without trading are
    absent.

    Sent as GET /contract/trading-schedule.
    """
    run(
        "contracts",
        "trading_schedule",
        {
            "conid": conid,
            "exchange": exchange,
        },
    )


@app.command(
    "rules",
    cls=OperationCommand,
    short_help="Get the rules an order in a contract must keep to",
)
def rules(
    conid: Annotated[
        int | None,
        typer.Option("--conid", help="", show_default=False),
    ] = None,
    is_buy: Annotated[
        bool | None,
        typer.Option("--is-buy/--no-is-buy", help="", show_default=False),
    ] = None,
    modify_order: Annotated[
        bool | None,
        typer.Option("--modify-order/--no-modify-order", help="", show_default=False),
    ] = None,
    order_id: Annotated[
        int | None,
        typer.Option("--order-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get the rules an order in a contract must keep to

    Returns the order types and times in force allowed, default size, price increments and algorithm
    support for one side of one contract. Round a price to the increments before placing an order. A
    failure is reported as text in the error field of an answer with status 200.

    Sent as POST /iserver/contract/rules.
    """
    run(
        "contracts",
        "rules",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "conid": conid,
                "isBuy": is_buy,
                "modifyOrder": modify_order,
                "orderId": order_id,
            },
            required=True,
        ),
    )


@app.command(
    "algos",
    cls=OperationCommand,
    short_help="List the IB algorithms an order in a contract may use",
)
def algos(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
    algos: Annotated[
        str | None,
        typer.Option(
            "--algos",
            help="Algorithm ids to return, separated by semicolons; eight at most and sensitive to case, such as Adaptive. One of: Adaptive, Vwap.",
            show_default=False,
        ),
    ] = None,
    add_description: Annotated[
        int | None,
        typer.Option(
            "--add-description",
            help="1 to include a text on each algorithm, 0 to leave it out. One of: 0, 1. Without it: 0.",
            show_default=False,
        ),
    ] = None,
    add_params: Annotated[
        int | None,
        typer.Option(
            "--add-params",
            help="1 to include the parameters of each algorithm, 0 to leave them out. One of: 0, 1. Without it: 0.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the IB algorithms an order in a contract may use

    Returns algorithm ids with, if wanted, their descriptions and parameters, for use as an order's
    strategy. The first call may be empty, since it only warms up the data. An unknown conid is
    answered with status 503.

    Sent as GET /iserver/contract/{conid}/algos.
    """
    run(
        "contracts",
        "algos",
        {
            "conid": conid,
            "algos": algos,
            "add_description": add_description,
            "add_params": add_params,
        },
    )


@app.command(
    "info",
    cls=OperationCommand,
    short_help="Get the details of one contract",
)
def info(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the details of one contract

    Returns the contract's names, currency, exchanges, multiplier, maturity and underlying. Several
    fields are null where they do not apply.

    Sent as GET /iserver/contract/{conid}/info.
    """
    run(
        "contracts",
        "info",
        {
            "conid": conid,
        },
    )


@app.command(
    "info-and-rules",
    cls=OperationCommand,
    short_help="Get a contract's details together with its trading rules",
)
def info_and_rules(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
) -> None:
    """Get a contract's details together with its trading rules

    Joins what `info` and `rules` return in one call, with the rules under the key rules. Should
    they be missing, ask once more.

    Sent as GET /iserver/contract/{conid}/info-and-rules.
    """
    run(
        "contracts",
        "info_and_rules",
        {
            "conid": conid,
        },
    )


@app.command(
    "currency-pairs",
    cls=OperationCommand,
    short_help="List the forex pairs of a currency",
)
def currency_pairs(
    currency: Annotated[
        str,
        typer.Argument(metavar="CURRENCY", help="Currency code, such as USD.", show_default=False),
    ],
) -> None:
    """List the forex pairs of a currency

    Returns symbol and conid of each pair the currency is part of, on either side: for USD both
    USD.CHF and EUR.USD.

    Sent as GET /iserver/currency/pairs.
    """
    run(
        "contracts",
        "currency_pairs",
        {
            "currency": currency,
        },
    )


@app.command(
    "exchange-rate",
    cls=OperationCommand,
    short_help="Get the exchange rate between two currencies",
)
def exchange_rate(
    target: Annotated[
        str,
        typer.Argument(
            metavar="TARGET", help="Currency to convert into, such as EUR.", show_default=False
        ),
    ],
    source: Annotated[
        str,
        typer.Argument(
            metavar="SOURCE", help="Currency to convert from, such as USD.", show_default=False
        ),
    ],
) -> None:
    """Get the exchange rate between two currencies

    Returns the amount of the target currency that one unit of the source currency is worth.

    Sent as GET /iserver/exchangerate.
    """
    run(
        "contracts",
        "exchange_rate",
        {
            "target": target,
            "source": source,
        },
    )


@app.command(
    "bond-filters",
    cls=OperationCommand,
    short_help="List the filters that narrow down an issuer's bonds",
)
def bond_filters(
    symbol: Annotated[
        str,
        typer.Argument(metavar="SYMBOL", help="Always the word BOND.", show_default=False),
    ],
    issuer_id: Annotated[
        str,
        typer.Argument(
            metavar="ISSUER_ID",
            help="Bond issuer id, such as e1400715, from a search with secType BOND.",
            show_default=False,
        ),
    ],
) -> None:
    """List the filters that narrow down an issuer's bonds

    Returns the criteria, such as maturity or coupon, and their values for one bond issuer, to be
    used as filters in `lookup`. Find issuer ids with `search` and secType BOND. A wrong issuer id
    is not an error: the answer is 200 all the same.

    Sent as GET /iserver/secdef/bond-filters.
    """
    run(
        "contracts",
        "bond_filters",
        {
            "symbol": symbol,
            "issuer_id": issuer_id,
        },
    )


@app.command(
    "lookup",
    cls=OperationCommand,
    short_help="Find the exact contracts behind an underlying, month, strike and right",
)
def lookup(
    conid: Annotated[
        str | None,
        typer.Option(
            "--conid",
            help="Contract id of the underlying, or of the derivative itself, such as 265598.",
            show_default=False,
        ),
    ] = None,
    sec_type: Annotated[
        str | None,
        typer.Option(
            "--sec-type",
            help="Security type wanted, such as OPT, FOP, WAR, FUT, STK or BOND.",
            show_default=False,
        ),
    ] = None,
    month: Annotated[
        str | None,
        typer.Option(
            "--month",
            help="Expiry month as MMMYY, such as JAN24. Needed for derivatives.",
            show_default=False,
        ),
    ] = None,
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange",
            help="Exchange to take the contract from, such as SMART or CBOE.",
            show_default=False,
        ),
    ] = None,
    strike: Annotated[
        str | None,
        typer.Option(
            "--strike",
            help="Strike price of the option or warrant, such as 195. Needed for those.",
            show_default=False,
        ),
    ] = None,
    right: Annotated[
        str | None,
        typer.Option("--right", help="C for calls, P for puts. One of: C, P.", show_default=False),
    ] = None,
    issuer_id: Annotated[
        str | None,
        typer.Option(
            "--issuer-id",
            help="Bond issuer id as `search` returns it, such as e1234567.",
            show_default=False,
        ),
    ] = None,
    filters: Annotated[
        str | None,
        typer.Option(
            "--filters",
            help="Bond filters, separated by commas, from `bond_filters`. Of use with bonds only.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Find the exact contracts behind an underlying, month, strike and right

    The last step from an underlying to a derivative's conid: after `search`, and `strikes` for
    options, it returns each matching contract with its conid, maturity date and exchanges. For
    bonds, pass an issuer id and filters in place of a conid.

    Sent as GET /iserver/secdef/info.
    """
    run(
        "contracts",
        "lookup",
        {
            "conid": conid,
            "sec_type": sec_type,
            "month": month,
            "exchange": exchange,
            "strike": strike,
            "right": right,
            "issuer_id": issuer_id,
            "filters": filters,
        },
    )


@app.command(
    "search",
    cls=OperationCommand,
    short_help="Search for instruments by symbol or company name",
)
def search(
    symbol: Annotated[
        str | None,
        typer.Option(
            "--symbol",
            help="Ticker symbol, part of a company name (with name=true) or bond issuer type, such as AAPL.",
            show_default=False,
        ),
    ] = None,
    sec_type: Annotated[
        str | None,
        typer.Option(
            "--sec-type",
            help="Kind of underlying to look for: STK for stocks (the default), IND for indices or BOND for bonds. One of: STK, IND, BOND. Without it: STK.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        bool | None,
        typer.Option(
            "--name/--no-name",
            help="Whether symbol holds part of a company name, not a ticker.",
            show_default=False,
        ),
    ] = None,
    more: Annotated[
        bool | None,
        typer.Option(
            "--more/--no-more", help="Whether to ask for further matches.", show_default=False
        ),
    ] = None,
    fund: Annotated[
        bool | None,
        typer.Option(
            "--fund/--no-fund", help="Whether to look for mutual funds.", show_default=False
        ),
    ] = None,
    fund_family_conid_ex: Annotated[
        str | None,
        typer.Option(
            "--fund-family-conid-ex",
            help="Extended contract id of a fund family, to narrow a fund search to it.",
            show_default=False,
        ),
    ] = None,
    pattern: Annotated[
        bool | None,
        typer.Option(
            "--pattern/--no-pattern",
            help="Whether to treat the symbol as a pattern to match.",
            show_default=False,
        ),
    ] = None,
    referrer: Annotated[
        str | None,
        typer.Option(
            "--referrer",
            help="Where the search comes from, as free text; may be left out.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Search for instruments by symbol or company name

    The usual way from a symbol to a conid. It returns the underlyings that match, each with
    sections that list the derivatives on it and their months. Note that conid is text here and a
    number elsewhere. IBKR wants this search made before `strikes`, `lookup` or a snapshot of a
    derivative.

    Sent as GET /iserver/secdef/search.
    """
    run(
        "contracts",
        "search",
        {
            "symbol": symbol,
            "sec_type": sec_type,
            "name": name,
            "more": more,
            "fund": fund,
            "fund_family_conid_ex": fund_family_conid_ex,
            "pattern": pattern,
            "referrer": referrer,
        },
    )


@app.command(
    "search-post",
    cls=OperationCommand,
    short_help="Search for instruments, with the criteria in the body",
)
def search_post(
    symbol: Annotated[
        str | None,
        typer.Option("--symbol", help="", show_default=False),
    ] = None,
    sec_type: Annotated[
        str | None,
        typer.Option("--sec-type", help="One of: STK, IND, BOND.", show_default=False),
    ] = None,
    name: Annotated[
        bool | None,
        typer.Option("--name/--no-name", help="", show_default=False),
    ] = None,
    more: Annotated[
        bool | None,
        typer.Option("--more/--no-more", help="", show_default=False),
    ] = None,
    fund: Annotated[
        bool | None,
        typer.Option("--fund/--no-fund", help="", show_default=False),
    ] = None,
    fund_family_conid_ex: Annotated[
        str | None,
        typer.Option("--fund-family-conid-ex", help="", show_default=False),
    ] = None,
    pattern: Annotated[
        bool | None,
        typer.Option("--pattern/--no-pattern", help="", show_default=False),
    ] = None,
    referrer: Annotated[
        str | None,
        typer.Option("--referrer", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Search for instruments, with the criteria in the body

    The same search and the same answer as `search`, for callers who would rather send a body.
    Results hold conid as text.

    Sent as POST /iserver/secdef/search.
    """
    run(
        "contracts",
        "search_post",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "symbol": symbol,
                "secType": sec_type,
                "name": name,
                "more": more,
                "fund": fund,
                "fundFamilyConidEx": fund_family_conid_ex,
                "pattern": pattern,
                "referrer": referrer,
            },
            required=True,
        ),
    )


@app.command(
    "strikes",
    cls=OperationCommand,
    short_help="List the strikes of options on an underlying for one month",
)
def strikes(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="Contract id of the underlying, such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
    sec_type: Annotated[
        str,
        typer.Argument(
            metavar="SEC_TYPE",
            help="Kind of derivative: OPT for options, FOP for futures options or WAR for warrants. One of: OPT, FOP, WAR.",
            show_default=False,
        ),
    ],
    month: Annotated[
        str,
        typer.Argument(
            metavar="MONTH",
            help="Expiry month as MMMYY, such as JAN24; `search` lists the valid ones.",
            show_default=False,
        ),
    ],
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange",
            help="Exchange the derivatives trade on; SMART unless given. Required for futures options, such as CME. Without it: SMART.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the strikes of options on an underlying for one month

    Returns the valid strikes of calls and of puts. Both lists are empty unless the underlying has
    been looked up with `search` earlier in the session. Feed a strike into `lookup` to get a conid.

    Sent as GET /iserver/secdef/strikes.
    """
    run(
        "contracts",
        "strikes",
        {
            "conid": conid,
            "sec_type": sec_type,
            "month": month,
            "exchange": exchange,
        },
    )


@app.command(
    "by-exchange",
    cls=OperationCommand,
    short_help="List every contract traded on an exchange",
)
def by_exchange(
    exchange: Annotated[
        str,
        typer.Argument(metavar="EXCHANGE", help="Exchange code, such as AMEX.", show_default=False),
    ],
    asset_class: Annotated[
        str | None,
        typer.Option(
            "--asset-class",
            help="Asset class to list; STK, which is also the default. Without it: STK.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List every contract traded on an exchange

    Returns ticker, conid and exchange for all that trades there, also where the main listing is on
    a different exchange. The list is long.

    Sent as GET /trsrv/all-conids.
    """
    run(
        "contracts",
        "by_exchange",
        {
            "exchange": exchange,
            "asset_class": asset_class,
        },
    )


@app.command(
    "futures",
    cls=OperationCommand,
    short_help="List unexpired futures by underlying symbol",
)
def futures(
    symbols: Annotated[
        str,
        typer.Argument(
            metavar="SYMBOLS",
            help="Symbols of the underlyings, separated by commas: ES,MES.",
            show_default=False,
        ),
    ],
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange",
            help="Exchange where the futures are listed, such as CME.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List unexpired futures by underlying symbol

    Returns, for each symbol, its futures with conid, expiry date, last trading day and underlying
    conid.

    Sent as GET /trsrv/futures.
    """
    run(
        "contracts",
        "futures",
        {
            "symbols": symbols,
            "exchange": exchange,
        },
    )


@app.command(
    "definitions",
    cls=OperationCommand,
    short_help="Get the definitions of several contracts at once",
)
def definitions(
    conids: Annotated[
        str,
        typer.Argument(
            metavar="CONIDS",
            help="Contract ids, separated by commas: 265598,8314.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the definitions of several contracts at once

    Returns one definition for each conid: name, currency, asset class, expiry, strike, increments
    and the like.

    Sent as GET /trsrv/secdef.
    """
    run(
        "contracts",
        "definitions",
        {
            "conids": conids,
        },
    )


@app.command(
    "schedule-by-symbol",
    cls=OperationCommand,
    short_help="Get the trading hours of a symbol, up to a month ahead",
)
def schedule_by_symbol(
    asset_class: Annotated[
        str,
        typer.Argument(
            metavar="ASSET_CLASS",
            help="Asset class: STK, OPT, FUT, CFD, WAR, SWP (forex), FND, BND or ICS (spreads between commodities). One of: STK, OPT, FUT, CFD, WAR, SWP, FND, BND, ICS.",
            show_default=False,
        ),
    ],
    symbol: Annotated[
        str,
        typer.Argument(
            metavar="SYMBOL", help="Symbol of the underlying, such as AAPL.", show_default=False
        ),
    ],
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange", help="Exchange of the main listing, such as NASDAQ.", show_default=False
        ),
    ] = None,
    exchange_filter: Annotated[
        str | None,
        typer.Option(
            "--exchange-filter",
            help="Exchanges to report on, separated by commas: AMEX,NASDAQ,NYSE.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get the trading hours of a symbol, up to a month ahead

    Returns sessions and trading times by venue. When you have a conid, `trading_schedule` is the
    simpler choice.

    Sent as GET /trsrv/secdef/schedule.
    """
    run(
        "contracts",
        "schedule_by_symbol",
        {
            "asset_class": asset_class,
            "symbol": symbol,
            "exchange": exchange,
            "exchange_filter": exchange_filter,
        },
    )


@app.command(
    "stocks",
    cls=OperationCommand,
    short_help="Look up stocks by symbol",
)
def stocks(
    symbols: Annotated[
        str,
        typer.Argument(
            metavar="SYMBOLS",
            help="Symbols in capitals, separated by commas: AAPL,IBKR.",
            show_default=False,
        ),
    ],
) -> None:
    """Look up stocks by symbol

    Returns, for each symbol, the companies that use it and their contracts by exchange, with a flag
    for US ones. A symbol is seldom unique worldwide: filter by exchange before taking the first
    conid. Several symbols fit in one call.

    Sent as GET /trsrv/stocks.
    """
    run(
        "contracts",
        "stocks",
        {
            "symbols": symbols,
        },
    )
