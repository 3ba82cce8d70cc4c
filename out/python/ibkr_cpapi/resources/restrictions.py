"""Restrictions."""

from __future__ import annotations

from typing import overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncRestrictionsResource", "RestrictionsResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_APPLY: Operation[types.CSVResponse] = Operation(
    id="POST /gw/api/v1/restrictions",
    method="POST",
    path="/gw/api/v1/restrictions",
    servers=SERVERS,
    parameters=(
        Parameter("Authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body((Content("text/plain", "text"),), required=True),
    responses=(Response("200", (Content("application/json", "json", lambda: types.CSVResponse),)),),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "403", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "500", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
    ),
    security=((("bearerAuth", ()),),),
    retry="never",
)
_VERIFY: Operation[types.CSVResponse] = Operation(
    id="POST /gw/api/v1/restrictions/verify",
    method="POST",
    path="/gw/api/v1/restrictions/verify",
    servers=SERVERS,
    parameters=(
        Parameter("Authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("userName", "requestId", "payload"),
    ),
    responses=(Response("200", (Content("application/json", "json", lambda: types.CSVResponse),)),),
    errors=(
        Response(
            "400", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "401", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "403", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
        Response(
            "500", (Content("application/problem+json", "json", lambda: types.ProblemDetail),)
        ),
    ),
    security=((("bearerAuth", ()),),),
    retry="never",
)


class RestrictionsResource:
    """Restrictions."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def apply(
        self,
        authorization: str,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse:
        """Apply a checked file of trading restrictions.

        Puts changes into force that passed `verify` under the same requestId. The body is a JWT
        that holds the file, good for one minute; the bearer token is needed besides. Needs the
        scope `restrictions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/restrictions`.

        Args:
            authorization: The word Bearer, a space and the OAuth 2.0 access token. A token is good
                for about 50 minutes.

        Returns:
            types.CSVResponse: With `success`, `request_id`, `message`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            Forbidden: 403 (types.ProblemDetail).
            ServerError: 500 (types.ProblemDetail).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.restrictions.apply("authorization", body="text")
        """
        return self._core.call(
            _APPLY,
            (authorization,),
            body=body,
            options=options,
        )

    @overload
    def verify(
        self,
        authorization: str,
        body: types.VerifyRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse: ...

    @overload
    def verify(
        self,
        authorization: str,
        *,
        user_name: str,
        request_id: int,
        payload: str,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse: ...

    def verify(
        self,
        authorization: str,
        body: types.VerifyRequest | None = None,
        *,
        user_name: str | Unset = UNSET,
        request_id: int | Unset = UNSET,
        payload: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse:
        """Check a file of trading restrictions before it is applied.

        Checks a base64-encoded CSV whose rows add or delete restrictions (RESTR_...) and their
        associations (RESTR_ASSOC_...), and applies nothing. `apply` then needs the same requestId.
        Needs the scope `restrictions.write`.

        Sent as `POST /gw/api/v1/restrictions/verify`.

        Args:
            authorization: The word Bearer, a space and the OAuth 2.0 access token. A token is good
                for about 50 minutes.
            body: The whole body, in the place of the members that follow.
            user_name: From 1 to 64 characters.
            request_id: At least 1.

        Returns:
            types.CSVResponse: With `success`, `request_id`, `message`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            Forbidden: 403 (types.ProblemDetail).
            ServerError: 500 (types.ProblemDetail).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.restrictions.verify(
                "authorization",
                user_name="user_name",
                request_id=1,
                payload="YWJj",
            )
        """
        return self._core.call(
            _VERIFY,
            (authorization,),
            body=body,
            members={"userName": user_name, "requestId": request_id, "payload": payload},
            options=options,
        )


class AsyncRestrictionsResource:
    """Restrictions."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def apply(
        self,
        authorization: str,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse:
        """Apply a checked file of trading restrictions.

        Puts changes into force that passed `verify` under the same requestId. The body is a JWT
        that holds the file, good for one minute; the bearer token is needed besides. Needs the
        scope `restrictions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/restrictions`.

        Args:
            authorization: The word Bearer, a space and the OAuth 2.0 access token. A token is good
                for about 50 minutes.

        Returns:
            types.CSVResponse: With `success`, `request_id`, `message`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            Forbidden: 403 (types.ProblemDetail).
            ServerError: 500 (types.ProblemDetail).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.restrictions.apply("authorization", body="text")
        """
        return await self._core.call(
            _APPLY,
            (authorization,),
            body=body,
            options=options,
        )

    @overload
    async def verify(
        self,
        authorization: str,
        body: types.VerifyRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse: ...

    @overload
    async def verify(
        self,
        authorization: str,
        *,
        user_name: str,
        request_id: int,
        payload: str,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse: ...

    async def verify(
        self,
        authorization: str,
        body: types.VerifyRequest | None = None,
        *,
        user_name: str | Unset = UNSET,
        request_id: int | Unset = UNSET,
        payload: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.CSVResponse:
        """Check a file of trading restrictions before it is applied.

        Checks a base64-encoded CSV whose rows add or delete restrictions (RESTR_...) and their
        associations (RESTR_ASSOC_...), and applies nothing. `apply` then needs the same requestId.
        Needs the scope `restrictions.write`.

        Sent as `POST /gw/api/v1/restrictions/verify`.

        Args:
            authorization: The word Bearer, a space and the OAuth 2.0 access token. A token is good
                for about 50 minutes.
            body: The whole body, in the place of the members that follow.
            user_name: From 1 to 64 characters.
            request_id: At least 1.

        Returns:
            types.CSVResponse: With `success`, `request_id`, `message`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            Forbidden: 403 (types.ProblemDetail).
            ServerError: 500 (types.ProblemDetail).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.restrictions.verify(
                "authorization",
                user_name="user_name",
                request_id=1,
                payload="YWJj",
            )
        """
        return await self._core.call(
            _VERIFY,
            (authorization,),
            body=body,
            members={"userName": user_name, "requestId": request_id, "payload": payload},
            options=options,
        )
