"""Utilities."""

from typing import Annotated, Any

import typer

from .._cli.command import BodyInput, OperationCommand, run
from .._cli.parsing import json_value

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "query-balances",
    cls=OperationCommand,
    short_help="Get an account's equity and withdrawable cash",
)
def query_balances(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type", help="One of: QUERY_WITHDRAWABLE_CASH_EQUITY.", show_default=False
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get an account's equity and withdrawable cash

    Returns the equity and the cash that can be withdrawn. Answered with 201, since it counts as an
    instruction. Needs the scope `balances.read` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/balances/query.
    """
    run(
        "utilities",
        "query_balances",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-brokers",
    cls=OperationCommand,
    short_help="List the brokers that take part in asset transfers",
)
def transfer_brokers(
    instruction_type: Annotated[
        str,
        typer.Argument(
            metavar="INSTRUCTION_TYPE",
            help="Type of transfer; COMPLEX_ASSET_TRANSFER.",
            show_default=False,
        ),
    ],
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the brokers that take part in asset transfers

    Returns the brokers positions can be moved from or to by a complex asset transfer. Needs the
    scope `enumerations.read`.

    Sent as GET /gw/api/v1/enumerations/complex-asset-transfer.
    """
    run(
        "utilities",
        "transfer_brokers",
        {
            "instruction_type": instruction_type,
            "client_id": client_id,
        },
    )


@app.command(
    "enumerations",
    cls=OperationCommand,
    short_help="List the allowed values of a kind of field",
)
def enumerations(
    enumeration_type: Annotated[
        str,
        typer.Argument(
            metavar="ENUMERATION_TYPE",
            help="Kind of list, such as exchange-bundles, business-and-occupation, fin-info-ranges, acats, prohibited-country or security-questions. One of: exchange-bundles, business-and-occupation, employee-track, fin-info-ranges, acats, aton, market-data, edd-avt, prohibited-country, employee-plans, questionnaires, security-questions, ....",
            show_default=False,
        ),
    ],
    currency: Annotated[
        str | None,
        typer.Option(
            "--currency",
            help="Currency code that amounts are given in, such as USD.",
            show_default=False,
        ),
    ] = None,
    ib_entity: Annotated[
        str | None,
        typer.Option(
            "--ib-entity",
            help="Code of the IBKR company concerned, such as IBLLC-US or IB-UK.",
            show_default=False,
        ),
    ] = None,
    md_status_non_pro: Annotated[
        str | None,
        typer.Option(
            "--md-status-non-pro",
            help="Whether market data is for a non-professional, as text.",
            show_default=False,
        ),
    ] = None,
    form_number: Annotated[
        str | None,
        typer.Option(
            "--form-number", help="Number of the form that the values are for.", show_default=False
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            help="Language of the texts, such as en, de or zh_CN. One of: en, ar, de, es, fr, he, hu, it, ja, nl, pt, ru, ....",
            show_default=False,
        ),
    ] = None,
    account_id: Annotated[
        str | None,
        typer.Option(
            "--account-id", help="Account the list is for, such as U1234567.", show_default=False
        ),
    ] = None,
    user_name: Annotated[
        str | None,
        typer.Option("--user-name", help="Username the list is for.", show_default=False),
    ] = None,
) -> None:
    """List the allowed values of a kind of field

    Returns the codes that applications and transfers accept, such as exchange bundles, occupations
    or ranges of income. Which further parameters count depends on the kind asked for. Needs the
    scope `accounts.read` or `enumerations.read`.

    Sent as GET /gw/api/v1/enumerations/{enumerationType}.
    """
    run(
        "utilities",
        "enumerations",
        {
            "enumeration_type": enumeration_type,
            "currency": currency,
            "ib_entity": ib_entity,
            "md_status_non_pro": md_status_non_pro,
            "form_number": form_number,
            "language": language,
            "account_id": account_id,
            "user_name": user_name,
        },
    )


@app.command(
    "forms",
    cls=OperationCommand,
    short_help="Get forms and agreements",
)
def forms(
    form_numbers: Annotated[
        list[int] | None,
        typer.Option(
            "--form-numbers",
            help="Numbers of the forms to return, as integers.",
            show_default=False,
        ),
    ] = None,
    get_docs: Annotated[
        str | None,
        typer.Option(
            "--get-docs",
            help="Whether to send the documents as well; a text value.",
            show_default=False,
        ),
    ] = None,
    from_date: Annotated[
        str | None,
        typer.Option("--from-date", help="Start of a range of dates, as text.", show_default=False),
    ] = None,
    to_date: Annotated[
        str | None,
        typer.Option("--to-date", help="End of a range of dates, as text.", show_default=False),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", help="Language of the forms, such as en.", show_default=False),
    ] = None,
    projection: Annotated[
        str | None,
        typer.Option(
            "--projection",
            help="What to send of each form: PAYLOAD, DOCS or NONE, which is the default. One of: PAYLOAD, DOCS, NONE. Without it: NONE.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get forms and agreements

    Returns forms by number, with their files on request. The answer tells through hasError whether
    it failed. Needs the scope `accounts.read` or `forms.read`.

    Sent as GET /gw/api/v1/forms.
    """
    run(
        "utilities",
        "forms",
        {
            "form_numbers": form_numbers,
            "get_docs": get_docs,
            "from_date": from_date,
            "to_date": to_date,
            "language": language,
            "projection": projection,
        },
    )


@app.command(
    "required-forms",
    cls=OperationCommand,
    short_help="List the forms that a kind of applicant must sign",
)
def required_forms(
    query: Annotated[
        Any,
        typer.Option(
            "--query",
            help="What is known of the applicant: residence country, account and applicant type, IRA, permissions and the like. As JSON.",
            show_default=False,
            parser=json_value,
        ),
    ],
) -> None:
    """List the forms that a kind of applicant must sign

    Returns form numbers for the residence, account type, permissions and so on of an applicant.
    Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/forms/required-forms.
    """
    run(
        "utilities",
        "required_forms",
        {
            "query": query,
        },
    )


@app.command(
    "participating-banks",
    cls=OperationCommand,
    short_help="List the banks that can be linked to an account",
)
def participating_banks(
    connection_type: Annotated[
        str,
        typer.Argument(
            metavar="CONNECTION_TYPE", help="Kind of connection, such as eDDA.", show_default=False
        ),
    ],
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the banks that can be linked to an account

    Returns the banks that support the kind of connection named, such as eDDA (direct debit). Needs
    the scope `enumerations.read`.

    Sent as GET /gw/api/v1/participating-banks.
    """
    run(
        "utilities",
        "participating_banks",
        {
            "connection_type": connection_type,
            "client_id": client_id,
        },
    )


@app.command(
    "requests",
    cls=OperationCommand,
    short_help="List account management requests by date",
)
def requests(
    query: Annotated[
        Any,
        typer.Option(
            "--query",
            help="Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and a limit up to 1000. As JSON.",
            show_default=False,
            parser=json_value,
        ),
    ],
) -> None:
    """List account management requests by date

    Returns the requests you have made in a range of dates, with offset, limit and total for going
    through them. Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/requests.
    """
    run(
        "utilities",
        "requests",
        {
            "query": query,
        },
    )


@app.command(
    "request-status",
    cls=OperationCommand,
    short_help="Get the status of an account management request",
)
def request_status(
    request_id: Annotated[
        int,
        typer.Argument(
            metavar="REQUEST_ID",
            help="Id of the request, as the answer to it gave it.",
            show_default=False,
        ),
    ],
    request_type: Annotated[
        str,
        typer.Argument(
            metavar="REQUEST_TYPE",
            help="response for IBKR's answer to the request, update for an update request. One of: response, update.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the status of an account management request

    Returns how far a request has come, or what came of it. Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/requests/{requestId}/status.
    """
    run(
        "utilities",
        "request_status",
        {
            "request_id": request_id,
            "request_type": request_type,
        },
    )


@app.command(
    "check-username",
    cls=OperationCommand,
    short_help="Check whether a username is free",
)
def check_username(
    username: Annotated[
        str,
        typer.Argument(metavar="USERNAME", help="The username wanted.", show_default=False),
    ],
) -> None:
    """Check whether a username is free

    Tells whether the name is well formed and not taken, and suggests others. Needs the scope
    `accounts.read` or `validations.read`.

    Sent as GET /gw/api/v1/validations/usernames/{username}.
    """
    run(
        "utilities",
        "check_username",
        {
            "username": username,
        },
    )
