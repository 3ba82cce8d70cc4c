"""Alerts."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "get",
    cls=OperationCommand,
    short_help="Get one alert with its conditions",
)
def get(
    alert_id: Annotated[
        int,
        typer.Argument(
            metavar="ALERT_ID",
            help="Alert id; it is the order_id that creating the alert returned, such as 9876543210.",
            show_default=False,
        ),
    ],
    query_type: Annotated[
        str,
        typer.Argument(
            metavar="QUERY_TYPE", help="Always the letter Q. One of: Q.", show_default=False
        ),
    ],
) -> None:
    """Get one alert with its conditions

    Returns the alert's message, expiry, conditions and whether it has fired. An unknown id is
    reported as an error in an answer with status 200.

    Sent as GET /iserver/account/alert/{alertId}.
    """
    run(
        "alerts",
        "get",
        {
            "alert_id": alert_id,
            "query_type": query_type,
        },
    )


@app.command(
    "mobile",
    cls=OperationCommand,
    short_help="Get the user's mobile trading alert",
)
def mobile() -> None:
    """Get the user's mobile trading alert

    Every username has exactly one mobile trading assistant alert, which can be changed through
    `save` but neither created nor deleted. Changing it gives it a new order id, while its tool id
    stays.

    Sent as GET /iserver/account/mta.
    """
    run(
        "alerts",
        "mobile",
        {},
    )


@app.command(
    "save",
    cls=OperationCommand,
    short_help="Create an alert, or change one",
)
def save(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
    order_id: Annotated[
        str | None,
        typer.Option("--order-id", help="", show_default=False),
    ] = None,
    alert_name: Annotated[
        str | None,
        typer.Option("--alert-name", help="", show_default=False),
    ] = None,
    alert_message: Annotated[
        str | None,
        typer.Option("--alert-message", help="", show_default=False),
    ] = None,
    alert_repeatable: Annotated[
        int | None,
        typer.Option("--alert-repeatable", help="One of: 0, 1.", show_default=False),
    ] = None,
    email: Annotated[
        str | None,
        typer.Option("--email", help="", show_default=False),
    ] = None,
    expire_time: Annotated[
        str | None,
        typer.Option("--expire-time", help="", show_default=False),
    ] = None,
    i_tws_orders_only: Annotated[
        int | None,
        typer.Option("--i-tws-orders-only", help="", show_default=False),
    ] = None,
    outside_rth: Annotated[
        int | None,
        typer.Option("--outside-rth", help="One of: 0, 1.", show_default=False),
    ] = None,
    send_message: Annotated[
        int | None,
        typer.Option("--send-message", help="One of: 0, 1.", show_default=False),
    ] = None,
    show_popup: Annotated[
        int | None,
        typer.Option("--show-popup", help="", show_default=False),
    ] = None,
    tif: Annotated[
        str | None,
        typer.Option("--tif", help="One of: GTC, GTD.", show_default=False),
    ] = None,
    conditions: Annotated[
        list[str] | None,
        typer.Option("--conditions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Create an alert, or change one

    Creates an alert, or changes the one whose id is sent as orderId. Whether it worked stands in
    success and text, with status 200 either way; order_id is the alert's id. Paper accounts may be
    refused with status 403.

    Sent as POST /iserver/account/{accountId}/alert.
    """
    run(
        "alerts",
        "save",
        {
            "account_id": account_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "orderId": order_id,
                "alertName": alert_name,
                "alertMessage": alert_message,
                "alertRepeatable": alert_repeatable,
                "email": email,
                "expireTime": expire_time,
                "iTWSOrdersOnly": i_tws_orders_only,
                "outsideRth": outside_rth,
                "sendMessage": send_message,
                "showPopup": show_popup,
                "tif": tif,
                "conditions": conditions,
            },
            required=True,
        ),
    )


@app.command(
    "set-active",
    cls=OperationCommand,
    short_help="Switch an alert on or off",
)
def set_active(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
    alert_id: Annotated[
        int | None,
        typer.Option("--alert-id", help="", show_default=False),
    ] = None,
    alert_active: Annotated[
        int | None,
        typer.Option("--alert-active", help="One of: 1, 0.", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Switch an alert on or off

    An alert that is off stays stored and does not fire. Send alertActive as 1 or 0, and read
    success in the answer.

    Sent as POST /iserver/account/{accountId}/alert/activate.
    """
    run(
        "alerts",
        "set_active",
        {
            "account_id": account_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "alertId": alert_id,
                "alertActive": alert_active,
            },
            required=True,
        ),
    )


@app.command(
    "delete",
    cls=OperationCommand,
    short_help="Delete an alert for good",
)
def delete(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
    alert_id: Annotated[
        str,
        typer.Argument(
            metavar="ALERT_ID",
            help="Alert id; it is the order_id that creating the alert returned, such as 9876543210.",
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
    """Delete an alert for good

    To silence an alert for a while use `set_active` instead. The mobile alert cannot be deleted:
    this puts it back to its defaults. The result is in success, text and failure_list.

    Sent as DELETE /iserver/account/{accountId}/alert/{alertId}.
    """
    run(
        "alerts",
        "delete",
        {
            "account_id": account_id,
            "alert_id": alert_id,
        },
        body=BodyInput(
            body,
            "json",
            {},
            required=True,
        ),
        deletes=True,
    )


@app.command(
    "list",
    cls=OperationCommand,
    short_help="List an account's alerts",
)
def list_(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account id, such as U1234567, or DU1234567 for a paper account.",
            show_default=False,
        ),
    ],
) -> None:
    """List an account's alerts

    Returns id, name, state and trigger of each alert; take an id to `get` for its conditions.

    Sent as GET /iserver/account/{accountId}/alerts.
    """
    run(
        "alerts",
        "list",
        {
            "account_id": account_id,
        },
    )
