"""Notifications."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "delivery-options",
    cls=OperationCommand,
    short_help="List where notifications are sent",
)
def delivery_options() -> None:
    """List where notifications are sent

    Returns the devices (E), each with name, id and whether it is on, and whether email is on (M).

    Sent as GET /fyi/deliveryoptions.
    """
    run(
        "notifications",
        "delivery_options",
        {},
    )


@app.command(
    "set-device",
    cls=OperationCommand,
    short_help="Add a device for notifications, or switch it on or off",
)
def set_device(
    device_name: Annotated[
        str | None,
        typer.Option("--device-name", help="", show_default=False),
    ] = None,
    device_id: Annotated[
        str | None,
        typer.Option("--device-id", help="", show_default=False),
    ] = None,
    ui_name: Annotated[
        str | None,
        typer.Option("--ui-name", help="", show_default=False),
    ] = None,
    enabled: Annotated[
        bool | None,
        typer.Option("--enabled/--no-enabled", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Add a device for notifications, or switch it on or off

    Takes the device's name, id and display name, and whether it is to receive notifications.
    Answers with V=1 once taken.

    Sent as POST /fyi/deliveryoptions/device.
    """
    run(
        "notifications",
        "set_device",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "deviceName": device_name,
                "deviceId": device_id,
                "uiName": ui_name,
                "enabled": enabled,
            },
            required=True,
        ),
    )


@app.command(
    "set-email",
    cls=OperationCommand,
    short_help="Switch delivery by email on or off",
)
def set_email(
    enabled: Annotated[
        str,
        typer.Argument(
            metavar="ENABLED",
            help="true to send notifications by email, false to stop.",
            show_default=False,
        ),
    ],
) -> None:
    """Switch delivery by email on or off

    Concerns the account's main email address. Answers with V=1 once taken.

    Sent as PUT /fyi/deliveryoptions/email.
    """
    run(
        "notifications",
        "set_email",
        {
            "enabled": enabled,
        },
    )


@app.command(
    "delete-device",
    cls=OperationCommand,
    short_help="Remove a device from notification delivery",
)
def delete_device(
    device_id: Annotated[
        str,
        typer.Argument(
            metavar="DEVICE_ID",
            help="Id of the device, the I of an entry of `delivery_options`.",
            show_default=False,
        ),
    ],
) -> None:
    """Remove a device from notification delivery

    The answer has no body. An unknown device gives status 404 with an HTML page.

    Sent as DELETE /fyi/deliveryoptions/{deviceId}.
    """
    run(
        "notifications",
        "delete_device",
        {
            "device_id": device_id,
        },
        deletes=True,
    )


@app.command(
    "disclaimer",
    cls=OperationCommand,
    short_help="Get the disclaimer of a kind of notification",
)
def disclaimer(
    typecode: Annotated[
        str,
        typer.Argument(
            metavar="TYPECODE",
            help="Two-character code of the kind of notification: SM for system messages, DA for dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on. One of: BA, CA, DA, EA, MF, OE, PR, SE, SG, SM, T2, TO, ....",
            show_default=False,
        ),
    ],
) -> None:
    """Get the disclaimer of a kind of notification

    Returns the disclaimer's text as DT.

    Sent as GET /fyi/disclaimer/{typecode}.
    """
    run(
        "notifications",
        "disclaimer",
        {
            "typecode": typecode,
        },
    )


@app.command(
    "mark-disclaimer-read",
    cls=OperationCommand,
    short_help="Confirm having read a kind's disclaimer",
)
def mark_disclaimer_read(
    typecode: Annotated[
        str,
        typer.Argument(
            metavar="TYPECODE",
            help="Two-character code of the kind of notification: SM for system messages, DA for dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on. One of: BA, CA, DA, EA, MF, OE, PR, SE, SG, SM, T2, TO, ....",
            show_default=False,
        ),
    ],
) -> None:
    """Confirm having read a kind's disclaimer

    Records the confirmation for the user. Answers with V=1 once taken.

    Sent as PUT /fyi/disclaimer/{typecode}.
    """
    run(
        "notifications",
        "mark_disclaimer_read",
        {
            "typecode": typecode,
        },
    )


@app.command(
    "list",
    cls=OperationCommand,
    short_help="List recent notifications",
)
def list_(
    limit: Annotated[
        int,
        typer.Argument(metavar="LIMIT", help="How many to return; 10 at most.", show_default=False),
    ],
    include: Annotated[
        str | None,
        typer.Option(
            "--include",
            help="Codes of the only kinds to return, separated by commas.",
            show_default=False,
        ),
    ] = None,
    exclude: Annotated[
        str | None,
        typer.Option(
            "--exclude",
            help="Codes of the kinds to leave out, separated by commas.",
            show_default=False,
        ),
    ] = None,
    after_id: Annotated[
        str | None,
        typer.Option(
            "--after-id",
            help="Id of the last notification of the previous batch; what follows it is returned.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List recent notifications

    Returns up to ten notifications, with id (ID), kind (FC), date (D), title (MS), text (MD) and
    whether they were read (R). For older ones, pass the id of the last one received.

    Sent as GET /fyi/notifications.
    """
    run(
        "notifications",
        "list",
        {
            "limit": limit,
            "include": include,
            "exclude": exclude,
            "after_id": after_id,
        },
    )


@app.command(
    "mark-read",
    cls=OperationCommand,
    short_help="Mark a notification as read",
)
def mark_read(
    notification_id: Annotated[
        str,
        typer.Argument(
            metavar="NOTIFICATION_ID",
            help="Id of the notification, the ID of a row of `list`.",
            show_default=False,
        ),
    ],
) -> None:
    """Mark a notification as read

    Answers with V=1 once taken, T with the milliseconds it took, and P with the notification's id
    and state.

    Sent as PUT /fyi/notifications/{notificationID}.
    """
    run(
        "notifications",
        "mark_read",
        {
            "notification_id": notification_id,
        },
    )


@app.command(
    "settings",
    cls=OperationCommand,
    short_help="List the kinds of notification and whether they are on",
)
def settings() -> None:
    """List the kinds of notification and whether they are on

    Returns one entry for each kind: its code (FC), name, text, and whether it is enabled and its
    disclaimer read.

    Sent as GET /fyi/settings.
    """
    run(
        "notifications",
        "settings",
        {},
    )


@app.command(
    "update-setting",
    cls=OperationCommand,
    short_help="Switch a kind of notification on or off",
)
def update_setting(
    typecode: Annotated[
        str,
        typer.Argument(
            metavar="TYPECODE",
            help="Two-character code of the kind of notification: SM for system messages, DA for dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on. One of: BA, CA, DA, EA, MF, OE, PR, SE, SG, SM, T2, TO, ....",
            show_default=False,
        ),
    ],
    enabled: Annotated[
        bool | None,
        typer.Option("--enabled/--no-enabled", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Switch a kind of notification on or off

    Some kinds have a disclaimer to be read first, see `disclaimer`. Answers with V=1 once taken.

    Sent as POST /fyi/settings/{typecode}.
    """
    run(
        "notifications",
        "update_setting",
        {
            "typecode": typecode,
        },
        body=BodyInput(
            body,
            "json",
            {
                "enabled": enabled,
            },
            required=True,
        ),
    )


@app.command(
    "unread-count",
    cls=OperationCommand,
    short_help="Count the unread notifications",
)
def unread_count() -> None:
    """Count the unread notifications

    Returns the number as BN.

    Sent as GET /fyi/unreadnumber.
    """
    run(
        "notifications",
        "unread_count",
        {},
    )
