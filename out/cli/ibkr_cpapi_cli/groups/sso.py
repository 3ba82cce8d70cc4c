"""Sso."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "create-browser-session",
    cls=OperationCommand,
    short_help="Log a client in to IBKR's web portal",
)
def create_browser_session(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Log a client in to IBKR's web portal

    Returns a web address that takes the user into the portal without logging in again. Needs the
    scope `sso-browser-sessions.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/sso-browser-sessions.
    """
    run(
        "sso",
        "create_browser_session",
        {
            "authorization": authorization,
        },
        body=BodyInput(
            body,
            "text",
            {},
            required=True,
        ),
    )


@app.command(
    "create-session",
    cls=OperationCommand,
    short_help="Log a client in and get an access token",
)
def create_session(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Log a client in and get an access token

    Opens a session for one of your users from the IP address they come from, and returns a token
    for it. Needs the scope `sso-sessions.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/sso-sessions.
    """
    run(
        "sso",
        "create_session",
        {
            "authorization": authorization,
        },
        body=BodyInput(
            body,
            "text",
            {},
            required=True,
        ),
    )
