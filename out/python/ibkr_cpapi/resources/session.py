"""Session."""

from __future__ import annotations

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Operation,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncSessionResource", "SessionResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_START: Operation[types.BrokerageSessionStatus] = Operation(
    id="POST /iserver/auth/ssodh/init",
    method="POST",
    path="/iserver/auth/ssodh/init",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.BrokerageSessionStatus),)
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
_STATUS: Operation[types.BrokerageSessionStatus] = Operation(
    id="POST /iserver/auth/status",
    method="POST",
    path="/iserver/auth/status",
    servers=SERVERS,
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.BrokerageSessionStatus),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
    ),
    retry="safe",
)
_LOGOUT: Operation[types.SessionLogoutResponse] = Operation(
    id="POST /logout",
    method="POST",
    path="/logout",
    servers=SERVERS,
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.SessionLogoutResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
    ),
    retry="never",
)
_VALIDATE: Operation[types.SsoValidateResponse] = Operation(
    id="GET /sso/validate",
    method="GET",
    path="/sso/validate",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SsoValidateResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
    ),
    retry="safe",
)
_TICKLE: Operation[types.TickleResponse] = Operation(
    id="POST /tickle",
    method="POST",
    path="/tickle",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.TickleResponse),)),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
    ),
    retry="safe",
)


class SessionResource:
    """Session."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def start(
        self,
        body: types.BrokerageSessionInitRequest | None = None,
        *,
        publish: bool | Unset = UNSET,
        compete: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.BrokerageSessionStatus:
        """Open the brokerage session that trading and market data need.

        Turns an authenticated login into a brokerage session, which every /iserver call needs. Send
        publish=true (false is answered with status 500), and compete=true to take over from another
        session of the same username. Call it once: on a session that already works it can tear that
        session down. The answer has the same shape as `status`; authenticated may still be false
        for a moment.

        Sent as `POST /iserver/auth/ssodh/init`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.BrokerageSessionStatus: With `authenticated`, `established`, `competing`,
                `connected`, `message`, `mac` and 3 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.session.start(publish=True, compete=True)
        """
        return self._core.call(
            _START,
            (),
            body=body,
            members={"publish": publish, "compete": compete},
            options=options,
        )

    def status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.BrokerageSessionStatus:
        """Report whether the brokerage session is authenticated and connected.

        Answers with authenticated, connected, competing and a message, and changes nothing.
        authenticated=false while connected=true means that the login is there but no brokerage
        session is open: call `start`. competing=true means that the username is in use somewhere
        else. A local gateway nobody has logged in to redirects to its login page instead, or
        answers 401.

        Sent as `POST /iserver/auth/status`.

        Returns:
            types.BrokerageSessionStatus: With `authenticated`, `established`, `competing`,
                `connected`, `message`, `mac` and 3 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).

        Example:
            client.session.status()
        """
        return self._core.call(
            _STATUS,
            (),
            options=options,
        )

    def logout(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.SessionLogoutResponse:
        """End the session and log the user out.

        Ends the login together with its brokerage session. Afterwards throw away the cookies you
        hold; a new login is needed before any other call works.

        Sent as `POST /logout`.

        Returns:
            types.SessionLogoutResponse: With `status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.session.logout()
        """
        return self._core.call(
            _LOGOUT,
            (),
            options=options,
        )

    def validate(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.SsoValidateResponse:
        """Check the single sign-on login and see when it expires.

        Tells whether the login behind the session is still good, whose it is, when it was made and
        how long it lasts. It says nothing about the brokerage session; use `status` for that.

        Sent as `GET /sso/validate`.

        Returns:
            types.SsoValidateResponse: With `user_id`, `user_name`, `result`, `auth_time`,
                `sf_enabled`, `is_free_trial` and 11 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).

        Example:
            client.session.validate()
        """
        return self._core.call(
            _VALIDATE,
            (),
            options=options,
        )

    def tickle(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.TickleResponse:
        """Keep the session alive and get its id.

        Call it about once a minute: a brokerage session left alone for some five or six minutes is
        dropped. The answer carries the session id that a websocket connection presents as its
        cookie, and the authentication state. Status 200 does not mean authenticated, and the error
        "no bridge" under hmds is normal.

        Sent as `POST /tickle`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).

        Example:
            client.session.tickle()
        """
        return self._core.call(
            _TICKLE,
            (),
            options=options,
        )


class AsyncSessionResource:
    """Session."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def start(
        self,
        body: types.BrokerageSessionInitRequest | None = None,
        *,
        publish: bool | Unset = UNSET,
        compete: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.BrokerageSessionStatus:
        """Open the brokerage session that trading and market data need.

        Turns an authenticated login into a brokerage session, which every /iserver call needs. Send
        publish=true (false is answered with status 500), and compete=true to take over from another
        session of the same username. Call it once: on a session that already works it can tear that
        session down. The answer has the same shape as `status`; authenticated may still be false
        for a moment.

        Sent as `POST /iserver/auth/ssodh/init`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.BrokerageSessionStatus: With `authenticated`, `established`, `competing`,
                `connected`, `message`, `mac` and 3 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.session.start(publish=True, compete=True)
        """
        return await self._core.call(
            _START,
            (),
            body=body,
            members={"publish": publish, "compete": compete},
            options=options,
        )

    async def status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.BrokerageSessionStatus:
        """Report whether the brokerage session is authenticated and connected.

        Answers with authenticated, connected, competing and a message, and changes nothing.
        authenticated=false while connected=true means that the login is there but no brokerage
        session is open: call `start`. competing=true means that the username is in use somewhere
        else. A local gateway nobody has logged in to redirects to its login page instead, or
        answers 401.

        Sent as `POST /iserver/auth/status`.

        Returns:
            types.BrokerageSessionStatus: With `authenticated`, `established`, `competing`,
                `connected`, `message`, `mac` and 3 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).

        Example:
            client.session.status()
        """
        return await self._core.call(
            _STATUS,
            (),
            options=options,
        )

    async def logout(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.SessionLogoutResponse:
        """End the session and log the user out.

        Ends the login together with its brokerage session. Afterwards throw away the cookies you
        hold; a new login is needed before any other call works.

        Sent as `POST /logout`.

        Returns:
            types.SessionLogoutResponse: With `status`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.session.logout()
        """
        return await self._core.call(
            _LOGOUT,
            (),
            options=options,
        )

    async def validate(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.SsoValidateResponse:
        """Check the single sign-on login and see when it expires.

        Tells whether the login behind the session is still good, whose it is, when it was made and
        how long it lasts. It says nothing about the brokerage session; use `status` for that.

        Sent as `GET /sso/validate`.

        Returns:
            types.SsoValidateResponse: With `user_id`, `user_name`, `result`, `auth_time`,
                `sf_enabled`, `is_free_trial` and 11 more.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).

        Example:
            client.session.validate()
        """
        return await self._core.call(
            _VALIDATE,
            (),
            options=options,
        )

    async def tickle(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.TickleResponse:
        """Keep the session alive and get its id.

        Call it about once a minute: a brokerage session left alone for some five or six minutes is
        dropped. The answer carries the session id that a websocket connection presents as its
        cookie, and the authentication state. Status 200 does not mean authenticated, and the error
        "no bridge" under hmds is normal.

        Sent as `POST /tickle`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).

        Example:
            client.session.tickle()
        """
        return await self._core.call(
            _TICKLE,
            (),
            options=options,
        )
