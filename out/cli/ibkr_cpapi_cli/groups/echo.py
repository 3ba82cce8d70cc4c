"""Echo."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "https",
    cls=OperationCommand,
    short_help="Send back a plain request, to test access",
)
def https() -> None:
    """Send back a plain request, to test access

    Returns the method, security policy and query parameters that IBKR received; a quick check of
    token and scope. Needs the scope `echo.read`.

    Sent as GET /gw/api/v1/echo/https.
    """
    run(
        "echo",
        "https",
        {},
    )


@app.command(
    "signed-jwt",
    cls=OperationCommand,
    short_help="Send back a signed request, to test the signature",
)
def signed_jwt(
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Send back a signed request, to test the signature

    Returns what IBKR made of the JWT in the body; a quick check of key, claims and scope. Needs the
    scope `echo.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/echo/signed-jwt.
    """
    run(
        "echo",
        "signed_jwt",
        {},
        body=BodyInput(
            body,
            "text",
            {},
            required=True,
        ),
    )
