"""Echo."""

from __future__ import annotations

from .. import types
from .._core import (
    AsyncCore,
    Body,
    Content,
    Operation,
    RequestOptions,
    Response,
    Server,
    SyncCore,
)

__all__ = ("AsyncEchoResource", "EchoResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_HTTPS: Operation[types.EchoResponse] = Operation(
    id="GET /gw/api/v1/echo/https",
    method="GET",
    path="/gw/api/v1/echo/https",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.EchoResponse),)),
    ),
    errors=(
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
    retry="safe",
)
_SIGNED_JWT: Operation[types.EchoResponse] = Operation(
    id="POST /gw/api/v1/echo/signed-jwt",
    method="POST",
    path="/gw/api/v1/echo/signed-jwt",
    servers=SERVERS,
    body=Body((Content("application/jwt", "text"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.EchoResponse),)),
    ),
    errors=(
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
    retry="safe",
)


class EchoResource:
    """Echo."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def https(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.EchoResponse:
        """Send back a plain request, to test access.

        Returns the method, security policy and query parameters that IBKR received; a quick check
        of token and scope. Needs the scope `echo.read`.

        Sent as `GET /gw/api/v1/echo/https`.

        Returns:
            types.EchoResponse: With `request_method`, `security_policy`, `query_parameters`.

        Raises:
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.echo.https()
        """
        return self._core.call(
            _HTTPS,
            (),
            options=options,
        )

    def signed_jwt(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.EchoResponse:
        """Send back a signed request, to test the signature.

        Returns what IBKR made of the JWT in the body; a quick check of key, claims and scope. Needs
        the scope `echo.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/echo/signed-jwt`.

        Returns:
            types.EchoResponse: With `request_method`, `security_policy`, `query_parameters`.

        Raises:
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.echo.signed_jwt(body="text")
        """
        return self._core.call(
            _SIGNED_JWT,
            (),
            body=body,
            options=options,
        )


class AsyncEchoResource:
    """Echo."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def https(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.EchoResponse:
        """Send back a plain request, to test access.

        Returns the method, security policy and query parameters that IBKR received; a quick check
        of token and scope. Needs the scope `echo.read`.

        Sent as `GET /gw/api/v1/echo/https`.

        Returns:
            types.EchoResponse: With `request_method`, `security_policy`, `query_parameters`.

        Raises:
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.echo.https()
        """
        return await self._core.call(
            _HTTPS,
            (),
            options=options,
        )

    async def signed_jwt(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.EchoResponse:
        """Send back a signed request, to test the signature.

        Returns what IBKR made of the JWT in the body; a quick check of key, claims and scope. Needs
        the scope `echo.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/echo/signed-jwt`.

        Returns:
            types.EchoResponse: With `request_method`, `security_policy`, `query_parameters`.

        Raises:
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.echo.signed_jwt(body="text")
        """
        return await self._core.call(
            _SIGNED_JWT,
            (),
            body=body,
            options=options,
        )
