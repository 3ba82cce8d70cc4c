"""Reports."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "fetch-statement",
    cls=OperationCommand,
    short_help="Get an activity statement",
)
def fetch_statement(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    account_id: Annotated[
        str | None,
        typer.Option("--account-id", help="", show_default=False),
    ] = None,
    account_ids: Annotated[
        list[str] | None,
        typer.Option("--account-ids", help="", show_default=False),
    ] = None,
    start_date: Annotated[
        str | None,
        typer.Option("--start-date", help="", show_default=False),
    ] = None,
    end_date: Annotated[
        str | None,
        typer.Option("--end-date", help="", show_default=False),
    ] = None,
    multi_account_format: Annotated[
        str | None,
        typer.Option("--multi-account-format", help="", show_default=False),
    ] = None,
    crypto_consol_if_available: Annotated[
        bool | None,
        typer.Option(
            "--crypto-consol-if-available/--no-crypto-consol-if-available",
            help="",
            show_default=False,
        ),
    ] = None,
    mime_type: Annotated[
        str | None,
        typer.Option("--mime-type", help="", show_default=False),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", help="", show_default=False),
    ] = None,
    gzip: Annotated[
        bool | None,
        typer.Option("--gzip/--no-gzip", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get an activity statement

    Produces a statement of one account or several for a range of dates, as PDF, HTML or CSV;
    several accounts can be consolidated or concatenated. Look at `available_statements` for dates.
    It comes as JSON, or as the file itself when PDF is asked for. Needs the scope
    `statements.read`, `statements.write` or `reports.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/statements.
    """
    run(
        "reports",
        "fetch_statement",
        {
            "authorization": authorization,
        },
        body=BodyInput(
            body,
            "json",
            {
                "accountId": account_id,
                "accountIds": account_ids,
                "startDate": start_date,
                "endDate": end_date,
                "multiAccountFormat": multi_account_format,
                "cryptoConsolIfAvailable": crypto_consol_if_available,
                "mimeType": mime_type,
                "language": language,
                "gzip": gzip,
            },
            required=True,
        ),
    )


@app.command(
    "available-statements",
    cls=OperationCommand,
    short_help="List the dates an account has statements for",
)
def available_statements(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id to report on, such as U1234567.",
            show_default=False,
        ),
    ],
) -> None:
    """List the dates an account has statements for

    Returns daily, monthly and annual dates, for use in `fetch_statement`. Needs the scope
    `statements.read` or `reports.read`.

    Sent as GET /gw/api/v1/statements/available.
    """
    run(
        "reports",
        "available_statements",
        {
            "authorization": authorization,
            "account_id": account_id,
        },
    )


@app.command(
    "fetch-tax-documents",
    cls=OperationCommand,
    short_help="Get tax forms of a year",
)
def fetch_tax_documents(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    account_id: Annotated[
        str | None,
        typer.Option("--account-id", help="", show_default=False),
    ] = None,
    year: Annotated[
        int | None,
        typer.Option("--year", help="", show_default=False),
    ] = None,
    type: Annotated[
        str | None,
        typer.Option("--type", help="", show_default=False),
    ] = None,
    format: Annotated[
        str | None,
        typer.Option("--format", help="", show_default=False),
    ] = None,
    gzip: Annotated[
        bool | None,
        typer.Option("--gzip/--no-gzip", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get tax forms of a year

    Produces forms such as 1099, 1099R, 1042S or 8949, or ALL, as PDF, HTML or CSV. Look at
    `available_tax_documents` for what there is. It comes as JSON, or as the file itself when PDF is
    asked for. Needs the scope `statements.write` or `reports.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/tax-documents.
    """
    run(
        "reports",
        "fetch_tax_documents",
        {
            "authorization": authorization,
        },
        body=BodyInput(
            body,
            "json",
            {
                "accountId": account_id,
                "year": year,
                "type": type,
                "format": format,
                "gzip": gzip,
            },
            required=True,
        ),
    )


@app.command(
    "available-tax-documents",
    cls=OperationCommand,
    short_help="List the tax forms an account has for a year",
)
def available_tax_documents(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id to report on, such as U1234567.",
            show_default=False,
        ),
    ],
    year: Annotated[
        int,
        typer.Argument(metavar="YEAR", help="Tax year, such as 2024.", show_default=False),
    ],
) -> None:
    """List the tax forms an account has for a year

    Returns each form with its formats, for use in `fetch_tax_documents`. Needs the scope
    `statements.read` or `reports.read`.

    Sent as GET /gw/api/v1/tax-documents/available.
    """
    run(
        "reports",
        "available_tax_documents",
        {
            "authorization": authorization,
            "account_id": account_id,
            "year": year,
        },
    )


@app.command(
    "fetch-trade-confirmations",
    cls=OperationCommand,
    short_help="Get trade confirmations",
)
def fetch_trade_confirmations(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    account_id: Annotated[
        str | None,
        typer.Option("--account-id", help="", show_default=False),
    ] = None,
    start_date: Annotated[
        str | None,
        typer.Option("--start-date", help="", show_default=False),
    ] = None,
    end_date: Annotated[
        str | None,
        typer.Option("--end-date", help="", show_default=False),
    ] = None,
    mime_type: Annotated[
        str | None,
        typer.Option("--mime-type", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get trade confirmations

    Produces the confirmations of one account for a range of dates as YYYYMMDD. It comes as JSON, or
    as the file itself when PDF is asked for. Needs the scope `statements.write` or `reports.write`
    and a payload signed as a JWT.

    Sent as POST /gw/api/v1/trade-confirmations.
    """
    run(
        "reports",
        "fetch_trade_confirmations",
        {
            "authorization": authorization,
        },
        body=BodyInput(
            body,
            "json",
            {
                "accountId": account_id,
                "startDate": start_date,
                "endDate": end_date,
                "mimeType": mime_type,
            },
            required=True,
        ),
    )


@app.command(
    "available-trade-confirmations",
    cls=OperationCommand,
    short_help="List the dates an account has trade confirmations for",
)
def available_trade_confirmations(
    authorization: Annotated[
        str,
        typer.Argument(
            metavar="AUTHORIZATION",
            help="The word Bearer, a space and the access token.",
            show_default=False,
        ),
    ],
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id to report on, such as U1234567.",
            show_default=False,
        ),
    ],
) -> None:
    """List the dates an account has trade confirmations for

    Returns the days on which the account traded, for use in `fetch_trade_confirmations`. Needs the
    scope `statements.read` or `reports.read`.

    Sent as GET /gw/api/v1/trade-confirmations/available.
    """
    run(
        "reports",
        "available_trade_confirmations",
        {
            "authorization": authorization,
            "account_id": account_id,
        },
    )
