"""Alerts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    OpenInt,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncAlertsResource", "AlertsResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_GET: Operation[types.AlertDetails] = Operation(
    id="GET /iserver/account/alert/{alertId}",
    method="GET",
    path="/iserver/account/alert/{alertId}",
    servers=SERVERS,
    parameters=(
        Parameter("alertId", "path", style="simple", explode=False, required=True),
        Parameter("type", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.AlertDetails),)),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "500",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)
_MOBILE: Operation[types.AlertDetails] = Operation(
    id="GET /iserver/account/mta",
    method="GET",
    path="/iserver/account/mta",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.AlertDetails),)),
    ),
    retry="safe",
)
_SAVE: Operation[types.AlertCreationResponse] = Operation(
    id="POST /iserver/account/{accountId}/alert",
    method="POST",
    path="/iserver/account/{accountId}/alert",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("alertName", "alertMessage", "alertRepeatable", "outsideRth", "tif", "conditions"),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AlertCreationResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
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
_SET_ACTIVE: Operation[types.AlertActivationResponse] = Operation(
    id="POST /iserver/account/{accountId}/alert/activate",
    method="POST",
    path="/iserver/account/{accountId}/alert/activate",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    body=Body(
        (Content("application/json", "json"),), required=True, needs=("alertId", "alertActive")
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AlertActivationResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
    ),
    retry="never",
)
_DELETE: Operation[types.AlertDeletionResponse] = Operation(
    id="DELETE /iserver/account/{accountId}/alert/{alertId}",
    method="DELETE",
    path="/iserver/account/{accountId}/alert/{alertId}",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("alertId", "path", style="simple", explode=False, required=True),
    ),
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AlertDeletionResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
    ),
    retry="idempotent",
)
_LIST: Operation[types.Alerts] = Operation(
    id="GET /iserver/account/{accountId}/alerts",
    method="GET",
    path="/iserver/account/{accountId}/alerts",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(Response("200", (Content("application/json", "json", lambda: types.Alerts),)),),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)


class AlertsResource:
    """Alerts."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(
        self,
        alert_id: int,
        query_type: Literal["Q"],
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertDetails:
        """Get one alert with its conditions.

        Returns the alert's message, expiry, conditions and whether it has fired. An unknown id is
        reported as an error in an answer with status 200.

        Sent as `GET /iserver/account/alert/{alertId}`.

        Args:
            alert_id: Alert id; it is the order_id that creating the alert returned, such as
                9876543210.
            query_type: Always the letter Q. Always `"Q"`.

        Returns:
            types.AlertDetails: With `account`, `order_id`, `alert_name`, `tif`, `expire_time`,
                `alert_active` and 20 more.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorWithStatus), 503 (types.ErrorWithStatus).

        Example:
            client.alerts.get(1, "Q")
        """
        return self._core.call(
            _GET,
            (
                alert_id,
                query_type,
            ),
            options=options,
        )

    def mobile(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertDetails:
        """Get the user's mobile trading alert.

        Every username has exactly one mobile trading assistant alert, which can be changed through
        `save` but neither created nor deleted. Changing it gives it a new order id, while its tool
        id stays.

        Sent as `GET /iserver/account/mta`.

        Returns:
            types.AlertDetails: With `account`, `order_id`, `alert_name`, `tif`, `expire_time`,
                `alert_active` and 20 more.

        Example:
            client.alerts.mobile()
        """
        return self._core.call(
            _MOBILE,
            (),
            options=options,
        )

    @overload
    def save(
        self,
        account_id: str,
        body: types.AlertCreationRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertCreationResponse: ...

    @overload
    def save(
        self,
        account_id: str,
        *,
        alert_name: str,
        alert_message: str,
        alert_repeatable: OpenInt[types.AlertCreationRequestAlertRepeatable],
        outside_rth: OpenInt[types.AlertCreationRequestOutsideRth],
        tif: Open[types.AlertCreationRequestTif],
        conditions: Sequence[Any],
        order_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        expire_time: str | Unset = UNSET,
        i_tws_orders_only: int | Unset = UNSET,
        send_message: OpenInt[types.AlertCreationRequestSendMessage] | Unset = UNSET,
        show_popup: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AlertCreationResponse: ...

    def save(
        self,
        account_id: str,
        body: types.AlertCreationRequest | None = None,
        *,
        alert_name: str | Unset = UNSET,
        alert_message: str | Unset = UNSET,
        alert_repeatable: OpenInt[types.AlertCreationRequestAlertRepeatable] | Unset = UNSET,
        outside_rth: OpenInt[types.AlertCreationRequestOutsideRth] | Unset = UNSET,
        tif: Open[types.AlertCreationRequestTif] | Unset = UNSET,
        conditions: Sequence[Any] | Unset = UNSET,
        order_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        expire_time: str | Unset = UNSET,
        i_tws_orders_only: int | Unset = UNSET,
        send_message: OpenInt[types.AlertCreationRequestSendMessage] | Unset = UNSET,
        show_popup: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AlertCreationResponse:
        """Create an alert, or change one.

        Creates an alert, or changes the one whose id is sent as orderId. Whether it worked stands
        in success and text, with status 200 either way; order_id is the alert's id. Paper accounts
        may be refused with status 403.

        Sent as `POST /iserver/account/{accountId}/alert`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            body: The whole body, in the place of the members that follow.
            alert_repeatable: One of `0`, `1`.
            outside_rth: One of `0`, `1`.
            tif: One of `"GTC"`, `"GTD"`.
            send_message: One of `0`, `1`.

        Returns:
            types.AlertCreationResponse: With `request_id`, `order_id`, `success`, `text`,
                `order_status`, `warning_message`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.alerts.save(
                "account_id",
                alert_name="alert_name",
                alert_message="alert_message",
                alert_repeatable=0,
                outside_rth=0,
                tif="GTC",
                conditions=["conditions"],
            )
        """
        return self._core.call(
            _SAVE,
            (account_id,),
            body=body,
            members={
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
            options=options,
        )

    @overload
    def set_active(
        self,
        account_id: str,
        body: types.AlertActivationRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertActivationResponse: ...

    @overload
    def set_active(
        self,
        account_id: str,
        *,
        alert_id: int,
        alert_active: OpenInt[types.AlertActivationRequestAlertActive],
        options: RequestOptions | None = None,
    ) -> types.AlertActivationResponse: ...

    def set_active(
        self,
        account_id: str,
        body: types.AlertActivationRequest | None = None,
        *,
        alert_id: int | Unset = UNSET,
        alert_active: OpenInt[types.AlertActivationRequestAlertActive] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AlertActivationResponse:
        """Switch an alert on or off.

        An alert that is off stays stored and does not fire. Send alertActive as 1 or 0, and read
        success in the answer.

        Sent as `POST /iserver/account/{accountId}/alert/activate`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            body: The whole body, in the place of the members that follow.
            alert_active: One of `1`, `0`.

        Returns:
            types.AlertActivationResponse: With `request_id`, `order_id`, `success`, `text`,
                `failure_list`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.alerts.set_active("account_id", alert_id=1, alert_active=1)
        """
        return self._core.call(
            _SET_ACTIVE,
            (account_id,),
            body=body,
            members={"alertId": alert_id, "alertActive": alert_active},
            options=options,
        )

    def delete(
        self,
        account_id: str,
        alert_id: str,
        body: dict[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertDeletionResponse:
        """Delete an alert for good.

        To silence an alert for a while use `set_active` instead. The mobile alert cannot be
        deleted: this puts it back to its defaults. The result is in success, text and failure_list.

        Sent as `DELETE /iserver/account/{accountId}/alert/{alertId}`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            alert_id: Alert id; it is the order_id that creating the alert returned, such as
                9876543210.

        Returns:
            types.AlertDeletionResponse: With `request_id`, `order_id`, `success`, `text`,
                `failure_list`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse).

        Example:
            client.alerts.delete("account_id", "alert_id", body={"key": "value"})
        """
        return self._core.call(
            _DELETE,
            (
                account_id,
                alert_id,
            ),
            body=body,
            options=options,
        )

    def list(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Alerts:
        """List an account's alerts.

        Returns id, name, state and trigger of each alert; take an id to `get` for its conditions.

        Sent as `GET /iserver/account/{accountId}/alerts`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.Alerts: Each with `order_id`, `account`, `alert_name`, `alert_active`,
                `order_time`, `alert_triggered` and 1 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.alerts.list("account_id")
        """
        return self._core.call(
            _LIST,
            (account_id,),
            options=options,
        )


class AsyncAlertsResource:
    """Alerts."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self,
        alert_id: int,
        query_type: Literal["Q"],
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertDetails:
        """Get one alert with its conditions.

        Returns the alert's message, expiry, conditions and whether it has fired. An unknown id is
        reported as an error in an answer with status 200.

        Sent as `GET /iserver/account/alert/{alertId}`.

        Args:
            alert_id: Alert id; it is the order_id that creating the alert returned, such as
                9876543210.
            query_type: Always the letter Q. Always `"Q"`.

        Returns:
            types.AlertDetails: With `account`, `order_id`, `alert_name`, `tif`, `expire_time`,
                `alert_active` and 20 more.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorWithStatus), 503 (types.ErrorWithStatus).

        Example:
            client.alerts.get(1, "Q")
        """
        return await self._core.call(
            _GET,
            (
                alert_id,
                query_type,
            ),
            options=options,
        )

    async def mobile(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertDetails:
        """Get the user's mobile trading alert.

        Every username has exactly one mobile trading assistant alert, which can be changed through
        `save` but neither created nor deleted. Changing it gives it a new order id, while its tool
        id stays.

        Sent as `GET /iserver/account/mta`.

        Returns:
            types.AlertDetails: With `account`, `order_id`, `alert_name`, `tif`, `expire_time`,
                `alert_active` and 20 more.

        Example:
            client.alerts.mobile()
        """
        return await self._core.call(
            _MOBILE,
            (),
            options=options,
        )

    @overload
    async def save(
        self,
        account_id: str,
        body: types.AlertCreationRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertCreationResponse: ...

    @overload
    async def save(
        self,
        account_id: str,
        *,
        alert_name: str,
        alert_message: str,
        alert_repeatable: OpenInt[types.AlertCreationRequestAlertRepeatable],
        outside_rth: OpenInt[types.AlertCreationRequestOutsideRth],
        tif: Open[types.AlertCreationRequestTif],
        conditions: Sequence[Any],
        order_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        expire_time: str | Unset = UNSET,
        i_tws_orders_only: int | Unset = UNSET,
        send_message: OpenInt[types.AlertCreationRequestSendMessage] | Unset = UNSET,
        show_popup: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AlertCreationResponse: ...

    async def save(
        self,
        account_id: str,
        body: types.AlertCreationRequest | None = None,
        *,
        alert_name: str | Unset = UNSET,
        alert_message: str | Unset = UNSET,
        alert_repeatable: OpenInt[types.AlertCreationRequestAlertRepeatable] | Unset = UNSET,
        outside_rth: OpenInt[types.AlertCreationRequestOutsideRth] | Unset = UNSET,
        tif: Open[types.AlertCreationRequestTif] | Unset = UNSET,
        conditions: Sequence[Any] | Unset = UNSET,
        order_id: int | str | Unset = UNSET,
        email: str | Unset = UNSET,
        expire_time: str | Unset = UNSET,
        i_tws_orders_only: int | Unset = UNSET,
        send_message: OpenInt[types.AlertCreationRequestSendMessage] | Unset = UNSET,
        show_popup: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AlertCreationResponse:
        """Create an alert, or change one.

        Creates an alert, or changes the one whose id is sent as orderId. Whether it worked stands
        in success and text, with status 200 either way; order_id is the alert's id. Paper accounts
        may be refused with status 403.

        Sent as `POST /iserver/account/{accountId}/alert`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            body: The whole body, in the place of the members that follow.
            alert_repeatable: One of `0`, `1`.
            outside_rth: One of `0`, `1`.
            tif: One of `"GTC"`, `"GTD"`.
            send_message: One of `0`, `1`.

        Returns:
            types.AlertCreationResponse: With `request_id`, `order_id`, `success`, `text`,
                `order_status`, `warning_message`.

        Raises:
            BadRequest: 400 (types.ErrorWithStatus).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.alerts.save(
                "account_id",
                alert_name="alert_name",
                alert_message="alert_message",
                alert_repeatable=0,
                outside_rth=0,
                tif="GTC",
                conditions=["conditions"],
            )
        """
        return await self._core.call(
            _SAVE,
            (account_id,),
            body=body,
            members={
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
            options=options,
        )

    @overload
    async def set_active(
        self,
        account_id: str,
        body: types.AlertActivationRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertActivationResponse: ...

    @overload
    async def set_active(
        self,
        account_id: str,
        *,
        alert_id: int,
        alert_active: OpenInt[types.AlertActivationRequestAlertActive],
        options: RequestOptions | None = None,
    ) -> types.AlertActivationResponse: ...

    async def set_active(
        self,
        account_id: str,
        body: types.AlertActivationRequest | None = None,
        *,
        alert_id: int | Unset = UNSET,
        alert_active: OpenInt[types.AlertActivationRequestAlertActive] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.AlertActivationResponse:
        """Switch an alert on or off.

        An alert that is off stays stored and does not fire. Send alertActive as 1 or 0, and read
        success in the answer.

        Sent as `POST /iserver/account/{accountId}/alert/activate`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            body: The whole body, in the place of the members that follow.
            alert_active: One of `1`, `0`.

        Returns:
            types.AlertActivationResponse: With `request_id`, `order_id`, `success`, `text`,
                `failure_list`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.alerts.set_active("account_id", alert_id=1, alert_active=1)
        """
        return await self._core.call(
            _SET_ACTIVE,
            (account_id,),
            body=body,
            members={"alertId": alert_id, "alertActive": alert_active},
            options=options,
        )

    async def delete(
        self,
        account_id: str,
        alert_id: str,
        body: dict[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> types.AlertDeletionResponse:
        """Delete an alert for good.

        To silence an alert for a while use `set_active` instead. The mobile alert cannot be
        deleted: this puts it back to its defaults. The result is in success, text and failure_list.

        Sent as `DELETE /iserver/account/{accountId}/alert/{alertId}`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.
            alert_id: Alert id; it is the order_id that creating the alert returned, such as
                9876543210.

        Returns:
            types.AlertDeletionResponse: With `request_id`, `order_id`, `success`, `text`,
                `failure_list`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse).

        Example:
            client.alerts.delete("account_id", "alert_id", body={"key": "value"})
        """
        return await self._core.call(
            _DELETE,
            (
                account_id,
                alert_id,
            ),
            body=body,
            options=options,
        )

    async def list(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Alerts:
        """List an account's alerts.

        Returns id, name, state and trigger of each alert; take an id to `get` for its conditions.

        Sent as `GET /iserver/account/{accountId}/alerts`.

        Args:
            account_id: Account id, such as U1234567, or DU1234567 for a paper account.

        Returns:
            types.Alerts: Each with `order_id`, `account`, `alert_name`, `alert_active`,
                `order_time`, `alert_triggered` and 1 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).

        Example:
            client.alerts.list("account_id")
        """
        return await self._core.call(
            _LIST,
            (account_id,),
            options=options,
        )
