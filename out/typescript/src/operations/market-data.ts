/** Market data. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const HISTORY: core.Operation = {
  id: "GET /iserver/marketdata/history",
  method: "GET",
  path: "/iserver/marketdata/history",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false, required: true },
    { name: "period", in: "query", style: "form", explode: false, required: true },
    { name: "bar", in: "query", style: "form", explode: false, required: true },
    { name: "exchange", in: "query", style: "form", explode: false },
    { name: "outsideRth", in: "query", style: "form", explode: false },
    { name: "startTime", in: "query", style: "form", explode: false },
    { name: "direction", in: "query", style: "form", explode: false },
    { name: "source", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.IserverHistoryBidAskResponse, () => shapes.IserverHistoryLastResponse, () => shapes.IserverHistoryMidpointResponse] } }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `history` can do without. */
export interface HistoryOptions extends core.RequestOptions {
  /** Exchange to take data from, such as NASDAQ or SMART. */
  exchange?: string;
  /** Whether to include trading outside regular hours; false unless given. */
  outsideRth?: boolean;
  /**
   * Time in UTC that the period hangs on, as YYYYMMDD-hh:mm:ss, such as 20260105-14:30:00. The
   * current time unless given.
   */
  startTime?: types.UtcDateTime;
  /**
   * -1 for a period that ends at startTime, 1 for one that begins there. Use 1 with startTime only.
   */
  direction?: types.MarketDataHistoryDirection;
  /** What the bars are made of: Last (trades, the default), Midpoint or Bid_Ask. */
  source?: string;
}

/**
 * Get historical price bars of a contract.
 *
 * Returns open, high, low, close and volume under data, each bar with its start in milliseconds.
 * Five requests may run at a time; further ones get status 429. Status 500 with an error text is
 * common and worth a retry. Needs a brokerage session.
 *
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 * - `period`: Span of time to cover: 1-30min, 1-8h, 1-1000d, 1-792w, 1-182m or 1-15y, such as 6d.
 * Here m is months.
 * - `bar`: Width of a bar, such as 1min, 5min, 1h, 1d, 1w or 1m. Here min is minutes and m is
 * months.
 *
 * Sent as `GET /iserver/marketdata/history`.
 */
export async function history(
  client: core.Core,
  conid: number,
  period: string,
  bar: string,
  options: HistoryOptions = {},
): Promise<
  | types.IserverHistoryBidAskResponse
  | types.IserverHistoryLastResponse
  | types.IserverHistoryMidpointResponse
> {
  return client.call(
    HISTORY,
    [
      conid,
      period,
      bar,
      options.exchange,
      options.outsideRth,
      options.startTime,
      options.direction,
      options.source,
    ],
    options,
  );
}

const SNAPSHOT: core.Operation = {
  id: "GET /iserver/marketdata/snapshot",
  method: "GET",
  path: "/iserver/marketdata/snapshot",
  servers: SERVERS,
  parameters: [
    { name: "conids", in: "query", style: "form", explode: false, required: true },
    { name: "fields", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.IserverSnapshot }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `snapshot` can do without. */
export interface SnapshotOptions extends core.RequestOptions {
  /**
   * Field numbers, separated by commas: 31 last, 84 bid, 86 ask, 85 ask size, 88 bid size, 87
   * volume, 70 high, 71 low, 83 change in percent, 6509 availability.
   */
  fields?: types.MdFields;
}

/**
 * Get current prices of one or more contracts.
 *
 * Needs a brokerage session and an earlier `accounts.list`; a derivative also needs
 * `contracts.search` first. The first call for a conid only opens the stream and returns little
 * more than the conid; call again, and fields appear as they arrive, at most 10 calls a second.
 * Keys are field numbers and values are text; what is missing is unknown or unchanged, and a last
 * price may start with C (yesterday's close) or H (halted).
 *
 * - `conids`: Contract ids, separated by commas: 265598,8314.
 *
 * Sent as `GET /iserver/marketdata/snapshot`.
 */
export async function snapshot(
  client: core.Core,
  conids: number,
  options: SnapshotOptions = {},
): Promise<types.IserverSnapshot> {
  return client.call(SNAPSHOT, [conids, options.fields], options);
}

const UNSUBSCRIBE: core.Operation = {
  id: "POST /iserver/marketdata/unsubscribe",
  method: "POST",
  path: "/iserver/marketdata/unsubscribe",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.MarketDataUnsubscribeResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Close the data stream of one contract.
 *
 * A snapshot leaves a stream open at IBKR; close the ones you are done with. A contract without an
 * open stream is answered with status 500.
 *
 * Sent as `POST /iserver/marketdata/unsubscribe`.
 */
export async function unsubscribe(
  client: core.Core,
  body: types.MarketDataUnsubscribeRequest,
  options: core.RequestOptions = {},
): Promise<types.MarketDataUnsubscribeResponse> {
  return client.call(UNSUBSCRIBE, [], { ...options, body });
}

const UNSUBSCRIBE_ALL: core.Operation = {
  id: "GET /iserver/marketdata/unsubscribeall",
  method: "GET",
  path: "/iserver/marketdata/unsubscribeall",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.MarketDataUnsubscribeAllResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Close all open data streams.
 *
 * Closes every stream the session's snapshots have opened, and says so with unsubscribed=true.
 * Later snapshots start cold again.
 *
 * Sent as `GET /iserver/marketdata/unsubscribeall`.
 */
export async function unsubscribeAll(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.MarketDataUnsubscribeAllResponse> {
  return client.call(UNSUBSCRIBE_ALL, [], options);
}
