"""Scanner."""

from __future__ import annotations

from collections.abc import Sequence

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Operation,
    Pacing,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncScannerResource", "ScannerResource")

SERVERS = (
    Server("https://localhost:5000/v1/api"),
    Server("https://api.ibkr.com/v1/api"),
    Server("https://api.ibkr.com/alpha/api"),
)

_PARAMS: Operation[types.IserverScannerParams] = Operation(
    id="GET /iserver/scanner/params",
    method="GET",
    path="/iserver/scanner/params",
    servers=SERVERS,
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.IserverScannerParams),)),
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
    pacing=Pacing(1, 900.0),
)
_RUN: Operation[types.IserverScannerRunResponse] = Operation(
    id="POST /iserver/scanner/run",
    method="POST",
    path="/iserver/scanner/run",
    servers=SERVERS,
    body=Body((Content("application/json", "json"),), required=True),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.IserverScannerRunResponse),)
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
    retry="safe",
    pacing=Pacing(1, 1.0),
)


class ScannerResource:
    """Scanner."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def params(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.IserverScannerParams:
        """List the instruments, locations, scans and filters the scanner knows.

        Returns the codes to use in `run`: scan types, instruments, filters and a tree of locations.
        The answer is large and seldom changes: keep it. At most one call in 15 minutes.

        Sent as `GET /iserver/scanner/params`.

        No more than 1 in 900 seconds are sent.

        Returns:
            types.IserverScannerParams: With `scan_type_list`, `instrument_list`, `filter_list`,
                `location_tree`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.scanner.params()
        """
        return self._core.call(
            _PARAMS,
            (),
            options=options,
        )

    def run(
        self,
        body: types.IserverScannerRunRequest | None = None,
        *,
        instrument: str | Unset = UNSET,
        type: str | Unset = UNSET,
        location: str | Unset = UNSET,
        filter: Sequence[types.IserverScannerRunRequestFilterItem] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.IserverScannerRunResponse:
        """Run a market scan and list the contracts it finds.

        Takes an instrument, a scan type, a location and filters, all by their codes from `params`,
        and returns up to 50 contracts, best first. At most one call a second.

        Sent as `POST /iserver/scanner/run`.

        No more than 1 in 1 seconds are sent.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.IserverScannerRunResponse: With `contracts`, `scan_data_column_name`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.scanner.run(instrument="instrument", type="type", location="location")
        """
        return self._core.call(
            _RUN,
            (),
            body=body,
            members={
                "instrument": instrument,
                "type": type,
                "location": location,
                "filter": filter,
            },
            options=options,
        )


class AsyncScannerResource:
    """Scanner."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def params(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> types.IserverScannerParams:
        """List the instruments, locations, scans and filters the scanner knows.

        Returns the codes to use in `run`: scan types, instruments, filters and a tree of locations.
        The answer is large and seldom changes: keep it. At most one call in 15 minutes.

        Sent as `GET /iserver/scanner/params`.

        No more than 1 in 900 seconds are sent.

        Returns:
            types.IserverScannerParams: With `scan_type_list`, `instrument_list`, `filter_list`,
                `location_tree`.

        Raises:
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.scanner.params()
        """
        return await self._core.call(
            _PARAMS,
            (),
            options=options,
        )

    async def run(
        self,
        body: types.IserverScannerRunRequest | None = None,
        *,
        instrument: str | Unset = UNSET,
        type: str | Unset = UNSET,
        location: str | Unset = UNSET,
        filter: Sequence[types.IserverScannerRunRequestFilterItem] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.IserverScannerRunResponse:
        """Run a market scan and list the contracts it finds.

        Takes an instrument, a scan type, a location and filters, all by their codes from `params`,
        and returns up to 50 contracts, best first. At most one call a second.

        Sent as `POST /iserver/scanner/run`.

        No more than 1 in 1 seconds are sent.

        Args:
            body: The whole body, in the place of the members that follow.

        Returns:
            types.IserverScannerRunResponse: With `contracts`, `scan_data_column_name`.

        Raises:
            BadRequest: 400 (types.ProblemDetail).
            Unauthorized: 401 (types.ProblemDetail).
            ServerError: 500 (types.ErrorOnlyResponse), 503 (types.ErrorWithStatus).

        Example:
            client.scanner.run(instrument="instrument", type="type", location="location")
        """
        return await self._core.call(
            _RUN,
            (),
            body=body,
            members={
                "instrument": instrument,
                "type": type,
                "location": location,
                "filter": filter,
            },
            options=options,
        )
