"""Portfolio analyst."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "all-periods",
    cls=OperationCommand,
    short_help="Get performance for every period at once",
)
def all_periods(
    account_id: Annotated[
        str | None,
        typer.Option(
            "--account-id",
            help="A single account id. When given, the accounts in the body do not count.",
            show_default=False,
        ),
    ] = None,
    acct_ids: Annotated[
        list[str] | None,
        typer.Option("--acct-ids", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get performance for every period at once

    Returns what `performance` does for all the periods that IBKR keeps, keyed by account and
    period. Several accounts in one call are combined.

    Sent as POST /pa/allperiods.
    """
    run(
        "portfolio_analyst",
        "all_periods",
        {
            "account_id": account_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "acctIds": acct_ids,
            },
            required=True,
        ),
    )


@app.command(
    "performance",
    cls=OperationCommand,
    short_help="Get returns and net asset values over one period",
)
def performance(
    acct_ids: Annotated[
        list[str] | None,
        typer.Option("--acct-ids", help="", show_default=False),
    ] = None,
    period: Annotated[
        str | None,
        typer.Option(
            "--period", help="One of: 1D, 7D, MTD, 1M, 3M, 6M, 12M, YTD.", show_default=False
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get returns and net asset values over one period

    Returns net asset values (nav), cumulative returns (cps) and returns for each sub-period (tpps),
    with their dates as YYYYMMDD. Several accounts in one call are combined into one result. Periods
    are 1D, 7D, MTD, 1M, 3M, 6M, 12M and YTD.

    Sent as POST /pa/performance.
    """
    run(
        "portfolio_analyst",
        "performance",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "acctIds": acct_ids,
                "period": period,
            },
            required=True,
        ),
    )


@app.command(
    "transactions",
    cls=OperationCommand,
    short_help="List trades, dividends and transfers of given contracts",
)
def transactions(
    acct_ids: Annotated[
        list[str] | None,
        typer.Option("--acct-ids", help="", show_default=False),
    ] = None,
    conids: Annotated[
        list[int] | None,
        typer.Option("--conids", help="", show_default=False),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option("--currency", help="", show_default=False),
    ] = None,
    days: Annotated[
        int | None,
        typer.Option("--days", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """List trades, dividends and transfers of given contracts

    Returns the transactions of the named accounts in the named contracts, and the realised profit
    and loss, over a number of days (90 by default) and in one currency. Check includesRealTime to
    learn whether today is included.

    Sent as POST /pa/transactions.
    """
    run(
        "portfolio_analyst",
        "transactions",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "acctIds": acct_ids,
                "conids": conids,
                "currency": currency,
                "days": days,
            },
            required=True,
        ),
    )
