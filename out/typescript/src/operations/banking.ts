/** Banking. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const SUBMIT_BANK_INSTRUCTION: core.Operation = {
  id: "POST /gw/api/v1/bank-instructions",
  method: "POST",
  path: "/gw/api/v1/bank-instructions",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `submitBankInstruction` can do without. */
export interface SubmitBankInstructionOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Add, verify or delete a bank instruction.
 *
 * Stores the bank account that money moves to or from: ACH, eDDA, a predefined destination, the
 * check of a test deposit, or a deletion. It is accepted with 202 and carried out later; follow it
 * with `instruction_status`. Needs the scope `bank-instructions.write` and a payload signed as a
 * JWT.
 *
 * Sent as `POST /gw/api/v1/bank-instructions`.
 */
export async function submitBankInstruction(
  client: core.Core,
  body: types.BankingSubmitBankInstructionRequest,
  options: SubmitBankInstructionOptions = {},
): Promise<types.AsynchronousInstructionResponse> {
  return client.call(SUBMIT_BANK_INSTRUCTION, [options.clientId], { ...options, body });
}

const QUERY_BANK_INSTRUCTIONS: core.Operation = {
  id: "POST /gw/api/v1/bank-instructions/query",
  method: "POST",
  path: "/gw/api/v1/bank-instructions/query",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "201", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.QueryRecentRecurringEventResponse, () => shapes.QueryBankInstructionResponse, () => shapes.QueryRecurringInstructionsResponse] } }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `queryBankInstructions` can do without. */
export interface QueryBankInstructionsOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * List an account's bank instructions or recurring transfers.
 *
 * Returns active bank instructions, recurring instructions or their recent events, as
 * instructionType says. Needs the scope `bank-instructions.read` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/bank-instructions/query`.
 */
export async function queryBankInstructions(
  client: core.Core,
  body: types.BankingQueryBankInstructionsRequest,
  options: QueryBankInstructionsOptions = {},
): Promise<
  | types.QueryRecentRecurringEventResponse
  | types.QueryBankInstructionResponse
  | types.QueryRecurringInstructionsResponse
> {
  return client.call(QUERY_BANK_INSTRUCTIONS, [options.clientId], { ...options, body });
}

const SUBMIT_BANK_INSTRUCTIONS_BULK: core.Operation = {
  id: "POST /gw/api/v1/bank-instructions:bulk",
  method: "POST",
  path: "/gw/api/v1/bank-instructions:bulk",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionSetResponse }] },
    { status: "207", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `submitBankInstructionsBulk` can do without. */
export interface SubmitBankInstructionsBulkOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Add, verify or delete several bank instructions.
 *
 * Does what `submit_bank_instruction` does for a list of instructions of one type. The answer is
 * 202 when all were accepted and 207 when some were refused; it gives a set id for
 * `instruction_set_status`. Needs the scope `bank-instructions.write` and a payload signed as a
 * JWT.
 *
 * Sent as `POST /gw/api/v1/bank-instructions:bulk`.
 */
export async function submitBankInstructionsBulk(
  client: core.Core,
  body: types.BankingSubmitBankInstructionsBulkRequest,
  options: SubmitBankInstructionsBulkOptions = {},
): Promise<types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse> {
  return client.call(SUBMIT_BANK_INSTRUCTIONS_BULK, [options.clientId], { ...options, body });
}

const CLIENT_INSTRUCTION_STATUS: core.Operation = {
  id: "GET /gw/api/v1/client-instructions/{clientInstructionId}",
  method: "GET",
  path: "/gw/api/v1/client-instructions/{clientInstructionId}",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
    { name: "clientInstructionId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.InstructionPollingResponse, () => shapes.InstructionResponse, () => shapes.QueryRecentInstructionResponse, () => shapes.DepositFundsPollingResponse, () => shapes.QueryIRAContributionsResponse] } }] },
    { status: "208", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InstructionResponse }] },
  ],
  errors: [
    { status: "404", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.NoSuchInstructionResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `clientInstructionStatus` can do without. */
export interface ClientInstructionStatusOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Get the status of an instruction by your own id.
 *
 * Looks the instruction up by the id you gave it: the way to learn, after a timeout, whether it
 * arrived. Status 208 means that you used the id more than once, and shows the first use. Needs the
 * scope `instructions.read`.
 *
 * - `clientInstructionId`: Id that you gave the instruction; an integer of your choice, used once.
 *
 * Sent as `GET /gw/api/v1/client-instructions/{clientInstructionId}`.
 */
export async function clientInstructionStatus(
  client: core.Core,
  clientInstructionId: number,
  options: ClientInstructionStatusOptions = {},
): Promise<
  | types.InstructionPollingResponse
  | types.InstructionResponse
  | types.QueryRecentInstructionResponse
  | types.DepositFundsPollingResponse
  | types.QueryIRAContributionsResponse
> {
  return client.call(CLIENT_INSTRUCTION_STATUS, [options.clientId, clientInstructionId], options);
}

const TRANSFER_ASSETS_EXTERNAL: core.Operation = {
  id: "POST /gw/api/v1/external-asset-transfers",
  method: "POST",
  path: "/gw/api/v1/external-asset-transfers",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferAssetsExternal` can do without. */
export interface TransferAssetsExternalOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Move positions to or from another broker.
 *
 * Transfers by FOP, DWAC, ACATS, ATON or a complex asset transfer, as instructionType says. It is
 * accepted with 202 and carried out later; follow it with `instruction_status`. Needs the scope
 * `transfers.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/external-asset-transfers`.
 */
export async function transferAssetsExternal(
  client: core.Core,
  body: types.BankingTransferAssetsExternalRequest,
  options: TransferAssetsExternalOptions = {},
): Promise<types.AsynchronousInstructionResponse> {
  return client.call(TRANSFER_ASSETS_EXTERNAL, [options.clientId], { ...options, body });
}

const TRANSFER_ASSETS_EXTERNAL_BULK: core.Operation = {
  id: "POST /gw/api/v1/external-asset-transfers:bulk",
  method: "POST",
  path: "/gw/api/v1/external-asset-transfers:bulk",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionSetResponse }] },
    { status: "207", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferAssetsExternalBulk` can do without. */
export interface TransferAssetsExternalBulkOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Submit several position transfers with other brokers.
 *
 * Does what `transfer_assets_external` does for a list of one type. The answer is 202 when all were
 * accepted and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs
 * the scope `transfers.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/external-asset-transfers:bulk`.
 */
export async function transferAssetsExternalBulk(
  client: core.Core,
  body: types.BankingTransferAssetsExternalBulkRequest,
  options: TransferAssetsExternalBulkOptions = {},
): Promise<types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse> {
  return client.call(TRANSFER_ASSETS_EXTERNAL_BULK, [options.clientId], { ...options, body });
}

const TRANSFER_CASH_EXTERNAL: core.Operation = {
  id: "POST /gw/api/v1/external-cash-transfers",
  method: "POST",
  path: "/gw/api/v1/external-cash-transfers",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferCashExternal` can do without. */
export interface TransferCashExternalOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Deposit cash from a bank, or withdraw it to one.
 *
 * Moves money between an account and a bank. It is accepted with 202 and carried out later; follow
 * it with `instruction_status`. Needs the scope `transfers.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/external-cash-transfers`.
 */
export async function transferCashExternal(
  client: core.Core,
  body: types.BankingTransferCashExternalRequest,
  options: TransferCashExternalOptions = {},
): Promise<types.AsynchronousInstructionResponse> {
  return client.call(TRANSFER_CASH_EXTERNAL, [options.clientId], { ...options, body });
}

const QUERY_WITHDRAWABLE_FUNDS: core.Operation = {
  id: "POST /gw/api/v1/external-cash-transfers/query",
  method: "POST",
  path: "/gw/api/v1/external-cash-transfers/query",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "201", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.QueryWithdrawableAmountsResponse, () => shapes.QueryWithdrawableAmountsWithoutOriginHoldResponse] } }] },
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `queryWithdrawableFunds` can do without. */
export interface QueryWithdrawableFundsOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Get the cash an account may withdraw, or its IRA contributions.
 *
 * Returns withdrawable cash with and without a margin loan; with QUERY_IRA_CONTRIBUTIONS it returns
 * retirement contributions instead. Needs the scope `transfers.read` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/external-cash-transfers/query`.
 */
export async function queryWithdrawableFunds(
  client: core.Core,
  body: types.BankingQueryWithdrawableFundsRequest,
  options: QueryWithdrawableFundsOptions = {},
): Promise<
  | types.QueryWithdrawableAmountsResponse
  | types.QueryWithdrawableAmountsWithoutOriginHoldResponse
  | types.AsynchronousInstructionResponse
> {
  return client.call(QUERY_WITHDRAWABLE_FUNDS, [options.clientId], { ...options, body });
}

const TRANSFER_CASH_EXTERNAL_BULK: core.Operation = {
  id: "POST /gw/api/v1/external-cash-transfers:bulk",
  method: "POST",
  path: "/gw/api/v1/external-cash-transfers:bulk",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionSetResponse }] },
    { status: "207", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferCashExternalBulk` can do without. */
export interface TransferCashExternalBulkOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Submit several deposits or withdrawals.
 *
 * Does what `transfer_cash_external` does for a list. The answer is 202 when all were accepted and
 * 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
 * `transfers.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/external-cash-transfers:bulk`.
 */
export async function transferCashExternalBulk(
  client: core.Core,
  body: types.BankingTransferCashExternalBulkRequest,
  options: TransferCashExternalBulkOptions = {},
): Promise<types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse> {
  return client.call(TRANSFER_CASH_EXTERNAL_BULK, [options.clientId], { ...options, body });
}

const INSTRUCTION_SET_STATUS: core.Operation = {
  id: "GET /gw/api/v1/instruction-sets/{instructionSetId}",
  method: "GET",
  path: "/gw/api/v1/instruction-sets/{instructionSetId}",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
    { name: "instructionSetId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "404", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.NoSuchInstructionSetResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `instructionSetStatus` can do without. */
export interface InstructionSetStatusOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Get the status of every instruction of a bulk call.
 *
 * Returns one result for each instruction of the set that a bulk operation created. Needs the scope
 * `instructions.read`.
 *
 * - `instructionSetId`: Id of the set of instructions, as a bulk operation returned it.
 *
 * Sent as `GET /gw/api/v1/instruction-sets/{instructionSetId}`.
 */
export async function instructionSetStatus(
  client: core.Core,
  instructionSetId: number,
  options: InstructionSetStatusOptions = {},
): Promise<types.BulkMultiStatusResponse> {
  return client.call(INSTRUCTION_SET_STATUS, [options.clientId, instructionSetId], options);
}

const CANCEL_INSTRUCTION: core.Operation = {
  id: "POST /gw/api/v1/instructions/cancel",
  method: "POST",
  path: "/gw/api/v1/instructions/cancel",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "201", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `cancelInstruction` can do without. */
export interface CancelInstructionOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Cancel an instruction.
 *
 * Takes back an instruction that has not been carried out yet. Needs the scope `instructions.write`
 * and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/instructions/cancel`.
 */
export async function cancelInstruction(
  client: core.Core,
  body: types.BankingCancelInstructionRequest,
  options: CancelInstructionOptions = {},
): Promise<types.SynchronousInstructionResponse> {
  return client.call(CANCEL_INSTRUCTION, [options.clientId], { ...options, body });
}

const CANCEL_INSTRUCTIONS_BULK: core.Operation = {
  id: "POST /gw/api/v1/instructions/cancel:bulk",
  method: "POST",
  path: "/gw/api/v1/instructions/cancel:bulk",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionSetResponse }] },
    { status: "207", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `cancelInstructionsBulk` can do without. */
export interface CancelInstructionsBulkOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Cancel several instructions.
 *
 * Does what `cancel_instruction` does for a list. The answer is 202 when all were accepted and 207
 * when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
 * `instructions.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/instructions/cancel:bulk`.
 */
export async function cancelInstructionsBulk(
  client: core.Core,
  body: types.BankingCancelInstructionsBulkRequest,
  options: CancelInstructionsBulkOptions = {},
): Promise<types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse> {
  return client.call(CANCEL_INSTRUCTIONS_BULK, [options.clientId], { ...options, body });
}

const RECENT_INSTRUCTIONS: core.Operation = {
  id: "POST /gw/api/v1/instructions/query",
  method: "POST",
  path: "/gw/api/v1/instructions/query",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `recentInstructions` can do without. */
export interface RecentInstructionsOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * List an account's instructions of recent days.
 *
 * Goes back 30 days at most. The answer is 202 with an instruction id; follow it with
 * `instruction_status`. Needs the scope `instructions.read` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/instructions/query`.
 */
export async function recentInstructions(
  client: core.Core,
  body: types.BankingRecentInstructionsRequest,
  options: RecentInstructionsOptions = {},
): Promise<types.AsynchronousInstructionResponse> {
  return client.call(RECENT_INSTRUCTIONS, [options.clientId], { ...options, body });
}

const INSTRUCTION_STATUS: core.Operation = {
  id: "GET /gw/api/v1/instructions/{instructionId}",
  method: "GET",
  path: "/gw/api/v1/instructions/{instructionId}",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
    { name: "instructionId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.InstructionPollingResponse, () => shapes.InstructionResponse, () => shapes.QueryRecentInstructionResponse, () => shapes.DepositFundsPollingResponse, () => shapes.QueryIRAContributionsResponse] } }] },
    { status: "208", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InstructionResponse }] },
  ],
  errors: [
    { status: "404", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.NoSuchInstructionResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `instructionStatus` can do without. */
export interface InstructionStatusOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Get the status of an instruction.
 *
 * Looks the instruction up by IBKR's id. Status 208 means that the id was used more than once, and
 * shows the first use. Needs the scope `instructions.read`.
 *
 * - `instructionId`: Id that IBKR gave the instruction; an integer, possibly negative.
 *
 * Sent as `GET /gw/api/v1/instructions/{instructionId}`.
 */
export async function instructionStatus(
  client: core.Core,
  instructionId: number,
  options: InstructionStatusOptions = {},
): Promise<
  | types.InstructionPollingResponse
  | types.InstructionResponse
  | types.QueryRecentInstructionResponse
  | types.DepositFundsPollingResponse
  | types.QueryIRAContributionsResponse
> {
  return client.call(INSTRUCTION_STATUS, [options.clientId, instructionId], options);
}

const TRANSFER_ASSETS_INTERNAL: core.Operation = {
  id: "POST /gw/api/v1/internal-asset-transfers",
  method: "POST",
  path: "/gw/api/v1/internal-asset-transfers",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferAssetsInternal` can do without. */
export interface TransferAssetsInternalOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Move positions between two accounts at IBKR.
 *
 * Transfers given positions from account to account. It is accepted with 202 and carried out later;
 * follow it with `instruction_status`. Needs the scope `transfers.write` and a payload signed as a
 * JWT.
 *
 * Sent as `POST /gw/api/v1/internal-asset-transfers`.
 */
export async function transferAssetsInternal(
  client: core.Core,
  body: types.BankingTransferAssetsInternalRequest,
  options: TransferAssetsInternalOptions = {},
): Promise<types.AsynchronousInstructionResponse> {
  return client.call(TRANSFER_ASSETS_INTERNAL, [options.clientId], { ...options, body });
}

const TRANSFER_ASSETS_INTERNAL_BULK: core.Operation = {
  id: "POST /gw/api/v1/internal-asset-transfers:bulk",
  method: "POST",
  path: "/gw/api/v1/internal-asset-transfers:bulk",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionSetResponse }] },
    { status: "207", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferAssetsInternalBulk` can do without. */
export interface TransferAssetsInternalBulkOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Move positions between several pairs of accounts.
 *
 * Does what `transfer_assets_internal` does for a list. The answer is 202 when all were accepted
 * and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
 * `transfers.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/internal-asset-transfers:bulk`.
 */
export async function transferAssetsInternalBulk(
  client: core.Core,
  body: types.BankingTransferAssetsInternalBulkRequest,
  options: TransferAssetsInternalBulkOptions = {},
): Promise<types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse> {
  return client.call(TRANSFER_ASSETS_INTERNAL_BULK, [options.clientId], { ...options, body });
}

const TRANSFER_CASH_INTERNAL: core.Operation = {
  id: "POST /gw/api/v1/internal-cash-transfers",
  method: "POST",
  path: "/gw/api/v1/internal-cash-transfers",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "201", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SynchronousInstructionResponse }] },
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferCashInternal` can do without. */
export interface TransferCashInternalOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Move cash between two accounts at IBKR.
 *
 * A transfer with no set time is done at once and answered with 201. One set for later is accepted
 * with 202; follow it with `instruction_status`. Needs the scope `transfers.write` and a payload
 * signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/internal-cash-transfers`.
 */
export async function transferCashInternal(
  client: core.Core,
  body: types.BankingTransferCashInternalRequest,
  options: TransferCashInternalOptions = {},
): Promise<types.SynchronousInstructionResponse | types.AsynchronousInstructionResponse> {
  return client.call(TRANSFER_CASH_INTERNAL, [options.clientId], { ...options, body });
}

const TRANSFER_CASH_INTERNAL_BULK: core.Operation = {
  id: "POST /gw/api/v1/internal-cash-transfers:bulk",
  method: "POST",
  path: "/gw/api/v1/internal-cash-transfers:bulk",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AsynchronousInstructionSetResponse }] },
    { status: "207", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BulkMultiStatusResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferCashInternalBulk` can do without. */
export interface TransferCashInternalBulkOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Move cash between several pairs of accounts.
 *
 * Does what `transfer_cash_internal` does for a list. The answer is 202 when all were accepted and
 * 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
 * `transfers.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/internal-cash-transfers:bulk`.
 */
export async function transferCashInternalBulk(
  client: core.Core,
  body: types.BankingTransferCashInternalBulkRequest,
  options: TransferCashInternalBulkOptions = {},
): Promise<types.AsynchronousInstructionSetResponse | types.BulkMultiStatusResponse> {
  return client.call(TRANSFER_CASH_INTERNAL_BULK, [options.clientId], { ...options, body });
}
