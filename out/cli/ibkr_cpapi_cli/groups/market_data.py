"""Market data."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "history",
    cls=OperationCommand,
    short_help="Get historical price bars of a contract",
)
def history(
    conid: Annotated[
        int,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
    period: Annotated[
        str,
        typer.Argument(
            metavar="PERIOD",
            help="Span of time to cover: 1-30min, 1-8h, 1-1000d, 1-792w, 1-182m or 1-15y, such as 6d. Here m is months. Without it: 1d.",
            show_default=False,
        ),
    ],
    bar: Annotated[
        str,
        typer.Argument(
            metavar="BAR",
            help="Width of a bar, such as 1min, 5min, 1h, 1d, 1w or 1m. Here min is minutes and m is months. Without it: 1min.",
            show_default=False,
        ),
    ],
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange",
            help="Exchange to take data from, such as NASDAQ or SMART.",
            show_default=False,
        ),
    ] = None,
    outside_rth: Annotated[
        bool | None,
        typer.Option(
            "--outside-rth/--no-outside-rth",
            help="Whether to include trading outside regular hours; false unless given. Without it: False.",
            show_default=False,
        ),
    ] = None,
    start_time: Annotated[
        str | None,
        typer.Option(
            "--start-time",
            help="Time in UTC that the period hangs on, as YYYYMMDD-hh:mm:ss, such as 20260105-14:30:00. The current time unless given.",
            show_default=False,
        ),
    ] = None,
    direction: Annotated[
        int | None,
        typer.Option(
            "--direction",
            help="-1 for a period that ends at startTime, 1 for one that begins there. Use 1 with startTime only. One of: -1, 1. Without it: -1.",
            show_default=False,
        ),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option(
            "--source",
            help="What the bars are made of: Last (trades, the default), Midpoint or Bid_Ask. Without it: Last.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get historical price bars of a contract

    Returns open, high, low, close and volume under data, each bar with its start in milliseconds.
    Five requests may run at a time; further ones get status 429. Status 500 with an error text is
    common and worth a retry. Needs a brokerage session.

    Sent as GET /iserver/marketdata/history.
    """
    run(
        "market_data",
        "history",
        {
            "conid": conid,
            "period": period,
            "bar": bar,
            "exchange": exchange,
            "outside_rth": outside_rth,
            "start_time": start_time,
            "direction": direction,
            "source": source,
        },
    )


@app.command(
    "snapshot",
    cls=OperationCommand,
    short_help="Get current prices of one or more contracts",
)
def snapshot(
    conids: Annotated[
        int,
        typer.Argument(
            metavar="CONIDS",
            help="Contract ids, separated by commas: 265598,8314.",
            show_default=False,
        ),
    ],
    fields: Annotated[
        str | None,
        typer.Option(
            "--fields",
            help="Field numbers, separated by commas: 31 last, 84 bid, 86 ask, 85 ask size, 88 bid size, 87 volume, 70 high, 71 low, 83 change in percent, 6509 availability. One of: 31, 55, 58, 70, 71, 73, 74, 75, 76, 77, 78, 79, ....",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get current prices of one or more contracts

    Needs a brokerage session and an earlier `accounts.list`; a derivative also needs
    `contracts.search` first. The first call for a conid only opens the stream and returns little
    more than the conid; call again, and fields appear as they arrive, at most 10 calls a second.
    Keys are field numbers and values are text; what is missing is unknown or unchanged, and a last
    price may start with C (yesterday's close) or H (halted).

    Sent as GET /iserver/marketdata/snapshot.
    """
    run(
        "market_data",
        "snapshot",
        {
            "conids": conids,
            "fields": fields,
        },
    )


@app.command(
    "unsubscribe",
    cls=OperationCommand,
    short_help="Close the data stream of one contract",
)
def unsubscribe(
    conid: Annotated[
        int | None,
        typer.Option("--conid", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Close the data stream of one contract

    A snapshot leaves a stream open at IBKR; close the ones you are done with. A contract without an
    open stream is answered with status 500.

    Sent as POST /iserver/marketdata/unsubscribe.
    """
    run(
        "market_data",
        "unsubscribe",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "conid": conid,
            },
            required=True,
        ),
    )


@app.command(
    "unsubscribe-all",
    cls=OperationCommand,
    short_help="Close all open data streams",
)
def unsubscribe_all() -> None:
    """Close all open data streams

    Closes every stream the session's snapshots have opened, and says so with unsubscribed=true.
    Later snapshots start cold again.

    Sent as GET /iserver/marketdata/unsubscribeall.
    """
    run(
        "market_data",
        "unsubscribe_all",
        {},
    )
