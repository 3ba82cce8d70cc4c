"""Account management."""

from __future__ import annotations

from typing import Any

from .. import types
from .._core import (
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
)

__all__ = ("AsyncAccountManagementResource", "AccountManagementResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_APPLICATION: Operation[types.FileDetailsResponse | types.ResponseFileResponse] = Operation(
    id="GET /gw/api/v1/accounts",
    method="GET",
    path="/gw/api/v1/accounts",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "query", style="form", explode=False, required=False),
        Parameter("externalId", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: types.FileDetailsResponse | types.ResponseFileResponse,
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
_CREATE: Operation[types.StatusResponse | types.RequestInfoResponse] = Operation(
    id="POST /gw/api/v1/accounts",
    method="POST",
    path="/gw/api/v1/accounts",
    servers=SERVERS,
    body=Body((Content("application/jwt", "text"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.StatusResponse),)),
        Response("202", (Content("application/json", "json", lambda: types.RequestInfoResponse),)),
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
    retry="never",
)
_UPDATE: Operation[types.StatusResponse | types.RequestInfoResponse] = Operation(
    id="PATCH /gw/api/v1/accounts",
    method="PATCH",
    path="/gw/api/v1/accounts",
    servers=SERVERS,
    body=Body((Content("application/jwt", "text"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.StatusResponse),)),
        Response("202", (Content("application/json", "json", lambda: types.RequestInfoResponse),)),
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
    retry="never",
)
_SUBMIT_DOCUMENTS: Operation[types.StatusResponse] = Operation(
    id="POST /gw/api/v1/accounts/documents",
    method="POST",
    path="/gw/api/v1/accounts/documents",
    servers=SERVERS,
    body=Body((Content("application/jwt", "text"),), required=True),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.StatusResponse),)),
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
    retry="never",
)
_LIST_LOGIN_MESSAGES: Operation[types.LoginMessageResponse] = Operation(
    id="GET /gw/api/v1/accounts/login-messages",
    method="GET",
    path="/gw/api/v1/accounts/login-messages",
    servers=SERVERS,
    parameters=(
        Parameter("loginMessageRequest", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.LoginMessageResponse),)),
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
_LIST_STATUSES: Operation[types.AccountStatusBulkResponse] = Operation(
    id="GET /gw/api/v1/accounts/status",
    method="GET",
    path="/gw/api/v1/accounts/status",
    servers=SERVERS,
    parameters=(
        Parameter("accountStatusRequest", "query", style="form", explode=False, required=True),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AccountStatusBulkResponse),)
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
_DETAILS: Operation[types.AccountDetailsResponse] = Operation(
    id="GET /gw/api/v1/accounts/{accountId}/details",
    method="GET",
    path="/gw/api/v1/accounts/{accountId}/details",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AccountDetailsResponse),)
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
_KYC_URL: Operation[types.Au10TixDetailResponse] = Operation(
    id="GET /gw/api/v1/accounts/{accountId}/kyc",
    method="GET",
    path="/gw/api/v1/accounts/{accountId}/kyc",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.Au10TixDetailResponse),)
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
_LOGIN_MESSAGES: Operation[types.LoginMessageResponse] = Operation(
    id="GET /gw/api/v1/accounts/{accountId}/login-messages",
    method="GET",
    path="/gw/api/v1/accounts/{accountId}/login-messages",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("type", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response("200", (Content("application/json", "json", lambda: types.LoginMessageResponse),)),
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
_STATUS: Operation[types.AccountStatusResponse] = Operation(
    id="GET /gw/api/v1/accounts/{accountId}/status",
    method="GET",
    path="/gw/api/v1/accounts/{accountId}/status",
    servers=SERVERS,
    parameters=(Parameter("accountId", "path", style="simple", explode=False, required=True),),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.AccountStatusResponse),)
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
_TASKS: Operation[types.RegistrationTasksResponse | types.PendingTasksResponse] = Operation(
    id="GET /gw/api/v1/accounts/{accountId}/tasks",
    method="GET",
    path="/gw/api/v1/accounts/{accountId}/tasks",
    servers=SERVERS,
    parameters=(
        Parameter("accountId", "path", style="simple", explode=False, required=True),
        Parameter("type", "query", style="form", explode=False, required=False),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: types.RegistrationTasksResponse | types.PendingTasksResponse,
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


class AccountManagementResource:
    """Account management."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def application(
        self,
        *,
        account_id: str | None = None,
        external_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.FileDetailsResponse | types.ResponseFileResponse:
        """Get an application and IBKR's answer to it.

        Finds the application by IBKR's account id or by your own id. Only accounts opened through
        this API are known. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts`.

        Args:
            account_id: IBKR's account id, such as U1234567. Give this or the external id.
            external_id: The id you gave the applicant. Give this or the account id.

        Returns:
            types.FileDetailsResponse: With `account_id`, `request_file_name`, `response_file_name`.
            types.ResponseFileResponse: With `is_processed`, `name`, `data`, `error`, `has_error`,
                `error_description`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.application()
        """
        return self._core.call(
            _APPLICATION,
            (
                account_id,
                external_id,
            ),
            options=options,
        )

    def create(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | types.RequestInfoResponse:
        """Submit an application that opens an account.

        Takes the whole application with its documents. It is answered at once, or with 202 and a
        request id to follow with `utilities.request_status`. Needs the scope `accounts.write` and a
        payload signed as a JWT.

        Sent as `POST /gw/api/v1/accounts`.

        Returns:
            200: types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.
            202: types.RequestInfoResponse: With `request_id`, `executed_at`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.account_management.create(body="text")
        """
        return self._core.call(
            _CREATE,
            (),
            body=body,
            options=options,
        )

    def update(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | types.RequestInfoResponse:
        """Change the details of existing accounts.

        Takes a list of account management requests, such as a new address or trading permission.
        Follow it with `utilities.request_status`. Needs the scope `accounts.write` and a payload
        signed as a JWT.

        Sent as `PATCH /gw/api/v1/accounts`.

        Returns:
            200: types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.
            202: types.RequestInfoResponse: With `request_id`, `executed_at`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.account_management.update(body="text")
        """
        return self._core.call(
            _UPDATE,
            (),
            body=body,
            options=options,
        )

    def submit_documents(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse:
        """Upload the day's agreements and disclosures.

        Stores the standard PDFs once a day, ahead of that day's applications, which then need not
        carry them. Tax forms are not taken here: they go with each application. Needs the scope
        `accounts.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/accounts/documents`.

        Returns:
            types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.account_management.submit_documents(body="text")
        """
        return self._core.call(
            _SUBMIT_DOCUMENTS,
            (),
            body=body,
            options=options,
        )

    def list_login_messages(
        self,
        query: types.LoginMessageRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.LoginMessageResponse:
        """List the accounts with unfinished login messages.

        Covers every account under your client id whose users still have something to answer when
        they log in. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/login-messages`.

        Args:
            query: Dates (YYYY-MM-DD) to cover and, if wanted, a message type, a status letter, an
                offset from 0 and a limit up to 1000.

        Returns:
            types.LoginMessageResponse: With `account_id`, `clearing_status`,
                `clearing_status_description`, `login_messages`, `login_message_present`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.list_login_messages(
                types.LoginMessageRequest(start_date="2026-01-31", end_date="2026-01-31"),
            )
        """
        return self._core.call(
            _LIST_LOGIN_MESSAGES,
            (query,),
            options=options,
        )

    def list_statuses(
        self,
        query: types.AccountStatusRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountStatusBulkResponse:
        """List the status of all your clients' accounts.

        Returns accounts by the time range asked for, with offset, limit and total for going through
        them. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/status`.

        Args:
            query: Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and
                a limit up to 1000.

        Returns:
            types.AccountStatusBulkResponse: With `accounts`, `offset`, `limit`, `total`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.list_statuses(
                types.AccountStatusRequest(start_date="2026-01-31", end_date="2026-01-31"),
            )
        """
        return self._core.call(
            _LIST_STATUSES,
            (query,),
            options=options,
        )

    def details(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountDetailsResponse:
        """Get all that is on file for an account.

        Returns holders, contact data, finances, trading permissions, market data and restrictions.
        Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/details`.

        Args:
            account_id: Account id, such as U1234567.

        Returns:
            types.AccountDetailsResponse: With `error`, `has_error`, `error_description`, `account`,
                `associated_persons`, `associated_entities` and 9 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.details("account_id")
        """
        return self._core.call(
            _DETAILS,
            (account_id,),
            options=options,
        )

    def kyc_url(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Au10TixDetailResponse:
        """Get a link for checking an applicant's identity.

        Returns a web address, with its expiry, where the applicant proves their identity with
        Au10tix. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/kyc`.

        Args:
            account_id: Account id, such as U1234567.

        Returns:
            types.Au10TixDetailResponse: With `start_date`, `expiry_date`, `error`, `has_error`,
                `error_description`, `url` and 3 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.kyc_url("account_id")
        """
        return self._core.call(
            _KYC_URL,
            (account_id,),
            options=options,
        )

    def login_messages(
        self,
        account_id: str,
        *,
        message_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.LoginMessageResponse:
        """List the login messages of one account.

        Returns the messages the account's user is shown at login, and whether any is open. Needs
        the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/login-messages`.

        Args:
            account_id: Account id, such as U1234567.
            message_type: Type of message to return; all unless given.

        Returns:
            types.LoginMessageResponse: With `account_id`, `clearing_status`,
                `clearing_status_description`, `login_messages`, `login_message_present`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.login_messages("account_id")
        """
        return self._core.call(
            _LOGIN_MESSAGES,
            (
                account_id,
                message_type,
            ),
            options=options,
        )

    def status(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountStatusResponse:
        """Get the status of one account.

        Returns the state of the account and when it was opened, started and closed. Needs the scope
        `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/status`.

        Args:
            account_id: Account id, such as U1234567.

        Returns:
            types.AccountStatusResponse: With `date_opened`, `date_started`, `date_closed`,
                `account_id`, `status`, `description` and 4 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.status("account_id")
        """
        return self._core.call(
            _STATUS,
            (account_id,),
            options=options,
        )

    def tasks(
        self,
        account_id: str,
        *,
        task_type: Open[types.AccountManagementTasksTaskType] | None = None,
        options: RequestOptions | None = None,
    ) -> types.RegistrationTasksResponse | types.PendingTasksResponse:
        """List an account's registration tasks.

        Returns the tasks that stand between an application and its approval, or all that were ever
        assigned. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/tasks`.

        Args:
            account_id: Account id, such as U1234567.
            task_type: Registration for all tasks, the default, or pending for the open ones. One of
                `"pending"`, `"registration"`; `"registration"` by default.

        Returns:
            types.RegistrationTasksResponse: With `error`, `has_error`, `error_description`,
                `account_id`, `status`, `description` and 3 more.
            types.PendingTasksResponse: With `error`, `has_error`, `error_description`,
                `account_id`, `status`, `description` and 3 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.tasks("account_id")
        """
        return self._core.call(
            _TASKS,
            (
                account_id,
                task_type,
            ),
            options=options,
        )


class AsyncAccountManagementResource:
    """Account management."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def application(
        self,
        *,
        account_id: str | None = None,
        external_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.FileDetailsResponse | types.ResponseFileResponse:
        """Get an application and IBKR's answer to it.

        Finds the application by IBKR's account id or by your own id. Only accounts opened through
        this API are known. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts`.

        Args:
            account_id: IBKR's account id, such as U1234567. Give this or the external id.
            external_id: The id you gave the applicant. Give this or the account id.

        Returns:
            types.FileDetailsResponse: With `account_id`, `request_file_name`, `response_file_name`.
            types.ResponseFileResponse: With `is_processed`, `name`, `data`, `error`, `has_error`,
                `error_description`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.application()
        """
        return await self._core.call(
            _APPLICATION,
            (
                account_id,
                external_id,
            ),
            options=options,
        )

    async def create(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | types.RequestInfoResponse:
        """Submit an application that opens an account.

        Takes the whole application with its documents. It is answered at once, or with 202 and a
        request id to follow with `utilities.request_status`. Needs the scope `accounts.write` and a
        payload signed as a JWT.

        Sent as `POST /gw/api/v1/accounts`.

        Returns:
            200: types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.
            202: types.RequestInfoResponse: With `request_id`, `executed_at`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.account_management.create(body="text")
        """
        return await self._core.call(
            _CREATE,
            (),
            body=body,
            options=options,
        )

    async def update(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse | types.RequestInfoResponse:
        """Change the details of existing accounts.

        Takes a list of account management requests, such as a new address or trading permission.
        Follow it with `utilities.request_status`. Needs the scope `accounts.write` and a payload
        signed as a JWT.

        Sent as `PATCH /gw/api/v1/accounts`.

        Returns:
            200: types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.
            202: types.RequestInfoResponse: With `request_id`, `executed_at`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.account_management.update(body="text")
        """
        return await self._core.call(
            _UPDATE,
            (),
            body=body,
            options=options,
        )

    async def submit_documents(
        self,
        body: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.StatusResponse:
        """Upload the day's agreements and disclosures.

        Stores the standard PDFs once a day, ahead of that day's applications, which then need not
        carry them. Tax forms are not taken here: they go with each application. Needs the scope
        `accounts.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/accounts/documents`.

        Returns:
            types.StatusResponse: With `request_id`, `date_submitted`, `file_data`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.account_management.submit_documents(body="text")
        """
        return await self._core.call(
            _SUBMIT_DOCUMENTS,
            (),
            body=body,
            options=options,
        )

    async def list_login_messages(
        self,
        query: types.LoginMessageRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.LoginMessageResponse:
        """List the accounts with unfinished login messages.

        Covers every account under your client id whose users still have something to answer when
        they log in. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/login-messages`.

        Args:
            query: Dates (YYYY-MM-DD) to cover and, if wanted, a message type, a status letter, an
                offset from 0 and a limit up to 1000.

        Returns:
            types.LoginMessageResponse: With `account_id`, `clearing_status`,
                `clearing_status_description`, `login_messages`, `login_message_present`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.list_login_messages(
                types.LoginMessageRequest(start_date="2026-01-31", end_date="2026-01-31"),
            )
        """
        return await self._core.call(
            _LIST_LOGIN_MESSAGES,
            (query,),
            options=options,
        )

    async def list_statuses(
        self,
        query: types.AccountStatusRequest,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountStatusBulkResponse:
        """List the status of all your clients' accounts.

        Returns accounts by the time range asked for, with offset, limit and total for going through
        them. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/status`.

        Args:
            query: Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and
                a limit up to 1000.

        Returns:
            types.AccountStatusBulkResponse: With `accounts`, `offset`, `limit`, `total`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.list_statuses(
                types.AccountStatusRequest(start_date="2026-01-31", end_date="2026-01-31"),
            )
        """
        return await self._core.call(
            _LIST_STATUSES,
            (query,),
            options=options,
        )

    async def details(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountDetailsResponse:
        """Get all that is on file for an account.

        Returns holders, contact data, finances, trading permissions, market data and restrictions.
        Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/details`.

        Args:
            account_id: Account id, such as U1234567.

        Returns:
            types.AccountDetailsResponse: With `error`, `has_error`, `error_description`, `account`,
                `associated_persons`, `associated_entities` and 9 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.details("account_id")
        """
        return await self._core.call(
            _DETAILS,
            (account_id,),
            options=options,
        )

    async def kyc_url(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.Au10TixDetailResponse:
        """Get a link for checking an applicant's identity.

        Returns a web address, with its expiry, where the applicant proves their identity with
        Au10tix. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/kyc`.

        Args:
            account_id: Account id, such as U1234567.

        Returns:
            types.Au10TixDetailResponse: With `start_date`, `expiry_date`, `error`, `has_error`,
                `error_description`, `url` and 3 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.kyc_url("account_id")
        """
        return await self._core.call(
            _KYC_URL,
            (account_id,),
            options=options,
        )

    async def login_messages(
        self,
        account_id: str,
        *,
        message_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.LoginMessageResponse:
        """List the login messages of one account.

        Returns the messages the account's user is shown at login, and whether any is open. Needs
        the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/login-messages`.

        Args:
            account_id: Account id, such as U1234567.
            message_type: Type of message to return; all unless given.

        Returns:
            types.LoginMessageResponse: With `account_id`, `clearing_status`,
                `clearing_status_description`, `login_messages`, `login_message_present`.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.login_messages("account_id")
        """
        return await self._core.call(
            _LOGIN_MESSAGES,
            (
                account_id,
                message_type,
            ),
            options=options,
        )

    async def status(
        self,
        account_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> types.AccountStatusResponse:
        """Get the status of one account.

        Returns the state of the account and when it was opened, started and closed. Needs the scope
        `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/status`.

        Args:
            account_id: Account id, such as U1234567.

        Returns:
            types.AccountStatusResponse: With `date_opened`, `date_started`, `date_closed`,
                `account_id`, `status`, `description` and 4 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.status("account_id")
        """
        return await self._core.call(
            _STATUS,
            (account_id,),
            options=options,
        )

    async def tasks(
        self,
        account_id: str,
        *,
        task_type: Open[types.AccountManagementTasksTaskType] | None = None,
        options: RequestOptions | None = None,
    ) -> types.RegistrationTasksResponse | types.PendingTasksResponse:
        """List an account's registration tasks.

        Returns the tasks that stand between an application and its approval, or all that were ever
        assigned. Needs the scope `accounts.read`.

        Sent as `GET /gw/api/v1/accounts/{accountId}/tasks`.

        Args:
            account_id: Account id, such as U1234567.
            task_type: Registration for all tasks, the default, or pending for the open ones. One of
                `"pending"`, `"registration"`; `"registration"` by default.

        Returns:
            types.RegistrationTasksResponse: With `error`, `has_error`, `error_description`,
                `account_id`, `status`, `description` and 3 more.
            types.PendingTasksResponse: With `error`, `has_error`, `error_description`,
                `account_id`, `status`, `description` and 3 more.

        Raises:
            Forbidden: 403 (types.ProblemDetailResponse).
            ClientError: 415 (dict[str, dict[str, Any]]).
            ServerError: 500 (types.ProblemDetailResponse).
            BadRequest: 400 (types.ProblemDetailResponse).
            Unauthorized: 401 (types.ProblemDetailResponse).

        Example:
            client.account_management.tasks("account_id")
        """
        return await self._core.call(
            _TASKS,
            (
                account_id,
                task_type,
            ),
            options=options,
        )
