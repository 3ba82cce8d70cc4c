"""Utilities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from .. import types
from .._core import (
    UNSET,
    AsyncCore,
    Body,
    Content,
    Open,
    Operation,
    Parameter,
    RequestOptions,
    Response,
    Server,
    SyncCore,
    Unset,
)

__all__ = ("AsyncUtilitiesResource", "UtilitiesResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_QUERY_BALANCES: Operation[types.QueryWithdrawableCashEquityResponse] = Operation(
    id="POST /gw/api/v1/balances/query",
    method="POST",
    path="/gw/api/v1/balances/query",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instruction"),
    ),
    responses=(
        Response(
            "201",
            (
                Content(
                    "application/json", "json", lambda: types.QueryWithdrawableCashEquityResponse
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
            "403",
            (
                Content(
                    "application/problem+json", "json", lambda: types.ForbiddenInstructionResponse
                ),
            ),
        ),
        Response(
            "422",
            (Content("application/problem+json", "json", lambda: types.BusinessRejectResponse),),
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
_TRANSFER_BROKERS: Operation[types.GetBrokerListResponse] = Operation(
    id="GET /gw/api/v1/enumerations/complex-asset-transfer",
    method="GET",
    path="/gw/api/v1/enumerations/complex-asset-transfer",
    servers=SERVERS,
    parameters=(
        Parameter("client-id", "query", style="form", explode=True, required=False),
        Parameter("instructionType", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.GetBrokerListResponse),)
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.NoSuchInstructionResponse),),
        ),
        Response(
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="safe",
)
_ENUMERATIONS: Operation[types.EnumerationResponse] = Operation(
    id="GET /gw/api/v1/enumerations/{enumerationType}",
    method="GET",
    path="/gw/api/v1/enumerations/{enumerationType}",
    servers=SERVERS,
    parameters=(
        Parameter("enumerationType", "path", style="simple", explode=False, required=True),
        Parameter("currency", "query", style="form", explode=False, required=False),
        Parameter("ibEntity", "query", style="form", explode=False, required=False),
        Parameter("mdStatusNonPro", "query", style="form", explode=False, required=False),
        Parameter("form-number", "query", style="form", explode=False, required=False),
        Parameter("language", "query", style="form", explode=False, required=False),
        Parameter("accountId", "query", style="form", explode=False, required=False),
        Parameter("userName", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.EnumerationResponse),)),
    ),
    errors=(
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response("415", (Content("*/*", "json", lambda: dict[str, dict[str, Any]]),)),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "401",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="safe",
)
_FORMS: Operation[types.FormFileResponse] = Operation(
    id="GET /gw/api/v1/forms",
    method="GET",
    path="/gw/api/v1/forms",
    servers=SERVERS,
    parameters=(
        Parameter("formNo", "query", style="form", explode=False, required=False),
        Parameter("getDocs", "query", style="form", explode=False, required=False),
        Parameter("fromDate", "query", style="form", explode=False, required=False),
        Parameter("toDate", "query", style="form", explode=False, required=False),
        Parameter("language", "query", style="form", explode=False, required=False),
        Parameter("projection", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.FormFileResponse),)),
    ),
    errors=(
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response("415", (Content("*/*", "json", lambda: dict[str, dict[str, Any]]),)),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "401",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="safe",
)
_REQUIRED_FORMS: Operation[types.RequiredFormsResponse] = Operation(
    id="GET /gw/api/v1/forms/required-forms",
    method="GET",
    path="/gw/api/v1/forms/required-forms",
    servers=SERVERS,
    parameters=(
        Parameter("requiredFormsRequest", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.RequiredFormsResponse),)
        ),
    ),
    errors=(
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response("415", (Content("*/*", "json", lambda: dict[str, dict[str, Any]]),)),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "401",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="safe",
)
_PARTICIPATING_BANKS: Operation[types.GetParticipatingListResponse] = Operation(
    id="GET /gw/api/v1/participating-banks",
    method="GET",
    path="/gw/api/v1/participating-banks",
    servers=SERVERS,
    parameters=(
        Parameter("client-id", "query", style="form", explode=True, required=False),
        Parameter("type", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (Content("application/json", "json", lambda: types.GetParticipatingListResponse),),
        ),
    ),
    errors=(
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.NoSuchInstructionResponse),),
        ),
        Response(
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="safe",
)
_REQUESTS: Operation[types.RequestDetailsResponse] = Operation(
    id="GET /gw/api/v1/requests",
    method="GET",
    path="/gw/api/v1/requests",
    servers=SERVERS,
    parameters=(Parameter("requestDetails", "query", style="form", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.RequestDetailsResponse),)
        ),
    ),
    errors=(
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response("415", (Content("*/*", "json", lambda: dict[str, dict[str, Any]]),)),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "401",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="safe",
)
_REQUEST_STATUS: Operation[types.AmRequestStatusResponse | types.StatusResponse] = Operation(
    id="GET /gw/api/v1/requests/{requestId}/status",
    method="GET",
    path="/gw/api/v1/requests/{requestId}/status",
    servers=SERVERS,
    parameters=(
        Parameter("requestId", "path", style="simple", explode=False, required=True),
        Parameter("type", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: types.AmRequestStatusResponse | types.StatusResponse,
                ),
            ),
        ),
    ),
    errors=(
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response("415", (Content("*/*", "json", lambda: dict[str, dict[str, Any]]),)),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "401",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="safe",
)
_CHECK_USERNAME: Operation[types.UserNameAvailableResponse] = Operation(
    id="GET /gw/api/v1/validations/usernames/{username}",
    method="GET",
    path="/gw/api/v1/validations/usernames/{username}",
    servers=SERVERS,
    parameters=(Parameter("username", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.UserNameAvailableResponse),)
        ),
    ),
    errors=(
        Response(
            "403",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response("415", (Content("*/*", "json", lambda: dict[str, dict[str, Any]]),)),
        Response(
            "500",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "400",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
        Response(
            "401",
            (Content("application/problem+json", "json", lambda: types.ProblemDetailResponse),),
        ),
    ),
    retry="safe",
)


class UtilitiesResource:
    """Utilities."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @overload
    def query_balances(
        self,
        body: types.UtilitiesQueryBalancesRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.QueryWithdrawableCashEquityResponse: ...

    @overload
    def query_balances(
        self,
        *,
        instruction_type: Literal["QUERY_WITHDRAWABLE_CASH_EQUITY"],
        instruction: types.QueryWithdrawableCashEquity,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.QueryWithdrawableCashEquityResponse: ...

    def query_balances(
        self,
        body: types.UtilitiesQueryBalancesRequest | None = None,
        *,
        instruction_type: Literal["QUERY_WITHDRAWABLE_CASH_EQUITY"] | Unset = UNSET,
        instruction: types.QueryWithdrawableCashEquity | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.QueryWithdrawableCashEquityResponse:
        """Get an account's equity and withdrawable cash.

        Returns the equity and the cash that can be withdrawn. Answered with 201, since it counts as
        an instruction. Needs the scope `balances.read` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/balances/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"QUERY_WITHDRAWABLE_CASH_EQUITY"`.

        Returns:
            types.QueryWithdrawableCashEquityResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.utilities.query_balances(
                instruction_type="QUERY_WITHDRAWABLE_CASH_EQUITY",
                instruction=types.QueryWithdrawableCashEquity(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    currency="cur",
                ),
            )
        """
        return self._core.call(
            _QUERY_BALANCES,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    def transfer_brokers(
        self,
        instruction_type: str,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.GetBrokerListResponse:
        """List the brokers that take part in asset transfers.

        Returns the brokers positions can be moved from or to by a complex asset transfer. Needs the
        scope `enumerations.read`.

        Sent as `GET /gw/api/v1/enumerations/complex-asset-transfer`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            instruction_type: Type of transfer; COMPLEX_ASSET_TRANSFER.

        Returns:
            types.GetBrokerListResponse: With `instruction_type`, `brokers`.

        Raises:
            BadRequest: 400 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.utilities.transfer_brokers("instruction_type")
        """
        return self._core.call(
            _TRANSFER_BROKERS,
            (
                client_id,
                instruction_type,
            ),
            options=options,
        )

    def enumerations(
        self,
        enumeration_type: Open[types.EnumerationType],
        *,
        currency: str | None = None,
        ib_entity: str | None = None,
        md_status_non_pro: str | None = None,
        form_number: str | None = None,
        language: Open[types.UtilitiesEnumerationsLanguage] | None = None,
        account_id: str | None = None,
        user_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.EnumerationResponse:
        """List the allowed values of a kind of field.

        Returns the codes that applications and transfers accept, such as exchange bundles,
        occupations or ranges of income. Which further parameters count depends on the kind asked
        for. Needs the scope `accounts.read` or `enumerations.read`.

        Sent as `GET /gw/api/v1/enumerations/{enumerationType}`.

        Args:
            enumeration_type: Kind of list, such as exchange-bundles, business-and-occupation,
                fin-info-ranges, acats, prohibited-country or security-questions. One of
                `"exchange-bundles"`, `"business-and-occupation"`, `"employee-track"`,
                `"fin-info-ranges"`, `"acats"`, `"aton"`, `"market-data"`, `"edd-avt"` and 7 more.
            currency: Currency code that amounts are given in, such as USD.
            ib_entity: Code of the IBKR company concerned, such as IBLLC-US or IB-UK.
            md_status_non_pro: Whether market data is for a non-professional, as text.
            form_number: Number of the form that the values are for.
            language: Language of the texts, such as en, de or zh_CN. One of `"en"`, `"ar"`, `"de"`,
                `"es"`, `"fr"`, `"he"`, `"hu"`, `"it"` and 6 more.
            account_id: Account the list is for, such as U1234567.
            user_name: Username the list is for.

        Returns:
            types.EnumerationResponse: With `enumerations_type`, `form_number`, `json_data`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.enumerations("exchange-bundles")
        """
        return self._core.call(
            _ENUMERATIONS,
            (
                enumeration_type,
                currency,
                ib_entity,
                md_status_non_pro,
                form_number,
                language,
                account_id,
                user_name,
            ),
            options=options,
        )

    def forms(
        self,
        *,
        form_numbers: Sequence[int] | None = None,
        get_docs: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        language: str | None = None,
        projection: Open[types.UtilitiesFormsProjection] | None = None,
        options: RequestOptions | None = None,
    ) -> types.FormFileResponse:
        """Get forms and agreements.

        Returns forms by number, with their files on request. The answer tells through hasError
        whether it failed. Needs the scope `accounts.read` or `forms.read`.

        Sent as `GET /gw/api/v1/forms`.

        Args:
            form_numbers: Numbers of the forms to return, as integers.
            get_docs: Whether to send the documents as well; a text value.
            from_date: Start of a range of dates, as text.
            to_date: End of a range of dates, as text.
            language: Language of the forms, such as en.
            projection: What to send of each form: PAYLOAD, DOCS or NONE, which is the default. One
                of `"PAYLOAD"`, `"DOCS"`, `"NONE"`; `"NONE"` by default.

        Returns:
            types.FormFileResponse: With `error`, `has_error`, `error_description`, `file_data`,
                `form_details`, `timestamp`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.forms()
        """
        return self._core.call(
            _FORMS,
            (
                form_numbers,
                get_docs,
                from_date,
                to_date,
                language,
                projection,
            ),
            options=options,
        )

    def required_forms(
        self,
        query: types.RequiredFormsRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.RequiredFormsResponse:
        """List the forms that a kind of applicant must sign.

        Returns form numbers for the residence, account type, permissions and so on of an applicant.
        Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/forms/required-forms`.

        Args:
            query: What is known of the applicant: residence country, account and applicant type,
                IRA, permissions and the like.

        Returns:
            types.RequiredFormsResponse: With `forms`, `error`, `has_error`, `error_description`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.required_forms(
                types.RequiredFormsRequest(
                    residence_country="residence_country",
                    account_type="account_type",
                    applicant_type="applicant_type",
                ),
            )
        """
        return self._core.call(
            _REQUIRED_FORMS,
            (query,),
            options=options,
        )

    def participating_banks(
        self,
        connection_type: str,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.GetParticipatingListResponse:
        """List the banks that can be linked to an account.

        Returns the banks that support the kind of connection named, such as eDDA (direct debit).
        Needs the scope `enumerations.read`.

        Sent as `GET /gw/api/v1/participating-banks`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            connection_type: Kind of connection, such as eDDA.

        Returns:
            types.GetParticipatingListResponse: With `type`, `participating_banks`.

        Raises:
            BadRequest: 400 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.utilities.participating_banks("connection_type")
        """
        return self._core.call(
            _PARTICIPATING_BANKS,
            (
                client_id,
                connection_type,
            ),
            options=options,
        )

    def requests(
        self,
        query: types.RequestDetailsRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.RequestDetailsResponse:
        """List account management requests by date.

        Returns the requests you have made in a range of dates, with offset, limit and total for
        going through them. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/requests`.

        Args:
            query: Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and
                a limit up to 1000.

        Returns:
            types.RequestDetailsResponse: With `request_details`, `offset`, `limit`, `total`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.requests(
                types.RequestDetailsRequest(start_date="2026-01-31", end_date="2026-01-31"),
            )
        """
        return self._core.call(
            _REQUESTS,
            (query,),
            options=options,
        )

    def request_status(
        self,
        request_id: int,
        request_type: Open[types.UtilitiesRequestStatusRequestType],
        *,
        options: RequestOptions | None = None,
    ) -> types.AmRequestStatusResponse | types.StatusResponse:
        """Get the status of an account management request.

        Returns how far a request has come, or what came of it. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/requests/{requestId}/status`.

        Args:
            request_id: Id of the request, as the answer to it gave it.
            request_type: Response for IBKR's answer to the request, update for an update request.
                One of `"response"`, `"update"`.

        Returns:
            types.AmRequestStatusResponse: With `request_id`, `request_type`, `status`, `message`,
                `acct_id`.
            types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.request_status(1, "response")
        """
        return self._core.call(
            _REQUEST_STATUS,
            (
                request_id,
                request_type,
            ),
            options=options,
        )

    def check_username(
        self,
        username: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.UserNameAvailableResponse:
        """Check whether a username is free.

        Tells whether the name is well formed and not taken, and suggests others. Needs the scope
        `accounts.read` or `validations.read`.

        Sent as `GET /gw/api/v1/validations/usernames/{username}`.

        Args:
            username: The username wanted.

        Returns:
            types.UserNameAvailableResponse: With `error`, `has_error`, `error_description`,
                `is_valid`, `is_available`, `suggested_user_name`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.check_username("username")
        """
        return self._core.call(
            _CHECK_USERNAME,
            (username,),
            options=options,
        )


class AsyncUtilitiesResource:
    """Utilities."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def query_balances(
        self,
        body: types.UtilitiesQueryBalancesRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.QueryWithdrawableCashEquityResponse: ...

    @overload
    async def query_balances(
        self,
        *,
        instruction_type: Literal["QUERY_WITHDRAWABLE_CASH_EQUITY"],
        instruction: types.QueryWithdrawableCashEquity,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.QueryWithdrawableCashEquityResponse: ...

    async def query_balances(
        self,
        body: types.UtilitiesQueryBalancesRequest | None = None,
        *,
        instruction_type: Literal["QUERY_WITHDRAWABLE_CASH_EQUITY"] | Unset = UNSET,
        instruction: types.QueryWithdrawableCashEquity | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.QueryWithdrawableCashEquityResponse:
        """Get an account's equity and withdrawable cash.

        Returns the equity and the cash that can be withdrawn. Answered with 201, since it counts as
        an instruction. Needs the scope `balances.read` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/balances/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"QUERY_WITHDRAWABLE_CASH_EQUITY"`.

        Returns:
            types.QueryWithdrawableCashEquityResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.utilities.query_balances(
                instruction_type="QUERY_WITHDRAWABLE_CASH_EQUITY",
                instruction=types.QueryWithdrawableCashEquity(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    currency="cur",
                ),
            )
        """
        return await self._core.call(
            _QUERY_BALANCES,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    async def transfer_brokers(
        self,
        instruction_type: str,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.GetBrokerListResponse:
        """List the brokers that take part in asset transfers.

        Returns the brokers positions can be moved from or to by a complex asset transfer. Needs the
        scope `enumerations.read`.

        Sent as `GET /gw/api/v1/enumerations/complex-asset-transfer`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            instruction_type: Type of transfer; COMPLEX_ASSET_TRANSFER.

        Returns:
            types.GetBrokerListResponse: With `instruction_type`, `brokers`.

        Raises:
            BadRequest: 400 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.utilities.transfer_brokers("instruction_type")
        """
        return await self._core.call(
            _TRANSFER_BROKERS,
            (
                client_id,
                instruction_type,
            ),
            options=options,
        )

    async def enumerations(
        self,
        enumeration_type: Open[types.EnumerationType],
        *,
        currency: str | None = None,
        ib_entity: str | None = None,
        md_status_non_pro: str | None = None,
        form_number: str | None = None,
        language: Open[types.UtilitiesEnumerationsLanguage] | None = None,
        account_id: str | None = None,
        user_name: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.EnumerationResponse:
        """List the allowed values of a kind of field.

        Returns the codes that applications and transfers accept, such as exchange bundles,
        occupations or ranges of income. Which further parameters count depends on the kind asked
        for. Needs the scope `accounts.read` or `enumerations.read`.

        Sent as `GET /gw/api/v1/enumerations/{enumerationType}`.

        Args:
            enumeration_type: Kind of list, such as exchange-bundles, business-and-occupation,
                fin-info-ranges, acats, prohibited-country or security-questions. One of
                `"exchange-bundles"`, `"business-and-occupation"`, `"employee-track"`,
                `"fin-info-ranges"`, `"acats"`, `"aton"`, `"market-data"`, `"edd-avt"` and 7 more.
            currency: Currency code that amounts are given in, such as USD.
            ib_entity: Code of the IBKR company concerned, such as IBLLC-US or IB-UK.
            md_status_non_pro: Whether market data is for a non-professional, as text.
            form_number: Number of the form that the values are for.
            language: Language of the texts, such as en, de or zh_CN. One of `"en"`, `"ar"`, `"de"`,
                `"es"`, `"fr"`, `"he"`, `"hu"`, `"it"` and 6 more.
            account_id: Account the list is for, such as U1234567.
            user_name: Username the list is for.

        Returns:
            types.EnumerationResponse: With `enumerations_type`, `form_number`, `json_data`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.enumerations("exchange-bundles")
        """
        return await self._core.call(
            _ENUMERATIONS,
            (
                enumeration_type,
                currency,
                ib_entity,
                md_status_non_pro,
                form_number,
                language,
                account_id,
                user_name,
            ),
            options=options,
        )

    async def forms(
        self,
        *,
        form_numbers: Sequence[int] | None = None,
        get_docs: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        language: str | None = None,
        projection: Open[types.UtilitiesFormsProjection] | None = None,
        options: RequestOptions | None = None,
    ) -> types.FormFileResponse:
        """Get forms and agreements.

        Returns forms by number, with their files on request. The answer tells through hasError
        whether it failed. Needs the scope `accounts.read` or `forms.read`.

        Sent as `GET /gw/api/v1/forms`.

        Args:
            form_numbers: Numbers of the forms to return, as integers.
            get_docs: Whether to send the documents as well; a text value.
            from_date: Start of a range of dates, as text.
            to_date: End of a range of dates, as text.
            language: Language of the forms, such as en.
            projection: What to send of each form: PAYLOAD, DOCS or NONE, which is the default. One
                of `"PAYLOAD"`, `"DOCS"`, `"NONE"`; `"NONE"` by default.

        Returns:
            types.FormFileResponse: With `error`, `has_error`, `error_description`, `file_data`,
                `form_details`, `timestamp`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.forms()
        """
        return await self._core.call(
            _FORMS,
            (
                form_numbers,
                get_docs,
                from_date,
                to_date,
                language,
                projection,
            ),
            options=options,
        )

    async def required_forms(
        self,
        query: types.RequiredFormsRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.RequiredFormsResponse:
        """List the forms that a kind of applicant must sign.

        Returns form numbers for the residence, account type, permissions and so on of an applicant.
        Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/forms/required-forms`.

        Args:
            query: What is known of the applicant: residence country, account and applicant type,
                IRA, permissions and the like.

        Returns:
            types.RequiredFormsResponse: With `forms`, `error`, `has_error`, `error_description`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.required_forms(
                types.RequiredFormsRequest(
                    residence_country="residence_country",
                    account_type="account_type",
                    applicant_type="applicant_type",
                ),
            )
        """
        return await self._core.call(
            _REQUIRED_FORMS,
            (query,),
            options=options,
        )

    async def participating_banks(
        self,
        connection_type: str,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.GetParticipatingListResponse:
        """List the banks that can be linked to an account.

        Returns the banks that support the kind of connection named, such as eDDA (direct debit).
        Needs the scope `enumerations.read`.

        Sent as `GET /gw/api/v1/participating-banks`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            connection_type: Kind of connection, such as eDDA.

        Returns:
            types.GetParticipatingListResponse: With `type`, `participating_banks`.

        Raises:
            BadRequest: 400 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.utilities.participating_banks("connection_type")
        """
        return await self._core.call(
            _PARTICIPATING_BANKS,
            (
                client_id,
                connection_type,
            ),
            options=options,
        )

    async def requests(
        self,
        query: types.RequestDetailsRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.RequestDetailsResponse:
        """List account management requests by date.

        Returns the requests you have made in a range of dates, with offset, limit and total for
        going through them. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/requests`.

        Args:
            query: Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and
                a limit up to 1000.

        Returns:
            types.RequestDetailsResponse: With `request_details`, `offset`, `limit`, `total`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.requests(
                types.RequestDetailsRequest(start_date="2026-01-31", end_date="2026-01-31"),
            )
        """
        return await self._core.call(
            _REQUESTS,
            (query,),
            options=options,
        )

    async def request_status(
        self,
        request_id: int,
        request_type: Open[types.UtilitiesRequestStatusRequestType],
        *,
        options: RequestOptions | None = None,
    ) -> types.AmRequestStatusResponse | types.StatusResponse:
        """Get the status of an account management request.

        Returns how far a request has come, or what came of it. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/requests/{requestId}/status`.

        Args:
            request_id: Id of the request, as the answer to it gave it.
            request_type: Response for IBKR's answer to the request, update for an update request.
                One of `"response"`, `"update"`.

        Returns:
            types.AmRequestStatusResponse: With `request_id`, `request_type`, `status`, `message`,
                `acct_id`.
            types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.request_status(1, "response")
        """
        return await self._core.call(
            _REQUEST_STATUS,
            (
                request_id,
                request_type,
            ),
            options=options,
        )

    async def check_username(
        self,
        username: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.UserNameAvailableResponse:
        """Check whether a username is free.

        Tells whether the name is well formed and not taken, and suggests others. Needs the scope
        `accounts.read` or `validations.read`.

        Sent as `GET /gw/api/v1/validations/usernames/{username}`.

        Args:
            username: The username wanted.

        Returns:
            types.UserNameAvailableResponse: With `error`, `has_error`, `error_description`,
                `is_valid`, `is_available`, `suggested_user_name`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.utilities.check_username("username")
        """
        return await self._core.call(
            _CHECK_USERNAME,
            (username,),
            options=options,
        )
