"""Sso."""

from __future__ import annotations

from .. import types
from .._core import (
    AsyncCore,
    Body,
    Content,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
)

__all__ = ("AsyncSsoResource", "SsoResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_CREATE_BROWSER_SESSION: Operation[types.CreateBrowserSessionResponse] = Operation(
    id="POST /gw/api/v1/sso-browser-sessions",
    method="POST",
    path="/gw/api/v1/sso-browser-sessions",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body((Content("application/jwt", "text"),), required=True),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.CreateBrowserSessionResponse),),
        ),
    ),
    errors=(
        Response(
            "400",
            (
                Content(
                    "application/problem+json",
                    "json",
                    lambda: types.MissingRequiredParameterResponse,
                ),
            ),
        ),
        Response(
            "401",
            (
                Content(
                    "application/problem+json", "json", lambda: types.InvalidAccessTokenResponse
                ),
            ),
        ),
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.InsufficientScopeResponse),),
        ),
        Response(
            "500",
            (
                Content(
                    "application/problem+json", "json", lambda: types.InternalServerErrorResponse
                ),
            ),
        ),
    ),
    retry="never",
)
_CREATE_SESSION: Operation[types.CreateSessionResponse] = Operation(
    id="POST /gw/api/v1/sso-sessions",
    method="POST",
    path="/gw/api/v1/sso-sessions",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body((Content("application/jwt", "text"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.CreateSessionResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (
                Content(
                    "application/problem+json",
                    "json",
                    lambda: types.MissingRequiredParameterResponse,
                ),
            ),
        ),
        Response(
            "401",
            (
                Content(
                    "application/problem+json", "json", lambda: types.InvalidAccessTokenResponse
                ),
            ),
        ),
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.InsufficientScopeResponse),),
        ),
        Response(
            "500",
            (
                Content(
                    "application/problem+json", "json", lambda: types.InternalServerErrorResponse
                ),
            ),
        ),
    ),
    retry="never",
)


class SsoResource:
    """Sso."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create_browser_session(
        self,
        authorization: str,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CreateBrowserSessionResponse:
        """Log a client in to IBKR's web portal.

        Returns a web address that takes the user into the portal without logging in again. Needs
        the scope `sso-browser-sessions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/sso-browser-sessions`.

        Args:
            authorization: The word Bearer, a space and the access token.

        Returns:
            types.CreateBrowserSessionResponse: With `active`, `url`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.sso.create_browser_session("authorization", body="text")
        """
        return self._core.call(
            _CREATE_BROWSER_SESSION,
            (authorization,),
            body=body,
            options=options,
        )

    def create_session(
        self,
        authorization: str,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CreateSessionResponse:
        """Log a client in and get an access token.

        Opens a session for one of your users from the IP address they come from, and returns a
        token for it. Needs the scope `sso-sessions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/sso-sessions`.

        Args:
            authorization: The word Bearer, a space and the access token.

        Returns:
            types.CreateSessionResponse: With `active`, `access_token`, `token_type`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.sso.create_session("authorization", body="text")
        """
        return self._core.call(
            _CREATE_SESSION,
            (authorization,),
            body=body,
            options=options,
        )


class AsyncSsoResource:
    """Sso."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create_browser_session(
        self,
        authorization: str,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CreateBrowserSessionResponse:
        """Log a client in to IBKR's web portal.

        Returns a web address that takes the user into the portal without logging in again. Needs
        the scope `sso-browser-sessions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/sso-browser-sessions`.

        Args:
            authorization: The word Bearer, a space and the access token.

        Returns:
            types.CreateBrowserSessionResponse: With `active`, `url`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.sso.create_browser_session("authorization", body="text")
        """
        return await self._core.call(
            _CREATE_BROWSER_SESSION,
            (authorization,),
            body=body,
            options=options,
        )

    async def create_session(
        self,
        authorization: str,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CreateSessionResponse:
        """Log a client in and get an access token.

        Opens a session for one of your users from the IP address they come from, and returns a
        token for it. Needs the scope `sso-sessions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/sso-sessions`.

        Args:
            authorization: The word Bearer, a space and the access token.

        Returns:
            types.CreateSessionResponse: With `active`, `access_token`, `token_type`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.sso.create_session("authorization", body="text")
        """
        return await self._core.call(
            _CREATE_SESSION,
            (authorization,),
            body=body,
            options=options,
        )
