"""Accounts."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "owners",
    cls=OperationCommand,
    short_help="List an account's users, owners and signatories",
)
def owners(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """List an account's users, owners and signatories

    Names the applicants behind an account and the users who have a role in it.

    Sent as GET /acesws/{accountId}/signatures-and-owners.
    """
    run(
        "accounts",
        "owners",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "switch",
    cls=OperationCommand,
    short_help="Select the account that later calls act on",
)
def switch_(
    acct_id: Annotated[
        str | None,
        typer.Option("--acct-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Select the account that later calls act on

    Changes the selected account of a login that has several, such as an advisor's. Selecting the
    account that is already selected is harmless and reported as such. An unknown account id is
    answered with status 500, a missing body with 400.

    Sent as POST /iserver/account.
    """
    run(
        "accounts",
        "switch",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "acctId": acct_id,
            },
            required=True,
        ),
    )


@app.command(
    "pnl",
    cls=OperationCommand,
    short_help="Get profit and loss, by account and model",
)
def pnl() -> None:
    """Get profit and loss, by account and model

    Reports daily and unrealised profit and loss, net liquidity and excess liquidity under upnl, one
    entry for each account and model ("U1234567.Core"). The first call of a session usually returns
    an empty upnl; ask again. At most one call in 5 seconds.

    Sent as GET /iserver/account/pnl/partitioned.
    """
    run(
        "accounts",
        "pnl",
        {},
    )


@app.command(
    "search",
    cls=OperationCommand,
    short_help="Find accounts by part of their id (dynamic accounts only)",
)
def search(
    pattern: Annotated[
        str,
        typer.Argument(
            metavar="PATTERN",
            help="Part of an account id to look for; U123 finds every account whose id contains it.",
            show_default=False,
        ),
    ],
) -> None:
    """Find accounts by part of their id (dynamic accounts only)

    For broker logins with the DYNACCT property, which are not told their accounts at login and look
    them up instead. Every other login gets status 503. Follow up with `set_dynamic`.

    Sent as GET /iserver/account/search/{searchPattern}.
    """
    run(
        "accounts",
        "search",
        {
            "pattern": pattern,
        },
    )


@app.command(
    "summary",
    cls=OperationCommand,
    short_help="Get an account's main balances and margin figures as numbers",
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
    """Get an account's main balances and margin figures as numbers

    Returns net liquidation, equity with loan, buying power, available funds, excess liquidity,
    margin requirements and cash by currency. The figures are numbers here, unlike in the detailed
    summaries beside it.

    Sent as GET /iserver/account/{accountId}/summary.
    """
    run(
        "accounts",
        "summary",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "available-funds",
    cls=OperationCommand,
    short_help="Get available funds, buying power and look-ahead values by segment",
)
def available_funds(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get available funds, buying power and look-ahead values by segment

    Shows current and look-ahead funds, in total and for each segment, such as securities and
    commodities. Amounts are text meant for people, such as "994,831 USD", and some keys contain
    spaces.

    Sent as GET /iserver/account/{accountId}/summary/available_funds.
    """
    run(
        "accounts",
        "available_funds",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "balances",
    cls=OperationCommand,
    short_help="Get equity and cash balances by segment",
)
def balances(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get equity and cash balances by segment

    Shows net liquidation, equity with loan value, cash and interest, in total and for each segment.
    Amounts are formatted text ("1,005,254 USD") and key names are not uniform: expect `MTD
    Interest` beside snake_case ones.

    Sent as GET /iserver/account/{accountId}/summary/balances.
    """
    run(
        "accounts",
        "balances",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "margins",
    cls=OperationCommand,
    short_help="Get margin requirements by segment",
)
def margins(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get margin requirements by segment

    Shows initial and maintenance margin, now and as projected, in total and for each segment.
    Amounts are formatted text with thousands separators and a currency.

    Sent as GET /iserver/account/{accountId}/summary/margins.
    """
    run(
        "accounts",
        "margins",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "market-value",
    cls=OperationCommand,
    short_help="Get market value by currency and kind of instrument",
)
def market_value(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """Get market value by currency and kind of instrument

    Breaks the account down by currency: cash, stocks, options, futures, net liquidation and profit
    and loss. Amounts are text with thousands separators ("30,615").

    Sent as GET /iserver/account/{accountId}/summary/market_value.
    """
    run(
        "accounts",
        "market_value",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "list",
    cls=OperationCommand,
    short_help="List the accounts this session may trade",
)
def list_() -> None:
    """List the accounts this session may trade

    Gives the tradable account ids, their aliases and properties, and which one is selected. Call it
    once after `session.start`: market data snapshots, live orders and order changes fail or stay
    empty in a session that has not made this call.

    Sent as GET /iserver/accounts.
    """
    run(
        "accounts",
        "list",
        {},
    )


@app.command(
    "set-dynamic",
    cls=OperationCommand,
    short_help="Select the active account of a dynamic account login",
)
def set_dynamic(
    acct_id: Annotated[
        str | None,
        typer.Option("--acct-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Select the active account of a dynamic account login

    Makes one account, usually found with `search`, the one that later calls act on. A login without
    the DYNACCT property is refused with status 401.

    Sent as POST /iserver/dynaccount.
    """
    run(
        "accounts",
        "set_dynamic",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "acctId": acct_id,
            },
            required=True,
        ),
    )
