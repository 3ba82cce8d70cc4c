"""Account management."""

from typing import Annotated, Any

import typer

from .._cli.command import BodyInput, OperationCommand, run
from .._cli.parsing import json_value

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "application",
    cls=OperationCommand,
    short_help="Get an application and IBKR's answer to it",
)
def application(
    account_id: Annotated[
        str | None,
        typer.Option(
            "--account-id",
            help="IBKR's account id, such as U1234567. Give this or the external id.",
            show_default=False,
        ),
    ] = None,
    external_id: Annotated[
        str | None,
        typer.Option(
            "--external-id",
            help="The id you gave the applicant. Give this or the account id.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get an application and IBKR's answer to it

    Finds the application by IBKR's account id or by your own id. Only accounts opened through this
    API are known. Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts.
    """
    run(
        "account_management",
        "application",
        {
            "account_id": account_id,
            "external_id": external_id,
        },
    )


@app.command(
    "create",
    cls=OperationCommand,
    short_help="Submit an application that opens an account",
)
def create(
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Submit an application that opens an account

    Takes the whole application with its documents. It is answered at once, or with 202 and a
    request id to follow with `utilities.request_status`. Needs the scope `accounts.write` and a
    payload signed as a JWT.

    Sent as POST /gw/api/v1/accounts.
    """
    run(
        "account_management",
        "create",
        {},
        body=BodyInput(
            body,
            "text",
            {},
            required=True,
        ),
    )


@app.command(
    "update",
    cls=OperationCommand,
    short_help="Change the details of existing accounts",
)
def update(
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Change the details of existing accounts

    Takes a list of account management requests, such as a new address or trading permission. Follow
    it with `utilities.request_status`. Needs the scope `accounts.write` and a payload signed as a
    JWT.

    Sent as PATCH /gw/api/v1/accounts.
    """
    run(
        "account_management",
        "update",
        {},
        body=BodyInput(
            body,
            "text",
            {},
            required=True,
        ),
    )


@app.command(
    "submit-documents",
    cls=OperationCommand,
    short_help="Upload the day's agreements and disclosures",
)
def submit_documents(
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Upload the day's agreements and disclosures

    Stores the standard PDFs once a day, ahead of that day's applications, which then need not carry
    them. Tax forms are not taken here: they go with each application. Needs the scope
    `accounts.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/accounts/documents.
    """
    run(
        "account_management",
        "submit_documents",
        {},
        body=BodyInput(
            body,
            "text",
            {},
            required=True,
        ),
    )


@app.command(
    "list-login-messages",
    cls=OperationCommand,
    short_help="List the accounts with unfinished login messages",
)
def list_login_messages(
    query: Annotated[
        Any,
        typer.Option(
            "--query",
            help="Dates (YYYY-MM-DD) to cover and, if wanted, a message type, a status letter, an offset from 0 and a limit up to 1000. As JSON.",
            show_default=False,
            parser=json_value,
        ),
    ],
) -> None:
    """List the accounts with unfinished login messages

    Covers every account under your client id whose users still have something to answer when they
    log in. Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts/login-messages.
    """
    run(
        "account_management",
        "list_login_messages",
        {
            "query": query,
        },
    )


@app.command(
    "list-statuses",
    cls=OperationCommand,
    short_help="List the status of all your clients' accounts",
)
def list_statuses(
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
    """List the status of all your clients' accounts

    Returns accounts by the time range asked for, with offset, limit and total for going through
    them. Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts/status.
    """
    run(
        "account_management",
        "list_statuses",
        {
            "query": query,
        },
    )


@app.command(
    "details",
    cls=OperationCommand,
    short_help="Get all that is on file for an account",
)
def details(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID", help="Account id, such as U1234567.", show_default=False
        ),
    ],
) -> None:
    """Get all that is on file for an account

    Returns holders, contact data, finances, trading permissions, market data and restrictions.
    Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts/{accountId}/details.
    """
    run(
        "account_management",
        "details",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "kyc-url",
    cls=OperationCommand,
    short_help="Get a link for checking an applicant's identity",
)
def kyc_url(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID", help="Account id, such as U1234567.", show_default=False
        ),
    ],
) -> None:
    """Get a link for checking an applicant's identity

    Returns a web address, with its expiry, where the applicant proves their identity with Au10tix.
    Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts/{accountId}/kyc.
    """
    run(
        "account_management",
        "kyc_url",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "login-messages",
    cls=OperationCommand,
    short_help="List the login messages of one account",
)
def login_messages(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID", help="Account id, such as U1234567.", show_default=False
        ),
    ],
    message_type: Annotated[
        str | None,
        typer.Option(
            "--message-type",
            help="Type of message to return; all unless given.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the login messages of one account

    Returns the messages the account's user is shown at login, and whether any is open. Needs the
    scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts/{accountId}/login-messages.
    """
    run(
        "account_management",
        "login_messages",
        {
            "account_id": account_id,
            "message_type": message_type,
        },
    )


@app.command(
    "status",
    cls=OperationCommand,
    short_help="Get the status of one account",
)
def status(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID", help="Account id, such as U1234567.", show_default=False
        ),
    ],
) -> None:
    """Get the status of one account

    Returns the state of the account and when it was opened, started and closed. Needs the scope
    `accounts.read`.

    Sent as GET /gw/api/v1/accounts/{accountId}/status.
    """
    run(
        "account_management",
        "status",
        {
            "account_id": account_id,
        },
    )


@app.command(
    "tasks",
    cls=OperationCommand,
    short_help="List an account's registration tasks",
)
def tasks(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID", help="Account id, such as U1234567.", show_default=False
        ),
    ],
    task_type: Annotated[
        str | None,
        typer.Option(
            "--task-type",
            help="registration for all tasks, the default, or pending for the open ones. One of: pending, registration. Without it: registration.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List an account's registration tasks

    Returns the tasks that stand between an application and its approval, or all that were ever
    assigned. Needs the scope `accounts.read`.

    Sent as GET /gw/api/v1/accounts/{accountId}/tasks.
    """
    run(
        "account_management",
        "tasks",
        {
            "account_id": account_id,
            "task_type": task_type,
        },
    )
