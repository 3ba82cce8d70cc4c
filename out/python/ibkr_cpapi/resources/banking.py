"""Banking."""

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

__all__ = ("AsyncBankingResource", "BankingResource")

SERVERS = (
    Server("https://api.ibkr.com"),
    Server("https://qa.interactivebrokers.com"),
)

_SUBMIT_BANK_INSTRUCTION: Operation[types.AsynchronousInstructionResponse] = Operation(
    id="POST /gw/api/v1/bank-instructions",
    method="POST",
    path="/gw/api/v1/bank-instructions",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instruction"),
    ),
    responses=(
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
    retry="never",
)
_QUERY_BANK_INSTRUCTIONS: Operation[
    types.QueryRecentRecurringEventResponse
    | types.QueryBankInstructionResponse
    | types.QueryRecurringInstructionsResponse
] = Operation(
    id="POST /gw/api/v1/bank-instructions/query",
    method="POST",
    path="/gw/api/v1/bank-instructions/query",
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
                    "application/json",
                    "json",
                    lambda: (
                        types.QueryRecentRecurringEventResponse
                        | types.QueryBankInstructionResponse
                        | types.QueryRecurringInstructionsResponse
                    ),
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
_SUBMIT_BANK_INSTRUCTIONS_BULK: Operation[
    types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse
] = Operation(
    id="POST /gw/api/v1/bank-instructions:bulk",
    method="POST",
    path="/gw/api/v1/bank-instructions:bulk",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instructions"),
    ),
    responses=(
        Response(
            "202",
            (
                Content(
                    "application/json", "json", lambda: types.AsynchronousInstructionSetResponse
                ),
            ),
        ),
        Response(
            "207", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
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
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="never",
)
_CLIENT_INSTRUCTION_STATUS: Operation[
    types.InstructionPollingResponse
    | types.InstructionResponse
    | types.QueryRecentInstructionResponse
    | types.DepositFundsPollingResponse
    | types.QueryIRAContributionsResponse
    | types.InstructionResponse
] = Operation(
    id="GET /gw/api/v1/client-instructions/{clientInstructionId}",
    method="GET",
    path="/gw/api/v1/client-instructions/{clientInstructionId}",
    servers=SERVERS,
    parameters=(
        Parameter("client-id", "query", style="form", explode=True, required=False),
        Parameter("clientInstructionId", "path", style="simple", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.InstructionPollingResponse
                        | types.InstructionResponse
                        | types.QueryRecentInstructionResponse
                        | types.DepositFundsPollingResponse
                        | types.QueryIRAContributionsResponse
                    ),
                ),
            ),
        ),
        Response("208", (Content("application/json", "json", lambda: types.InstructionResponse),)),
    ),
    errors=(
        Response(
            "404",
            (Content("application/problem+json", "json", lambda: types.NoSuchInstructionResponse),),
        ),
        Response(
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="safe",
)
_TRANSFER_ASSETS_EXTERNAL: Operation[types.AsynchronousInstructionResponse] = Operation(
    id="POST /gw/api/v1/external-asset-transfers",
    method="POST",
    path="/gw/api/v1/external-asset-transfers",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instruction"),
    ),
    responses=(
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
    retry="never",
)
_TRANSFER_ASSETS_EXTERNAL_BULK: Operation[
    types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse
] = Operation(
    id="POST /gw/api/v1/external-asset-transfers:bulk",
    method="POST",
    path="/gw/api/v1/external-asset-transfers:bulk",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instructions"),
    ),
    responses=(
        Response(
            "202",
            (
                Content(
                    "application/json", "json", lambda: types.AsynchronousInstructionSetResponse
                ),
            ),
        ),
        Response(
            "207", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
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
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="never",
)
_TRANSFER_CASH_EXTERNAL: Operation[types.AsynchronousInstructionResponse] = Operation(
    id="POST /gw/api/v1/external-cash-transfers",
    method="POST",
    path="/gw/api/v1/external-cash-transfers",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instruction"),
    ),
    responses=(
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
    retry="never",
)
_QUERY_WITHDRAWABLE_FUNDS: Operation[
    types.QueryWithdrawableAmountsResponse
    | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
    | types.AsynchronousInstructionResponse
] = Operation(
    id="POST /gw/api/v1/external-cash-transfers/query",
    method="POST",
    path="/gw/api/v1/external-cash-transfers/query",
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
                    "application/json",
                    "json",
                    lambda: (
                        types.QueryWithdrawableAmountsResponse
                        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
                    ),
                ),
            ),
        ),
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
_TRANSFER_CASH_EXTERNAL_BULK: Operation[
    types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse
] = Operation(
    id="POST /gw/api/v1/external-cash-transfers:bulk",
    method="POST",
    path="/gw/api/v1/external-cash-transfers:bulk",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instructions"),
    ),
    responses=(
        Response(
            "202",
            (
                Content(
                    "application/json", "json", lambda: types.AsynchronousInstructionSetResponse
                ),
            ),
        ),
        Response(
            "207", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
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
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="never",
)
_INSTRUCTION_SET_STATUS: Operation[types.BulkMultiStatusResponse] = Operation(
    id="GET /gw/api/v1/instruction-sets/{instructionSetId}",
    method="GET",
    path="/gw/api/v1/instruction-sets/{instructionSetId}",
    servers=SERVERS,
    parameters=(
        Parameter("client-id", "query", style="form", explode=True, required=False),
        Parameter("instructionSetId", "path", style="simple", explode=False, required=True),
    ),
    responses=(
        Response(
            "200", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
        ),
    ),
    errors=(
        Response(
            "404",
            (
                Content(
                    "application/problem+json", "json", lambda: types.NoSuchInstructionSetResponse
                ),
            ),
        ),
        Response(
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="safe",
)
_CANCEL_INSTRUCTION: Operation[types.SynchronousInstructionResponse] = Operation(
    id="POST /gw/api/v1/instructions/cancel",
    method="POST",
    path="/gw/api/v1/instructions/cancel",
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
            (Content("application/json", "json", lambda: types.SynchronousInstructionResponse),),
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
    retry="never",
)
_CANCEL_INSTRUCTIONS_BULK: Operation[
    types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse
] = Operation(
    id="POST /gw/api/v1/instructions/cancel:bulk",
    method="POST",
    path="/gw/api/v1/instructions/cancel:bulk",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instructions"),
    ),
    responses=(
        Response(
            "202",
            (
                Content(
                    "application/json", "json", lambda: types.AsynchronousInstructionSetResponse
                ),
            ),
        ),
        Response(
            "207", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
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
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="never",
)
_RECENT_INSTRUCTIONS: Operation[types.AsynchronousInstructionResponse] = Operation(
    id="POST /gw/api/v1/instructions/query",
    method="POST",
    path="/gw/api/v1/instructions/query",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instruction"),
    ),
    responses=(
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
_INSTRUCTION_STATUS: Operation[
    types.InstructionPollingResponse
    | types.InstructionResponse
    | types.QueryRecentInstructionResponse
    | types.DepositFundsPollingResponse
    | types.QueryIRAContributionsResponse
    | types.InstructionResponse
] = Operation(
    id="GET /gw/api/v1/instructions/{instructionId}",
    method="GET",
    path="/gw/api/v1/instructions/{instructionId}",
    servers=SERVERS,
    parameters=(
        Parameter("client-id", "query", style="form", explode=True, required=False),
        Parameter("instructionId", "path", style="simple", explode=False, required=True),
    ),
    responses=(
        Response(
            "200",
            (
                Content(
                    "application/json",
                    "json",
                    lambda: (
                        types.InstructionPollingResponse
                        | types.InstructionResponse
                        | types.QueryRecentInstructionResponse
                        | types.DepositFundsPollingResponse
                        | types.QueryIRAContributionsResponse
                    ),
                ),
            ),
        ),
        Response("208", (Content("application/json", "json", lambda: types.InstructionResponse),)),
    ),
    errors=(
        Response(
            "404",
            (Content("application/problem+json", "json", lambda: types.NoSuchInstructionResponse),),
        ),
        Response(
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="safe",
)
_TRANSFER_ASSETS_INTERNAL: Operation[types.AsynchronousInstructionResponse] = Operation(
    id="POST /gw/api/v1/internal-asset-transfers",
    method="POST",
    path="/gw/api/v1/internal-asset-transfers",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instruction"),
    ),
    responses=(
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
    retry="never",
)
_TRANSFER_ASSETS_INTERNAL_BULK: Operation[
    types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse
] = Operation(
    id="POST /gw/api/v1/internal-asset-transfers:bulk",
    method="POST",
    path="/gw/api/v1/internal-asset-transfers:bulk",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instructions"),
    ),
    responses=(
        Response(
            "202",
            (
                Content(
                    "application/json", "json", lambda: types.AsynchronousInstructionSetResponse
                ),
            ),
        ),
        Response(
            "207", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
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
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="never",
)
_TRANSFER_CASH_INTERNAL: Operation[
    types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse
] = Operation(
    id="POST /gw/api/v1/internal-cash-transfers",
    method="POST",
    path="/gw/api/v1/internal-cash-transfers",
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
            (Content("application/json", "json", lambda: types.SynchronousInstructionResponse),),
        ),
        Response(
            "202",
            (Content("application/json", "json", lambda: types.AsynchronousInstructionResponse),),
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
    retry="never",
)
_TRANSFER_CASH_INTERNAL_BULK: Operation[
    types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse
] = Operation(
    id="POST /gw/api/v1/internal-cash-transfers:bulk",
    method="POST",
    path="/gw/api/v1/internal-cash-transfers:bulk",
    servers=SERVERS,
    parameters=(Parameter("client-id", "query", style="form", explode=True, required=False),),
    body=Body(
        (Content("application/json", "json"),),
        required=True,
        needs=("instructionType", "instructions"),
    ),
    responses=(
        Response(
            "202",
            (
                Content(
                    "application/json", "json", lambda: types.AsynchronousInstructionSetResponse
                ),
            ),
        ),
        Response(
            "207", (Content("application/json", "json", lambda: types.BulkMultiStatusResponse),)
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
            "500", (Content("application/json", "json", lambda: types.InternalServerErrorResponse),)
        ),
    ),
    retry="never",
)


class BankingResource:
    """Banking."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @overload
    def submit_bank_instruction(
        self,
        body: types.BankingSubmitBankInstructionRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    def submit_bank_instruction(
        self,
        *,
        instruction_type: Open[types.BankingSubmitBankInstructionRequestInstructionType],
        instruction: (
            types.TraditionalBankInstructionVerification
            | types.AchInstruction
            | types.DeleteBankInstruction
            | types.PredefinedDestinationInstruction
            | types.EddaInstruction
        ),
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    def submit_bank_instruction(
        self,
        body: types.BankingSubmitBankInstructionRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingSubmitBankInstructionRequestInstructionType] | Unset
        ) = UNSET,
        instruction: (
            types.TraditionalBankInstructionVerification
            | types.AchInstruction
            | types.DeleteBankInstruction
            | types.PredefinedDestinationInstruction
            | types.EddaInstruction
            | Unset
        ) = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Add, verify or delete a bank instruction.

        Stores the bank account that money moves to or from: ACH, eDDA, a predefined destination,
        the check of a test deposit, or a deletion. It is accepted with 202 and carried out later;
        follow it with `instruction_status`. Needs the scope `bank-instructions.write` and a payload
        signed as a JWT.

        Sent as `POST /gw/api/v1/bank-instructions`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"ACH_INSTRUCTION"`,
                `"TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"`, `"DELETE_BANK_INSTRUCTION"`,
                `"PREDEFINED_DESTINATION_INSTRUCTION"`, `"EDDA_INSTRUCTION"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.submit_bank_instruction(
                instruction_type="ACH_INSTRUCTION",
                instruction=types.TraditionalBankInstructionVerification(
                    client_instruction_id=1.5,
                    bank_instruction_code="USACH",
                    bank_instruction_name="bank_instruction_name",
                    account_id="account_id",
                    pending_instruction_id=1.5,
                    credit_amount1=1.5,
                    credit_amount2=1.5,
                ),
            )
        """
        return self._core.call(
            _SUBMIT_BANK_INSTRUCTION,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def query_bank_instructions(
        self,
        body: types.BankingQueryBankInstructionsRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryRecentRecurringEventResponse
        | types.QueryBankInstructionResponse
        | types.QueryRecurringInstructionsResponse
    ): ...

    @overload
    def query_bank_instructions(
        self,
        *,
        instruction_type: Open[types.BankingQueryBankInstructionsRequestInstructionType],
        instruction: (
            types.QueryBankInstruction
            | types.QueryRecentRecurringEvents
            | types.QueryRecurringInstructions
        ),
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryRecentRecurringEventResponse
        | types.QueryBankInstructionResponse
        | types.QueryRecurringInstructionsResponse
    ): ...

    def query_bank_instructions(
        self,
        body: types.BankingQueryBankInstructionsRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingQueryBankInstructionsRequestInstructionType] | Unset
        ) = UNSET,
        instruction: (
            types.QueryBankInstruction
            | types.QueryRecentRecurringEvents
            | types.QueryRecurringInstructions
            | Unset
        ) = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryRecentRecurringEventResponse
        | types.QueryBankInstructionResponse
        | types.QueryRecurringInstructionsResponse
    ):
        """List an account's bank instructions or recurring transfers.

        Returns active bank instructions, recurring instructions or their recent events, as
        instructionType says. Needs the scope `bank-instructions.read` and a payload signed as a
        JWT.

        Sent as `POST /gw/api/v1/bank-instructions/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"QUERY_BANK_INSTRUCTION"`, `"QUERY_RECENT_RECURRING_EVENTS"`,
                `"QUERY_RECURRING_INSTRUCTIONS"`.

        Returns:
            types.QueryRecentRecurringEventResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            types.QueryBankInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            types.QueryRecurringInstructionsResponse: With `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.query_bank_instructions(
                instruction_type="QUERY_BANK_INSTRUCTION",
                instruction=types.QueryBankInstruction(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    bank_instruction_method="ACH",
                ),
            )
        """
        return self._core.call(
            _QUERY_BANK_INSTRUCTIONS,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def submit_bank_instructions_bulk(
        self,
        body: types.BankingSubmitBankInstructionsBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    def submit_bank_instructions_bulk(
        self,
        *,
        instruction_type: Open[types.BankingSubmitBankInstructionsBulkRequestInstructionType],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    def submit_bank_instructions_bulk(
        self,
        body: types.BankingSubmitBankInstructionsBulkRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingSubmitBankInstructionsBulkRequestInstructionType] | Unset
        ) = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Add, verify or delete several bank instructions.

        Does what `submit_bank_instruction` does for a list of instructions of one type. The answer
        is 202 when all were accepted and 207 when some were refused; it gives a set id for
        `instruction_set_status`. Needs the scope `bank-instructions.write` and a payload signed as
        a JWT.

        Sent as `POST /gw/api/v1/bank-instructions:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"ACH_INSTRUCTION"`,
                `"TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"`, `"DELETE_BANK_INSTRUCTION"`,
                `"PREDEFINED_DESTINATION_INSTRUCTION"`, `"EDDA_INSTRUCTION"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.submit_bank_instructions_bulk(
                instruction_type="ACH_INSTRUCTION",
                instructions=["instructions"],
            )
        """
        return self._core.call(
            _SUBMIT_BANK_INSTRUCTIONS_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    def client_instruction_status(
        self,
        client_instruction_id: int,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.InstructionPollingResponse
        | types.InstructionResponse
        | types.QueryRecentInstructionResponse
        | types.DepositFundsPollingResponse
        | types.QueryIRAContributionsResponse
        | types.InstructionResponse
    ):
        """Get the status of an instruction by your own id.

        Looks the instruction up by the id you gave it: the way to learn, after a timeout, whether
        it arrived. Status 208 means that you used the id more than once, and shows the first use.
        Needs the scope `instructions.read`.

        Sent as `GET /gw/api/v1/client-instructions/{clientInstructionId}`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            client_instruction_id: Id that you gave the instruction; an integer of your choice, used
                once.

        Returns:
            200: types.InstructionPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryRecentInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.DepositFundsPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryIRAContributionsResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            208: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            NotFound: 404 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.client_instruction_status(1)
        """
        return self._core.call(
            _CLIENT_INSTRUCTION_STATUS,
            (
                client_id,
                client_instruction_id,
            ),
            options=options,
        )

    @overload
    def transfer_assets_external(
        self,
        body: types.BankingTransferAssetsExternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    def transfer_assets_external(
        self,
        *,
        instruction_type: Open[types.BankingTransferAssetsExternalRequestInstructionType],
        instruction: (
            types.FopInstruction
            | types.DwacInstruction
            | types.ComplexAssetTransferInstruction
            | types.ExternalPositionTransfer
        ),
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    def transfer_assets_external(
        self,
        body: types.BankingTransferAssetsExternalRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferAssetsExternalRequestInstructionType] | Unset
        ) = UNSET,
        instruction: (
            types.FopInstruction
            | types.DwacInstruction
            | types.ComplexAssetTransferInstruction
            | types.ExternalPositionTransfer
            | Unset
        ) = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Move positions to or from another broker.

        Transfers by FOP, DWAC, ACATS, ATON or a complex asset transfer, as instructionType says. It
        is accepted with 202 and carried out later; follow it with `instruction_status`. Needs the
        scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/external-asset-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DWAC"`, `"FOP"`, `"COMPLEX_ASSET_TRANSFER"`,
                `"EXTERNAL_POSITION_TRANSFER"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_external(
                instruction_type="DWAC",
                instruction=types.FopInstruction(
                    client_instruction_id=1.5,
                    direction="IN",
                    account_id="account_id",
                    contra_broker_account_id="contra_broker_accoun",
                    contra_broker_dtc_code="contra_broker_dtc_co",
                    quantity=1.5,
                    trading_instrument=types.TradingInstrument(currency="cur"),
                ),
            )
        """
        return self._core.call(
            _TRANSFER_ASSETS_EXTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def transfer_assets_external_bulk(
        self,
        body: types.BankingTransferAssetsExternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    def transfer_assets_external_bulk(
        self,
        *,
        instruction_type: Open[types.BankingTransferAssetsExternalBulkRequestInstructionType],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    def transfer_assets_external_bulk(
        self,
        body: types.BankingTransferAssetsExternalBulkRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferAssetsExternalBulkRequestInstructionType] | Unset
        ) = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Submit several position transfers with other brokers.

        Does what `transfer_assets_external` does for a list of one type. The answer is 202 when all
        were accepted and 207 when some were refused; it gives a set id for
        `instruction_set_status`. Needs the scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/external-asset-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DWAC"`, `"FOP"`, `"COMPLEX_ASSET_TRANSFER"`,
                `"EXTERNAL_POSITION_TRANSFER"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_external_bulk(
                instruction_type="DWAC",
                instructions=["instructions"],
            )
        """
        return self._core.call(
            _TRANSFER_ASSETS_EXTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    @overload
    def transfer_cash_external(
        self,
        body: types.BankingTransferCashExternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    def transfer_cash_external(
        self,
        *,
        instruction_type: Open[types.BankingTransferCashExternalRequestInstructionType],
        instruction: types.DepositFundsInstruction | types.WithdrawFundsInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    def transfer_cash_external(
        self,
        body: types.BankingTransferCashExternalRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferCashExternalRequestInstructionType] | Unset
        ) = UNSET,
        instruction: types.DepositFundsInstruction | types.WithdrawFundsInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Deposit cash from a bank, or withdraw it to one.

        Moves money between an account and a bank. It is accepted with 202 and carried out later;
        follow it with `instruction_status`. Needs the scope `transfers.write` and a payload signed
        as a JWT.

        Sent as `POST /gw/api/v1/external-cash-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DEPOSIT"`, `"WITHDRAWAL"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_external(
                instruction_type="DEPOSIT",
                instruction=types.DepositFundsInstruction(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    currency="cur",
                    amount=1.5,
                    bank_instruction_method="ACH",
                ),
            )
        """
        return self._core.call(
            _TRANSFER_CASH_EXTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def query_withdrawable_funds(
        self,
        body: types.BankingQueryWithdrawableFundsRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryWithdrawableAmountsResponse
        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
        | types.AsynchronousInstructionResponse
    ): ...

    @overload
    def query_withdrawable_funds(
        self,
        *,
        instruction_type: Open[types.BankingQueryWithdrawableFundsRequestInstructionType],
        instruction: types.QueryWithdrawableFunds | types.QueryIRAContributions,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryWithdrawableAmountsResponse
        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
        | types.AsynchronousInstructionResponse
    ): ...

    def query_withdrawable_funds(
        self,
        body: types.BankingQueryWithdrawableFundsRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingQueryWithdrawableFundsRequestInstructionType] | Unset
        ) = UNSET,
        instruction: types.QueryWithdrawableFunds | types.QueryIRAContributions | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryWithdrawableAmountsResponse
        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
        | types.AsynchronousInstructionResponse
    ):
        """Get the cash an account may withdraw, or its IRA contributions.

        Returns withdrawable cash with and without a margin loan; with QUERY_IRA_CONTRIBUTIONS it
        returns retirement contributions instead. Needs the scope `transfers.read` and a payload
        signed as a JWT.

        Sent as `POST /gw/api/v1/external-cash-transfers/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"QUERY_WITHDRAWABLE_FUNDS"`, `"QUERY_IRA_CONTRIBUTIONS"`.

        Returns:
            201: types.QueryWithdrawableAmountsResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            201: types.QueryWithdrawableAmountsWithoutOriginHoldResponse: With `status`,
                `instruction_set_id`, `instruction_result`.
            202: types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.query_withdrawable_funds(
                instruction_type="QUERY_WITHDRAWABLE_FUNDS",
                instruction=types.QueryWithdrawableFunds(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    currency="currency",
                ),
            )
        """
        return self._core.call(
            _QUERY_WITHDRAWABLE_FUNDS,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def transfer_cash_external_bulk(
        self,
        body: types.BankingTransferCashExternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    def transfer_cash_external_bulk(
        self,
        *,
        instruction_type: Open[types.BankingTransferCashExternalBulkRequestInstructionType],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    def transfer_cash_external_bulk(
        self,
        body: types.BankingTransferCashExternalBulkRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferCashExternalBulkRequestInstructionType] | Unset
        ) = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Submit several deposits or withdrawals.

        Does what `transfer_cash_external` does for a list. The answer is 202 when all were accepted
        and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the
        scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/external-cash-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DEPOSIT"`, `"WITHDRAWAL"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_external_bulk(
                instruction_type="DEPOSIT",
                instructions=["instructions"],
            )
        """
        return self._core.call(
            _TRANSFER_CASH_EXTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    def instruction_set_status(
        self,
        instruction_set_id: int,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.BulkMultiStatusResponse:
        """Get the status of every instruction of a bulk call.

        Returns one result for each instruction of the set that a bulk operation created. Needs the
        scope `instructions.read`.

        Sent as `GET /gw/api/v1/instruction-sets/{instructionSetId}`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            instruction_set_id: Id of the set of instructions, as a bulk operation returned it.

        Returns:
            types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            NotFound: 404 (types.NoSuchInstructionSetResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.instruction_set_status(1)
        """
        return self._core.call(
            _INSTRUCTION_SET_STATUS,
            (
                client_id,
                instruction_set_id,
            ),
            options=options,
        )

    @overload
    def cancel_instruction(
        self,
        body: types.BankingCancelInstructionRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse: ...

    @overload
    def cancel_instruction(
        self,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"],
        instruction: types.CancelInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse: ...

    def cancel_instruction(
        self,
        body: types.BankingCancelInstructionRequest | None = None,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"] | Unset = UNSET,
        instruction: types.CancelInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse:
        """Cancel an instruction.

        Takes back an instruction that has not been carried out yet. Needs the scope
        `instructions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/instructions/cancel`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"CANCEL_INSTRUCTION"`.

        Returns:
            types.SynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.cancel_instruction(
                instruction_type="CANCEL_INSTRUCTION",
                instruction=types.CancelInstruction(
                    client_instruction_id=1.5,
                    instruction_id=1.5,
                    reason="reason",
                ),
            )
        """
        return self._core.call(
            _CANCEL_INSTRUCTION,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def cancel_instructions_bulk(
        self,
        body: types.BankingCancelInstructionsBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    def cancel_instructions_bulk(
        self,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    def cancel_instructions_bulk(
        self,
        body: types.BankingCancelInstructionsBulkRequest | None = None,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"] | Unset = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Cancel several instructions.

        Does what `cancel_instruction` does for a list. The answer is 202 when all were accepted and
        207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
        `instructions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/instructions/cancel:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"CANCEL_INSTRUCTION"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.cancel_instructions_bulk(
                instruction_type="CANCEL_INSTRUCTION",
                instructions=["instructions"],
            )
        """
        return self._core.call(
            _CANCEL_INSTRUCTIONS_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    @overload
    def recent_instructions(
        self,
        body: types.BankingRecentInstructionsRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    def recent_instructions(
        self,
        *,
        instruction_type: Literal["QUERY_RECENT_INSTRUCTIONS"],
        instruction: types.QueryRecentInstructions,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    def recent_instructions(
        self,
        body: types.BankingRecentInstructionsRequest | None = None,
        *,
        instruction_type: Literal["QUERY_RECENT_INSTRUCTIONS"] | Unset = UNSET,
        instruction: types.QueryRecentInstructions | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """List an account's instructions of recent days.

        Goes back 30 days at most. The answer is 202 with an instruction id; follow it with
        `instruction_status`. Needs the scope `instructions.read` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/instructions/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"QUERY_RECENT_INSTRUCTIONS"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.recent_instructions(
                instruction_type="QUERY_RECENT_INSTRUCTIONS",
                instruction=types.QueryRecentInstructions(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    transaction_history=types.QueryRecentInstructionsTransactionHistory(
                        days_to_go_back=1.5,
                    ),
                ),
            )
        """
        return self._core.call(
            _RECENT_INSTRUCTIONS,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    def instruction_status(
        self,
        instruction_id: int,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.InstructionPollingResponse
        | types.InstructionResponse
        | types.QueryRecentInstructionResponse
        | types.DepositFundsPollingResponse
        | types.QueryIRAContributionsResponse
        | types.InstructionResponse
    ):
        """Get the status of an instruction.

        Looks the instruction up by IBKR's id. Status 208 means that the id was used more than once,
        and shows the first use. Needs the scope `instructions.read`.

        Sent as `GET /gw/api/v1/instructions/{instructionId}`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            instruction_id: Id that IBKR gave the instruction; an integer, possibly negative.

        Returns:
            200: types.InstructionPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryRecentInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.DepositFundsPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryIRAContributionsResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            208: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            NotFound: 404 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.instruction_status(1)
        """
        return self._core.call(
            _INSTRUCTION_STATUS,
            (
                client_id,
                instruction_id,
            ),
            options=options,
        )

    @overload
    def transfer_assets_internal(
        self,
        body: types.BankingTransferAssetsInternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    def transfer_assets_internal(
        self,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"],
        instruction: types.InternalPositionTransferInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    def transfer_assets_internal(
        self,
        body: types.BankingTransferAssetsInternalRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"] | Unset = UNSET,
        instruction: types.InternalPositionTransferInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Move positions between two accounts at IBKR.

        Transfers given positions from account to account. It is accepted with 202 and carried out
        later; follow it with `instruction_status`. Needs the scope `transfers.write` and a payload
        signed as a JWT.

        Sent as `POST /gw/api/v1/internal-asset-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_POSITION_TRANSFER"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_internal(
                instruction_type="INTERNAL_POSITION_TRANSFER",
                instruction=types.InternalPositionTransferInstruction(
                    client_instruction_id=1.5,
                    source_account_id="source_account_id",
                    target_account_id="target_account_id",
                    transfer_quantity=1.5,
                    trading_instrument=types.TradingInstrument(currency="cur"),
                ),
            )
        """
        return self._core.call(
            _TRANSFER_ASSETS_INTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def transfer_assets_internal_bulk(
        self,
        body: types.BankingTransferAssetsInternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    def transfer_assets_internal_bulk(
        self,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    def transfer_assets_internal_bulk(
        self,
        body: types.BankingTransferAssetsInternalBulkRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"] | Unset = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Move positions between several pairs of accounts.

        Does what `transfer_assets_internal` does for a list. The answer is 202 when all were
        accepted and 207 when some were refused; it gives a set id for `instruction_set_status`.
        Needs the scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/internal-asset-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_POSITION_TRANSFER"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_internal_bulk(
                instruction_type="INTERNAL_POSITION_TRANSFER",
                instructions=["instructions"],
            )
        """
        return self._core.call(
            _TRANSFER_ASSETS_INTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    @overload
    def transfer_cash_internal(
        self,
        body: types.BankingTransferCashInternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse: ...

    @overload
    def transfer_cash_internal(
        self,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"],
        instruction: types.InternalCashTransferInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse: ...

    def transfer_cash_internal(
        self,
        body: types.BankingTransferCashInternalRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"] | Unset = UNSET,
        instruction: types.InternalCashTransferInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse:
        """Move cash between two accounts at IBKR.

        A transfer with no set time is done at once and answered with 201. One set for later is
        accepted with 202; follow it with `instruction_status`. Needs the scope `transfers.write`
        and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/internal-cash-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_CASH_TRANSFER"`.

        Returns:
            201: types.SynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            202: types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_internal(
                instruction_type="INTERNAL_CASH_TRANSFER",
                instruction=types.InternalCashTransferInstruction(
                    client_instruction_id=1.5,
                    source_account_id="source_account_id",
                    target_account_id="target_account_id",
                    amount=1.5,
                    currency="cur",
                ),
            )
        """
        return self._core.call(
            _TRANSFER_CASH_INTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    def transfer_cash_internal_bulk(
        self,
        body: types.BankingTransferCashInternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    def transfer_cash_internal_bulk(
        self,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    def transfer_cash_internal_bulk(
        self,
        body: types.BankingTransferCashInternalBulkRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"] | Unset = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Move cash between several pairs of accounts.

        Does what `transfer_cash_internal` does for a list. The answer is 202 when all were accepted
        and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the
        scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/internal-cash-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_CASH_TRANSFER"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_internal_bulk(
                instruction_type="INTERNAL_CASH_TRANSFER",
                instructions=["instructions"],
            )
        """
        return self._core.call(
            _TRANSFER_CASH_INTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )


class AsyncBankingResource:
    """Banking."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def submit_bank_instruction(
        self,
        body: types.BankingSubmitBankInstructionRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    async def submit_bank_instruction(
        self,
        *,
        instruction_type: Open[types.BankingSubmitBankInstructionRequestInstructionType],
        instruction: (
            types.TraditionalBankInstructionVerification
            | types.AchInstruction
            | types.DeleteBankInstruction
            | types.PredefinedDestinationInstruction
            | types.EddaInstruction
        ),
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    async def submit_bank_instruction(
        self,
        body: types.BankingSubmitBankInstructionRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingSubmitBankInstructionRequestInstructionType] | Unset
        ) = UNSET,
        instruction: (
            types.TraditionalBankInstructionVerification
            | types.AchInstruction
            | types.DeleteBankInstruction
            | types.PredefinedDestinationInstruction
            | types.EddaInstruction
            | Unset
        ) = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Add, verify or delete a bank instruction.

        Stores the bank account that money moves to or from: ACH, eDDA, a predefined destination,
        the check of a test deposit, or a deletion. It is accepted with 202 and carried out later;
        follow it with `instruction_status`. Needs the scope `bank-instructions.write` and a payload
        signed as a JWT.

        Sent as `POST /gw/api/v1/bank-instructions`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"ACH_INSTRUCTION"`,
                `"TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"`, `"DELETE_BANK_INSTRUCTION"`,
                `"PREDEFINED_DESTINATION_INSTRUCTION"`, `"EDDA_INSTRUCTION"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.submit_bank_instruction(
                instruction_type="ACH_INSTRUCTION",
                instruction=types.TraditionalBankInstructionVerification(
                    client_instruction_id=1.5,
                    bank_instruction_code="USACH",
                    bank_instruction_name="bank_instruction_name",
                    account_id="account_id",
                    pending_instruction_id=1.5,
                    credit_amount1=1.5,
                    credit_amount2=1.5,
                ),
            )
        """
        return await self._core.call(
            _SUBMIT_BANK_INSTRUCTION,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def query_bank_instructions(
        self,
        body: types.BankingQueryBankInstructionsRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryRecentRecurringEventResponse
        | types.QueryBankInstructionResponse
        | types.QueryRecurringInstructionsResponse
    ): ...

    @overload
    async def query_bank_instructions(
        self,
        *,
        instruction_type: Open[types.BankingQueryBankInstructionsRequestInstructionType],
        instruction: (
            types.QueryBankInstruction
            | types.QueryRecentRecurringEvents
            | types.QueryRecurringInstructions
        ),
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryRecentRecurringEventResponse
        | types.QueryBankInstructionResponse
        | types.QueryRecurringInstructionsResponse
    ): ...

    async def query_bank_instructions(
        self,
        body: types.BankingQueryBankInstructionsRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingQueryBankInstructionsRequestInstructionType] | Unset
        ) = UNSET,
        instruction: (
            types.QueryBankInstruction
            | types.QueryRecentRecurringEvents
            | types.QueryRecurringInstructions
            | Unset
        ) = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryRecentRecurringEventResponse
        | types.QueryBankInstructionResponse
        | types.QueryRecurringInstructionsResponse
    ):
        """List an account's bank instructions or recurring transfers.

        Returns active bank instructions, recurring instructions or their recent events, as
        instructionType says. Needs the scope `bank-instructions.read` and a payload signed as a
        JWT.

        Sent as `POST /gw/api/v1/bank-instructions/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"QUERY_BANK_INSTRUCTION"`, `"QUERY_RECENT_RECURRING_EVENTS"`,
                `"QUERY_RECURRING_INSTRUCTIONS"`.

        Returns:
            types.QueryRecentRecurringEventResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            types.QueryBankInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            types.QueryRecurringInstructionsResponse: With `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.query_bank_instructions(
                instruction_type="QUERY_BANK_INSTRUCTION",
                instruction=types.QueryBankInstruction(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    bank_instruction_method="ACH",
                ),
            )
        """
        return await self._core.call(
            _QUERY_BANK_INSTRUCTIONS,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def submit_bank_instructions_bulk(
        self,
        body: types.BankingSubmitBankInstructionsBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    async def submit_bank_instructions_bulk(
        self,
        *,
        instruction_type: Open[types.BankingSubmitBankInstructionsBulkRequestInstructionType],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    async def submit_bank_instructions_bulk(
        self,
        body: types.BankingSubmitBankInstructionsBulkRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingSubmitBankInstructionsBulkRequestInstructionType] | Unset
        ) = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Add, verify or delete several bank instructions.

        Does what `submit_bank_instruction` does for a list of instructions of one type. The answer
        is 202 when all were accepted and 207 when some were refused; it gives a set id for
        `instruction_set_status`. Needs the scope `bank-instructions.write` and a payload signed as
        a JWT.

        Sent as `POST /gw/api/v1/bank-instructions:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"ACH_INSTRUCTION"`,
                `"TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"`, `"DELETE_BANK_INSTRUCTION"`,
                `"PREDEFINED_DESTINATION_INSTRUCTION"`, `"EDDA_INSTRUCTION"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.submit_bank_instructions_bulk(
                instruction_type="ACH_INSTRUCTION",
                instructions=["instructions"],
            )
        """
        return await self._core.call(
            _SUBMIT_BANK_INSTRUCTIONS_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    async def client_instruction_status(
        self,
        client_instruction_id: int,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.InstructionPollingResponse
        | types.InstructionResponse
        | types.QueryRecentInstructionResponse
        | types.DepositFundsPollingResponse
        | types.QueryIRAContributionsResponse
        | types.InstructionResponse
    ):
        """Get the status of an instruction by your own id.

        Looks the instruction up by the id you gave it: the way to learn, after a timeout, whether
        it arrived. Status 208 means that you used the id more than once, and shows the first use.
        Needs the scope `instructions.read`.

        Sent as `GET /gw/api/v1/client-instructions/{clientInstructionId}`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            client_instruction_id: Id that you gave the instruction; an integer of your choice, used
                once.

        Returns:
            200: types.InstructionPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryRecentInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.DepositFundsPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryIRAContributionsResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            208: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            NotFound: 404 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.client_instruction_status(1)
        """
        return await self._core.call(
            _CLIENT_INSTRUCTION_STATUS,
            (
                client_id,
                client_instruction_id,
            ),
            options=options,
        )

    @overload
    async def transfer_assets_external(
        self,
        body: types.BankingTransferAssetsExternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    async def transfer_assets_external(
        self,
        *,
        instruction_type: Open[types.BankingTransferAssetsExternalRequestInstructionType],
        instruction: (
            types.FopInstruction
            | types.DwacInstruction
            | types.ComplexAssetTransferInstruction
            | types.ExternalPositionTransfer
        ),
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    async def transfer_assets_external(
        self,
        body: types.BankingTransferAssetsExternalRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferAssetsExternalRequestInstructionType] | Unset
        ) = UNSET,
        instruction: (
            types.FopInstruction
            | types.DwacInstruction
            | types.ComplexAssetTransferInstruction
            | types.ExternalPositionTransfer
            | Unset
        ) = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Move positions to or from another broker.

        Transfers by FOP, DWAC, ACATS, ATON or a complex asset transfer, as instructionType says. It
        is accepted with 202 and carried out later; follow it with `instruction_status`. Needs the
        scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/external-asset-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DWAC"`, `"FOP"`, `"COMPLEX_ASSET_TRANSFER"`,
                `"EXTERNAL_POSITION_TRANSFER"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_external(
                instruction_type="DWAC",
                instruction=types.FopInstruction(
                    client_instruction_id=1.5,
                    direction="IN",
                    account_id="account_id",
                    contra_broker_account_id="contra_broker_accoun",
                    contra_broker_dtc_code="contra_broker_dtc_co",
                    quantity=1.5,
                    trading_instrument=types.TradingInstrument(currency="cur"),
                ),
            )
        """
        return await self._core.call(
            _TRANSFER_ASSETS_EXTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def transfer_assets_external_bulk(
        self,
        body: types.BankingTransferAssetsExternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    async def transfer_assets_external_bulk(
        self,
        *,
        instruction_type: Open[types.BankingTransferAssetsExternalBulkRequestInstructionType],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    async def transfer_assets_external_bulk(
        self,
        body: types.BankingTransferAssetsExternalBulkRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferAssetsExternalBulkRequestInstructionType] | Unset
        ) = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Submit several position transfers with other brokers.

        Does what `transfer_assets_external` does for a list of one type. The answer is 202 when all
        were accepted and 207 when some were refused; it gives a set id for
        `instruction_set_status`. Needs the scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/external-asset-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DWAC"`, `"FOP"`, `"COMPLEX_ASSET_TRANSFER"`,
                `"EXTERNAL_POSITION_TRANSFER"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_external_bulk(
                instruction_type="DWAC",
                instructions=["instructions"],
            )
        """
        return await self._core.call(
            _TRANSFER_ASSETS_EXTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    @overload
    async def transfer_cash_external(
        self,
        body: types.BankingTransferCashExternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    async def transfer_cash_external(
        self,
        *,
        instruction_type: Open[types.BankingTransferCashExternalRequestInstructionType],
        instruction: types.DepositFundsInstruction | types.WithdrawFundsInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    async def transfer_cash_external(
        self,
        body: types.BankingTransferCashExternalRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferCashExternalRequestInstructionType] | Unset
        ) = UNSET,
        instruction: types.DepositFundsInstruction | types.WithdrawFundsInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Deposit cash from a bank, or withdraw it to one.

        Moves money between an account and a bank. It is accepted with 202 and carried out later;
        follow it with `instruction_status`. Needs the scope `transfers.write` and a payload signed
        as a JWT.

        Sent as `POST /gw/api/v1/external-cash-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DEPOSIT"`, `"WITHDRAWAL"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_external(
                instruction_type="DEPOSIT",
                instruction=types.DepositFundsInstruction(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    currency="cur",
                    amount=1.5,
                    bank_instruction_method="ACH",
                ),
            )
        """
        return await self._core.call(
            _TRANSFER_CASH_EXTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def query_withdrawable_funds(
        self,
        body: types.BankingQueryWithdrawableFundsRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryWithdrawableAmountsResponse
        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
        | types.AsynchronousInstructionResponse
    ): ...

    @overload
    async def query_withdrawable_funds(
        self,
        *,
        instruction_type: Open[types.BankingQueryWithdrawableFundsRequestInstructionType],
        instruction: types.QueryWithdrawableFunds | types.QueryIRAContributions,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryWithdrawableAmountsResponse
        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
        | types.AsynchronousInstructionResponse
    ): ...

    async def query_withdrawable_funds(
        self,
        body: types.BankingQueryWithdrawableFundsRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingQueryWithdrawableFundsRequestInstructionType] | Unset
        ) = UNSET,
        instruction: types.QueryWithdrawableFunds | types.QueryIRAContributions | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.QueryWithdrawableAmountsResponse
        | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
        | types.AsynchronousInstructionResponse
    ):
        """Get the cash an account may withdraw, or its IRA contributions.

        Returns withdrawable cash with and without a margin loan; with QUERY_IRA_CONTRIBUTIONS it
        returns retirement contributions instead. Needs the scope `transfers.read` and a payload
        signed as a JWT.

        Sent as `POST /gw/api/v1/external-cash-transfers/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"QUERY_WITHDRAWABLE_FUNDS"`, `"QUERY_IRA_CONTRIBUTIONS"`.

        Returns:
            201: types.QueryWithdrawableAmountsResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            201: types.QueryWithdrawableAmountsWithoutOriginHoldResponse: With `status`,
                `instruction_set_id`, `instruction_result`.
            202: types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.query_withdrawable_funds(
                instruction_type="QUERY_WITHDRAWABLE_FUNDS",
                instruction=types.QueryWithdrawableFunds(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    currency="currency",
                ),
            )
        """
        return await self._core.call(
            _QUERY_WITHDRAWABLE_FUNDS,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def transfer_cash_external_bulk(
        self,
        body: types.BankingTransferCashExternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    async def transfer_cash_external_bulk(
        self,
        *,
        instruction_type: Open[types.BankingTransferCashExternalBulkRequestInstructionType],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    async def transfer_cash_external_bulk(
        self,
        body: types.BankingTransferCashExternalBulkRequest | None = None,
        *,
        instruction_type: (
            Open[types.BankingTransferCashExternalBulkRequestInstructionType] | Unset
        ) = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Submit several deposits or withdrawals.

        Does what `transfer_cash_external` does for a list. The answer is 202 when all were accepted
        and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the
        scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/external-cash-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: One of `"DEPOSIT"`, `"WITHDRAWAL"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_external_bulk(
                instruction_type="DEPOSIT",
                instructions=["instructions"],
            )
        """
        return await self._core.call(
            _TRANSFER_CASH_EXTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    async def instruction_set_status(
        self,
        instruction_set_id: int,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.BulkMultiStatusResponse:
        """Get the status of every instruction of a bulk call.

        Returns one result for each instruction of the set that a bulk operation created. Needs the
        scope `instructions.read`.

        Sent as `GET /gw/api/v1/instruction-sets/{instructionSetId}`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            instruction_set_id: Id of the set of instructions, as a bulk operation returned it.

        Returns:
            types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            NotFound: 404 (types.NoSuchInstructionSetResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.instruction_set_status(1)
        """
        return await self._core.call(
            _INSTRUCTION_SET_STATUS,
            (
                client_id,
                instruction_set_id,
            ),
            options=options,
        )

    @overload
    async def cancel_instruction(
        self,
        body: types.BankingCancelInstructionRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse: ...

    @overload
    async def cancel_instruction(
        self,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"],
        instruction: types.CancelInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse: ...

    async def cancel_instruction(
        self,
        body: types.BankingCancelInstructionRequest | None = None,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"] | Unset = UNSET,
        instruction: types.CancelInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse:
        """Cancel an instruction.

        Takes back an instruction that has not been carried out yet. Needs the scope
        `instructions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/instructions/cancel`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"CANCEL_INSTRUCTION"`.

        Returns:
            types.SynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.cancel_instruction(
                instruction_type="CANCEL_INSTRUCTION",
                instruction=types.CancelInstruction(
                    client_instruction_id=1.5,
                    instruction_id=1.5,
                    reason="reason",
                ),
            )
        """
        return await self._core.call(
            _CANCEL_INSTRUCTION,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def cancel_instructions_bulk(
        self,
        body: types.BankingCancelInstructionsBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    async def cancel_instructions_bulk(
        self,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    async def cancel_instructions_bulk(
        self,
        body: types.BankingCancelInstructionsBulkRequest | None = None,
        *,
        instruction_type: Literal["CANCEL_INSTRUCTION"] | Unset = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Cancel several instructions.

        Does what `cancel_instruction` does for a list. The answer is 202 when all were accepted and
        207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
        `instructions.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/instructions/cancel:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"CANCEL_INSTRUCTION"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.cancel_instructions_bulk(
                instruction_type="CANCEL_INSTRUCTION",
                instructions=["instructions"],
            )
        """
        return await self._core.call(
            _CANCEL_INSTRUCTIONS_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    @overload
    async def recent_instructions(
        self,
        body: types.BankingRecentInstructionsRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    async def recent_instructions(
        self,
        *,
        instruction_type: Literal["QUERY_RECENT_INSTRUCTIONS"],
        instruction: types.QueryRecentInstructions,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    async def recent_instructions(
        self,
        body: types.BankingRecentInstructionsRequest | None = None,
        *,
        instruction_type: Literal["QUERY_RECENT_INSTRUCTIONS"] | Unset = UNSET,
        instruction: types.QueryRecentInstructions | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """List an account's instructions of recent days.

        Goes back 30 days at most. The answer is 202 with an instruction id; follow it with
        `instruction_status`. Needs the scope `instructions.read` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/instructions/query`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"QUERY_RECENT_INSTRUCTIONS"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.recent_instructions(
                instruction_type="QUERY_RECENT_INSTRUCTIONS",
                instruction=types.QueryRecentInstructions(
                    client_instruction_id=1.5,
                    account_id="account_id",
                    transaction_history=types.QueryRecentInstructionsTransactionHistory(
                        days_to_go_back=1.5,
                    ),
                ),
            )
        """
        return await self._core.call(
            _RECENT_INSTRUCTIONS,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    async def instruction_status(
        self,
        instruction_id: int,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        types.InstructionPollingResponse
        | types.InstructionResponse
        | types.QueryRecentInstructionResponse
        | types.DepositFundsPollingResponse
        | types.QueryIRAContributionsResponse
        | types.InstructionResponse
    ):
        """Get the status of an instruction.

        Looks the instruction up by IBKR's id. Status 208 means that the id was used more than once,
        and shows the first use. Needs the scope `instructions.read`.

        Sent as `GET /gw/api/v1/instructions/{instructionId}`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            instruction_id: Id that IBKR gave the instruction; an integer, possibly negative.

        Returns:
            200: types.InstructionPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryRecentInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.DepositFundsPollingResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            200: types.QueryIRAContributionsResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            208: types.InstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            NotFound: 404 (types.NoSuchInstructionResponse).
            ServerError: 500 (types.InternalServerErrorResponse).

        Example:
            client.banking.instruction_status(1)
        """
        return await self._core.call(
            _INSTRUCTION_STATUS,
            (
                client_id,
                instruction_id,
            ),
            options=options,
        )

    @overload
    async def transfer_assets_internal(
        self,
        body: types.BankingTransferAssetsInternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    @overload
    async def transfer_assets_internal(
        self,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"],
        instruction: types.InternalPositionTransferInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse: ...

    async def transfer_assets_internal(
        self,
        body: types.BankingTransferAssetsInternalRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"] | Unset = UNSET,
        instruction: types.InternalPositionTransferInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionResponse:
        """Move positions between two accounts at IBKR.

        Transfers given positions from account to account. It is accepted with 202 and carried out
        later; follow it with `instruction_status`. Needs the scope `transfers.write` and a payload
        signed as a JWT.

        Sent as `POST /gw/api/v1/internal-asset-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_POSITION_TRANSFER"`.

        Returns:
            types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_internal(
                instruction_type="INTERNAL_POSITION_TRANSFER",
                instruction=types.InternalPositionTransferInstruction(
                    client_instruction_id=1.5,
                    source_account_id="source_account_id",
                    target_account_id="target_account_id",
                    transfer_quantity=1.5,
                    trading_instrument=types.TradingInstrument(currency="cur"),
                ),
            )
        """
        return await self._core.call(
            _TRANSFER_ASSETS_INTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def transfer_assets_internal_bulk(
        self,
        body: types.BankingTransferAssetsInternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    async def transfer_assets_internal_bulk(
        self,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    async def transfer_assets_internal_bulk(
        self,
        body: types.BankingTransferAssetsInternalBulkRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_POSITION_TRANSFER"] | Unset = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Move positions between several pairs of accounts.

        Does what `transfer_assets_internal` does for a list. The answer is 202 when all were
        accepted and 207 when some were refused; it gives a set id for `instruction_set_status`.
        Needs the scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/internal-asset-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_POSITION_TRANSFER"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_assets_internal_bulk(
                instruction_type="INTERNAL_POSITION_TRANSFER",
                instructions=["instructions"],
            )
        """
        return await self._core.call(
            _TRANSFER_ASSETS_INTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )

    @overload
    async def transfer_cash_internal(
        self,
        body: types.BankingTransferCashInternalRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse: ...

    @overload
    async def transfer_cash_internal(
        self,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"],
        instruction: types.InternalCashTransferInstruction,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse: ...

    async def transfer_cash_internal(
        self,
        body: types.BankingTransferCashInternalRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"] | Unset = UNSET,
        instruction: types.InternalCashTransferInstruction | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse:
        """Move cash between two accounts at IBKR.

        A transfer with no set time is done at once and answered with 201. One set for later is
        accepted with 202; follow it with `instruction_status`. Needs the scope `transfers.write`
        and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/internal-cash-transfers`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_CASH_TRANSFER"`.

        Returns:
            201: types.SynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.
            202: types.AsynchronousInstructionResponse: With `status`, `instruction_set_id`,
                `instruction_result`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            Forbidden: 403 (types.ForbiddenInstructionResponse).
            UnprocessableEntity: 422 (types.BusinessRejectResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_internal(
                instruction_type="INTERNAL_CASH_TRANSFER",
                instruction=types.InternalCashTransferInstruction(
                    client_instruction_id=1.5,
                    source_account_id="source_account_id",
                    target_account_id="target_account_id",
                    amount=1.5,
                    currency="cur",
                ),
            )
        """
        return await self._core.call(
            _TRANSFER_CASH_INTERNAL,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instruction": instruction},
            options=options,
        )

    @overload
    async def transfer_cash_internal_bulk(
        self,
        body: types.BankingTransferCashInternalBulkRequest,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    @overload
    async def transfer_cash_internal_bulk(
        self,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"],
        instructions: Sequence[Any],
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse: ...

    async def transfer_cash_internal_bulk(
        self,
        body: types.BankingTransferCashInternalBulkRequest | None = None,
        *,
        instruction_type: Literal["INTERNAL_CASH_TRANSFER"] | Unset = UNSET,
        instructions: Sequence[Any] | Unset = UNSET,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse:
        """Move cash between several pairs of accounts.

        Does what `transfer_cash_internal` does for a list. The answer is 202 when all were accepted
        and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the
        scope `transfers.write` and a payload signed as a JWT.

        Sent as `POST /gw/api/v1/internal-cash-transfers:bulk`.

        Args:
            client_id: Client id that your firm was given by IBKR, such as abc123.
            body: The whole body, in the place of the members that follow.
            instruction_type: Always `"INTERNAL_CASH_TRANSFER"`.

        Returns:
            202: types.AsynchronousInstructionSetResponse: With `status`, `instruction_set_id`,
                `instruction_results`.
            207: types.BulkMultiStatusResponse: With `status`, `instruction_set_id`,
                `instruction_results`.

        Raises:
            BadRequest: 400 (types.MissingRequiredParameterResponse).
            ServerError: 500 (types.InternalServerErrorResponse).
            TransportError: No complete answer came. `maybe_sent` says whether the server may have
                done it; it is not sent again.

        Example:
            client.banking.transfer_cash_internal_bulk(
                instruction_type="INTERNAL_CASH_TRANSFER",
                instructions=["instructions"],
            )
        """
        return await self._core.call(
            _TRANSFER_CASH_INTERNAL_BULK,
            (client_id,),
            body=body,
            members={"instructionType": instruction_type, "instructions": instructions},
            options=options,
        )
