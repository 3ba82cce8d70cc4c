"""Oauth1."""

from typing import Annotated

import typer

from .._cli.command import OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "access-token",
    cls=OperationCommand,
    short_help="Exchange a granted request token for an access token",
)
def access_token(
    authorization: Annotated[
        str | None,
        typer.Option(
            "--authorization",
            help="OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce, timestamp and signature, with oauth_token and oauth_verifier.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Exchange a granted request token for an access token

    Second step: takes the verifier that the user's grant gave, and returns an access token that
    lasts and its encrypted secret. Store both safely.

    Sent as POST /oauth/access_token.
    """
    run(
        "oauth1",
        "access_token",
        {
            "authorization": authorization,
        },
    )


@app.command(
    "live-session-token",
    cls=OperationCommand,
    short_help="Agree on the key that signs later requests",
)
def live_session_token(
    authorization: Annotated[
        str | None,
        typer.Option(
            "--authorization",
            help="OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce, timestamp and signature, with oauth_token and diffie_hellman_challenge.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Agree on the key that signs later requests

    Third step, needed about every 24 hours: a Diffie-Hellman exchange from which both sides compute
    the live session token. The answer brings IBKR's half, a signature to check the result by, and
    the expiry in milliseconds. Requests are then signed with HMAC-SHA256 under that token; go on
    with `session.start`.

    Sent as POST /oauth/live_session_token.
    """
    run(
        "oauth1",
        "live_session_token",
        {
            "authorization": authorization,
        },
    )


@app.command(
    "request-token",
    cls=OperationCommand,
    short_help="Get a request token to begin the OAuth 1.0a flow",
)
def request_token(
    authorization: Annotated[
        str | None,
        typer.Option(
            "--authorization",
            help="OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce, timestamp and signature, with oauth_callback=oob.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get a request token to begin the OAuth 1.0a flow

    First step of three for third parties: the token goes to IBKR's login page, where the user
    grants access. A new consumer key is refused with status 401 (invalid consumer) until IBKR has
    activated it, which takes from a day to two weeks.

    Sent as POST /oauth/request_token.
    """
    run(
        "oauth1",
        "request_token",
        {
            "authorization": authorization,
        },
    )
