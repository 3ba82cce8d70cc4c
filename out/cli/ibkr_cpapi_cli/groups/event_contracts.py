"""Event contracts."""

from typing import Annotated

import typer

from .._cli.command import OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "categories",
    cls=OperationCommand,
    short_help="List the categories of event contracts and their markets",
)
def categories() -> None:
    """List the categories of event contracts and their markets

    The place to start: a tree of categories with parent ids, each naming its markets and their
    conids. Take a market's conid to `market` for its contracts.

    Sent as GET /forecast/category/tree.
    """
    run(
        "event_contracts",
        "categories",
        {},
    )


@app.command(
    "details",
    cls=OperationCommand,
    short_help="Get the question, strike and both sides of an event contract",
)
def details(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="Contract id of an event contract, such as 722489372.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the question, strike and both sides of an event contract

    Returns the question being asked, the conids of its Yes and No contracts, which side the given
    conid is, the strike and when it expires.

    Sent as GET /forecast/contract/details.
    """
    run(
        "event_contracts",
        "details",
        {
            "conid": conid,
        },
    )


@app.command(
    "market",
    cls=OperationCommand,
    short_help="List the contracts of one event market",
)
def market(
    underlying_conid: Annotated[
        str,
        typer.Argument(
            metavar="UNDERLYING_CONID",
            help="Contract id of the market (the underlying index), from `categories`.",
            show_default=False,
        ),
    ],
    exchange: Annotated[
        str | None,
        typer.Option(
            "--exchange", help="Exchange to restrict the contracts to.", show_default=False
        ),
    ] = None,
) -> None:
    """List the contracts of one event market

    Returns the market's name, exchange and symbol and a list of its contracts by strike and expiry.

    Sent as GET /forecast/contract/market.
    """
    run(
        "event_contracts",
        "market",
        {
            "underlying_conid": underlying_conid,
            "exchange": exchange,
        },
    )


@app.command(
    "rules",
    cls=OperationCommand,
    short_help="Get how an event contract is settled and paid",
)
def rules(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="Contract id of an event contract, such as 722489372.",
            show_default=False,
        ),
    ],
) -> None:
    """Get how an event contract is settled and paid

    Returns the threshold, the agency whose figures decide, the payout and its time, the last
    trading time and the price increment.

    Sent as GET /forecast/contract/rules.
    """
    run(
        "event_contracts",
        "rules",
        {
            "conid": conid,
        },
    )


@app.command(
    "schedules",
    cls=OperationCommand,
    short_help="Get the weekly trading hours of an event contract",
)
def schedules(
    conid: Annotated[
        str,
        typer.Argument(
            metavar="CONID",
            help="Contract id of an event contract, such as 722489372.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the weekly trading hours of an event contract

    Returns a time zone and, for each day of the week, the opening and closing times, written as on
    a clock ("4:15 PM").

    Sent as GET /forecast/contract/schedules.
    """
    run(
        "event_contracts",
        "schedules",
        {
            "conid": conid,
        },
    )
