"""Orders."""

from typing import Annotated, Any

import typer

from .._cli.command import BodyInput, OperationCommand, run
from .._cli.parsing import number

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "status",
    cls=OperationCommand,
    short_help="Get the status of one order",
)
def status(
    order_id: Annotated[
        int,
        typer.Argument(
            metavar="ORDER_ID",
            help="Order id that IBKR gave the order, such as 1799796559; not your own cOID.",
            show_default=False,
        ),
    ],
) -> None:
    """Get the status of one order

    Returns the order's state, sizes and prices, most of them as text ("1.0"), and whether it can
    still be changed or cancelled. Only orders of the current session are known: others, or the
    wrong selected account, give status 503.

    Sent as GET /iserver/account/order/status/{orderId}.
    """
    run(
        "orders",
        "status",
        {
            "order_id": order_id,
        },
    )


@app.command(
    "live",
    cls=OperationCommand,
    short_help="List the orders of this session",
)
def live(
    filters: Annotated[
        str | None,
        typer.Option(
            "--filters",
            help="Order states to return, separated by commas, such as submitted,filled; add sort_by_time to order them. One of: inactive, pending_submit, pre_submitted, submitted, filled, pending_cancel, cancelled, warn_state, sort_by_time.",
            show_default=False,
        ),
    ] = None,
    force: Annotated[
        bool | None,
        typer.Option(
            "--force/--no-force",
            help="true to empty IBKR's cache of orders. That call returns no orders; the next one has fresh ones.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List the orders of this session

    Returns working orders, and those filled or cancelled in this session; orders placed in earlier
    sessions do not show. The first call is often empty with snapshot=false: wait and call again.
    Calls with filters stop order updates on the websocket until force=true is sent. Needs
    `accounts.list` first; at most one call in 5 seconds.

    Sent as GET /iserver/account/orders.
    """
    run(
        "orders",
        "live",
        {
            "filters": filters,
            "force": force,
        },
    )


@app.command(
    "trades",
    cls=OperationCommand,
    short_help="List recent executions",
)
def trades(
    days: Annotated[
        int | None,
        typer.Option(
            "--days",
            help="How many days back to go, from 1 to 7. Without it only the current day is covered.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """List recent executions

    Returns fills with execution id, contract, side, size and price, for today unless days is given.
    At most one call in 5 seconds.

    Sent as GET /iserver/account/trades.
    """
    run(
        "orders",
        "trades",
        {
            "days": days,
        },
    )


@app.command(
    "modify",
    cls=OperationCommand,
    short_help="Change an order that is not yet filled",
)
def modify(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account that the order is for, such as U1234567.",
            show_default=False,
        ),
    ],
    order_id: Annotated[
        int,
        typer.Argument(
            metavar="ORDER_ID",
            help="Order id that IBKR gave the order, such as 1799796559; not your own cOID.",
            show_default=False,
        ),
    ],
    acct_id: Annotated[
        str | None,
        typer.Option("--acct-id", help="", show_default=False),
    ] = None,
    conid: Annotated[
        int | None,
        typer.Option("--conid", help="", show_default=False),
    ] = None,
    conidex: Annotated[
        str | None,
        typer.Option("--conidex", help="", show_default=False),
    ] = None,
    sec_type: Annotated[
        str | None,
        typer.Option("--sec-type", help="", show_default=False),
    ] = None,
    c_oid: Annotated[
        str | None,
        typer.Option("--c-oid", help="", show_default=False),
    ] = None,
    parent_id: Annotated[
        str | None,
        typer.Option("--parent-id", help="", show_default=False),
    ] = None,
    listing_exchange: Annotated[
        str | None,
        typer.Option("--listing-exchange", help="", show_default=False),
    ] = None,
    is_single_group: Annotated[
        bool | None,
        typer.Option("--is-single-group/--no-is-single-group", help="", show_default=False),
    ] = None,
    outside_rth: Annotated[
        bool | None,
        typer.Option("--outside-rth/--no-outside-rth", help="", show_default=False),
    ] = None,
    all_or_none: Annotated[
        bool | None,
        typer.Option("--all-or-none/--no-all-or-none", help="", show_default=False),
    ] = None,
    aux_price: Annotated[
        Any | None,
        typer.Option("--aux-price", help="", show_default=False, parser=number),
    ] = None,
    ticker: Annotated[
        str | None,
        typer.Option("--ticker", help="", show_default=False),
    ] = None,
    trailing_amt: Annotated[
        Any | None,
        typer.Option("--trailing-amt", help="", show_default=False, parser=number),
    ] = None,
    trailing_type: Annotated[
        str | None,
        typer.Option("--trailing-type", help="One of: amt, %.", show_default=False),
    ] = None,
    referrer: Annotated[
        str | None,
        typer.Option("--referrer", help="", show_default=False),
    ] = None,
    cash_qty: Annotated[
        Any | None,
        typer.Option("--cash-qty", help="", show_default=False, parser=number),
    ] = None,
    use_adaptive: Annotated[
        bool | None,
        typer.Option("--use-adaptive/--no-use-adaptive", help="", show_default=False),
    ] = None,
    is_ccy_conv: Annotated[
        bool | None,
        typer.Option("--is-ccy-conv/--no-is-ccy-conv", help="", show_default=False),
    ] = None,
    order_type: Annotated[
        str | None,
        typer.Option("--order-type", help="", show_default=False),
    ] = None,
    price: Annotated[
        Any | None,
        typer.Option("--price", help="", show_default=False, parser=number),
    ] = None,
    side: Annotated[
        str | None,
        typer.Option("--side", help="One of: BUY, SELL.", show_default=False),
    ] = None,
    tif: Annotated[
        str | None,
        typer.Option("--tif", help="One of: DAY, IOC, GTC, OPG, PAX.", show_default=False),
    ] = None,
    quantity: Annotated[
        Any | None,
        typer.Option("--quantity", help="", show_default=False, parser=number),
    ] = None,
    strategy: Annotated[
        str | None,
        typer.Option("--strategy", help="", show_default=False),
    ] = None,
    ext_operator: Annotated[
        str | None,
        typer.Option("--ext-operator", help="", show_default=False),
    ] = None,
    manual_indicator: Annotated[
        bool | None,
        typer.Option("--manual-indicator/--no-manual-indicator", help="", show_default=False),
    ] = None,
    tax_optimizer_id: Annotated[
        str | None,
        typer.Option("--tax-optimizer-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Change an order that is not yet filled

    The body is the bare order with all of its fields, not wrapped in a list, and not just what
    changes. Answers as `place` does, so a question may come back and need a `reply`. Call
    `accounts.list` first.

    Sent as POST /iserver/account/{accountId}/order/{orderId}.
    """
    run(
        "orders",
        "modify",
        {
            "account_id": account_id,
            "order_id": order_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "acctId": acct_id,
                "conid": conid,
                "conidex": conidex,
                "secType": sec_type,
                "cOID": c_oid,
                "parentId": parent_id,
                "listingExchange": listing_exchange,
                "isSingleGroup": is_single_group,
                "outsideRTH": outside_rth,
                "allOrNone": all_or_none,
                "auxPrice": aux_price,
                "ticker": ticker,
                "trailingAmt": trailing_amt,
                "trailingType": trailing_type,
                "referrer": referrer,
                "cashQty": cash_qty,
                "useAdaptive": use_adaptive,
                "isCcyConv": is_ccy_conv,
                "orderType": order_type,
                "price": price,
                "side": side,
                "tif": tif,
                "quantity": quantity,
                "strategy": strategy,
                "extOperator": ext_operator,
                "manualIndicator": manual_indicator,
                "taxOptimizerId": tax_optimizer_id,
            },
            required=True,
        ),
    )


@app.command(
    "cancel",
    cls=OperationCommand,
    short_help="Ask for an order to be cancelled",
)
def cancel(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account that the order is for, such as U1234567.",
            show_default=False,
        ),
    ],
    order_id: Annotated[
        str,
        typer.Argument(
            metavar="ORDER_ID",
            help="Order id that IBKR gave the order, such as 1799796559; not your own cOID.",
            show_default=False,
        ),
    ],
    ext_operator: Annotated[
        str | None,
        typer.Option(
            "--ext-operator",
            help="Name of the person or system that acts from outside IBKR.",
            show_default=False,
        ),
    ] = None,
    manual_indicator: Annotated[
        bool | None,
        typer.Option(
            "--manual-indicator/--no-manual-indicator",
            help="For US futures, where it is required: true if a person cancels, false if a program does.",
            show_default=False,
        ),
    ] = None,
    manual_cancel_time: Annotated[
        int | None,
        typer.Option(
            "--manual-cancel-time",
            help="When the person cancelled, as an integer time stamp.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Ask for an order to be cancelled

    The answer acknowledges the request and is no proof: the order may still fill first, so follow
    its `status`. An unknown order id gives an error text with status 200.

    Sent as DELETE /iserver/account/{accountId}/order/{orderId}.
    """
    run(
        "orders",
        "cancel",
        {
            "account_id": account_id,
            "order_id": order_id,
            "ext_operator": ext_operator,
            "manual_indicator": manual_indicator,
            "manual_cancel_time": manual_cancel_time,
        },
        deletes=True,
    )


@app.command(
    "place",
    cls=OperationCommand,
    short_help="Place an order, a bracket or an OCA group",
)
def place(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account that the order is for, such as U1234567.",
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
    """Place an order, a bracket or an OCA group

    Answers with a placed order, with a question, or with {"error": ...} and status 200 when the
    order is rejected. A question has an id and messages, and nothing is placed until it is answered
    through `reply`. Send one order at a time for an account, and wait for its acknowledgement;
    unrelated orders do not belong in one call. Give each order a cOID of its own and never resend
    blindly after a timeout: look for it in `live` first.

    Sent as POST /iserver/account/{accountId}/orders.
    """
    run(
        "orders",
        "place",
        {
            "account_id": account_id,
        },
        body=BodyInput(
            body,
            "json",
            {},
            required=True,
        ),
    )


@app.command(
    "preview",
    cls=OperationCommand,
    short_help="Preview an order's cost and margin without placing it",
)
def preview(
    account_id: Annotated[
        str,
        typer.Argument(
            metavar="ACCOUNT_ID",
            help="Account the order would be for, such as U1234567.",
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
    """Preview an order's cost and margin without placing it

    Takes the same body as `place` and returns commission, total, and equity and margin before and
    after. Amounts are formatted text ("0.01 USD"); problems come in warn and error with status 200.
    Get a market data snapshot of the contract first.

    Sent as POST /iserver/account/{accountId}/orders/whatif.
    """
    run(
        "orders",
        "preview",
        {
            "account_id": account_id,
        },
        body=BodyInput(
            body,
            "json",
            {},
            required=True,
        ),
    )


@app.command(
    "answer-prompt",
    cls=OperationCommand,
    short_help="Answer a prompt that arrived over the websocket",
)
def answer_prompt(
    order_id: Annotated[
        int | None,
        typer.Option("--order-id", help="", show_default=False),
    ] = None,
    req_id: Annotated[
        str | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option("--text", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Answer a prompt that arrived over the websocket

    Some prompts come as ntf messages on the websocket, with an order id, a request id and options.
    Send both ids and the option you choose. The answer is plain text, Success.

    Sent as POST /iserver/notification.
    """
    run(
        "orders",
        "answer_prompt",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "orderId": order_id,
                "reqId": req_id,
                "text": text,
            },
            required=True,
        ),
    )


@app.command(
    "suppress",
    cls=OperationCommand,
    short_help="Stop chosen order questions from being asked",
)
def suppress(
    message_ids: Annotated[
        list[str] | None,
        typer.Option(
            "--message-ids",
            help="One of: o163, o354, o382, o383, o403, o451, o2136, o2137, o2165, o10082, o10138, o10151, ....",
            show_default=False,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Stop chosen order questions from being asked

    Orders that would have raised these questions go straight through for the rest of the session,
    so choose with care. At most 51 message ids, such as o354 (no market data) or o383 (size limit).
    Starting the brokerage session again clears them.

    Sent as POST /iserver/questions/suppress.
    """
    run(
        "orders",
        "suppress",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "messageIds": message_ids,
            },
            required=True,
        ),
    )


@app.command(
    "reset-suppression",
    cls=OperationCommand,
    short_help="Have all order questions asked again",
)
def reset_suppression() -> None:
    """Have all order questions asked again

    Undoes every `suppress` of this session.

    Sent as POST /iserver/questions/suppress/reset.
    """
    run(
        "orders",
        "reset_suppression",
        {},
    )


@app.command(
    "reply",
    cls=OperationCommand,
    short_help="Answer a question that an order raised",
)
def reply(
    reply_id: Annotated[
        str,
        typer.Argument(
            metavar="REPLY_ID",
            help="Id of the question, as `place`, `modify` or an earlier `reply` returned it; a UUID.",
            show_default=False,
        ),
    ],
    confirmed: Annotated[
        bool | None,
        typer.Option("--confirmed/--no-confirmed", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Answer a question that an order raised

    confirmed=true goes on with the order, false discards it. The answer is the placed order, the
    next question or a rejection, just as for `place`. An id works once, expires quickly and is lost
    when other requests come in between: status 400 or 503 then says that it is gone, and the order
    has to be placed anew.

    Sent as POST /iserver/reply/{replyId}.
    """
    run(
        "orders",
        "reply",
        {
            "reply_id": reply_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "confirmed": confirmed,
            },
            required=True,
        ),
    )
