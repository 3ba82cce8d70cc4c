/** Accounts. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const OWNERS: core.Operation = {
  id: "GET /acesws/{accountId}/signatures-and-owners",
  method: "GET",
  path: "/acesws/{accountId}/signatures-and-owners",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SignatureAndOwners }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List an account's users, owners and signatories.
 *
 * Names the applicants behind an account and the users who have a role in it.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /acesws/{accountId}/signatures-and-owners`.
 */
export async function owners(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.SignatureAndOwners> {
  return client.call(OWNERS, [accountId], options);
}

const SWITCH_: core.Operation = {
  id: "POST /iserver/account",
  method: "POST",
  path: "/iserver/account",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SetAccountResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Select the account that later calls act on.
 *
 * Changes the selected account of a login that has several, such as an advisor's. Selecting the
 * account that is already selected is harmless and reported as such. An unknown account id is
 * answered with status 500, a missing body with 400.
 *
 * Sent as `POST /iserver/account`.
 */
export async function switch_(
  client: core.Core,
  body: types.AccountsSwitchRequest,
  options: core.RequestOptions = {},
): Promise<types.SetAccountResponse> {
  return client.call(SWITCH_, [], { ...options, body });
}

const PNL: core.Operation = {
  id: "GET /iserver/account/pnl/partitioned",
  method: "GET",
  path: "/iserver/account/pnl/partitioned",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.PnlPartitionedResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get profit and loss, by account and model.
 *
 * Reports daily and unrealised profit and loss, net liquidity and excess liquidity under upnl, one
 * entry for each account and model ("U1234567.Core"). The first call of a session usually returns
 * an empty upnl; ask again. At most one call in 5 seconds.
 *
 * Sent as `GET /iserver/account/pnl/partitioned`.
 */
export async function pnl(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.PnlPartitionedResponse> {
  return client.call(PNL, [], options);
}

const SEARCH: core.Operation = {
  id: "GET /iserver/account/search/{searchPattern}",
  method: "GET",
  path: "/iserver/account/search/{searchPattern}",
  servers: SERVERS,
  parameters: [
    { name: "searchPattern", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.DynAccountSearchResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Find accounts by part of their id (dynamic accounts only).
 *
 * For broker logins with the DYNACCT property, which are not told their accounts at login and look
 * them up instead. Every other login gets status 503. Follow up with `set_dynamic`.
 *
 * - `pattern`: Part of an account id to look for; U123 finds every account whose id contains it.
 *
 * Sent as `GET /iserver/account/search/{searchPattern}`.
 */
export async function search(
  client: core.Core,
  pattern: string,
  options: core.RequestOptions = {},
): Promise<types.DynAccountSearchResponse> {
  return client.call(SEARCH, [pattern], options);
}

const SUMMARY: core.Operation = {
  id: "GET /iserver/account/{accountId}/summary",
  method: "GET",
  path: "/iserver/account/{accountId}/summary",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AccountSummaryResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get an account's main balances and margin figures as numbers.
 *
 * Returns net liquidation, equity with loan, buying power, available funds, excess liquidity,
 * margin requirements and cash by currency. The figures are numbers here, unlike in the detailed
 * summaries beside it.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /iserver/account/{accountId}/summary`.
 */
export async function summary(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.AccountSummaryResponse> {
  return client.call(SUMMARY, [accountId], options);
}

const AVAILABLE_FUNDS: core.Operation = {
  id: "GET /iserver/account/{accountId}/summary/available_funds",
  method: "GET",
  path: "/iserver/account/{accountId}/summary/available_funds",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AvailableFundsResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get available funds, buying power and look-ahead values by segment.
 *
 * Shows current and look-ahead funds, in total and for each segment, such as securities and
 * commodities. Amounts are text meant for people, such as "994,831 USD", and some keys contain
 * spaces.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /iserver/account/{accountId}/summary/available_funds`.
 */
export async function availableFunds(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.AvailableFundsResponse> {
  return client.call(AVAILABLE_FUNDS, [accountId], options);
}

const BALANCES: core.Operation = {
  id: "GET /iserver/account/{accountId}/summary/balances",
  method: "GET",
  path: "/iserver/account/{accountId}/summary/balances",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SummaryOfAccountBalancesResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get equity and cash balances by segment.
 *
 * Shows net liquidation, equity with loan value, cash and interest, in total and for each segment.
 * Amounts are formatted text ("1,005,254 USD") and key names are not uniform: expect `MTD Interest`
 * beside snake_case ones.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /iserver/account/{accountId}/summary/balances`.
 */
export async function balances(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.SummaryOfAccountBalancesResponse> {
  return client.call(BALANCES, [accountId], options);
}

const MARGINS: core.Operation = {
  id: "GET /iserver/account/{accountId}/summary/margins",
  method: "GET",
  path: "/iserver/account/{accountId}/summary/margins",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SummaryOfAccountMarginResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get margin requirements by segment.
 *
 * Shows initial and maintenance margin, now and as projected, in total and for each segment.
 * Amounts are formatted text with thousands separators and a currency.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /iserver/account/{accountId}/summary/margins`.
 */
export async function margins(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.SummaryOfAccountMarginResponse> {
  return client.call(MARGINS, [accountId], options);
}

const MARKET_VALUE: core.Operation = {
  id: "GET /iserver/account/{accountId}/summary/market_value",
  method: "GET",
  path: "/iserver/account/{accountId}/summary/market_value",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SummaryMarketValueResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get market value by currency and kind of instrument.
 *
 * Breaks the account down by currency: cash, stocks, options, futures, net liquidation and profit
 * and loss. Amounts are text with thousands separators ("30,615").
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /iserver/account/{accountId}/summary/market_value`.
 */
export async function marketValue(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.SummaryMarketValueResponse> {
  return client.call(MARKET_VALUE, [accountId], options);
}

const LIST: core.Operation = {
  id: "GET /iserver/accounts",
  method: "GET",
  path: "/iserver/accounts",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.UserAccountsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the accounts this session may trade.
 *
 * Gives the tradable account ids, their aliases and properties, and which one is selected. Call it
 * once after `session.start`: market data snapshots, live orders and order changes fail or stay
 * empty in a session that has not made this call.
 *
 * Sent as `GET /iserver/accounts`.
 */
export async function list(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.UserAccountsResponse> {
  return client.call(LIST, [], options);
}

const SET_DYNAMIC: core.Operation = {
  id: "POST /iserver/dynaccount",
  method: "POST",
  path: "/iserver/dynaccount",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SetAccountResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Select the active account of a dynamic account login.
 *
 * Makes one account, usually found with `search`, the one that later calls act on. A login without
 * the DYNACCT property is refused with status 401.
 *
 * Sent as `POST /iserver/dynaccount`.
 */
export async function setDynamic(
  client: core.Core,
  body: types.AccountsSetDynamicRequest,
  options: core.RequestOptions = {},
): Promise<types.SetAccountResponse> {
  return client.call(SET_DYNAMIC, [], { ...options, body });
}
