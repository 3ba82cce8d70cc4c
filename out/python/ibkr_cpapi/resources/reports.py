"""Reports."""

from __future__ import annotations

from collections.abc import Sequence
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

__all__ = ("AsyncReportsResource", "ReportsResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_FETCH_STATEMENT: Operation[types.GetStatementsResponse | bytes] = Operation(
    id="POST /gw/api/v1/statements",
    method="POST",
    path="/gw/api/v1/statements",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("accountId", "startDate", "endDate"),
    ),
    responses=(
        Response(
            "200",
            (
                Content("application/json", "json", lambda: types.GetStatementsResponse),
                Content("application/pdf", "binary"),
            ),
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
            "402",
            (
                Content(
                    "application/problem+json", "json", lambda: types.UnauthorizedAccessResponse
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
_AVAILABLE_STATEMENTS: Operation[types.GetAvailableStmtDatesResponse] = Operation(
    id="GET /gw/api/v1/statements/available",
    method="GET",
    path="/gw/api/v1/statements/available",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
        Parameter("accountId", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.GetAvailableStmtDatesResponse),),
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
            "402",
            (
                Content(
                    "application/problem+json", "json", lambda: types.UnauthorizedAccessResponse
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
_FETCH_TAX_DOCUMENTS: Operation[types.TaxFormResponse | bytes] = Operation(
    id="POST /gw/api/v1/tax-documents",
    method="POST",
    path="/gw/api/v1/tax-documents",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("accountId", "year", "type", "format"),
    ),
    responses=(
        Response(
            "200",
            (
                Content("application/json", "json", lambda: types.TaxFormResponse),
                Content("application/pdf", "binary"),
            ),
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
            "402",
            (
                Content(
                    "application/problem+json", "json", lambda: types.UnauthorizedAccessResponse
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
_AVAILABLE_TAX_DOCUMENTS: Operation[types.GetAvailableTaxFormsResponse] = Operation(
    id="GET /gw/api/v1/tax-documents/available",
    method="GET",
    path="/gw/api/v1/tax-documents/available",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
        Parameter("accountId", "query", style="form", explode=False, required=True),
        Parameter("year", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.GetAvailableTaxFormsResponse),),
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
            "402",
            (
                Content(
                    "application/problem+json", "json", lambda: types.UnauthorizedAccessResponse
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
_FETCH_TRADE_CONFIRMATIONS: Operation[types.TradeConfirmationResponse | bytes] = Operation(
    id="POST /gw/api/v1/trade-confirmations",
    method="POST",
    path="/gw/api/v1/trade-confirmations",
    servers=SERVERS,
    parameters=(
        Parameter("authorization", "header", style="simple", explode=False, required=True),
    ),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("accountId", "startDate", "endDate"),
    ),
    responses=(
        Response(
            "200",
            (
                Content("application/json", "json", lambda: types.TradeConfirmationResponse),
                Content("application/pdf", "binary"),
            ),
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
            "402",
            (
                Content(
                    "application/problem+json", "json", lambda: types.UnauthorizedAccessResponse
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
_AVAILABLE_TRADE_CONFIRMATIONS: Operation[types.GetAvailableTradeConfirmationDatesResponse] = (
    Operation(
        id="GET /gw/api/v1/trade-confirmations/available",
        method="GET",
        path="/gw/api/v1/trade-confirmations/available",
        servers=SERVERS,
        parameters=(
            Parameter("authorization", "header", style="simple", explode=False, required=True),
            Parameter("accountId", "query", style="form", explode=False, required=True),
        ),
        responses=(
            Response(
                "200",
                (
                    Content(
                        "application/json",
                        "json",
                        lambda: types.GetAvailableTradeConfirmationDatesResponse,
                    ),
                ),
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
                "402",
                (
                    Content(
                        "application/problem+json", "json", lambda: types.UnauthorizedAccessResponse
                    ),
                ),
            ),
            Response(
                "403",
                (
                    Content(
                        "application/problem+json", "json", lambda: types.InsufficientScopeResponse
                    ),
                ),
            ),
            Response(
                "500",
                (
                    Content(
                        "application/problem+json",
                        "json",
                        lambda: types.InternalServerErrorResponse,
                    ),
                ),
            ),
        ),
        retry="safe",
    )
)


class ReportsResource:
    """Reports."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @overload
    def fetch_statement(
        self,
        authorization: str,
        body: types.StmtRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetStatementsResponse | bytes: ...

    @overload
    def fetch_statement(
        self,
        authorization: str,
        *,
        account_id: str,
        start_date: str,
        end_date: str,
        account_ids: Sequence[str] | Unset = UNSET,
        multi_account_format: str | Unset = UNSET,
        crypto_consol_if_available: bool | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.GetStatementsResponse | bytes: ...

    def fetch_statement(
        self,
        authorization: str,
        body: types.StmtRequest | None = None,
        *,
        account_id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        account_ids: Sequence[str] | Unset = UNSET,
        multi_account_format: str | Unset = UNSET,
        crypto_consol_if_available: bool | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.GetStatementsResponse | bytes:
        """Get an activity statement.

        Produces a statement of one account or several for a range of dates, as PDF, HTML or CSV;
        several accounts can be consolidated or concatenated. Look at `available_statements` for
        dates. It comes as JSON, or as the file itself when PDF is asked for. Needs the scope
        `statements.read`, `statements.write` or `reports.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/statements`.

        Args:
            authorization: The word Bearer, a space and the access token.
            body: The whole body, in the place of the members that follow.
            crypto_consol_if_available: `false` by default.
            language: `"en"` by default.
            gzip: `false` by default.

        Returns:
            types.GetStatementsResponse: With `data`.
            bytes.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.fetch_statement(
                "authorization",
                account_id="account_id",
                start_date="start_date",
                end_date="end_date",
            )
        """
        return self._core.call(
            _FETCH_STATEMENT,
            (authorization,),
            body=body,
            members={
                "accountId": account_id,
                "accountIds": account_ids,
                "startDate": start_date,
                "endDate": end_date,
                "multiAccountFormat": multi_account_format,
                "cryptoConsolIfAvailable": crypto_consol_if_available,
                "mimeType": mime_type,
                "language": language,
                "gzip": gzip,
            },
            options=options,
        )

    def available_statements(
        self,
        authorization: str,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetAvailableStmtDatesResponse:
        """List the dates an account has statements for.

        Returns daily, monthly and annual dates, for use in `fetch_statement`. Needs the scope
        `statements.read` or `reports.read`.

        Sent as `GET /gw/api/v1/statements/available`.

        Args:
            authorization: The word Bearer, a space and the access token.
            account_id: Account id to report on, such as U1234567.

        Returns:
            types.GetAvailableStmtDatesResponse: With `data`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.available_statements("authorization", "account_id")
        """
        return self._core.call(
            _AVAILABLE_STATEMENTS,
            (
                authorization,
                account_id,
            ),
            options=options,
        )

    @overload
    def fetch_tax_documents(
        self,
        authorization: str,
        body: types.TaxFormRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.TaxFormResponse | bytes: ...

    @overload
    def fetch_tax_documents(
        self,
        authorization: str,
        *,
        account_id: str,
        year: int,
        type: str,
        format: str,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TaxFormResponse | bytes: ...

    def fetch_tax_documents(
        self,
        authorization: str,
        body: types.TaxFormRequest | None = None,
        *,
        account_id: str | Unset = UNSET,
        year: int | Unset = UNSET,
        type: str | Unset = UNSET,
        format: str | Unset = UNSET,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TaxFormResponse | bytes:
        """Get tax forms of a year.

        Produces forms such as 1099, 1099R, 1042S or 8949, or ALL, as PDF, HTML or CSV. Look at
        `available_tax_documents` for what there is. It comes as JSON, or as the file itself when
        PDF is asked for. Needs the scope `statements.write` or `reports.write` and a payload signed
        as a JWT.

        Sent as `POST /gw/api/v1/tax-documents`.

        Args:
            authorization: The word Bearer, a space and the access token.
            body: The whole body, in the place of the members that follow.
            gzip: `false` by default.

        Returns:
            types.TaxFormResponse: With `data`.
            bytes.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.fetch_tax_documents(
                "authorization",
                account_id="account_id",
                year=1,
                type="type",
                format="format",
            )
        """
        return self._core.call(
            _FETCH_TAX_DOCUMENTS,
            (authorization,),
            body=body,
            members={
                "accountId": account_id,
                "year": year,
                "type": type,
                "format": format,
                "gzip": gzip,
            },
            options=options,
        )

    def available_tax_documents(
        self,
        authorization: str,
        account_id: str,
        year: int,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetAvailableTaxFormsResponse:
        """List the tax forms an account has for a year.

        Returns each form with its formats, for use in `fetch_tax_documents`. Needs the scope
        `statements.read` or `reports.read`.

        Sent as `GET /gw/api/v1/tax-documents/available`.

        Args:
            authorization: The word Bearer, a space and the access token.
            account_id: Account id to report on, such as U1234567.
            year: Tax year, such as 2024.

        Returns:
            types.GetAvailableTaxFormsResponse: With `data`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.available_tax_documents("authorization", "account_id", 1)
        """
        return self._core.call(
            _AVAILABLE_TAX_DOCUMENTS,
            (
                authorization,
                account_id,
                year,
            ),
            options=options,
        )

    @overload
    def fetch_trade_confirmations(
        self,
        authorization: str,
        body: types.TradeConfirmationRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.TradeConfirmationResponse | bytes: ...

    @overload
    def fetch_trade_confirmations(
        self,
        authorization: str,
        *,
        account_id: str,
        start_date: str,
        end_date: str,
        mime_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TradeConfirmationResponse | bytes: ...

    def fetch_trade_confirmations(
        self,
        authorization: str,
        body: types.TradeConfirmationRequest | None = None,
        *,
        account_id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TradeConfirmationResponse | bytes:
        """Get trade confirmations.

        Produces the confirmations of one account for a range of dates as YYYYMMDD. It comes as
        JSON, or as the file itself when PDF is asked for. Needs the scope `statements.write` or
        `reports.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/trade-confirmations`.

        Args:
            authorization: The word Bearer, a space and the access token.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.TradeConfirmationResponse: With `data`.
            bytes.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.fetch_trade_confirmations(
                "authorization",
                account_id="account_id",
                start_date="start_date",
                end_date="end_date",
            )
        """
        return self._core.call(
            _FETCH_TRADE_CONFIRMATIONS,
            (authorization,),
            body=body,
            members={
                "accountId": account_id,
                "startDate": start_date,
                "endDate": end_date,
                "mimeType": mime_type,
            },
            options=options,
        )

    def available_trade_confirmations(
        self,
        authorization: str,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetAvailableTradeConfirmationDatesResponse:
        """List the dates an account has trade confirmations for.

        Returns the days on which the account traded, for use in `fetch_trade_confirmations`. Needs
        the scope `statements.read` or `reports.read`.

        Sent as `GET /gw/api/v1/trade-confirmations/available`.

        Args:
            authorization: The word Bearer, a space and the access token.
            account_id: Account id to report on, such as U1234567.

        Returns:
            types.GetAvailableTradeConfirmationDatesResponse: With `data`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.available_trade_confirmations("authorization", "account_id")
        """
        return self._core.call(
            _AVAILABLE_TRADE_CONFIRMATIONS,
            (
                authorization,
                account_id,
            ),
            options=options,
        )


class AsyncReportsResource:
    """Reports."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def fetch_statement(
        self,
        authorization: str,
        body: types.StmtRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetStatementsResponse | bytes: ...

    @overload
    async def fetch_statement(
        self,
        authorization: str,
        *,
        account_id: str,
        start_date: str,
        end_date: str,
        account_ids: Sequence[str] | Unset = UNSET,
        multi_account_format: str | Unset = UNSET,
        crypto_consol_if_available: bool | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.GetStatementsResponse | bytes: ...

    async def fetch_statement(
        self,
        authorization: str,
        body: types.StmtRequest | None = None,
        *,
        account_id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        account_ids: Sequence[str] | Unset = UNSET,
        multi_account_format: str | Unset = UNSET,
        crypto_consol_if_available: bool | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        language: str | Unset = UNSET,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.GetStatementsResponse | bytes:
        """Get an activity statement.

        Produces a statement of one account or several for a range of dates, as PDF, HTML or CSV;
        several accounts can be consolidated or concatenated. Look at `available_statements` for
        dates. It comes as JSON, or as the file itself when PDF is asked for. Needs the scope
        `statements.read`, `statements.write` or `reports.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/statements`.

        Args:
            authorization: The word Bearer, a space and the access token.
            body: The whole body, in the place of the members that follow.
            crypto_consol_if_available: `false` by default.
            language: `"en"` by default.
            gzip: `false` by default.

        Returns:
            types.GetStatementsResponse: With `data`.
            bytes.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.fetch_statement(
                "authorization",
                account_id="account_id",
                start_date="start_date",
                end_date="end_date",
            )
        """
        return await self._core.call(
            _FETCH_STATEMENT,
            (authorization,),
            body=body,
            members={
                "accountId": account_id,
                "accountIds": account_ids,
                "startDate": start_date,
                "endDate": end_date,
                "multiAccountFormat": multi_account_format,
                "cryptoConsolIfAvailable": crypto_consol_if_available,
                "mimeType": mime_type,
                "language": language,
                "gzip": gzip,
            },
            options=options,
        )

    async def available_statements(
        self,
        authorization: str,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetAvailableStmtDatesResponse:
        """List the dates an account has statements for.

        Returns daily, monthly and annual dates, for use in `fetch_statement`. Needs the scope
        `statements.read` or `reports.read`.

        Sent as `GET /gw/api/v1/statements/available`.

        Args:
            authorization: The word Bearer, a space and the access token.
            account_id: Account id to report on, such as U1234567.

        Returns:
            types.GetAvailableStmtDatesResponse: With `data`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.available_statements("authorization", "account_id")
        """
        return await self._core.call(
            _AVAILABLE_STATEMENTS,
            (
                authorization,
                account_id,
            ),
            options=options,
        )

    @overload
    async def fetch_tax_documents(
        self,
        authorization: str,
        body: types.TaxFormRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.TaxFormResponse | bytes: ...

    @overload
    async def fetch_tax_documents(
        self,
        authorization: str,
        *,
        account_id: str,
        year: int,
        type: str,
        format: str,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TaxFormResponse | bytes: ...

    async def fetch_tax_documents(
        self,
        authorization: str,
        body: types.TaxFormRequest | None = None,
        *,
        account_id: str | Unset = UNSET,
        year: int | Unset = UNSET,
        type: str | Unset = UNSET,
        format: str | Unset = UNSET,
        gzip: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TaxFormResponse | bytes:
        """Get tax forms of a year.

        Produces forms such as 1099, 1099R, 1042S or 8949, or ALL, as PDF, HTML or CSV. Look at
        `available_tax_documents` for what there is. It comes as JSON, or as the file itself when
        PDF is asked for. Needs the scope `statements.write` or `reports.write` and a payload signed
        as a JWT.

        Sent as `POST /gw/api/v1/tax-documents`.

        Args:
            authorization: The word Bearer, a space and the access token.
            body: The whole body, in the place of the members that follow.
            gzip: `false` by default.

        Returns:
            types.TaxFormResponse: With `data`.
            bytes.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.fetch_tax_documents(
                "authorization",
                account_id="account_id",
                year=1,
                type="type",
                format="format",
            )
        """
        return await self._core.call(
            _FETCH_TAX_DOCUMENTS,
            (authorization,),
            body=body,
            members={
                "accountId": account_id,
                "year": year,
                "type": type,
                "format": format,
                "gzip": gzip,
            },
            options=options,
        )

    async def available_tax_documents(
        self,
        authorization: str,
        account_id: str,
        year: int,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetAvailableTaxFormsResponse:
        """List the tax forms an account has for a year.

        Returns each form with its formats, for use in `fetch_tax_documents`. Needs the scope
        `statements.read` or `reports.read`.

        Sent as `GET /gw/api/v1/tax-documents/available`.

        Args:
            authorization: The word Bearer, a space and the access token.
            account_id: Account id to report on, such as U1234567.
            year: Tax year, such as 2024.

        Returns:
            types.GetAvailableTaxFormsResponse: With `data`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.available_tax_documents("authorization", "account_id", 1)
        """
        return await self._core.call(
            _AVAILABLE_TAX_DOCUMENTS,
            (
                authorization,
                account_id,
                year,
            ),
            options=options,
        )

    @overload
    async def fetch_trade_confirmations(
        self,
        authorization: str,
        body: types.TradeConfirmationRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.TradeConfirmationResponse | bytes: ...

    @overload
    async def fetch_trade_confirmations(
        self,
        authorization: str,
        *,
        account_id: str,
        start_date: str,
        end_date: str,
        mime_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TradeConfirmationResponse | bytes: ...

    async def fetch_trade_confirmations(
        self,
        authorization: str,
        body: types.TradeConfirmationRequest | None = None,
        *,
        account_id: str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> types.TradeConfirmationResponse | bytes:
        """Get trade confirmations.

        Produces the confirmations of one account for a range of dates as YYYYMMDD. It comes as
        JSON, or as the file itself when PDF is asked for. Needs the scope `statements.write` or
        `reports.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/trade-confirmations`.

        Args:
            authorization: The word Bearer, a space and the access token.
            body: The whole body, in the place of the members that follow.

        Returns:
            types.TradeConfirmationResponse: With `data`.
            bytes.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.fetch_trade_confirmations(
                "authorization",
                account_id="account_id",
                start_date="start_date",
                end_date="end_date",
            )
        """
        return await self._core.call(
            _FETCH_TRADE_CONFIRMATIONS,
            (authorization,),
            body=body,
            members={
                "accountId": account_id,
                "startDate": start_date,
                "endDate": end_date,
                "mimeType": mime_type,
            },
            options=options,
        )

    async def available_trade_confirmations(
        self,
        authorization: str,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.GetAvailableTradeConfirmationDatesResponse:
        """List the dates an account has trade confirmations for.

        Returns the days on which the account traded, for use in `fetch_trade_confirmations`. Needs
        the scope `statements.read` or `reports.read`.

        Sent as `GET /gw/api/v1/trade-confirmations/available`.

        Args:
            authorization: The word Bearer, a space and the access token.
            account_id: Account id to report on, such as U1234567.

        Returns:
            types.GetAvailableTradeConfirmationDatesResponse: With `data`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Unauthorized: 401 (types.InvalidAccessTokenResponse).
            ClientError: 402 (types.UnauthorizedAccessResponse).
            Forbidden: 403 (types.InsufficientScopeResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.reports.available_trade_confirmations("authorization", "account_id")
        """
        return await self._core.call(
            _AVAILABLE_TRADE_CONFIRMATIONS,
            (
                authorization,
                account_id,
            ),
            options=options,
        )
