"""Session."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "start",
    cls=OperationCommand,
    short_help="Open the brokerage session that trading and market data need",
)
def start(
    publish: Annotated[
        bool | None,
        typer.Option("--publish/--no-publish", help="", show_default=False),
    ] = None,
    compete: Annotated[
        bool | None,
        typer.Option("--compete/--no-compete", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Open the brokerage session that trading and market data need

    Turns an authenticated login into a brokerage session, which every /iserver call needs. Send
    publish=true (false is answered with status 500), and compete=true to take over from another
    session of the same username. Call it once: on a session that already works it can tear that
    session down. The answer has the same shape as `status`; authenticated may still be false for a
    moment.

    Sent as POST /iserver/auth/ssodh/init.
    """
    run(
        "session",
        "start",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "publish": publish,
                "compete": compete,
            },
            required=True,
        ),
    )


@app.command(
    "status",
    cls=OperationCommand,
    short_help="Report whether the brokerage session is authenticated and connected",
)
def status() -> None:
    """Report whether the brokerage session is authenticated and connected

    Answers with authenticated, connected, competing and a message, and changes nothing.
    authenticated=false while connected=true means that the login is there but no brokerage session
    is open: call `start`. competing=true means that the username is in use somewhere else. A local
    gateway nobody has logged in to redirects to its login page instead, or answers 401.

    Sent as POST /iserver/auth/status.
    """
    run(
        "session",
        "status",
        {},
    )


@app.command(
    "logout",
    cls=OperationCommand,
    short_help="End the session and log the user out",
)
def logout() -> None:
    """End the session and log the user out

    Ends the login together with its brokerage session. Afterwards throw away the cookies you hold;
    a new login is needed before any other call works.

    Sent as POST /logout.
    """
    run(
        "session",
        "logout",
        {},
    )


@app.command(
    "validate",
    cls=OperationCommand,
    short_help="Check the single sign-on login and see when it expires",
)
def validate() -> None:
    """Check the single sign-on login and see when it expires

    Tells whether the login behind the session is still good, whose it is, when it was made and how
    long it lasts. It says nothing about the brokerage session; use `status` for that.

    Sent as GET /sso/validate.
    """
    run(
        "session",
        "validate",
        {},
    )


@app.command(
    "tickle",
    cls=OperationCommand,
    short_help="Keep the session alive and get its id",
)
def tickle() -> None:
    """Keep the session alive and get its id

    Call it about once a minute: a brokerage session left alone for some five or six minutes is
    dropped. The answer carries the session id that a websocket connection presents as its cookie,
    and the authentication state. Status 200 does not mean authenticated, and the error "no bridge"
    under hmds is normal.

    Sent as POST /tickle.
    """
    run(
        "session",
        "tickle",
        {},
    )
