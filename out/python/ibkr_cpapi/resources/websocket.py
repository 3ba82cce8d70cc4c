"""Websocket."""

from __future__ import annotations

from typing import Literal

from .._core import (
    AsyncCore,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    StreamRequest,
    SyncCore,
)

__all__ = ("AsyncWebsocketResource", "WebsocketResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_CONNECT: Operation[None] = Operation(
    id="GET /ws",
    method="GET",
    path="/ws",
    servers=SERVERS,
    parameters=(
        Parameter("api", "cookie", style="form", explode=False, required=True),
        Parameter("Connection", "header", style="simple", explode=False, required=True),
        Parameter("Upgrade", "header", style="simple", explode=False, required=True),
        Parameter("bearer_token", "query", style="form", explode=False, required=False),
        Parameter("oauth_token", "query", style="form", explode=False, required=False),
    ),
    responses=(Response("101", ()),),
    retry="safe",
    stream=True,
)


class WebsocketResource:
    """Websocket."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def connect(
        self,
        session: str,
        connection: Literal["Upgrade"],
        upgrade: Literal["websocket"],
        *,
        bearer_token: str | None = None,
        oauth_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamRequest:
        """Open the websocket for streaming data.

        Upgrades to a websocket for quotes, order updates, trades and account values. Call
        `session.tickle` first and present its session id as the cookie; a User-Agent header is
        required as well. Wait for the system message that has success before subscribing, since
        earlier subscriptions are dropped, and send the text tic at least once a minute. A quote
        subscription ends after 15 minutes and has to be renewed.

        Sent as `GET /ws`.

        Args:
            session: Session id from `session.tickle`. On a local gateway the cookie's value is
                JSON: {"session":"..."}.
            connection: Always Upgrade. Always `"Upgrade"`.
            upgrade: Always websocket. Always `"websocket"`.
            bearer_token: OAuth 2.0 access token, for logins made that way.
            oauth_token: OAuth 1.0a access token, such as a1b2c3d4, for logins made that way.

        Example:
            client.websocket.connect("session", "Upgrade", "websocket")
        """
        return self._core.stream_request(
            _CONNECT,
            (
                session,
                connection,
                upgrade,
                bearer_token,
                oauth_token,
            ),
            options=options,
        )


class AsyncWebsocketResource:
    """Websocket."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def connect(
        self,
        session: str,
        connection: Literal["Upgrade"],
        upgrade: Literal["websocket"],
        *,
        bearer_token: str | None = None,
        oauth_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> StreamRequest:
        """Open the websocket for streaming data.

        Upgrades to a websocket for quotes, order updates, trades and account values. Call
        `session.tickle` first and present its session id as the cookie; a User-Agent header is
        required as well. Wait for the system message that has success before subscribing, since
        earlier subscriptions are dropped, and send the text tic at least once a minute. A quote
        subscription ends after 15 minutes and has to be renewed.

        Sent as `GET /ws`.

        Args:
            session: Session id from `session.tickle`. On a local gateway the cookie's value is
                JSON: {"session":"..."}.
            connection: Always Upgrade. Always `"Upgrade"`.
            upgrade: Always websocket. Always `"websocket"`.
            bearer_token: OAuth 2.0 access token, for logins made that way.
            oauth_token: OAuth 1.0a access token, such as a1b2c3d4, for logins made that way.

        Example:
            client.websocket.connect("session", "Upgrade", "websocket")
        """
        return self._core.stream_request(
            _CONNECT,
            (
                session,
                connection,
                upgrade,
                bearer_token,
                oauth_token,
            ),
            options=options,
        )
