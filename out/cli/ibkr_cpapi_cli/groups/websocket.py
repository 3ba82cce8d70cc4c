"""Websocket."""

from typing import Annotated

import typer

from .._cli.command import OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "connect",
    cls=OperationCommand,
    short_help="Open the websocket for streaming data",
)
def connect(
    session: Annotated[
        str,
        typer.Argument(
            metavar="SESSION",
            help='Session id from `session.tickle`. On a local gateway the cookie\'s value is JSON: {"session":"..."}.',
            show_default=False,
        ),
    ],
    connection: Annotated[
        str,
        typer.Argument(
            metavar="CONNECTION", help="Always Upgrade. One of: Upgrade.", show_default=False
        ),
    ],
    upgrade: Annotated[
        str,
        typer.Argument(
            metavar="UPGRADE", help="Always websocket. One of: websocket.", show_default=False
        ),
    ],
    bearer_token: Annotated[
        str | None,
        typer.Option(
            "--bearer-token",
            help="OAuth 2.0 access token, for logins made that way.",
            show_default=False,
        ),
    ] = None,
    oauth_token: Annotated[
        str | None,
        typer.Option(
            "--oauth-token",
            help="OAuth 1.0a access token, such as a1b2c3d4, for logins made that way.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Open the websocket for streaming data

    Upgrades to a websocket for quotes, order updates, trades and account values. Call
    `session.tickle` first and present its session id as the cookie; a User-Agent header is required
    as well. Wait for the system message that has success before subscribing, since earlier
    subscriptions are dropped, and send the text tic at least once a minute. A quote subscription
    ends after 15 minutes and has to be renewed.

    This opens a WebSocket: the command prints what one needs to connect.

    Sent as GET /ws.
    """
    run(
        "websocket",
        "connect",
        {
            "session": session,
            "connection": connection,
            "upgrade": upgrade,
            "bearer_token": bearer_token,
            "oauth_token": oauth_token,
        },
    )
