"""Token."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "create",
    cls=OperationCommand,
    short_help="Get an OAuth 2.0 access token",
)
def create(
    client_id: Annotated[
        str | None,
        typer.Option("--client-id", help="", show_default=False),
    ] = None,
    client_authentication_method: Annotated[
        str | None,
        typer.Option(
            "--client-authentication-method",
            help="One of: private_key_jwt, client_secret_basic, client_secret_post.",
            show_default=False,
        ),
    ] = None,
    client_assertion: Annotated[
        str | None,
        typer.Option("--client-assertion", help="", show_default=False),
    ] = None,
    client_secret: Annotated[
        str | None,
        typer.Option("--client-secret", help="", show_default=False),
    ] = None,
    client_assertion_type: Annotated[
        str | None,
        typer.Option("--client-assertion-type", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get an OAuth 2.0 access token

    Exchanges a signed client assertion (private_key_jwt) or a client secret for an access token,
    which the other /gw operations expect as a bearer token. expires_in says how many seconds it
    lasts.

    Sent as POST /oauth2/api/v1/token.
    """
    run(
        "token",
        "create",
        {},
        body=BodyInput(
            body,
            "form",
            {
                "clientId": client_id,
                "clientAuthenticationMethod": client_authentication_method,
                "clientAssertion": client_assertion,
                "clientSecret": client_secret,
                "clientAssertionType": client_assertion_type,
            },
            required=True,
        ),
    )
