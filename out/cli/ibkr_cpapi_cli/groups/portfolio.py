"""Portfolio."""

from typing import Annotated

import typer

from .._cli.command import OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "accounts",
    cls=OperationCommand,
    short_help="List the accounts whose positions you may see",
)
def accounts() -> None:
    """List the accounts whose positions you may see

    Call it before any other portfolio operation: it is what tells IBKR which accounts the session
    looks at. It works without a brokerage session. At most one call in 5 seconds.

    Sent as GET /portfolio/accounts.
    """
    run(
        "portfolio",
        "accounts",
        {},
    )


@app.command(
    "positions-by-conid",
    cls=OperationCommand,
    short_help="Find one contract's positions across all accounts",
)
def positions_by_conid(
    conid: Annotated[
        int,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
) -> None:
    """Find one contract's positions across all accounts

    Returns a map from account id to that account's positions in the contract. It does not wait for
    contract details to load.

    Sent as GET /portfolio/positions/{conid}.
    """
    run(
        "portfolio",
        "positions_by_conid",
        {
            "conid": conid,
        },
    )


@app.command(
    "subaccounts",
    cls=OperationCommand,
    short_help="List the subaccounts of an advisor or tiered account",
)
def subaccounts() -> None:
    """List the subaccounts of an advisor or tiered account

    Gives every subaccount with its title, type, currency and other attributes. At most one call in
    5 seconds.

    Sent as GET /portfolio/subaccounts.
    """
    run(
        "portfolio",
        "subaccounts",
        {},
    )


@app.command(
    "allocation",
    cls=OperationCommand,
    short_help="Break an account down by asset class, sector and group",
)
def allocation(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
    model: Annotated[
        str | None,
        typer.Option(
            "--model",
            help="Name of an advisor model, to look at that part of the account only.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Break an account down by asset class, sector and group

    Returns market values for asset class, sector and industry group, each split into long and
    short.

    Sent as GET /portfolio/{accountId}/allocation.
    """
    run(
        "portfolio",
        "allocation",
        {
            "account_id": account_id,
            "model": model,
        },
    )


@app.command(
    "ledger",
    cls=OperationCommand,
    short_help="Get an account's cash and market values by currency",
)
def ledger(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get an account's cash and market values by currency

    Returns one entry for each currency held, and BASE with the totals in the base currency. Keys
    are lower case (cashbalance, netliquidationvalue) and values are numbers.

    Sent as GET /portfolio/{accountId}/ledger.
    """
    run(
        "portfolio",
        "ledger",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "meta",
    cls=OperationCommand,
    short_help="Get the attributes of one account",
)
def meta(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the attributes of one account

    Returns the account's title, type, base currency, parent, trading type and what it is allowed to
    do: the same record that `accounts` lists for it. Call `accounts` first.

    Sent as GET /portfolio/{accountId}/meta.
    """
    run(
        "portfolio",
        "meta",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "invalidate-positions",
    cls=OperationCommand,
    short_help="Drop the cached positions so that the next call reads fresh ones",
)
def invalidate_positions(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Drop the cached positions so that the next call reads fresh ones

    Positions are cached by IBKR and may be out of date after a trade. Call this, then `positions`
    again. The answer only says that the cache was dropped.

    Sent as POST /portfolio/{accountId}/positions/invalidate.
    """
    run(
        "portfolio",
        "invalidate_positions",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "positions",
    cls=OperationCommand,
    short_help="List an account's positions, page by page",
)
def positions(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
    page: Annotated[
        int,
        typer.Argument(
            metavar="PAGE", help="Page of positions, counted from 0.", show_default=False
        ),
    ],
    model: Annotated[
        str | None,
        typer.Option(
            "--model",
            help="Name of an advisor model, to list the positions held through it only.",
            show_default=False,
        ),
    ] = None,
    sort: Annotated[
        str | None,
        typer.Option(
            "--sort", help="Field to order the positions by; name unless given.", show_default=False
        ),
    ] = None,
    direction: Annotated[
        str | None,
        typer.Option(
            "--direction",
            help="Order of the sort: a for ascending, which is the default, or d for descending.",
            show_default=False,
        ),
    ] = None,
    wait_for_sec_def: Annotated[
        bool | None,
        typer.Option(
            "--wait-for-sec-def/--no-wait-for-sec-def",
            help="Whether to hold the answer until the contract details of every position are known. Without it some positions may come without them.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List an account's positions, page by page

    Returns one page of positions; ask for the next until a page comes back empty. Pages have been
    seen to hold 30 rows, while up to 100 are allowed for, so do not rely on a size. Answers come
    from a cache that may lag: call `invalidate_positions` to have it refilled. Many fields can be
    null, and strike is 0 for what is no option.

    Sent as GET /portfolio/{accountId}/positions/{pageId}.
    """
    run(
        "portfolio",
        "positions",
        {
            "account_id": account_id,
            "page": page,
            "model": model,
            "sort": sort,
            "direction": direction,
            "wait_for_sec_def": wait_for_sec_def,
        },
    )


@app.command(
    "summary",
    cls=OperationCommand,
    short_help="Get every value IBKR keeps for an account",
)
def summary(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get every value IBKR keeps for an account

    Returns a map from lower-case names, such as netliquidation or availablefunds-s, to an amount,
    its currency, a time and sometimes a text value; -s and -c mark the securities and commodities
    segments. Non-numeric entries (accountcode, accounttype) hold text in value, and 0 in amount.

    Sent as GET /portfolio/{accountId}/summary.
    """
    run(
        "portfolio",
        "summary",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "position",
    cls=OperationCommand,
    short_help="Get an account's position in one contract",
)
def position(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
    conid: Annotated[
        int,
        typer.Argument(
            metavar="CONID",
            help="IBKR's contract id (conid), such as 265598 for AAPL.",
            show_default=False,
        ),
    ],
) -> None:
    """Get an account's position in one contract

    Returns a list with the account's position in this contract; it is a list even where one entry
    is all there can be.

    Sent as GET /portfolio/{accountid}/position/{conid}.
    """
    run(
        "portfolio",
        "position",
        {
            "account_id": account_id,
            "conid": conid,
        },
    )
