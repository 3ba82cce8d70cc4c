"""Watchlists."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "get",
    cls=OperationCommand,
    short_help="Get a watchlist and its instruments",
)
def get(
    watchlist_id: Annotated[
        str,
        typer.Argument(
            metavar="WATCHLIST_ID",
            help="Watchlist id, a number written as text, such as 1234.",
            show_default=False,
        ),
    ],
) -> None:
    """Get a watchlist and its instruments

    Returns name and rows, each with conid, ticker, asset class and full name; C holds the conid
    again as text.

    Sent as GET /iserver/watchlist.
    """
    run(
        "watchlists",
        "get",
        {
            "watchlist_id": watchlist_id,
        },
    )


@app.command(
    "create",
    cls=OperationCommand,
    short_help="Save a watchlist under an id of your choice",
)
def create(
    id: Annotated[
        str | None,
        typer.Option("--id", help="", show_default=False),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option("--name", help="", show_default=False),
    ] = None,
    rows: Annotated[
        list[str] | None,
        typer.Option("--rows", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Save a watchlist under an id of your choice

    The id consists of digits only and is yours to choose; one that exists is overwritten without a
    word. Unknown conids are accepted as well. The answer shows the list as stored, often with no
    instruments yet.

    Sent as POST /iserver/watchlist.
    """
    run(
        "watchlists",
        "create",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "id": id,
                "name": name,
                "rows": rows,
            },
            required=True,
        ),
    )


@app.command(
    "delete",
    cls=OperationCommand,
    short_help="Delete a watchlist",
)
def delete(
    watchlist_id: Annotated[
        str,
        typer.Argument(
            metavar="WATCHLIST_ID",
            help="Watchlist id, a number written as text, such as 1234.",
            show_default=False,
        ),
    ],
) -> None:
    """Delete a watchlist

    Deletes the list from the username's settings. On a session in use, an id that does not exist is
    answered with status 200 all the same.

    Sent as DELETE /iserver/watchlist.
    """
    run(
        "watchlists",
        "delete",
        {
            "watchlist_id": watchlist_id,
        },
        deletes=True,
    )


@app.command(
    "list",
    cls=OperationCommand,
    short_help="List the saved watchlists",
)
def list_(
    scope: Annotated[
        str | None,
        typer.Option(
            "--scope",
            help="USER_WATCHLIST to leave out the lists that IBKR made; there is no other value. One of: USER_WATCHLIST.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the saved watchlists

    Returns id and name of each watchlist of the username; take an id to `get` for what is in it.

    Sent as GET /iserver/watchlists.
    """
    run(
        "watchlists",
        "list",
        {
            "scope": scope,
        },
    )
