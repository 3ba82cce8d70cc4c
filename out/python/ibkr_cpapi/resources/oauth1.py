"""Oauth1."""

from __future__ import annotations

from .. import types
from .._core import (
    AsyncCore,
    Content,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
)

__all__ = ("AsyncOauth1Resource", "Oauth1Resource")

SERVERS = (
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_ACCESS_TOKEN: Operation[types.Oauth1AccessTokenResponse] = Operation(
    id="POST /oauth/access_token",
    method="POST",
    path="/oauth/access_token",
    servers=SERVERS,
    parameters=(
        Parameter("Authorization", "header", style="simple", explode=False, required=False),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.Oauth1AccessTokenResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_LIVE_SESSION_TOKEN: Operation[types.Oauth1LiveSessionTokenResponse] = Operation(
    id="POST /oauth/live_session_token",
    method="POST",
    path="/oauth/live_session_token",
    servers=SERVERS,
    parameters=(
        Parameter("Authorization", "header", style="simple", explode=False, required=False),
    ),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.Oauth1LiveSessionTokenResponse),),
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)
_REQUEST_TOKEN: Operation[types.Oauth1RequestTokenResponse] = Operation(
    id="POST /oauth/request_token",
    method="POST",
    path="/oauth/request_token",
    servers=SERVERS,
    parameters=(
        Parameter("Authorization", "header", style="simple", explode=False, required=False),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.Oauth1RequestTokenResponse),)
        ),
    ),
    errors=(
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "503",
            (Content("application/json; charset=utf-8", "json", lambda: types.ErrorWithStatus),),
        ),
    ),
    retry="never",
)


class Oauth1Resource:
    """Oauth1."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def access_token(
        self,
        *,
        authorization: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Oauth1AccessTokenResponse:
        """Exchange a granted request token for an access token.

        Second step: takes the verifier that the user's grant gave, and returns an access token that
        lasts and its encrypted secret. Store both safely.

        Sent as `POST /oauth/access_token`.

        Args:
            authorization: OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce,
                timestamp and signature, with oauth_token and oauth_verifier.

        Returns:
            types.Oauth1AccessTokenResponse: With `is_true`, `oauth_token`, `oauth_token_secret`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.oauth1.access_token()
        """
        return self._core.call(
            _ACCESS_TOKEN,
            (authorization,),
            options=options,
        )

    def live_session_token(
        self,
        *,
        authorization: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Oauth1LiveSessionTokenResponse:
        """Agree on the key that signs later requests.

        Third step, needed about every 24 hours: a Diffie-Hellman exchange from which both sides
        compute the live session token. The answer brings IBKR's half, a signature to check the
        result by, and the expiry in milliseconds. Requests are then signed with HMAC-SHA256 under
        that token; go on with `session.start`.

        Sent as `POST /oauth/live_session_token`.

        Args:
            authorization: OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce,
                timestamp and signature, with oauth_token and diffie_hellman_challenge.

        Returns:
            types.Oauth1LiveSessionTokenResponse: With `diffie_hellman_challenge`,
                `live_session_token_signature`, `live_session_token_expiration`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.oauth1.live_session_token()
        """
        return self._core.call(
            _LIVE_SESSION_TOKEN,
            (authorization,),
            options=options,
        )

    def request_token(
        self,
        *,
        authorization: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Oauth1RequestTokenResponse:
        """Get a request token to begin the OAuth 1.0a flow.

        First step of three for third parties: the token goes to IBKR's login page, where the user
        grants access. A new consumer key is refused with status 401 (invalid consumer) until IBKR
        has activated it, which takes from a day to two weeks.

        Sent as `POST /oauth/request_token`.

        Args:
            authorization: OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce,
                timestamp and signature, with oauth_callback=oob.

        Returns:
            types.Oauth1RequestTokenResponse: With `oauth_token`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.oauth1.request_token()
        """
        return self._core.call(
            _REQUEST_TOKEN,
            (authorization,),
            options=options,
        )


class AsyncOauth1Resource:
    """Oauth1."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def access_token(
        self,
        *,
        authorization: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Oauth1AccessTokenResponse:
        """Exchange a granted request token for an access token.

        Second step: takes the verifier that the user's grant gave, and returns an access token that
        lasts and its encrypted secret. Store both safely.

        Sent as `POST /oauth/access_token`.

        Args:
            authorization: OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce,
                timestamp and signature, with oauth_token and oauth_verifier.

        Returns:
            types.Oauth1AccessTokenResponse: With `is_true`, `oauth_token`, `oauth_token_secret`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.oauth1.access_token()
        """
        return await self._core.call(
            _ACCESS_TOKEN,
            (authorization,),
            options=options,
        )

    async def live_session_token(
        self,
        *,
        authorization: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Oauth1LiveSessionTokenResponse:
        """Agree on the key that signs later requests.

        Third step, needed about every 24 hours: a Diffie-Hellman exchange from which both sides
        compute the live session token. The answer brings IBKR's half, a signature to check the
        result by, and the expiry in milliseconds. Requests are then signed with HMAC-SHA256 under
        that token; go on with `session.start`.

        Sent as `POST /oauth/live_session_token`.

        Args:
            authorization: OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce,
                timestamp and signature, with oauth_token and diffie_hellman_challenge.

        Returns:
            types.Oauth1LiveSessionTokenResponse: With `diffie_hellman_challenge`,
                `live_session_token_signature`, `live_session_token_expiration`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.oauth1.live_session_token()
        """
        return await self._core.call(
            _LIVE_SESSION_TOKEN,
            (authorization,),
            options=options,
        )

    async def request_token(
        self,
        *,
        authorization: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.Oauth1RequestTokenResponse:
        """Get a request token to begin the OAuth 1.0a flow.

        First step of three for third parties: the token goes to IBKR's login page, where the user
        grants access. A new consumer key is refused with status 401 (invalid consumer) until IBKR
        has activated it, which takes from a day to two weeks.

        Sent as `POST /oauth/request_token`.

        Args:
            authorization: OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce,
                timestamp and signature, with oauth_callback=oob.

        Returns:
            types.Oauth1RequestTokenResponse: With `oauth_token`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.oauth1.request_token()
        """
        return await self._core.call(
            _REQUEST_TOKEN,
            (authorization,),
            options=options,
        )
