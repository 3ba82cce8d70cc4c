/** Account management. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const APPLICATION: core.Operation = {
  id: "GET /gw/api/v1/accounts",
  method: "GET",
  path: "/gw/api/v1/accounts",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "query", style: "form", explode: false },
    { name: "externalId", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.FileDetailsResponse, () => shapes.ResponseFileResponse] } }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/** What `application` can do without. */
export interface ApplicationOptions extends core.RequestOptions {
  /** IBKR's account id, such as U1234567. Give this or the external id. */
  accountId?: string;
  /** The id you gave the applicant. Give this or the account id. */
  externalId?: string;
}

/**
 * Get an application and IBKR's answer to it.
 *
 * Finds the application by IBKR's account id or by your own id. Only accounts opened through this
 * API are known. Needs the scope `accounts.read`.
 *
 * Sent as `GET /gw/api/v1/accounts`.
 */
export async function application(
  client: core.Core,
  options: ApplicationOptions = {},
): Promise<types.FileDetailsResponse | types.ResponseFileResponse> {
  return client.call(APPLICATION, [options.accountId, options.externalId], options);
}

const CREATE: core.Operation = {
  id: "POST /gw/api/v1/accounts",
  method: "POST",
  path: "/gw/api/v1/accounts",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/jwt", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.StatusResponse }] },
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.RequestInfoResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Submit an application that opens an account.
 *
 * Takes the whole application with its documents. It is answered at once, or with 202 and a request
 * id to follow with `utilities.request_status`. Needs the scope `accounts.write` and a payload
 * signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/accounts`.
 */
export async function create(
  client: core.Core,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.StatusResponse | types.RequestInfoResponse> {
  return client.call(CREATE, [], { ...options, body });
}

const UPDATE: core.Operation = {
  id: "PATCH /gw/api/v1/accounts",
  method: "PATCH",
  path: "/gw/api/v1/accounts",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/jwt", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.StatusResponse }] },
    { status: "202", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.RequestInfoResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Change the details of existing accounts.
 *
 * Takes a list of account management requests, such as a new address or trading permission. Follow
 * it with `utilities.request_status`. Needs the scope `accounts.write` and a payload signed as a
 * JWT.
 *
 * Sent as `PATCH /gw/api/v1/accounts`.
 */
export async function update(
  client: core.Core,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.StatusResponse | types.RequestInfoResponse> {
  return client.call(UPDATE, [], { ...options, body });
}

const SUBMIT_DOCUMENTS: core.Operation = {
  id: "POST /gw/api/v1/accounts/documents",
  method: "POST",
  path: "/gw/api/v1/accounts/documents",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/jwt", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.StatusResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Upload the day's agreements and disclosures.
 *
 * Stores the standard PDFs once a day, ahead of that day's applications, which then need not carry
 * them. Tax forms are not taken here: they go with each application. Needs the scope
 * `accounts.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/accounts/documents`.
 */
export async function submitDocuments(
  client: core.Core,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.StatusResponse> {
  return client.call(SUBMIT_DOCUMENTS, [], { ...options, body });
}

const LIST_LOGIN_MESSAGES: core.Operation = {
  id: "GET /gw/api/v1/accounts/login-messages",
  method: "GET",
  path: "/gw/api/v1/accounts/login-messages",
  servers: SERVERS,
  parameters: [
    { name: "loginMessageRequest", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.LoginMessageResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * List the accounts with unfinished login messages.
 *
 * Covers every account under your client id whose users still have something to answer when they
 * log in. Needs the scope `accounts.read`.
 *
 * - `query`: Dates (YYYY-MM-DD) to cover and, if wanted, a message type, a status letter, an offset
 * from 0 and a limit up to 1000.
 *
 * Sent as `GET /gw/api/v1/accounts/login-messages`.
 */
export async function listLoginMessages(
  client: core.Core,
  query: types.LoginMessageRequest,
  options: core.RequestOptions = {},
): Promise<types.LoginMessageResponse> {
  return client.call(LIST_LOGIN_MESSAGES, [query], options);
}

const LIST_STATUSES: core.Operation = {
  id: "GET /gw/api/v1/accounts/status",
  method: "GET",
  path: "/gw/api/v1/accounts/status",
  servers: SERVERS,
  parameters: [
    { name: "accountStatusRequest", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AccountStatusBulkResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * List the status of all your clients' accounts.
 *
 * Returns accounts by the time range asked for, with offset, limit and total for going through
 * them. Needs the scope `accounts.read`.
 *
 * - `query`: Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and a
 * limit up to 1000.
 *
 * Sent as `GET /gw/api/v1/accounts/status`.
 */
export async function listStatuses(
  client: core.Core,
  query: types.AccountStatusRequest,
  options: core.RequestOptions = {},
): Promise<types.AccountStatusBulkResponse> {
  return client.call(LIST_STATUSES, [query], options);
}

const DETAILS: core.Operation = {
  id: "GET /gw/api/v1/accounts/{accountId}/details",
  method: "GET",
  path: "/gw/api/v1/accounts/{accountId}/details",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AccountDetailsResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Get all that is on file for an account.
 *
 * Returns holders, contact data, finances, trading permissions, market data and restrictions. Needs
 * the scope `accounts.read`.
 *
 * - `accountId`: Account id, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/accounts/{accountId}/details`.
 */
export async function details(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.AccountDetailsResponse> {
  return client.call(DETAILS, [accountId], options);
}

const KYC_URL: core.Operation = {
  id: "GET /gw/api/v1/accounts/{accountId}/kyc",
  method: "GET",
  path: "/gw/api/v1/accounts/{accountId}/kyc",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Au10TixDetailResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Get a link for checking an applicant's identity.
 *
 * Returns a web address, with its expiry, where the applicant proves their identity with Au10tix.
 * Needs the scope `accounts.read`.
 *
 * - `accountId`: Account id, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/accounts/{accountId}/kyc`.
 */
export async function kycUrl(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.Au10TixDetailResponse> {
  return client.call(KYC_URL, [accountId], options);
}

const LOGIN_MESSAGES: core.Operation = {
  id: "GET /gw/api/v1/accounts/{accountId}/login-messages",
  method: "GET",
  path: "/gw/api/v1/accounts/{accountId}/login-messages",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "type", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.LoginMessageResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/** What `loginMessages` can do without. */
export interface LoginMessagesOptions extends core.RequestOptions {
  /** Type of message to return; all unless given. */
  messageType?: string;
}

/**
 * List the login messages of one account.
 *
 * Returns the messages the account's user is shown at login, and whether any is open. Needs the
 * scope `accounts.read`.
 *
 * - `accountId`: Account id, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/accounts/{accountId}/login-messages`.
 */
export async function loginMessages(
  client: core.Core,
  accountId: string,
  options: LoginMessagesOptions = {},
): Promise<types.LoginMessageResponse> {
  return client.call(LOGIN_MESSAGES, [accountId, options.messageType], options);
}

const STATUS: core.Operation = {
  id: "GET /gw/api/v1/accounts/{accountId}/status",
  method: "GET",
  path: "/gw/api/v1/accounts/{accountId}/status",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AccountStatusResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Get the status of one account.
 *
 * Returns the state of the account and when it was opened, started and closed. Needs the scope
 * `accounts.read`.
 *
 * - `accountId`: Account id, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/accounts/{accountId}/status`.
 */
export async function status(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.AccountStatusResponse> {
  return client.call(STATUS, [accountId], options);
}

const TASKS: core.Operation = {
  id: "GET /gw/api/v1/accounts/{accountId}/tasks",
  method: "GET",
  path: "/gw/api/v1/accounts/{accountId}/tasks",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "type", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.RegistrationTasksResponse, () => shapes.PendingTasksResponse] } }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/** What `tasks` can do without. */
export interface TasksOptions extends core.RequestOptions {
  /** registration for all tasks, the default, or pending for the open ones. */
  taskType?: types.AccountManagementTasksTaskType;
}

/**
 * List an account's registration tasks.
 *
 * Returns the tasks that stand between an application and its approval, or all that were ever
 * assigned. Needs the scope `accounts.read`.
 *
 * - `accountId`: Account id, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/accounts/{accountId}/tasks`.
 */
export async function tasks(
  client: core.Core,
  accountId: string,
  options: TasksOptions = {},
): Promise<types.RegistrationTasksResponse | types.PendingTasksResponse> {
  return client.call(TASKS, [accountId, options.taskType], options);
}
