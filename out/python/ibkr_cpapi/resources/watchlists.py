"""Watchlists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

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

__all__ = ("AsyncWatchlistsResource", "WatchlistsResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_GET: Operation[types.SingleWatchlist] = Operation(
    id="GET /iserver/watchlist",
    method="GET",
    path="/iserver/watchlist",
    servers=SERVERS,
    parameters=(Parameter("id", "query", style="form", explode=False, required=True),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.SingleWatchlist),)),
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
_CREATE: Operation[types.WatchlistsCreateResponse] = Operation(
    id="POST /iserver/watchlist",
    method="POST",
    path="/iserver/watchlist",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True, needs=("id", "name", "rows")),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.WatchlistsCreateResponse),)
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
_DELETE: Operation[types.WatchlistDeleteSuccess] = Operation(
    id="DELETE /iserver/watchlist",
    method="DELETE",
    path="/iserver/watchlist",
    servers=SERVERS,
    parameters=(Parameter("id", "query", style="form", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.WatchlistDeleteSuccess),)
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
_LIST: Operation[types.WatchlistsResponse] = Operation(
    id="GET /iserver/watchlists",
    method="GET",
    path="/iserver/watchlists",
    servers=SERVERS,
    parameters=(Parameter("SC", "query", style="form", explode=False, required=False),),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.WatchlistsResponse),)),
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


class WatchlistsResource:
    """Watchlists."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(
        self,
        watchlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SingleWatchlist:
        """Get a watchlist and its instruments.

        Returns name and rows, each with conid, ticker, asset class and full name; C holds the conid
        again as text.

        Sent as `GET /iserver/watchlist`.

        Args:
            watchlist_id: Watchlist id, a number written as text, such as 1234.

        Returns:
            types.SingleWatchlist: With `id`, `hash`, `name`, `read_only`, `instruments`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.watchlists.get("watchlist_id")
        """
        return self._core.call(
            _GET,
            (watchlist_id,),
            options=options,
        )

    @overload
    def create(
        self,
        body: types.WatchlistsCreateRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.WatchlistsCreateResponse: ...

    @overload
    def create(
        self,
        *,
        id: str,
        name: str,
        rows: Sequence[Any],
        options: RequestOptions | None = None,
    ) -> types.WatchlistsCreateResponse: ...

    def create(
        self,
        body: types.WatchlistsCreateRequest | None = None,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        rows: Sequence[Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.WatchlistsCreateResponse:
        """Save a watchlist under an id of your choice.

        The id consists of digits only and is yours to choose; one that exists is overwritten
        without a word. Unknown conids are accepted as well. The answer shows the list as stored,
        often with no instruments yet.

        Sent as `POST /iserver/watchlist`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.WatchlistsCreateResponse: With `id`, `hash`, `name`, `read_only`, `instruments`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.watchlists.create(id="id", name="name", rows=["rows"])
        """
        return self._core.call(
            _CREATE,
            (),
            body=body,
            members={"id": id, "name": name, "rows": rows},
            options=options,
        )

    def delete(
        self,
        watchlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.WatchlistDeleteSuccess:
        """Delete a watchlist.

        Deletes the list from the username's settings. On a session in use, an id that does not
        exist is answered with status 200 all the same.

        Sent as `DELETE /iserver/watchlist`.

        Args:
            watchlist_id: Watchlist id, a number written as text, such as 1234.

        Returns:
            types.WatchlistDeleteSuccess: With `data`, `action`, `mid`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.watchlists.delete("watchlist_id")
        """
        return self._core.call(
            _DELETE,
            (watchlist_id,),
            options=options,
        )

    def list(
        self,
        *,
        scope: Literal["USER_WATCHLIST"] | None = None,
        options: RequestOptions | None = None,
    ) -> types.WatchlistsResponse:
        """List the saved watchlists.

        Returns id and name of each watchlist of the username; take an id to `get` for what is in
        it.

        Sent as `GET /iserver/watchlists`.

        Args:
            scope: USER_WATCHLIST to leave out the lists that IBKR made; there is no other value.
                Always `"USER_WATCHLIST"`.

        Returns:
            types.WatchlistsResponse: With `data`, `action`, `mid`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.watchlists.list()
        """
        return self._core.call(
            _LIST,
            (scope,),
            options=options,
        )


class AsyncWatchlistsResource:
    """Watchlists."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self,
        watchlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.SingleWatchlist:
        """Get a watchlist and its instruments.

        Returns name and rows, each with conid, ticker, asset class and full name; C holds the conid
        again as text.

        Sent as `GET /iserver/watchlist`.

        Args:
            watchlist_id: Watchlist id, a number written as text, such as 1234.

        Returns:
            types.SingleWatchlist: With `id`, `hash`, `name`, `read_only`, `instruments`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.watchlists.get("watchlist_id")
        """
        return await self._core.call(
            _GET,
            (watchlist_id,),
            options=options,
        )

    @overload
    async def create(
        self,
        body: types.WatchlistsCreateRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.WatchlistsCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        id: str,
        name: str,
        rows: Sequence[Any],
        options: RequestOptions | None = None,
    ) -> types.WatchlistsCreateResponse: ...

    async def create(
        self,
        body: types.WatchlistsCreateRequest | None = None,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        rows: Sequence[Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.WatchlistsCreateResponse:
        """Save a watchlist under an id of your choice.

        The id consists of digits only and is yours to choose; one that exists is overwritten
        without a word. Unknown conids are accepted as well. The answer shows the list as stored,
        often with no instruments yet.

        Sent as `POST /iserver/watchlist`.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.WatchlistsCreateResponse: With `id`, `hash`, `name`, `read_only`, `instruments`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.watchlists.create(id="id", name="name", rows=["rows"])
        """
        return await self._core.call(
            _CREATE,
            (),
            body=body,
            members={"id": id, "name": name, "rows": rows},
            options=options,
        )

    async def delete(
        self,
        watchlist_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.WatchlistDeleteSuccess:
        """Delete a watchlist.

        Deletes the list from the username's settings. On a session in use, an id that does not
        exist is answered with status 200 all the same.

        Sent as `DELETE /iserver/watchlist`.

        Args:
            watchlist_id: Watchlist id, a number written as text, such as 1234.

        Returns:
            types.WatchlistDeleteSuccess: With `data`, `action`, `mid`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.watchlists.delete("watchlist_id")
        """
        return await self._core.call(
            _DELETE,
            (watchlist_id,),
            options=options,
        )

    async def list(
        self,
        *,
        scope: Literal["USER_WATCHLIST"] | None = None,
        options: RequestOptions | None = None,
    ) -> types.WatchlistsResponse:
        """List the saved watchlists.

        Returns id and name of each watchlist of the username; take an id to `get` for what is in
        it.

        Sent as `GET /iserver/watchlists`.

        Args:
            scope: USER_WATCHLIST to leave out the lists that IBKR made; there is no other value.
                Always `"USER_WATCHLIST"`.

        Returns:
            types.WatchlistsResponse: With `data`, `action`, `mid`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.watchlists.list()
        """
        return await self._core.call(
            _LIST,
            (scope,),
            options=options,
        )
