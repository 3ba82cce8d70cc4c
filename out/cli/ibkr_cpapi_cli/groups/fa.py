"""Fa."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "model-presets",
    cls=OperationCommand,
    short_help="Get how models are rebalanced",
)
def model_presets(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    subscription_key: Annotated[
        str | None,
        typer.Option("--subscription-key", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get how models are rebalanced

    Returns the advisor's rebalancing settings, such as rounding to lots, tolerance ranges and
    whether non-base cash is used. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/fa-preset/get.
    """
    run(
        "fa",
        "model_presets",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "subscriptionKey": subscription_key,
            },
            required=True,
        ),
    )


@app.command(
    "save-model-presets",
    cls=OperationCommand,
    short_help="Change how models are rebalanced",
)
def save_model_presets(
    avoid_negative_cash_in_core: Annotated[
        bool | None,
        typer.Option(
            "--avoid-negative-cash-in-core/--no-avoid-negative-cash-in-core",
            help="",
            show_default=False,
        ),
    ] = None,
    cash_qty_estimate_factor: Annotated[
        int | None,
        typer.Option("--cash-qty-estimate-factor", help="", show_default=False),
    ] = None,
    close_divest_core_position: Annotated[
        bool | None,
        typer.Option(
            "--close-divest-core-position/--no-close-divest-core-position",
            help="",
            show_default=False,
        ),
    ] = None,
    fully_invest_existing_long_positions: Annotated[
        bool | None,
        typer.Option(
            "--fully-invest-existing-long-positions/--no-fully-invest-existing-long-positions",
            help="",
            show_default=False,
        ),
    ] = None,
    keep_model_open: Annotated[
        bool | None,
        typer.Option("--keep-model-open/--no-keep-model-open", help="", show_default=False),
    ] = None,
    prefer_cross_with_independent: Annotated[
        bool | None,
        typer.Option(
            "--prefer-cross-with-independent/--no-prefer-cross-with-independent",
            help="",
            show_default=False,
        ),
    ] = None,
    prefer_transfer_from_independent: Annotated[
        bool | None,
        typer.Option(
            "--prefer-transfer-from-independent/--no-prefer-transfer-from-independent",
            help="",
            show_default=False,
        ),
    ] = None,
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    round_alloc_exch_board_lot: Annotated[
        bool | None,
        typer.Option(
            "--round-alloc-exch-board-lot/--no-round-alloc-exch-board-lot",
            help="",
            show_default=False,
        ),
    ] = None,
    subscription_status: Annotated[
        int | None,
        typer.Option("--subscription-status", help="", show_default=False),
    ] = None,
    use_non_base_ccy: Annotated[
        bool | None,
        typer.Option("--use-non-base-ccy/--no-use-non-base-ccy", help="", show_default=False),
    ] = None,
    use_tolerance_range: Annotated[
        bool | None,
        typer.Option("--use-tolerance-range/--no-use-tolerance-range", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Change how models are rebalanced

    Stores the settings that `model_presets` returns, for all models. reqID is a number of yours
    that the answer repeats.

    Sent as POST /fa/fa-preset/save.
    """
    run(
        "fa",
        "save_model_presets",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "avoidNegativeCashInCore": avoid_negative_cash_in_core,
                "cashQtyEstimateFactor": cash_qty_estimate_factor,
                "closeDivestCorePosition": close_divest_core_position,
                "fullyInvestExistingLongPositions": fully_invest_existing_long_positions,
                "keepModelOpen": keep_model_open,
                "preferCrossWithIndependent": prefer_cross_with_independent,
                "preferTransferFromIndependent": prefer_transfer_from_independent,
                "reqID": req_id,
                "roundAllocExchBoardLot": round_alloc_exch_board_lot,
                "subscriptionStatus": subscription_status,
                "useNonBaseCcy": use_non_base_ccy,
                "useToleranceRange": use_tolerance_range,
            },
            required=True,
        ),
    )


@app.command(
    "model-accounts",
    cls=OperationCommand,
    short_help="List the accounts inside a model",
)
def model_accounts(
    calc_pnls: Annotated[
        bool | None,
        typer.Option("--calc-pnls/--no-calc-pnls", help="", show_default=False),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", help="", show_default=False),
    ] = None,
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """List the accounts inside a model

    Returns details of each account in the model, with profit and loss when calcPnls is set. reqID
    is a number of yours that the answer repeats.

    Sent as POST /fa/model/accounts-details.
    """
    run(
        "fa",
        "model_accounts",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "calcPnls": calc_pnls,
                "model": model,
                "reqID": req_id,
            },
            required=True,
        ),
    )


@app.command(
    "invest",
    cls=OperationCommand,
    short_help="Move an account's cash into a model, or out of it",
)
def invest(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", help="", show_default=False),
    ] = None,
    account_list: Annotated[
        list[str] | None,
        typer.Option("--account-list", help="", show_default=False),
    ] = None,
    subscription_key: Annotated[
        str | None,
        typer.Option("--subscription-key", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Move an account's cash into a model, or out of it

    Sets how much cash each listed account has in the model. Orders that are pending afterwards are
    sent by `submit_transfers`. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/model/invest-divest.
    """
    run(
        "fa",
        "invest",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "model": model,
                "accountList": account_list,
                "subscriptionKey": subscription_key,
            },
            required=True,
        ),
    )


@app.command(
    "invested-accounts",
    cls=OperationCommand,
    short_help="Show what each account has invested in a model",
)
def invested_accounts(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", help="", show_default=False),
    ] = None,
    subscription_status: Annotated[
        int | None,
        typer.Option("--subscription-status", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Show what each account has invested in a model

    Returns each account's share of the model and what it could add: look at it before `invest`.
    Only reads, in spite of its path. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/model/invest-divest-positions.
    """
    run(
        "fa",
        "invested_accounts",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "model": model,
                "subscriptionStatus": subscription_status,
            },
            required=True,
        ),
    )


@app.command(
    "models",
    cls=OperationCommand,
    short_help="List the advisor's models",
)
def models(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    subscription_key: Annotated[
        str | None,
        typer.Option("--subscription-key", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """List the advisor's models

    Returns a summary of every model, with the base currency and the master account. reqID is a
    number of yours that the answer repeats.

    Sent as POST /fa/model/list.
    """
    run(
        "fa",
        "models",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "subscriptionKey": subscription_key,
            },
            required=True,
        ),
    )


@app.command(
    "model-positions",
    cls=OperationCommand,
    short_help="List a model's positions with targets and actual weights",
)
def model_positions(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", help="", show_default=False),
    ] = None,
    sort_field: Annotated[
        str | None,
        typer.Option(
            "--sort-field",
            help="One of: actl, actlRangeMax, actlRangeMin, ccy, cid, dlv, instrImbalance, instrument, mismatchType, mv, position, target.",
            show_default=False,
        ),
    ] = None,
    sort_direction: Annotated[
        str | None,
        typer.Option("--sort-direction", help="One of: ASC, DESC.", show_default=False),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option("--limit", help="", show_default=False),
    ] = None,
    subscription_key: Annotated[
        str | None,
        typer.Option("--subscription-key", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """List a model's positions with targets and actual weights

    Returns the model's positions and cash, with market value and any imbalance. A field to sort by
    and a limit may be given. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/model/positions.
    """
    run(
        "fa",
        "model_positions",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "model": model,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "limit": limit,
                "subscriptionKey": subscription_key,
            },
            required=True,
        ),
    )


@app.command(
    "save-model",
    cls=OperationCommand,
    short_help="Create a model, or change its targets",
)
def save_model(
    cash_targets: Annotated[
        list[str] | None,
        typer.Option("--cash-targets", help="", show_default=False),
    ] = None,
    desc: Annotated[
        str | None,
        typer.Option("--desc", help="", show_default=False),
    ] = None,
    is_static: Annotated[
        bool | None,
        typer.Option("--is-static/--no-is-static", help="", show_default=False),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", help="", show_default=False),
    ] = None,
    position_targets: Annotated[
        list[str] | None,
        typer.Option("--position-targets", help="", show_default=False),
    ] = None,
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Create a model, or change its targets

    Replaces the model's cash and position targets, its text and whether it is static. A name that
    does not exist makes a new model. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/model/save.
    """
    run(
        "fa",
        "save_model",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "cashTargets": cash_targets,
                "desc": desc,
                "isStatic": is_static,
                "model": model,
                "positionTargets": position_targets,
                "reqID": req_id,
            },
            required=True,
        ),
    )


@app.command(
    "submit-transfers",
    cls=OperationCommand,
    short_help="Send all pending model orders",
)
def submit_transfers(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    fp_order_id: Annotated[
        int | None,
        typer.Option("--fp-order-id", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Send all pending model orders

    Transmits the orders pending for the models, which trade for real. Check them with
    `invested_accounts` beforehand. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/model/submit-transfers.
    """
    run(
        "fa",
        "submit_transfers",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "fpOrderId": fp_order_id,
            },
            required=True,
        ),
    )


@app.command(
    "model-summary",
    cls=OperationCommand,
    short_help="Get one model's value, accounts and state",
)
def model_summary(
    req_id: Annotated[
        int | None,
        typer.Option("--req-id", help="", show_default=False),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option("--model", help="", show_default=False),
    ] = None,
    subscription_key: Annotated[
        str | None,
        typer.Option("--subscription-key", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get one model's value, accounts and state

    Returns net liquidation value, number of accounts, whether the model is static, and whether it
    has drifted from its targets. reqID is a number of yours that the answer repeats.

    Sent as POST /fa/model/summary.
    """
    run(
        "fa",
        "model_summary",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "reqID": req_id,
                "model": model,
                "subscriptionKey": subscription_key,
            },
            required=True,
        ),
    )


@app.command(
    "accounts",
    cls=OperationCommand,
    short_help="List the subaccounts that orders can be allocated to",
)
def accounts() -> None:
    """List the subaccounts that orders can be allocated to

    Returns each subaccount's net liquidation value and available equity. For advisor and
    introducing broker logins only.

    Sent as GET /iserver/account/allocation/accounts.
    """
    run(
        "fa",
        "accounts",
        {},
    )


@app.command(
    "groups",
    cls=OperationCommand,
    short_help="List the allocation groups",
)
def groups() -> None:
    """List the allocation groups

    Returns each group's name, size and default method. For advisor and introducing broker logins
    only.

    Sent as GET /iserver/account/allocation/group.
    """
    run(
        "fa",
        "groups",
        {},
    )


@app.command(
    "modify-group",
    cls=OperationCommand,
    short_help="Change or rename an allocation group",
)
def modify_group(
    name: Annotated[
        str | None,
        typer.Option("--name", help="", show_default=False),
    ] = None,
    prev_name: Annotated[
        str | None,
        typer.Option("--prev-name", help="", show_default=False),
    ] = None,
    default_method: Annotated[
        str | None,
        typer.Option("--default-method", help="One of: A, E, N, C, P, R, S.", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Change or rename an allocation group

    Replaces the group's accounts and method. To rename it send the old name as prev_name and the
    new one as name.

    Sent as PUT /iserver/account/allocation/group.
    """
    run(
        "fa",
        "modify_group",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "name": name,
                "prev_name": prev_name,
                "default_method": default_method,
            },
            required=True,
        ),
    )


@app.command(
    "create-group",
    cls=OperationCommand,
    short_help="Create an allocation group",
)
def create_group(
    name: Annotated[
        str | None,
        typer.Option("--name", help="", show_default=False),
    ] = None,
    accounts: Annotated[
        list[str] | None,
        typer.Option("--accounts", help="", show_default=False),
    ] = None,
    default_method: Annotated[
        str | None,
        typer.Option("--default-method", help="One of: A, E, N, C, P, R, S.", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Create an allocation group

    A group's name can stand where an order takes an account id, and the order is then split among
    its accounts. For the methods C, P, R and S each account needs its amount.

    Sent as POST /iserver/account/allocation/group.
    """
    run(
        "fa",
        "create_group",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "name": name,
                "accounts": accounts,
                "default_method": default_method,
            },
            required=True,
        ),
    )


@app.command(
    "delete-group",
    cls=OperationCommand,
    short_help="Delete an allocation group by name",
)
def delete_group(
    name: Annotated[
        str | None,
        typer.Option("--name", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Delete an allocation group by name

    Removes the group; its accounts stay as they are. For advisor and introducing broker logins
    only.

    Sent as POST /iserver/account/allocation/group/delete.
    """
    run(
        "fa",
        "delete_group",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "name": name,
            },
            required=True,
        ),
        deletes=True,
    )


@app.command(
    "group",
    cls=OperationCommand,
    short_help="Get one allocation group with its accounts",
)
def group(
    name: Annotated[
        str | None,
        typer.Option("--name", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get one allocation group with its accounts

    Returns the accounts of the group, with their amounts where the method needs them. The method is
    one letter: A splits by available equity, E evenly, N by net liquidation value; C is an amount
    of cash, P percent, R a ratio, S shares.

    Sent as POST /iserver/account/allocation/group/single.
    """
    run(
        "fa",
        "group",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "name": name,
            },
            required=True,
        ),
    )


@app.command(
    "presets",
    cls=OperationCommand,
    short_help="Get the default allocation settings",
)
def presets() -> None:
    """Get the default allocation settings

    Returns the default method and the flags for closing positions, credit checks and proportional
    scaling. For advisor and introducing broker logins only.

    Sent as GET /iserver/account/allocation/presets.
    """
    run(
        "fa",
        "presets",
        {},
    )


@app.command(
    "set-presets",
    cls=OperationCommand,
    short_help="Change the default allocation settings",
)
def set_presets(
    group_auto_close_positions: Annotated[
        bool | None,
        typer.Option(
            "--group-auto-close-positions/--no-group-auto-close-positions",
            help="",
            show_default=False,
        ),
    ] = None,
    default_method_for_all: Annotated[
        str | None,
        typer.Option(
            "--default-method-for-all",
            help="One of: AvailableEquity, E, N, C, P, R, S.",
            show_default=False,
        ),
    ] = None,
    profiles_auto_close_positions: Annotated[
        bool | None,
        typer.Option(
            "--profiles-auto-close-positions/--no-profiles-auto-close-positions",
            help="",
            show_default=False,
        ),
    ] = None,
    strict_credit_check: Annotated[
        bool | None,
        typer.Option("--strict-credit-check/--no-strict-credit-check", help="", show_default=False),
    ] = None,
    group_proportional_allocation: Annotated[
        bool | None,
        typer.Option(
            "--group-proportional-allocation/--no-group-proportional-allocation",
            help="",
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
    """Change the default allocation settings

    Stores the settings that `presets` returns; they apply where a group or order does not say
    otherwise.

    Sent as POST /iserver/account/allocation/presets.
    """
    run(
        "fa",
        "set_presets",
        {},
        body=BodyInput(
            body,
            "json",
            {
                "group_auto_close_positions": group_auto_close_positions,
                "default_method_for_all": default_method_for_all,
                "profiles_auto_close_positions": profiles_auto_close_positions,
                "strict_credit_check": strict_credit_check,
                "group_proportional_allocation": group_proportional_allocation,
            },
            required=True,
        ),
    )
