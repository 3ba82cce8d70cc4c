"""Orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    Operation,
    Pacing,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncOrdersResource", "OrdersResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_STATUS: Operation[types.OrderStatus] = Operation(
    id="GET /iserver/account/order/status/{orderId}",
    method="GET",
    path="/iserver/account/order/status/{orderId}",
    servers=SERVERS,
    parameters=(Parameter("orderId", "path", style="simple", explode=False, required=True),),
    responses=(Response("200", (Content("application/json", "json", lambda: types.OrderStatus),)),),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_LIVE: Operation[types.LiveOrdersResponse] = Operation(
    id="GET /iserver/account/orders",
    method="GET",
    path="/iserver/account/orders",
    servers=SERVERS,
    parameters=(
        Parameter("filters", "query", style="form", explode=False, required=False),
        Parameter("force", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.LiveOrdersResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
    pacing=Pacing(1, 5.0),
)
_TRADES: Operation[types.TradesResponse] = Operation(
    id="GET /iserver/account/trades",
    method="GET",
    path="/iserver/account/trades",
    servers=SERVERS,
    parameters=(Parameter("days", "query", style="form", explode=False, required=False),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.TradesResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
    pacing=Pacing(1, 5.0),
)
_MODIFY: Operation[
    types.OrderSubmitSuccess
    | types.OrderSubmitError
    | types.OrderReplyMessage
    | types.AdvancedOrderReject
] = Operation(
    id="POST /iserver/account/{accountId}/order/{orderId}",
    method="POST",
    path="/iserver/account/{accountId}/order/{orderId}",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("orderId", "path", style="simple", explode=False, required=True),
    ),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("conid", "orderType", "side", "tif", "quantity"),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.OrderSubmitSuccess
                        | types.OrderSubmitError
                        | types.OrderReplyMessage
                        | types.AdvancedOrderReject
                    ),
                ),
            ),
        ),
    ),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_CANCEL: Operation[
    types.OrderCancelSuccess
    | types.OrderSubmitError
    | list[types.OrderCancelSuccess | types.OrderSubmitError]
] = Operation(
    id="DELETE /iserver/account/{accountId}/order/{orderId}",
    method="DELETE",
    path="/iserver/account/{accountId}/order/{orderId}",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("orderId", "path", style="simple", explode=False, required=True),
        Parameter("extOperator", "query", style="form", explode=False, required=False),
        Parameter("manualIndicator", "query", style="form", explode=False, required=False),
        Parameter("manualCancelTime", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.OrderCancelSuccess
                        | types.OrderSubmitError
                        | list[types.OrderCancelSuccess | types.OrderSubmitError]
                    ),
                ),
            ),
        ),
    ),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="idempotent",
)
_PLACE: Operation[
    types.OrderSubmitSuccess
    | types.OrderSubmitError
    | types.OrderReplyMessage
    | types.AdvancedOrderReject
] = Operation(
    id="POST /iserver/account/{accountId}/orders",
    method="POST",
    path="/iserver/account/{accountId}/orders",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.OrderSubmitSuccess
                        | types.OrderSubmitError
                        | types.OrderReplyMessage
                        | types.AdvancedOrderReject
                    ),
                ),
            ),
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_PREVIEW: Operation[types.OrderPreview] = Operation(
    id="POST /iserver/account/{accountId}/orders/whatif",
    method="POST",
    path="/iserver/account/{accountId}/orders/whatif",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.OrderPreview),)),
    ),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_ANSWER_PROMPT: Operation[str] = Operation(
    id="POST /iserver/notification",
    method="POST",
    path="/iserver/notification",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(Response("200", (Content("application/json", "json", lambda: str),)),),
    retry="never",
)
_SUPPRESS: Operation[types.OrdersSuppressResponse] = Operation(
    id="POST /iserver/questions/suppress",
    method="POST",
    path="/iserver/questions/suppress",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.OrdersSuppressResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_RESET_SUPPRESSION: Operation[types.OrdersResetSuppressionResponse] = Operation(
    id="POST /iserver/questions/suppress/reset",
    method="POST",
    path="/iserver/questions/suppress/reset",
    servers=SERVERS,
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.OrdersResetSuppressionResponse),),
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_REPLY: Operation[
    types.OrderSubmitSuccess
    | types.OrderReplyMessage
    | types.OrderSubmitError
    | types.AdvancedOrderReject
] = Operation(
    id="POST /iserver/reply/{replyId}",
    method="POST",
    path="/iserver/reply/{replyId}",
    servers=SERVERS,
    parameters=(Parameter("replyId", "path", style="simple", explode=False, required=True),),
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.OrderSubmitSuccess
                        | types.OrderReplyMessage
                        | types.OrderSubmitError
                        | types.AdvancedOrderReject
                    ),
                ),
            ),
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)


class OrdersResource:
    """Orders."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def status(
        self,
        order_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> types.OrderStatus:
        """Get the status of one order.

        Returns the order's state, sizes and prices, most of them as text ("1.0"), and whether it
        can still be changed or cancelled. Only orders of the current session are known: others, or
        the wrong selected account, give status 503.

        Sent as `GET /iserver/account/order/status/{orderId}`.

        Args:
            order_id: Order id that IBKR gave the order, such as 1799796559; not your own cOID.

        Returns:
            types.OrderStatus: With `sub_type`, `request_id`, `server_id`, `order_id`, `conidex`,
                `conid` and 36 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.status(1)
        """
        return self._core.call(
            _STATUS,
            (order_id,),
            options=options,
        )

    def live(
        self,
        *,
        filters: Open[types.OrdersLiveFilters] | None = None,
        force: bool | None = None,
        options: RequestOptions | None = None,
    ) -> types.LiveOrdersResponse:
        """List the orders of this session.

        Returns working orders, and those filled or cancelled in this session; orders placed in
        earlier sessions do not show. The first call is often empty with snapshot=false: wait and
        call again. Calls with filters stop order updates on the websocket until force=true is sent.
        Needs `accounts.list` first; at most one call in 5 seconds.

        Sent as `GET /iserver/account/orders`.

        No more than 1 in 5 seconds are sent.

        Args:
            filters: Order states to return, separated by commas, such as submitted,filled; add
                sort_by_time to order them. One of `"inactive"`, `"pending_submit"`,
                `"pre_submitted"`, `"submitted"`, `"filled"`, `"pending_cancel"`, `"cancelled"`,
                `"warn_state"` and 1 more.
            force: True to empty IBKR's cache of orders. That call returns no orders; the next one
                has fresh ones.

        Returns:
            types.LiveOrdersResponse: With `orders`, `snapshot`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.live()
        """
        return self._core.call(
            _LIVE,
            (
                filters,
                force,
            ),
            options=options,
        )

    def trades(
        self,
        *,
        days: int | None = None,
        options: RequestOptions | None = None,
    ) -> types.TradesResponse:
        """List recent executions.

        Returns fills with execution id, contract, side, size and price, for today unless days is
        given. At most one call in 5 seconds.

        Sent as `GET /iserver/account/trades`.

        No more than 1 in 5 seconds are sent.

        Args:
            days: How many days back to go, from 1 to 7. Without it only the current day is covered.

        Returns:
            types.TradesResponse: Each with `execution_id`, `symbol`, `supports_tax_opt`, `side`,
                `order_description`, `trade_time` and 22 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.trades()
        """
        return self._core.call(
            _TRADES,
            (days,),
            options=options,
        )

    @overload
    def modify(
        self,
        account_id: str,
        order_id: int,
        body: types.SingleOrderSubmissionRequest,
        *,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ): ...

    @overload
    def modify(
        self,
        account_id: str,
        order_id: int,
        *,
        conid: int,
        order_type: str,
        side: Open[types.SingleOrderSubmissionRequestSide],
        tif: Open[types.SingleOrderSubmissionRequestTif],
        quantity: float,
        acct_id: str | Unset = UNSET,
        conidex: str | Unset = UNSET,
        sec_type: str | Unset = UNSET,
        c_oid: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        listing_exchange: str | Unset = UNSET,
        is_single_group: bool | Unset = UNSET,
        outside_rth: bool | Unset = UNSET,
        all_or_none: bool | Unset = UNSET,
        aux_price: float | Unset = UNSET,
        ticker: str | Unset = UNSET,
        trailing_amt: float | Unset = UNSET,
        trailing_type: Open[types.SingleOrderSubmissionRequestTrailingType] | Unset = UNSET,
        referrer: str | Unset = UNSET,
        cash_qty: float | Unset = UNSET,
        use_adaptive: bool | Unset = UNSET,
        is_ccy_conv: bool | Unset = UNSET,
        price: float | Unset = UNSET,
        strategy: str | Unset = UNSET,
        strategy_parameters: types.SingleOrderSubmissionRequestStrategyParameters | Unset = UNSET,
        ext_operator: str | Unset = UNSET,
        manual_indicator: bool | Unset = UNSET,
        tax_optimizer_id: str | Unset = UNSET,
        json_payload: types.SingleOrderSubmissionRequestJsonPayload | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ): ...

    def modify(
        self,
        account_id: str,
        order_id: int,
        body: types.SingleOrderSubmissionRequest | None = None,
        *,
        conid: int | Unset = UNSET,
        order_type: str | Unset = UNSET,
        side: Open[types.SingleOrderSubmissionRequestSide] | Unset = UNSET,
        tif: Open[types.SingleOrderSubmissionRequestTif] | Unset = UNSET,
        quantity: float | Unset = UNSET,
        acct_id: str | Unset = UNSET,
        conidex: str | Unset = UNSET,
        sec_type: str | Unset = UNSET,
        c_oid: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        listing_exchange: str | Unset = UNSET,
        is_single_group: bool | Unset = UNSET,
        outside_rth: bool | Unset = UNSET,
        all_or_none: bool | Unset = UNSET,
        aux_price: float | Unset = UNSET,
        ticker: str | Unset = UNSET,
        trailing_amt: float | Unset = UNSET,
        trailing_type: Open[types.SingleOrderSubmissionRequestTrailingType] | Unset = UNSET,
        referrer: str | Unset = UNSET,
        cash_qty: float | Unset = UNSET,
        use_adaptive: bool | Unset = UNSET,
        is_ccy_conv: bool | Unset = UNSET,
        price: float | Unset = UNSET,
        strategy: str | Unset = UNSET,
        strategy_parameters: types.SingleOrderSubmissionRequestStrategyParameters | Unset = UNSET,
        ext_operator: str | Unset = UNSET,
        manual_indicator: bool | Unset = UNSET,
        tax_optimizer_id: str | Unset = UNSET,
        json_payload: types.SingleOrderSubmissionRequestJsonPayload | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ):
        """Change an order that is not yet filled.

        The body is the bare order with all of its fields, not wrapped in a list, and not just what
        changes. Answers as `place` does, so a question may come back and need a `reply`. Call
        `accounts.list` first.

        Sent as `POST /iserver/account/{accountId}/order/{orderId}`.

        Args:
            account_id: Account that the order is for, such as U1234567.
            order_id: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
            body: The whole body, in the place of the members that follow.
            side: One of `"BUY"`, `"SELL"`.
            tif: One of `"DAY"`, `"IOC"`, `"GTC"`, `"OPG"`, `"PAX"`.
            trailing_type: One of `"amt"`, `"%"`.

        Returns:
            types.OrderSubmitSuccess: Each with `order_id`, `order_status`, `encrypt_message`.
            types.OrderSubmitError: With `error`.
            types.OrderReplyMessage: Each with `id`, `is_suppressed`, `message`, `message_ids`.
            types.AdvancedOrderReject: With `order_id`, `req_id`, `dismissable`, `text`, `options`,
                `type` and 2 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.modify(
                "account_id",
                1,
                conid=1,
                order_type="order_type",
                side="BUY",
                tif="DAY",
                quantity=1.5,
            )
        """
        return self._core.call(
            _MODIFY,
            (
                account_id,
                order_id,
            ),
            body=body,
            members={
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
                "strategyParameters": strategy_parameters,
                "extOperator": ext_operator,
                "manualIndicator": manual_indicator,
                "taxOptimizerId": tax_optimizer_id,
                "jsonPayload": json_payload,
            },
            options=options,
        )

    def cancel(
        self,
        account_id: str,
        order_id: str,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: int | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderCancelSuccess
        | types.OrderSubmitError
        | list[types.OrderCancelSuccess | types.OrderSubmitError]
    ):
        """Ask for an order to be cancelled.

        The answer acknowledges the request and is no proof: the order may still fill first, so
        follow its `status`. An unknown order id gives an error text with status 200.

        Sent as `DELETE /iserver/account/{accountId}/order/{orderId}`.

        Args:
            account_id: Account that the order is for, such as U1234567.
            order_id: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
            ext_operator: Name of the person or system that acts from outside IBKR.
            manual_indicator: For US futures, where it is required: true if a person cancels, false
                if a program does.
            manual_cancel_time: When the person cancelled, as an integer time stamp.

        Returns:
            types.OrderCancelSuccess: With `msg`, `order_id`, `conid`, `account`.
            types.OrderSubmitError: With `error`.
            list[types.OrderCancelSuccess | types.OrderSubmitError].

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.cancel("account_id", "order_id")
        """
        return self._core.call(
            _CANCEL,
            (
                account_id,
                order_id,
                ext_operator,
                manual_indicator,
                manual_cancel_time,
            ),
            options=options,
        )

    def place(
        self,
        account_id: str,
        body: types.OrdersSubmissionRequest | None = None,
        *,
        orders: Sequence[types.SingleOrderSubmissionRequest] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ):
        """Place an order, a bracket or an OCA group.

        Answers with a placed order, with a question, or with {"error": ...} and status 200 when the
        order is rejected. A question has an id and messages, and nothing is placed until it is
        answered through `reply`. Send one order at a time for an account, and wait for its
        acknowledgement; unrelated orders do not belong in one call. Give each order a cOID of its
        own and never resend blindly after a timeout: look for it in `live` first.

        Sent as `POST /iserver/account/{accountId}/orders`.

        Args:
            account_id: Account that the order is for, such as U1234567.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.OrderSubmitSuccess: Each with `order_id`, `order_status`, `encrypt_message`.
            types.OrderSubmitError: With `error`.
            types.OrderReplyMessage: Each with `id`, `is_suppressed`, `message`, `message_ids`.
            types.AdvancedOrderReject: With `order_id`, `req_id`, `dismissable`, `text`, `options`,
                `type` and 2 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.place(
                "account_id",
                orders=[
                    types.SingleOrderSubmissionRequest(
                        conid=1,
                        order_type="order_type",
                        side="BUY",
                        tif="DAY",
                        quantity=1.5,
                    ),
                ],
            )
        """
        return self._core.call(
            _PLACE,
            (account_id,),
            body=body,
            members={"orders": orders},
            options=options,
        )

    def preview(
        self,
        account_id: str,
        body: types.OrdersSubmissionRequest | None = None,
        *,
        orders: Sequence[types.SingleOrderSubmissionRequest] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.OrderPreview:
        """Preview an order's cost and margin without placing it.

        Takes the same body as `place` and returns commission, total, and equity and margin before
        and after. Amounts are formatted text ("0.01 USD"); problems come in warn and error with
        status 200. Get a market data snapshot of the contract first.

        Sent as `POST /iserver/account/{accountId}/orders/whatif`.

        Args:
            account_id: Account the order would be for, such as U1234567.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.OrderPreview: With `amount`, `equity`, `initial`, `maintenance`, `position`,
                `warn` and 1 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.preview(
                "account_id",
                orders=[
                    types.SingleOrderSubmissionRequest(
                        conid=1,
                        order_type="order_type",
                        side="BUY",
                        tif="DAY",
                        quantity=1.5,
                    ),
                ],
            )
        """
        return self._core.call(
            _PREVIEW,
            (account_id,),
            body=body,
            members={"orders": orders},
            options=options,
        )

    def answer_prompt(
        self,
        body: types.OrdersAnswerPromptRequest | None = None,
        *,
        order_id: int | Unset = UNSET,
        req_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Answer a prompt that arrived over the websocket.

        Some prompts come as ntf messages on the websocket, with an order id, a request id and
        options. Send both ids and the option you choose. The answer is plain text, Success.

        Sent as `POST /iserver/notification`.

        Args:
            body: The whole body, in the place of the members that follow.

        Raises:
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.answer_prompt(order_id=1, req_id="req_id", text="text")
        """
        return self._core.call(
            _ANSWER_PROMPT,
            (),
            body=body,
            members={"orderId": order_id, "reqId": req_id, "text": text},
            options=options,
        )

    def suppress(
        self,
        body: types.OrdersSuppressRequest | None = None,
        *,
        message_ids: Sequence[Open[types.OrdersSuppressRequestMessageId]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.OrdersSuppressResponse:
        """Stop chosen order questions from being asked.

        Orders that would have raised these questions go straight through for the rest of the
        session, so choose with care. At most 51 message ids, such as o354 (no market data) or o383
        (size limit). Starting the brokerage session again clears them.

        Sent as `POST /iserver/questions/suppress`.

        Args:
            body: The whole body, in the place of the members that follow.
            message_ids: Each one of `"o163"`, `"o354"`, `"o382"`, `"o383"`, `"o403"`, `"o451"`,
                `"o2136"`, `"o2137"` and 17 more.

        Returns:
            types.OrdersSuppressResponse: With `status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.suppress(message_ids=["o163"])
        """
        return self._core.call(
            _SUPPRESS,
            (),
            body=body,
            members={"messageIds": message_ids},
            options=options,
        )

    def reset_suppression(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.OrdersResetSuppressionResponse:
        """Have all order questions asked again.

        Undoes every `suppress` of this session.

        Sent as `POST /iserver/questions/suppress/reset`.

        Returns:
            types.OrdersResetSuppressionResponse: With `status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.reset_suppression()
        """
        return self._core.call(
            _RESET_SUPPRESSION,
            (),
            options=options,
        )

    def reply(
        self,
        reply_id: str,
        body: types.OrdersReplyRequest | None = None,
        *,
        confirmed: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderReplyMessage
        | types.OrderSubmitError
        | types.AdvancedOrderReject
    ):
        """Answer a question that an order raised.

        confirmed=true goes on with the order, false discards it. The answer is the placed order,
        the next question or a rejection, just as for `place`. An id works once, expires quickly and
        is lost when other requests come in between: status 400 or 503 then says that it is gone,
        and the order has to be placed anew.

        Sent as `POST /iserver/reply/{replyId}`.

        Args:
            reply_id: Id of the question, as `place`, `modify` or an earlier `reply` returned it; a
                UUID.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.OrderSubmitSuccess: Each with `order_id`, `order_status`, `encrypt_message`.
            types.OrderReplyMessage: Each with `id`, `is_suppressed`, `message`, `message_ids`.
            types.OrderSubmitError: With `error`.
            types.AdvancedOrderReject: With `order_id`, `req_id`, `dismissable`, `text`, `options`,
                `type` and 2 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.reply("reply_id", confirmed=True)
        """
        return self._core.call(
            _REPLY,
            (reply_id,),
            body=body,
            members={"confirmed": confirmed},
            options=options,
        )


class AsyncOrdersResource:
    """Orders."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def status(
        self,
        order_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> types.OrderStatus:
        """Get the status of one order.

        Returns the order's state, sizes and prices, most of them as text ("1.0"), and whether it
        can still be changed or cancelled. Only orders of the current session are known: others, or
        the wrong selected account, give status 503.

        Sent as `GET /iserver/account/order/status/{orderId}`.

        Args:
            order_id: Order id that IBKR gave the order, such as 1799796559; not your own cOID.

        Returns:
            types.OrderStatus: With `sub_type`, `request_id`, `server_id`, `order_id`, `conidex`,
                `conid` and 36 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.status(1)
        """
        return await self._core.call(
            _STATUS,
            (order_id,),
            options=options,
        )

    async def live(
        self,
        *,
        filters: Open[types.OrdersLiveFilters] | None = None,
        force: bool | None = None,
        options: RequestOptions | None = None,
    ) -> types.LiveOrdersResponse:
        """List the orders of this session.

        Returns working orders, and those filled or cancelled in this session; orders placed in
        earlier sessions do not show. The first call is often empty with snapshot=false: wait and
        call again. Calls with filters stop order updates on the websocket until force=true is sent.
        Needs `accounts.list` first; at most one call in 5 seconds.

        Sent as `GET /iserver/account/orders`.

        No more than 1 in 5 seconds are sent.

        Args:
            filters: Order states to return, separated by commas, such as submitted,filled; add
                sort_by_time to order them. One of `"inactive"`, `"pending_submit"`,
                `"pre_submitted"`, `"submitted"`, `"filled"`, `"pending_cancel"`, `"cancelled"`,
                `"warn_state"` and 1 more.
            force: True to empty IBKR's cache of orders. That call returns no orders; the next one
                has fresh ones.

        Returns:
            types.LiveOrdersResponse: With `orders`, `snapshot`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.live()
        """
        return await self._core.call(
            _LIVE,
            (
                filters,
                force,
            ),
            options=options,
        )

    async def trades(
        self,
        *,
        days: int | None = None,
        options: RequestOptions | None = None,
    ) -> types.TradesResponse:
        """List recent executions.

        Returns fills with execution id, contract, side, size and price, for today unless days is
        given. At most one call in 5 seconds.

        Sent as `GET /iserver/account/trades`.

        No more than 1 in 5 seconds are sent.

        Args:
            days: How many days back to go, from 1 to 7. Without it only the current day is covered.

        Returns:
            types.TradesResponse: Each with `execution_id`, `symbol`, `supports_tax_opt`, `side`,
                `order_description`, `trade_time` and 22 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.trades()
        """
        return await self._core.call(
            _TRADES,
            (days,),
            options=options,
        )

    @overload
    async def modify(
        self,
        account_id: str,
        order_id: int,
        body: types.SingleOrderSubmissionRequest,
        *,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ): ...

    @overload
    async def modify(
        self,
        account_id: str,
        order_id: int,
        *,
        conid: int,
        order_type: str,
        side: Open[types.SingleOrderSubmissionRequestSide],
        tif: Open[types.SingleOrderSubmissionRequestTif],
        quantity: float,
        acct_id: str | Unset = UNSET,
        conidex: str | Unset = UNSET,
        sec_type: str | Unset = UNSET,
        c_oid: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        listing_exchange: str | Unset = UNSET,
        is_single_group: bool | Unset = UNSET,
        outside_rth: bool | Unset = UNSET,
        all_or_none: bool | Unset = UNSET,
        aux_price: float | Unset = UNSET,
        ticker: str | Unset = UNSET,
        trailing_amt: float | Unset = UNSET,
        trailing_type: Open[types.SingleOrderSubmissionRequestTrailingType] | Unset = UNSET,
        referrer: str | Unset = UNSET,
        cash_qty: float | Unset = UNSET,
        use_adaptive: bool | Unset = UNSET,
        is_ccy_conv: bool | Unset = UNSET,
        price: float | Unset = UNSET,
        strategy: str | Unset = UNSET,
        strategy_parameters: types.SingleOrderSubmissionRequestStrategyParameters | Unset = UNSET,
        ext_operator: str | Unset = UNSET,
        manual_indicator: bool | Unset = UNSET,
        tax_optimizer_id: str | Unset = UNSET,
        json_payload: types.SingleOrderSubmissionRequestJsonPayload | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ): ...

    async def modify(
        self,
        account_id: str,
        order_id: int,
        body: types.SingleOrderSubmissionRequest | None = None,
        *,
        conid: int | Unset = UNSET,
        order_type: str | Unset = UNSET,
        side: Open[types.SingleOrderSubmissionRequestSide] | Unset = UNSET,
        tif: Open[types.SingleOrderSubmissionRequestTif] | Unset = UNSET,
        quantity: float | Unset = UNSET,
        acct_id: str | Unset = UNSET,
        conidex: str | Unset = UNSET,
        sec_type: str | Unset = UNSET,
        c_oid: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        listing_exchange: str | Unset = UNSET,
        is_single_group: bool | Unset = UNSET,
        outside_rth: bool | Unset = UNSET,
        all_or_none: bool | Unset = UNSET,
        aux_price: float | Unset = UNSET,
        ticker: str | Unset = UNSET,
        trailing_amt: float | Unset = UNSET,
        trailing_type: Open[types.SingleOrderSubmissionRequestTrailingType] | Unset = UNSET,
        referrer: str | Unset = UNSET,
        cash_qty: float | Unset = UNSET,
        use_adaptive: bool | Unset = UNSET,
        is_ccy_conv: bool | Unset = UNSET,
        price: float | Unset = UNSET,
        strategy: str | Unset = UNSET,
        strategy_parameters: types.SingleOrderSubmissionRequestStrategyParameters | Unset = UNSET,
        ext_operator: str | Unset = UNSET,
        manual_indicator: bool | Unset = UNSET,
        tax_optimizer_id: str | Unset = UNSET,
        json_payload: types.SingleOrderSubmissionRequestJsonPayload | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ):
        """Change an order that is not yet filled.

        The body is the bare order with all of its fields, not wrapped in a list, and not just what
        changes. Answers as `place` does, so a question may come back and need a `reply`. Call
        `accounts.list` first.

        Sent as `POST /iserver/account/{accountId}/order/{orderId}`.

        Args:
            account_id: Account that the order is for, such as U1234567.
            order_id: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
            body: The whole body, in the place of the members that follow.
            side: One of `"BUY"`, `"SELL"`.
            tif: One of `"DAY"`, `"IOC"`, `"GTC"`, `"OPG"`, `"PAX"`.
            trailing_type: One of `"amt"`, `"%"`.

        Returns:
            types.OrderSubmitSuccess: Each with `order_id`, `order_status`, `encrypt_message`.
            types.OrderSubmitError: With `error`.
            types.OrderReplyMessage: Each with `id`, `is_suppressed`, `message`, `message_ids`.
            types.AdvancedOrderReject: With `order_id`, `req_id`, `dismissable`, `text`, `options`,
                `type` and 2 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.modify(
                "account_id",
                1,
                conid=1,
                order_type="order_type",
                side="BUY",
                tif="DAY",
                quantity=1.5,
            )
        """
        return await self._core.call(
            _MODIFY,
            (
                account_id,
                order_id,
            ),
            body=body,
            members={
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
                "strategyParameters": strategy_parameters,
                "extOperator": ext_operator,
                "manualIndicator": manual_indicator,
                "taxOptimizerId": tax_optimizer_id,
                "jsonPayload": json_payload,
            },
            options=options,
        )

    async def cancel(
        self,
        account_id: str,
        order_id: str,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: int | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderCancelSuccess
        | types.OrderSubmitError
        | list[types.OrderCancelSuccess | types.OrderSubmitError]
    ):
        """Ask for an order to be cancelled.

        The answer acknowledges the request and is no proof: the order may still fill first, so
        follow its `status`. An unknown order id gives an error text with status 200.

        Sent as `DELETE /iserver/account/{accountId}/order/{orderId}`.

        Args:
            account_id: Account that the order is for, such as U1234567.
            order_id: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
            ext_operator: Name of the person or system that acts from outside IBKR.
            manual_indicator: For US futures, where it is required: true if a person cancels, false
                if a program does.
            manual_cancel_time: When the person cancelled, as an integer time stamp.

        Returns:
            types.OrderCancelSuccess: With `msg`, `order_id`, `conid`, `account`.
            types.OrderSubmitError: With `error`.
            list[types.OrderCancelSuccess | types.OrderSubmitError].

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.cancel("account_id", "order_id")
        """
        return await self._core.call(
            _CANCEL,
            (
                account_id,
                order_id,
                ext_operator,
                manual_indicator,
                manual_cancel_time,
            ),
            options=options,
        )

    async def place(
        self,
        account_id: str,
        body: types.OrdersSubmissionRequest | None = None,
        *,
        orders: Sequence[types.SingleOrderSubmissionRequest] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderSubmitError
        | types.OrderReplyMessage
        | types.AdvancedOrderReject
    ):
        """Place an order, a bracket or an OCA group.

        Answers with a placed order, with a question, or with {"error": ...} and status 200 when the
        order is rejected. A question has an id and messages, and nothing is placed until it is
        answered through `reply`. Send one order at a time for an account, and wait for its
        acknowledgement; unrelated orders do not belong in one call. Give each order a cOID of its
        own and never resend blindly after a timeout: look for it in `live` first.

        Sent as `POST /iserver/account/{accountId}/orders`.

        Args:
            account_id: Account that the order is for, such as U1234567.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.OrderSubmitSuccess: Each with `order_id`, `order_status`, `encrypt_message`.
            types.OrderSubmitError: With `error`.
            types.OrderReplyMessage: Each with `id`, `is_suppressed`, `message`, `message_ids`.
            types.AdvancedOrderReject: With `order_id`, `req_id`, `dismissable`, `text`, `options`,
                `type` and 2 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.place(
                "account_id",
                orders=[
                    types.SingleOrderSubmissionRequest(
                        conid=1,
                        order_type="order_type",
                        side="BUY",
                        tif="DAY",
                        quantity=1.5,
                    ),
                ],
            )
        """
        return await self._core.call(
            _PLACE,
            (account_id,),
            body=body,
            members={"orders": orders},
            options=options,
        )

    async def preview(
        self,
        account_id: str,
        body: types.OrdersSubmissionRequest | None = None,
        *,
        orders: Sequence[types.SingleOrderSubmissionRequest] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.OrderPreview:
        """Preview an order's cost and margin without placing it.

        Takes the same body as `place` and returns commission, total, and equity and margin before
        and after. Amounts are formatted text ("0.01 USD"); problems come in warn and error with
        status 200. Get a market data snapshot of the contract first.

        Sent as `POST /iserver/account/{accountId}/orders/whatif`.

        Args:
            account_id: Account the order would be for, such as U1234567.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.OrderPreview: With `amount`, `equity`, `initial`, `maintenance`, `position`,
                `warn` and 1 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.orders.preview(
                "account_id",
                orders=[
                    types.SingleOrderSubmissionRequest(
                        conid=1,
                        order_type="order_type",
                        side="BUY",
                        tif="DAY",
                        quantity=1.5,
                    ),
                ],
            )
        """
        return await self._core.call(
            _PREVIEW,
            (account_id,),
            body=body,
            members={"orders": orders},
            options=options,
        )

    async def answer_prompt(
        self,
        body: types.OrdersAnswerPromptRequest | None = None,
        *,
        order_id: int | Unset = UNSET,
        req_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Answer a prompt that arrived over the websocket.

        Some prompts come as ntf messages on the websocket, with an order id, a request id and
        options. Send both ids and the option you choose. The answer is plain text, Success.

        Sent as `POST /iserver/notification`.

        Args:
            body: The whole body, in the place of the members that follow.

        Raises:
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.answer_prompt(order_id=1, req_id="req_id", text="text")
        """
        return await self._core.call(
            _ANSWER_PROMPT,
            (),
            body=body,
            members={"orderId": order_id, "reqId": req_id, "text": text},
            options=options,
        )

    async def suppress(
        self,
        body: types.OrdersSuppressRequest | None = None,
        *,
        message_ids: Sequence[Open[types.OrdersSuppressRequestMessageId]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.OrdersSuppressResponse:
        """Stop chosen order questions from being asked.

        Orders that would have raised these questions go straight through for the rest of the
        session, so choose with care. At most 51 message ids, such as o354 (no market data) or o383
        (size limit). Starting the brokerage session again clears them.

        Sent as `POST /iserver/questions/suppress`.

        Args:
            body: The whole body, in the place of the members that follow.
            message_ids: Each one of `"o163"`, `"o354"`, `"o382"`, `"o383"`, `"o403"`, `"o451"`,
                `"o2136"`, `"o2137"` and 17 more.

        Returns:
            types.OrdersSuppressResponse: With `status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.suppress(message_ids=["o163"])
        """
        return await self._core.call(
            _SUPPRESS,
            (),
            body=body,
            members={"messageIds": message_ids},
            options=options,
        )

    async def reset_suppression(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.OrdersResetSuppressionResponse:
        """Have all order questions asked again.

        Undoes every `suppress` of this session.

        Sent as `POST /iserver/questions/suppress/reset`.

        Returns:
            types.OrdersResetSuppressionResponse: With `status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.reset_suppression()
        """
        return await self._core.call(
            _RESET_SUPPRESSION,
            (),
            options=options,
        )

    async def reply(
        self,
        reply_id: str,
        body: types.OrdersReplyRequest | None = None,
        *,
        confirmed: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> (
        types.OrderSubmitSuccess
        | types.OrderReplyMessage
        | types.OrderSubmitError
        | types.AdvancedOrderReject
    ):
        """Answer a question that an order raised.

        confirmed=true goes on with the order, false discards it. The answer is the placed order,
        the next question or a rejection, just as for `place`. An id works once, expires quickly and
        is lost when other requests come in between: status 400 or 503 then says that it is gone,
        and the order has to be placed anew.

        Sent as `POST /iserver/reply/{replyId}`.

        Args:
            reply_id: Id of the question, as `place`, `modify` or an earlier `reply` returned it; a
                UUID.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.OrderSubmitSuccess: Each with `order_id`, `order_status`, `encrypt_message`.
            types.OrderReplyMessage: Each with `id`, `is_suppressed`, `message`, `message_ids`.
            types.OrderSubmitError: With `error`.
            types.AdvancedOrderReject: With `order_id`, `req_id`, `dismissable`, `text`, `options`,
                `type` and 2 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.orders.reply("reply_id", confirmed=True)
        """
        return await self._core.call(
            _REPLY,
            (reply_id,),
            body=body,
            members={"confirmed": confirmed},
            options=options,
        )
