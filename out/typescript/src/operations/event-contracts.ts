/** Event contracts. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const CATEGORIES: core.Operation = {
  id: "GET /forecast/category/tree",
  method: "GET",
  path: "/forecast/category/tree",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.CategoryTreeResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the categories of event contracts and their markets.
 *
 * The place to start: a tree of categories with parent ids, each naming its markets and their
 * conids. Take a market's conid to `market` for its contracts.
 *
 * Sent as `GET /forecast/category/tree`.
 */
export async function categories(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.CategoryTreeResponse> {
  return client.call(CATEGORIES, [], options);
}

const DETAILS: core.Operation = {
  id: "GET /forecast/contract/details",
  method: "GET",
  path: "/forecast/contract/details",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ForecastDetailsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the question, strike and both sides of an event contract.
 *
 * Returns the question being asked, the conids of its Yes and No contracts, which side the given
 * conid is, the strike and when it expires.
 *
 * - `conid`: Contract id of an event contract, such as 722489372.
 *
 * Sent as `GET /forecast/contract/details`.
 */
export async function details(
  client: core.Core,
  conid: string,
  options: core.RequestOptions = {},
): Promise<types.ForecastDetailsResponse> {
  return client.call(DETAILS, [conid], options);
}

const MARKET: core.Operation = {
  id: "GET /forecast/contract/market",
  method: "GET",
  path: "/forecast/contract/market",
  servers: SERVERS,
  parameters: [
    { name: "underlyingConid", in: "query", style: "form", explode: false, required: true },
    { name: "exchange", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ForecastMarketResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `market` can do without. */
export interface MarketOptions extends core.RequestOptions {
  /** Exchange to restrict the contracts to. */
  exchange?: string;
}

/**
 * List the contracts of one event market.
 *
 * Returns the market's name, exchange and symbol and a list of its contracts by strike and expiry.
 *
 * - `underlyingConid`: Contract id of the market (the underlying index), from `categories`.
 *
 * Sent as `GET /forecast/contract/market`.
 */
export async function market(
  client: core.Core,
  underlyingConid: string,
  options: MarketOptions = {},
): Promise<types.ForecastMarketResponse> {
  return client.call(MARKET, [underlyingConid, options.exchange], options);
}

const RULES: core.Operation = {
  id: "GET /forecast/contract/rules",
  method: "GET",
  path: "/forecast/contract/rules",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ForecastRulesResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get how an event contract is settled and paid.
 *
 * Returns the threshold, the agency whose figures decide, the payout and its time, the last trading
 * time and the price increment.
 *
 * - `conid`: Contract id of an event contract, such as 722489372.
 *
 * Sent as `GET /forecast/contract/rules`.
 */
export async function rules(
  client: core.Core,
  conid: string,
  options: core.RequestOptions = {},
): Promise<types.ForecastRulesResponse> {
  return client.call(RULES, [conid], options);
}

const SCHEDULES: core.Operation = {
  id: "GET /forecast/contract/schedules",
  method: "GET",
  path: "/forecast/contract/schedules",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ForecastSchedulesResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the weekly trading hours of an event contract.
 *
 * Returns a time zone and, for each day of the week, the opening and closing times, written as on a
 * clock ("4:15 PM").
 *
 * - `conid`: Contract id of an event contract, such as 722489372.
 *
 * Sent as `GET /forecast/contract/schedules`.
 */
export async function schedules(
  client: core.Core,
  conid: string,
  options: core.RequestOptions = {},
): Promise<types.ForecastSchedulesResponse> {
  return client.call(SCHEDULES, [conid], options);
}
