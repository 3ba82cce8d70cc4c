"""Notifications."""

from __future__ import annotations

from typing import Any

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncNotificationsResource", "NotificationsResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_DELIVERY_OPTIONS: Operation[types.DeliveryOptions] = Operation(
    id="GET /fyi/deliveryoptions",
    method="GET",
    path="/fyi/deliveryoptions",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.DeliveryOptions),)),
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
)
_SET_DEVICE: Operation[types.FyiVt] = Operation(
    id="POST /fyi/deliveryoptions/device",
    method="POST",
    path="/fyi/deliveryoptions/device",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(Response("200", (Content("application/json", "json", lambda: types.FyiVt),)),),
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
_SET_EMAIL: Operation[types.FyiVt] = Operation(
    id="PUT /fyi/deliveryoptions/email",
    method="PUT",
    path="/fyi/deliveryoptions/email",
    servers=SERVERS,
    parameters=(Parameter("enabled", "query", style="form", explode=False, required=True),),
    responses=(Response("200", (Content("application/json", "json", lambda: types.FyiVt),)),),
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
    retry="idempotent",
)
_DELETE_DEVICE: Operation[None] = Operation(
    id="DELETE /fyi/deliveryoptions/{deviceId}",
    method="DELETE",
    path="/fyi/deliveryoptions/{deviceId}",
    servers=SERVERS,
    parameters=(Parameter("deviceId", "path", style="simple", explode=False, required=True),),
    responses=(Response("200", ()),),
    retry="idempotent",
)
_DISCLAIMER: Operation[types.DisclaimerInfo] = Operation(
    id="GET /fyi/disclaimer/{typecode}",
    method="GET",
    path="/fyi/disclaimer/{typecode}",
    servers=SERVERS,
    parameters=(Parameter("typecode", "path", style="simple", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.DisclaimerInfo),)),
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
)
_MARK_DISCLAIMER_READ: Operation[types.FyiVt] = Operation(
    id="PUT /fyi/disclaimer/{typecode}",
    method="PUT",
    path="/fyi/disclaimer/{typecode}",
    servers=SERVERS,
    parameters=(Parameter("typecode", "path", style="simple", explode=False, required=True),),
    responses=(Response("200", (Content("application/json", "json", lambda: types.FyiVt),)),),
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
_LIST: Operation[types.Notifications] = Operation(
    id="GET /fyi/notifications",
    method="GET",
    path="/fyi/notifications",
    servers=SERVERS,
    parameters=(
        Parameter("max", "query", style="form", explode=False, required=True),
        Parameter("include", "query", style="form", explode=False, required=False),
        Parameter("exclude", "query", style="form", explode=False, required=False),
        Parameter("id", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.Notifications),)),
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
_MARK_READ: Operation[types.NotificationReadAcknowledge] = Operation(
    id="PUT /fyi/notifications/{notificationID}",
    method="PUT",
    path="/fyi/notifications/{notificationID}",
    servers=SERVERS,
    parameters=(Parameter("notificationID", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.NotificationReadAcknowledge),)
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
_SETTINGS: Operation[types.FyiSettings] = Operation(
    id="GET /fyi/settings",
    method="GET",
    path="/fyi/settings",
    servers=SERVERS,
    responses=(Response("200", (Content("application/json", "json", lambda: types.FyiSettings),)),),
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
)
_UPDATE_SETTING: Operation[types.FyiVt] = Operation(
    id="POST /fyi/settings/{typecode}",
    method="POST",
    path="/fyi/settings/{typecode}",
    servers=SERVERS,
    parameters=(Parameter("typecode", "path", style="simple", explode=False, required=True),),
    body=Body((Content("application/json", "json"),), required=True),
    responses=(Response("200", (Content("application/json", "json", lambda: types.FyiVt),)),),
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
_UNREAD_COUNT: Operation[types.NotificationsUnreadCountResponse] = Operation(
    id="GET /fyi/unreadnumber",
    method="GET",
    path="/fyi/unreadnumber",
    servers=SERVERS,
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.NotificationsUnreadCountResponse),),
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "423",
            (
                Content(
                    "application/json", "json", lambda: types.NotificationsUnreadCountLockedResponse
                ),
            ),
        ),
        Response("500", (Content("application/json", "json", lambda: types.ErrorOnlyResponse),)),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="safe",
)


class NotificationsResource:
    """Notifications."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def delivery_options(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.DeliveryOptions:
        """List where notifications are sent.

        Returns the devices (E), each with name, id and whether it is on, and whether email is on
        (M).

        Sent as `GET /fyi/deliveryoptions`.

        Returns:
            types.DeliveryOptions: With `e`, `m`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.delivery_options()
        """
        return self._core.call(
            _DELIVERY_OPTIONS,
            (),
            options=options,
        )

    def set_device(
        self,
        body: types.FyiEnableDeviceOption | None = None,
        *,
        device_name: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        ui_name: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Add a device for notifications, or switch it on or off.

        Takes the device's name, id and display name, and whether it is to receive notifications.
        Answers with V=1 once taken.

        Sent as `POST /fyi/deliveryoptions/device`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.notifications.set_device(
                device_name="device_name",
                device_id="device_id",
                ui_name="ui_name",
            )
        """
        return self._core.call(
            _SET_DEVICE,
            (),
            body=body,
            members={
                "deviceName": device_name,
                "deviceId": device_id,
                "uiName": ui_name,
                "enabled": enabled,
            },
            options=options,
        )

    def set_email(
        self,
        enabled: Any,
        *,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Switch delivery by email on or off.

        Concerns the account's main email address. Answers with V=1 once taken.

        Sent as `PUT /fyi/deliveryoptions/email`.

        Args:
            enabled: True to send notifications by email, false to stop.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.set_email("enabled")
        """
        return self._core.call(
            _SET_EMAIL,
            (enabled,),
            options=options,
        )

    def delete_device(
        self,
        device_id: Any,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a device from notification delivery.

        The answer has no body. An unknown device gives status 404 with an HTML page.

        Sent as `DELETE /fyi/deliveryoptions/{deviceId}`.

        Args:
            device_id: Id of the device, the I of an entry of `delivery_options`.

        Example:
            client.notifications.delete_device("device_id")
        """
        return self._core.call(
            _DELETE_DEVICE,
            (device_id,),
            options=options,
        )

    def disclaimer(
        self,
        typecode: Open[types.Typecodes],
        *,
        options: RequestOptions | None = None,
    ) -> types.DisclaimerInfo:
        """Get the disclaimer of a kind of notification.

        Returns the disclaimer's text as DT.

        Sent as `GET /fyi/disclaimer/{typecode}`.

        Args:
            typecode: Two-character code of the kind of notification: SM for system messages, DA for
                dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
                One of `"BA"`, `"CA"`, `"DA"`, `"EA"`, `"MF"`, `"OE"`, `"PR"`, `"SE"` and 15 more.

        Returns:
            types.DisclaimerInfo: With `fc`, `dt`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.disclaimer("BA")
        """
        return self._core.call(
            _DISCLAIMER,
            (typecode,),
            options=options,
        )

    def mark_disclaimer_read(
        self,
        typecode: Open[types.Typecodes],
        *,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Confirm having read a kind's disclaimer.

        Records the confirmation for the user. Answers with V=1 once taken.

        Sent as `PUT /fyi/disclaimer/{typecode}`.

        Args:
            typecode: Two-character code of the kind of notification: SM for system messages, DA for
                dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
                One of `"BA"`, `"CA"`, `"DA"`, `"EA"`, `"MF"`, `"OE"`, `"PR"`, `"SE"` and 15 more.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.mark_disclaimer_read("BA")
        """
        return self._core.call(
            _MARK_DISCLAIMER_READ,
            (typecode,),
            options=options,
        )

    def list(
        self,
        limit: int,
        *,
        include: Any | None = None,
        exclude: Any | None = None,
        after_id: Any | None = None,
        options: RequestOptions | None = None,
    ) -> types.Notifications:
        """List recent notifications.

        Returns up to ten notifications, with id (ID), kind (FC), date (D), title (MS), text (MD)
        and whether they were read (R). For older ones, pass the id of the last one received.

        Sent as `GET /fyi/notifications`.

        Args:
            limit: How many to return; 10 at most.
            include: Codes of the only kinds to return, separated by commas.
            exclude: Codes of the kinds to leave out, separated by commas.
            after_id: Id of the last notification of the previous batch; what follows it is
                returned.

        Returns:
            types.Notifications: Each with `r`, `d`, `ms`, `md`, `id`, `ht` and 1 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.list(1)
        """
        return self._core.call(
            _LIST,
            (
                limit,
                include,
                exclude,
                after_id,
            ),
            options=options,
        )

    def mark_read(
        self,
        notification_id: Any,
        *,
        options: RequestOptions | None = None,
    ) -> types.NotificationReadAcknowledge:
        """Mark a notification as read.

        Answers with V=1 once taken, T with the milliseconds it took, and P with the notification's
        id and state.

        Sent as `PUT /fyi/notifications/{notificationID}`.

        Args:
            notification_id: Id of the notification, the ID of a row of `list`.

        Returns:
            types.NotificationReadAcknowledge: With `v`, `t`, `p`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.mark_read("notification_id")
        """
        return self._core.call(
            _MARK_READ,
            (notification_id,),
            options=options,
        )

    def settings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.FyiSettings:
        """List the kinds of notification and whether they are on.

        Returns one entry for each kind: its code (FC), name, text, and whether it is enabled and
        its disclaimer read.

        Sent as `GET /fyi/settings`.

        Returns:
            types.FyiSettings: Each with `a`, `fc`, `h`, `fd`, `fn`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.settings()
        """
        return self._core.call(
            _SETTINGS,
            (),
            options=options,
        )

    def update_setting(
        self,
        typecode: Open[types.Typecodes],
        body: types.NotificationsUpdateSettingRequest | None = None,
        *,
        enabled: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Switch a kind of notification on or off.

        Some kinds have a disclaimer to be read first, see `disclaimer`. Answers with V=1 once
        taken.

        Sent as `POST /fyi/settings/{typecode}`.

        Args:
            typecode: Two-character code of the kind of notification: SM for system messages, DA for
                dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
                One of `"BA"`, `"CA"`, `"DA"`, `"EA"`, `"MF"`, `"OE"`, `"PR"`, `"SE"` and 15 more.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.notifications.update_setting("BA", enabled=True)
        """
        return self._core.call(
            _UPDATE_SETTING,
            (typecode,),
            body=body,
            members={"enabled": enabled},
            options=options,
        )

    def unread_count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.NotificationsUnreadCountResponse:
        """Count the unread notifications.

        Returns the number as BN.

        Sent as `GET /fyi/unreadnumber`.

        Returns:
            types.NotificationsUnreadCountResponse: With `bn`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ClientError: 423 (types.NotificationsUnreadCountLockedResponse).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.unread_count()
        """
        return self._core.call(
            _UNREAD_COUNT,
            (),
            options=options,
        )


class AsyncNotificationsResource:
    """Notifications."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def delivery_options(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.DeliveryOptions:
        """List where notifications are sent.

        Returns the devices (E), each with name, id and whether it is on, and whether email is on
        (M).

        Sent as `GET /fyi/deliveryoptions`.

        Returns:
            types.DeliveryOptions: With `e`, `m`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.delivery_options()
        """
        return await self._core.call(
            _DELIVERY_OPTIONS,
            (),
            options=options,
        )

    async def set_device(
        self,
        body: types.FyiEnableDeviceOption | None = None,
        *,
        device_name: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        ui_name: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Add a device for notifications, or switch it on or off.

        Takes the device's name, id and display name, and whether it is to receive notifications.
        Answers with V=1 once taken.

        Sent as `POST /fyi/deliveryoptions/device`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.notifications.set_device(
                device_name="device_name",
                device_id="device_id",
                ui_name="ui_name",
            )
        """
        return await self._core.call(
            _SET_DEVICE,
            (),
            body=body,
            members={
                "deviceName": device_name,
                "deviceId": device_id,
                "uiName": ui_name,
                "enabled": enabled,
            },
            options=options,
        )

    async def set_email(
        self,
        enabled: Any,
        *,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Switch delivery by email on or off.

        Concerns the account's main email address. Answers with V=1 once taken.

        Sent as `PUT /fyi/deliveryoptions/email`.

        Args:
            enabled: True to send notifications by email, false to stop.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.set_email("enabled")
        """
        return await self._core.call(
            _SET_EMAIL,
            (enabled,),
            options=options,
        )

    async def delete_device(
        self,
        device_id: Any,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a device from notification delivery.

        The answer has no body. An unknown device gives status 404 with an HTML page.

        Sent as `DELETE /fyi/deliveryoptions/{deviceId}`.

        Args:
            device_id: Id of the device, the I of an entry of `delivery_options`.

        Example:
            client.notifications.delete_device("device_id")
        """
        return await self._core.call(
            _DELETE_DEVICE,
            (device_id,),
            options=options,
        )

    async def disclaimer(
        self,
        typecode: Open[types.Typecodes],
        *,
        options: RequestOptions | None = None,
    ) -> types.DisclaimerInfo:
        """Get the disclaimer of a kind of notification.

        Returns the disclaimer's text as DT.

        Sent as `GET /fyi/disclaimer/{typecode}`.

        Args:
            typecode: Two-character code of the kind of notification: SM for system messages, DA for
                dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
                One of `"BA"`, `"CA"`, `"DA"`, `"EA"`, `"MF"`, `"OE"`, `"PR"`, `"SE"` and 15 more.

        Returns:
            types.DisclaimerInfo: With `fc`, `dt`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.disclaimer("BA")
        """
        return await self._core.call(
            _DISCLAIMER,
            (typecode,),
            options=options,
        )

    async def mark_disclaimer_read(
        self,
        typecode: Open[types.Typecodes],
        *,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Confirm having read a kind's disclaimer.

        Records the confirmation for the user. Answers with V=1 once taken.

        Sent as `PUT /fyi/disclaimer/{typecode}`.

        Args:
            typecode: Two-character code of the kind of notification: SM for system messages, DA for
                dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
                One of `"BA"`, `"CA"`, `"DA"`, `"EA"`, `"MF"`, `"OE"`, `"PR"`, `"SE"` and 15 more.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.mark_disclaimer_read("BA")
        """
        return await self._core.call(
            _MARK_DISCLAIMER_READ,
            (typecode,),
            options=options,
        )

    async def list(
        self,
        limit: int,
        *,
        include: Any | None = None,
        exclude: Any | None = None,
        after_id: Any | None = None,
        options: RequestOptions | None = None,
    ) -> types.Notifications:
        """List recent notifications.

        Returns up to ten notifications, with id (ID), kind (FC), date (D), title (MS), text (MD)
        and whether they were read (R). For older ones, pass the id of the last one received.

        Sent as `GET /fyi/notifications`.

        Args:
            limit: How many to return; 10 at most.
            include: Codes of the only kinds to return, separated by commas.
            exclude: Codes of the kinds to leave out, separated by commas.
            after_id: Id of the last notification of the previous batch; what follows it is
                returned.

        Returns:
            types.Notifications: Each with `r`, `d`, `ms`, `md`, `id`, `ht` and 1 more.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.list(1)
        """
        return await self._core.call(
            _LIST,
            (
                limit,
                include,
                exclude,
                after_id,
            ),
            options=options,
        )

    async def mark_read(
        self,
        notification_id: Any,
        *,
        options: RequestOptions | None = None,
    ) -> types.NotificationReadAcknowledge:
        """Mark a notification as read.

        Answers with V=1 once taken, T with the milliseconds it took, and P with the notification's
        id and state.

        Sent as `PUT /fyi/notifications/{notificationID}`.

        Args:
            notification_id: Id of the notification, the ID of a row of `list`.

        Returns:
            types.NotificationReadAcknowledge: With `v`, `t`, `p`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.mark_read("notification_id")
        """
        return await self._core.call(
            _MARK_READ,
            (notification_id,),
            options=options,
        )

    async def settings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.FyiSettings:
        """List the kinds of notification and whether they are on.

        Returns one entry for each kind: its code (FC), name, text, and whether it is enabled and
        its disclaimer read.

        Sent as `GET /fyi/settings`.

        Returns:
            types.FyiSettings: Each with `a`, `fc`, `h`, `fd`, `fn`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.settings()
        """
        return await self._core.call(
            _SETTINGS,
            (),
            options=options,
        )

    async def update_setting(
        self,
        typecode: Open[types.Typecodes],
        body: types.NotificationsUpdateSettingRequest | None = None,
        *,
        enabled: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.FyiVt:
        """Switch a kind of notification on or off.

        Some kinds have a disclaimer to be read first, see `disclaimer`. Answers with V=1 once
        taken.

        Sent as `POST /fyi/settings/{typecode}`.

        Args:
            typecode: Two-character code of the kind of notification: SM for system messages, DA for
                dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
                One of `"BA"`, `"CA"`, `"DA"`, `"EA"`, `"MF"`, `"OE"`, `"PR"`, `"SE"` and 15 more.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.FyiVt: With `v`, `t`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.notifications.update_setting("BA", enabled=True)
        """
        return await self._core.call(
            _UPDATE_SETTING,
            (typecode,),
            body=body,
            members={"enabled": enabled},
            options=options,
        )

    async def unread_count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.NotificationsUnreadCountResponse:
        """Count the unread notifications.

        Returns the number as BN.

        Sent as `GET /fyi/unreadnumber`.

        Returns:
            types.NotificationsUnreadCountResponse: With `bn`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ClientError: 423 (types.NotificationsUnreadCountLockedResponse).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.notifications.unread_count()
        """
        return await self._core.call(
            _UNREAD_COUNT,
            (),
            options=options,
        )
