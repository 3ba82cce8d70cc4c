/** Reports. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const FETCH_STATEMENT: core.Operation = {
  id: "POST /gw/api/v1/statements",
  method: "POST",
  path: "/gw/api/v1/statements",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetStatementsResponse }, { mediaType: "application/pdf", codec: "binary" }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "402", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.UnauthorizedAccessResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Get an activity statement.
 *
 * Produces a statement of one account or several for a range of dates, as PDF, HTML or CSV; several
 * accounts can be consolidated or concatenated. Look at `available_statements` for dates. It comes
 * as JSON, or as the file itself when PDF is asked for. Needs the scope `statements.read`,
 * `statements.write` or `reports.write` and a payload signed as a JWT.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 *
 * Sent as `POST /gw/api/v1/statements`.
 */
export async function fetchStatement(
  client: core.Core,
  authorization: string,
  body: types.StmtRequest,
  options: core.RequestOptions = {},
): Promise<types.GetStatementsResponse | Uint8Array> {
  return client.call(FETCH_STATEMENT, [authorization], { ...options, body });
}

const AVAILABLE_STATEMENTS: core.Operation = {
  id: "GET /gw/api/v1/statements/available",
  method: "GET",
  path: "/gw/api/v1/statements/available",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
    { name: "accountId", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetAvailableStmtDatesResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "402", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.UnauthorizedAccessResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * List the dates an account has statements for.
 *
 * Returns daily, monthly and annual dates, for use in `fetch_statement`. Needs the scope
 * `statements.read` or `reports.read`.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 * - `accountId`: Account id to report on, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/statements/available`.
 */
export async function availableStatements(
  client: core.Core,
  authorization: string,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.GetAvailableStmtDatesResponse> {
  return client.call(AVAILABLE_STATEMENTS, [authorization, accountId], options);
}

const FETCH_TAX_DOCUMENTS: core.Operation = {
  id: "POST /gw/api/v1/tax-documents",
  method: "POST",
  path: "/gw/api/v1/tax-documents",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TaxFormResponse }, { mediaType: "application/pdf", codec: "binary" }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "402", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.UnauthorizedAccessResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Get tax forms of a year.
 *
 * Produces forms such as 1099, 1099R, 1042S or 8949, or ALL, as PDF, HTML or CSV. Look at
 * `available_tax_documents` for what there is. It comes as JSON, or as the file itself when PDF is
 * asked for. Needs the scope `statements.write` or `reports.write` and a payload signed as a JWT.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 *
 * Sent as `POST /gw/api/v1/tax-documents`.
 */
export async function fetchTaxDocuments(
  client: core.Core,
  authorization: string,
  body: types.TaxFormRequest,
  options: core.RequestOptions = {},
): Promise<types.TaxFormResponse | Uint8Array> {
  return client.call(FETCH_TAX_DOCUMENTS, [authorization], { ...options, body });
}

const AVAILABLE_TAX_DOCUMENTS: core.Operation = {
  id: "GET /gw/api/v1/tax-documents/available",
  method: "GET",
  path: "/gw/api/v1/tax-documents/available",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
    { name: "accountId", in: "query", style: "form", explode: false, required: true },
    { name: "year", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetAvailableTaxFormsResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "402", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.UnauthorizedAccessResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * List the tax forms an account has for a year.
 *
 * Returns each form with its formats, for use in `fetch_tax_documents`. Needs the scope
 * `statements.read` or `reports.read`.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 * - `accountId`: Account id to report on, such as U1234567.
 * - `year`: Tax year, such as 2024.
 *
 * Sent as `GET /gw/api/v1/tax-documents/available`.
 */
export async function availableTaxDocuments(
  client: core.Core,
  authorization: string,
  accountId: string,
  year: number,
  options: core.RequestOptions = {},
): Promise<types.GetAvailableTaxFormsResponse> {
  return client.call(AVAILABLE_TAX_DOCUMENTS, [authorization, accountId, year], options);
}

const FETCH_TRADE_CONFIRMATIONS: core.Operation = {
  id: "POST /gw/api/v1/trade-confirmations",
  method: "POST",
  path: "/gw/api/v1/trade-confirmations",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TradeConfirmationResponse }, { mediaType: "application/pdf", codec: "binary" }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "402", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.UnauthorizedAccessResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Get trade confirmations.
 *
 * Produces the confirmations of one account for a range of dates as YYYYMMDD. It comes as JSON, or
 * as the file itself when PDF is asked for. Needs the scope `statements.write` or `reports.write`
 * and a payload signed as a JWT.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 *
 * Sent as `POST /gw/api/v1/trade-confirmations`.
 */
export async function fetchTradeConfirmations(
  client: core.Core,
  authorization: string,
  body: types.TradeConfirmationRequest,
  options: core.RequestOptions = {},
): Promise<types.TradeConfirmationResponse | Uint8Array> {
  return client.call(FETCH_TRADE_CONFIRMATIONS, [authorization], { ...options, body });
}

const AVAILABLE_TRADE_CONFIRMATIONS: core.Operation = {
  id: "GET /gw/api/v1/trade-confirmations/available",
  method: "GET",
  path: "/gw/api/v1/trade-confirmations/available",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
    { name: "accountId", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetAvailableTradeConfirmationDatesResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "402", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.UnauthorizedAccessResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * List the dates an account has trade confirmations for.
 *
 * Returns the days on which the account traded, for use in `fetch_trade_confirmations`. Needs the
 * scope `statements.read` or `reports.read`.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 * - `accountId`: Account id to report on, such as U1234567.
 *
 * Sent as `GET /gw/api/v1/trade-confirmations/available`.
 */
export async function availableTradeConfirmations(
  client: core.Core,
  authorization: string,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.GetAvailableTradeConfirmationDatesResponse> {
  return client.call(AVAILABLE_TRADE_CONFIRMATIONS, [authorization, accountId], options);
}
