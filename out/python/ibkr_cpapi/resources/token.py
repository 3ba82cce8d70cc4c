"""Token."""

from __future__ import annotations

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    Operation,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncTokenResource", "TokenResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_CREATE: Operation[types.TokenResponse] = Operation(
    id="POST /oauth2/api/v1/token",
    method="POST",
    path="/oauth2/api/v1/token",
    servers=SERVERS,
    body=Body((Content("application/x-www-form-urlencoded", "form"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.TokenResponse),)),
    ),
    errors=(
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="never",
)


class TokenResource:
    """Token."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        body: types.TokenRequest | None = None,
        *,
        client_id: str | Unset = UNSET,
        client_authentication_method: (
            Open[types.TokenRequestClientAuthenticationMethod] | Unset
        ) = UNSET,
        client_assertion: str | Unset = UNSET,
        client_secret: str | Unset = UNSET,
        client_assertion_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TokenResponse:
        """Get an OAuth 2.0 access token.

        Exchanges a signed client assertion (private_key_jwt) or a client secret for an access
        token, which the other /gw operations expect as a bearer token. expires_in says how many
        seconds it lasts.

        Sent as `POST /oauth2/api/v1/token`.

        Args:
            body: The whole body, in the place of the members that follow.
            client_authentication_method: One of `"private_key_jwt"`, `"client_secret_basic"`,
                `"client_secret_post"`.

        Returns:
            types.TokenResponse: With `access_token`, `refresh_token`, `id_token`, `token_type`,
                `scope`, `expires_in`.

        Raises:
            BadRequest: 400 (types.ProblemDetailResponse).
            ServerError: 500 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.token.create(
                client_id="client_id",
                client_assertion="client_assertion",
                client_secret="client_secret",
            )
        """
        return self._core.call(
            _CREATE,
            (),
            body=body,
            members={
                "clientId": client_id,
                "clientAuthenticationMethod": client_authentication_method,
                "clientAssertion": client_assertion,
                "clientSecret": client_secret,
                "clientAssertionType": client_assertion_type,
            },
            options=options,
        )


class AsyncTokenResource:
    """Token."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        body: types.TokenRequest | None = None,
        *,
        client_id: str | Unset = UNSET,
        client_authentication_method: (
            Open[types.TokenRequestClientAuthenticationMethod] | Unset
        ) = UNSET,
        client_assertion: str | Unset = UNSET,
        client_secret: str | Unset = UNSET,
        client_assertion_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TokenResponse:
        """Get an OAuth 2.0 access token.

        Exchanges a signed client assertion (private_key_jwt) or a client secret for an access
        token, which the other /gw operations expect as a bearer token. expires_in says how many
        seconds it lasts.

        Sent as `POST /oauth2/api/v1/token`.

        Args:
            body: The whole body, in the place of the members that follow.
            client_authentication_method: One of `"private_key_jwt"`, `"client_secret_basic"`,
                `"client_secret_post"`.

        Returns:
            types.TokenResponse: With `access_token`, `refresh_token`, `id_token`, `token_type`,
                `scope`, `expires_in`.

        Raises:
            BadRequest: 400 (types.ProblemDetailResponse).
            ServerError: 500 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.token.create(
                client_id="client_id",
                client_assertion="client_assertion",
                client_secret="client_secret",
            )
        """
        return await self._core.call(
            _CREATE,
            (),
            body=body,
            members={
                "clientId": client_id,
                "clientAuthenticationMethod": client_authentication_method,
                "clientAssertion": client_assertion,
                "clientSecret": client_secret,
                "clientAssertionType": client_assertion_type,
            },
            options=options,
        )
