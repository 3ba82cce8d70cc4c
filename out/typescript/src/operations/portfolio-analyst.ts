/** Portfolio analyst. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const ALL_PERIODS: core.Operation = {
  id: "POST /pa/allperiods",
  method: "POST",
  path: "/pa/allperiods",
  servers: SERVERS,
  parameters: [
    { name: "param", in: "query", style: "form", explode: false },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.DetailedContractInformation }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `allPeriods` can do without. */
export interface AllPeriodsOptions extends core.RequestOptions {
  /** A single account id. When given, the accounts in the body do not count. */
  accountId?: string;
}

/**
 * Get performance for every period at once.
 *
 * Returns what `performance` does for all the periods that IBKR keeps, keyed by account and period.
 * Several accounts in one call are combined.
 *
 * Sent as `POST /pa/allperiods`.
 */
export async function allPeriods(
  client: core.Core,
  body: types.PortfolioAnalystAllPeriodsRequest,
  options: AllPeriodsOptions = {},
): Promise<types.DetailedContractInformation> {
  return client.call(ALL_PERIODS, [options.accountId], { ...options, body });
}

const PERFORMANCE: core.Operation = {
  id: "POST /pa/performance",
  method: "POST",
  path: "/pa/performance",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.PerformanceResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get returns and net asset values over one period.
 *
 * Returns net asset values (nav), cumulative returns (cps) and returns for each sub-period (tpps),
 * with their dates as YYYYMMDD. Several accounts in one call are combined into one result. Periods
 * are 1D, 7D, MTD, 1M, 3M, 6M, 12M and YTD.
 *
 * Sent as `POST /pa/performance`.
 */
export async function performance(
  client: core.Core,
  body: types.PortfolioAnalystPerformanceRequest,
  options: core.RequestOptions = {},
): Promise<types.PerformanceResponse> {
  return client.call(PERFORMANCE, [], { ...options, body });
}

const TRANSACTIONS: core.Operation = {
  id: "POST /pa/transactions",
  method: "POST",
  path: "/pa/transactions",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TransactionsResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List trades, dividends and transfers of given contracts.
 *
 * Returns the transactions of the named accounts in the named contracts, and the realised profit
 * and loss, over a number of days (90 by default) and in one currency. Check includesRealTime to
 * learn whether today is included.
 *
 * Sent as `POST /pa/transactions`.
 */
export async function transactions(
  client: core.Core,
  body: types.PortfolioAnalystTransactionsRequest,
  options: core.RequestOptions = {},
): Promise<types.TransactionsResponse> {
  return client.call(TRANSACTIONS, [], { ...options, body });
}
