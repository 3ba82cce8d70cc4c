"""Restrictions."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "apply",
    cls=OperationCommand,
    short_help="Apply a checked file of trading restrictions",
)
def apply(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the OAuth 2.0 access token. A token is good for about 50 minutes.",
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
    """Apply a checked file of trading restrictions

    Puts changes into force that passed `verify` under the same requestId. The body is a JWT that
    holds the file, good for one minute; the bearer token is needed besides. Needs the scope
    `restrictions.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/restrictions.
    """
    run(
        "restrictions",
        "apply",
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
    "verify",
    cls=OperationCommand,
    short_help="Check a file of trading restrictions before it is applied",
)
def verify(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the OAuth 2.0 access token. A token is good for about 50 minutes.",
            show_default=False,
        ),
    ],
    user_name: Annotated[
        str | None,
        typer.Option("--user-name", help="", show_default=False),
    ] = None,
    request_id: Annotated[
        int | None,
        typer.Option("--request-id", help="", show_default=False),
    ] = None,
    payload: Annotated[
        str | None,
        typer.Option("--payload", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Check a file of trading restrictions before it is applied

    Checks a base64-encoded CSV whose rows add or delete restrictions (RESTR_...) and their
    associations (RESTR_ASSOC_...), and applies nothing. `apply` then needs the same requestId.
    Needs the scope `restrictions.write`.

    Sent as POST /gw/api/v1/restrictions/verify.
    """
    run(
        "restrictions",
        "verify",
        {
            "authorization": authorization,
        },
        body=BodyInput(
            body,
            "json",
            {
                "userName": user_name,
                "requestId": request_id,
                "payload": payload,
            },
            required=True,
        ),
    )
