/** Utilities. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const QUERY_BALANCES: core.Operation = {
  id: "POST /gw/api/v1/balances/query",
  method: "POST",
  path: "/gw/api/v1/balances/query",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "201", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.QueryWithdrawableCashEquityResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ForbiddenInstructionResponse }] },
    { status: "422", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.BusinessRejectResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `queryBalances` can do without. */
export interface QueryBalancesOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * Get an account's equity and withdrawable cash.
 *
 * Returns the equity and the cash that can be withdrawn. Answered with 201, since it counts as an
 * instruction. Needs the scope `balances.read` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/balances/query`.
 */
export async function queryBalances(
  client: core.Core,
  body: types.UtilitiesQueryBalancesRequest,
  options: QueryBalancesOptions = {},
): Promise<types.QueryWithdrawableCashEquityResponse> {
  return client.call(QUERY_BALANCES, [options.clientId], { ...options, body });
}

const TRANSFER_BROKERS: core.Operation = {
  id: "GET /gw/api/v1/enumerations/complex-asset-transfer",
  method: "GET",
  path: "/gw/api/v1/enumerations/complex-asset-transfer",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
    { name: "instructionType", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetBrokerListResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.NoSuchInstructionResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `transferBrokers` can do without. */
export interface TransferBrokersOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * List the brokers that take part in asset transfers.
 *
 * Returns the brokers positions can be moved from or to by a complex asset transfer. Needs the
 * scope `enumerations.read`.
 *
 * - `instructionType`: Type of transfer; COMPLEX_ASSET_TRANSFER.
 *
 * Sent as `GET /gw/api/v1/enumerations/complex-asset-transfer`.
 */
export async function transferBrokers(
  client: core.Core,
  instructionType: string,
  options: TransferBrokersOptions = {},
): Promise<types.GetBrokerListResponse> {
  return client.call(TRANSFER_BROKERS, [options.clientId, instructionType], options);
}

const ENUMERATIONS: core.Operation = {
  id: "GET /gw/api/v1/enumerations/{enumerationType}",
  method: "GET",
  path: "/gw/api/v1/enumerations/{enumerationType}",
  servers: SERVERS,
  parameters: [
    { name: "enumerationType", in: "path", style: "simple", explode: false, required: true },
    { name: "currency", in: "query", style: "form", explode: false },
    { name: "ibEntity", in: "query", style: "form", explode: false },
    { name: "mdStatusNonPro", in: "query", style: "form", explode: false },
    { name: "form-number", in: "query", style: "form", explode: false },
    { name: "language", in: "query", style: "form", explode: false },
    { name: "accountId", in: "query", style: "form", explode: false },
    { name: "userName", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.EnumerationResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/** What `enumerations` can do without. */
export interface EnumerationsOptions extends core.RequestOptions {
  /** Currency code that amounts are given in, such as USD. */
  currency?: string;
  /** Code of the IBKR company concerned, such as IBLLC-US or IB-UK. */
  ibEntity?: string;
  /** Whether market data is for a non-professional, as text. */
  mdStatusNonPro?: string;
  /** Number of the form that the values are for. */
  formNumber?: string;
  /** Language of the texts, such as en, de or zh_CN. */
  language?: types.UtilitiesEnumerationsLanguage;
  /** Account the list is for, such as U1234567. */
  accountId?: string;
  /** Username the list is for. */
  userName?: string;
}

/**
 * List the allowed values of a kind of field.
 *
 * Returns the codes that applications and transfers accept, such as exchange bundles, occupations
 * or ranges of income. Which further parameters count depends on the kind asked for. Needs the
 * scope `accounts.read` or `enumerations.read`.
 *
 * - `enumerationType`: Kind of list, such as exchange-bundles, business-and-occupation,
 * fin-info-ranges, acats, prohibited-country or security-questions.
 *
 * Sent as `GET /gw/api/v1/enumerations/{enumerationType}`.
 */
export async function enumerations(
  client: core.Core,
  enumerationType: types.EnumerationType,
  options: EnumerationsOptions = {},
): Promise<types.EnumerationResponse> {
  return client.call(
    ENUMERATIONS,
    [
      enumerationType,
      options.currency,
      options.ibEntity,
      options.mdStatusNonPro,
      options.formNumber,
      options.language,
      options.accountId,
      options.userName,
    ],
    options,
  );
}

const FORMS: core.Operation = {
  id: "GET /gw/api/v1/forms",
  method: "GET",
  path: "/gw/api/v1/forms",
  servers: SERVERS,
  parameters: [
    { name: "formNo", in: "query", style: "form", explode: false },
    { name: "getDocs", in: "query", style: "form", explode: false },
    { name: "fromDate", in: "query", style: "form", explode: false },
    { name: "toDate", in: "query", style: "form", explode: false },
    { name: "language", in: "query", style: "form", explode: false },
    { name: "projection", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FormFileResponse }] },
  ],
  errors: [
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "415", contents: [{ mediaType: "*/*", codec: "json", shape: { map: "object" } }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/** What `forms` can do without. */
export interface FormsOptions extends core.RequestOptions {
  /** Numbers of the forms to return, as integers. */
  formNumbers?: readonly number[];
  /** Whether to send the documents as well; a text value. */
  getDocs?: string;
  /** Start of a range of dates, as text. */
  fromDate?: string;
  /** End of a range of dates, as text. */
  toDate?: string;
  /** Language of the forms, such as en. */
  language?: string;
  /** What to send of each form: PAYLOAD, DOCS or NONE, which is the default. */
  projection?: types.UtilitiesFormsProjection;
}

/**
 * Get forms and agreements.
 *
 * Returns forms by number, with their files on request. The answer tells through hasError whether
 * it failed. Needs the scope `accounts.read` or `forms.read`.
 *
 * Sent as `GET /gw/api/v1/forms`.
 */
export async function forms(
  client: core.Core,
  options: FormsOptions = {},
): Promise<types.FormFileResponse> {
  return client.call(
    FORMS,
    [
      options.formNumbers,
      options.getDocs,
      options.fromDate,
      options.toDate,
      options.language,
      options.projection,
    ],
    options,
  );
}

const REQUIRED_FORMS: core.Operation = {
  id: "GET /gw/api/v1/forms/required-forms",
  method: "GET",
  path: "/gw/api/v1/forms/required-forms",
  servers: SERVERS,
  parameters: [
    { name: "requiredFormsRequest", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.RequiredFormsResponse }] },
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
 * List the forms that a kind of applicant must sign.
 *
 * Returns form numbers for the residence, account type, permissions and so on of an applicant.
 * Needs the scope `accounts.read`.
 *
 * - `query`: What is known of the applicant: residence country, account and applicant type, IRA,
 * permissions and the like.
 *
 * Sent as `GET /gw/api/v1/forms/required-forms`.
 */
export async function requiredForms(
  client: core.Core,
  query: types.RequiredFormsRequest,
  options: core.RequestOptions = {},
): Promise<types.RequiredFormsResponse> {
  return client.call(REQUIRED_FORMS, [query], options);
}

const PARTICIPATING_BANKS: core.Operation = {
  id: "GET /gw/api/v1/participating-banks",
  method: "GET",
  path: "/gw/api/v1/participating-banks",
  servers: SERVERS,
  parameters: [
    { name: "client-id", in: "query", style: "form", explode: true },
    { name: "type", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetParticipatingListResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.NoSuchInstructionResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/** What `participatingBanks` can do without. */
export interface ParticipatingBanksOptions extends core.RequestOptions {
  /** Client id that your firm was given by IBKR, such as abc123. */
  clientId?: string;
}

/**
 * List the banks that can be linked to an account.
 *
 * Returns the banks that support the kind of connection named, such as eDDA (direct debit). Needs
 * the scope `enumerations.read`.
 *
 * - `connectionType`: Kind of connection, such as eDDA.
 *
 * Sent as `GET /gw/api/v1/participating-banks`.
 */
export async function participatingBanks(
  client: core.Core,
  connectionType: string,
  options: ParticipatingBanksOptions = {},
): Promise<types.GetParticipatingListResponse> {
  return client.call(PARTICIPATING_BANKS, [options.clientId, connectionType], options);
}

const REQUESTS: core.Operation = {
  id: "GET /gw/api/v1/requests",
  method: "GET",
  path: "/gw/api/v1/requests",
  servers: SERVERS,
  parameters: [
    { name: "requestDetails", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.RequestDetailsResponse }] },
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
 * List account management requests by date.
 *
 * Returns the requests you have made in a range of dates, with offset, limit and total for going
 * through them. Needs the scope `accounts.read`.
 *
 * - `query`: Dates (YYYY-MM-DD) to cover and, if wanted, a status letter, an offset from 0 and a
 * limit up to 1000.
 *
 * Sent as `GET /gw/api/v1/requests`.
 */
export async function requests(
  client: core.Core,
  query: types.RequestDetailsRequest,
  options: core.RequestOptions = {},
): Promise<types.RequestDetailsResponse> {
  return client.call(REQUESTS, [query], options);
}

const REQUEST_STATUS: core.Operation = {
  id: "GET /gw/api/v1/requests/{requestId}/status",
  method: "GET",
  path: "/gw/api/v1/requests/{requestId}/status",
  servers: SERVERS,
  parameters: [
    { name: "requestId", in: "path", style: "simple", explode: false, required: true },
    { name: "type", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.AmRequestStatusResponse, () => shapes.StatusResponse] } }] },
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
 * Get the status of an account management request.
 *
 * Returns how far a request has come, or what came of it. Needs the scope `accounts.read`.
 *
 * - `requestId`: Id of the request, as the answer to it gave it.
 * - `requestType`: response for IBKR's answer to the request, update for an update request.
 *
 * Sent as `GET /gw/api/v1/requests/{requestId}/status`.
 */
export async function requestStatus(
  client: core.Core,
  requestId: number,
  requestType: types.UtilitiesRequestStatusRequestType,
  options: core.RequestOptions = {},
): Promise<types.AmRequestStatusResponse | types.StatusResponse> {
  return client.call(REQUEST_STATUS, [requestId, requestType], options);
}

const CHECK_USERNAME: core.Operation = {
  id: "GET /gw/api/v1/validations/usernames/{username}",
  method: "GET",
  path: "/gw/api/v1/validations/usernames/{username}",
  servers: SERVERS,
  parameters: [
    { name: "username", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.UserNameAvailableResponse }] },
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
 * Check whether a username is free.
 *
 * Tells whether the name is well formed and not taken, and suggests others. Needs the scope
 * `accounts.read` or `validations.read`.
 *
 * - `username`: The username wanted.
 *
 * Sent as `GET /gw/api/v1/validations/usernames/{username}`.
 */
export async function checkUsername(
  client: core.Core,
  username: string,
  options: core.RequestOptions = {},
): Promise<types.UserNameAvailableResponse> {
  return client.call(CHECK_USERNAME, [username], options);
}
