/** Portfolio. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const ACCOUNTS: core.Operation = {
  id: "GET /portfolio/accounts",
  method: "GET",
  path: "/portfolio/accounts",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: [() => shapes.AccountAttributes] }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the accounts whose positions you may see.
 *
 * Call it before any other portfolio operation: it is what tells IBKR which accounts the session
 * looks at. It works without a brokerage session. At most one call in 5 seconds.
 *
 * Sent as `GET /portfolio/accounts`.
 */
export async function accounts(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.AccountAttributes[]> {
  return client.call(ACCOUNTS, [], options);
}

const POSITIONS_BY_CONID: core.Operation = {
  id: "GET /portfolio/positions/{conid}",
  method: "GET",
  path: "/portfolio/positions/{conid}",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { map: { anyOf: [() => shapes.IndividualPosition, [() => shapes.IndividualPosition]] } } }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Find one contract's positions across all accounts.
 *
 * Returns a map from account id to that account's positions in the contract. It does not wait for
 * contract details to load.
 *
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 *
 * Sent as `GET /portfolio/positions/{conid}`.
 */
export async function positionsByConid(
  client: core.Core,
  conid: number,
  options: core.RequestOptions = {},
): Promise<{ [key: string]: types.IndividualPosition | types.IndividualPosition[] }> {
  return client.call(POSITIONS_BY_CONID, [conid], options);
}

const SUBACCOUNTS: core.Operation = {
  id: "GET /portfolio/subaccounts",
  method: "GET",
  path: "/portfolio/subaccounts",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: [() => shapes.AccountAttributes] }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the subaccounts of an advisor or tiered account.
 *
 * Gives every subaccount with its title, type, currency and other attributes. At most one call in 5
 * seconds.
 *
 * Sent as `GET /portfolio/subaccounts`.
 */
export async function subaccounts(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.AccountAttributes[]> {
  return client.call(SUBACCOUNTS, [], options);
}

const ALLOCATION: core.Operation = {
  id: "GET /portfolio/{accountId}/allocation",
  method: "GET",
  path: "/portfolio/{accountId}/allocation",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "model", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.PortfolioAllocations }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `allocation` can do without. */
export interface AllocationOptions extends core.RequestOptions {
  /** Name of an advisor model, to look at that part of the account only. */
  model?: unknown;
}

/**
 * Break an account down by asset class, sector and group.
 *
 * Returns market values for asset class, sector and industry group, each split into long and short.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /portfolio/{accountId}/allocation`.
 */
export async function allocation(
  client: core.Core,
  accountId: string,
  options: AllocationOptions = {},
): Promise<types.PortfolioAllocations> {
  return client.call(ALLOCATION, [accountId, options.model], options);
}

const LEDGER: core.Operation = {
  id: "GET /portfolio/{accountId}/ledger",
  method: "GET",
  path: "/portfolio/{accountId}/ledger",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Ledger }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get an account's cash and market values by currency.
 *
 * Returns one entry for each currency held, and BASE with the totals in the base currency. Keys are
 * lower case (cashbalance, netliquidationvalue) and values are numbers.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /portfolio/{accountId}/ledger`.
 */
export async function ledger(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.Ledger> {
  return client.call(LEDGER, [accountId], options);
}

const META: core.Operation = {
  id: "GET /portfolio/{accountId}/meta",
  method: "GET",
  path: "/portfolio/{accountId}/meta",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AccountAttributes }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the attributes of one account.
 *
 * Returns the account's title, type, base currency, parent, trading type and what it is allowed to
 * do: the same record that `accounts` lists for it. Call `accounts` first.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /portfolio/{accountId}/meta`.
 */
export async function meta(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.AccountAttributes> {
  return client.call(META, [accountId], options);
}

const INVALIDATE_POSITIONS: core.Operation = {
  id: "POST /portfolio/{accountId}/positions/invalidate",
  method: "POST",
  path: "/portfolio/{accountId}/positions/invalidate",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.PortfolioInvalidatePositionsResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Drop the cached positions so that the next call reads fresh ones.
 *
 * Positions are cached by IBKR and may be out of date after a trade. Call this, then `positions`
 * again. The answer only says that the cache was dropped.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `POST /portfolio/{accountId}/positions/invalidate`.
 */
export async function invalidatePositions(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.PortfolioInvalidatePositionsResponse> {
  return client.call(INVALIDATE_POSITIONS, [accountId], options);
}

const POSITIONS: core.Operation = {
  id: "GET /portfolio/{accountId}/positions/{pageId}",
  method: "GET",
  path: "/portfolio/{accountId}/positions/{pageId}",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "pageId", in: "path", style: "simple", explode: false, required: true },
    { name: "model", in: "query", style: "form", explode: false },
    { name: "sort", in: "query", style: "form", explode: false },
    { name: "direction", in: "query", style: "form", explode: false },
    { name: "waitForSecDef", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: [() => shapes.IndividualPosition] }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `positions` can do without. */
export interface PositionsOptions extends core.RequestOptions {
  /** Name of an advisor model, to list the positions held through it only. */
  model?: unknown;
  /** Field to order the positions by; name unless given. */
  sort?: unknown;
  /** Order of the sort: a for ascending, which is the default, or d for descending. */
  direction?: unknown;
  /**
   * Whether to hold the answer until the contract details of every position are known. Without it
   * some positions may come without them.
   */
  waitForSecDef?: boolean;
}

/**
 * List an account's positions, page by page.
 *
 * Returns one page of positions; ask for the next until a page comes back empty. Pages have been
 * seen to hold 30 rows, while up to 100 are allowed for, so do not rely on a size. Answers come
 * from a cache that may lag: call `invalidate_positions` to have it refilled. Many fields can be
 * null, and strike is 0 for what is no option.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 * - `page`: Page of positions, counted from 0.
 *
 * Sent as `GET /portfolio/{accountId}/positions/{pageId}`.
 */
export async function positions(
  client: core.Core,
  accountId: string,
  page: number,
  options: PositionsOptions = {},
): Promise<types.IndividualPosition[]> {
  return client.call(
    POSITIONS,
    [
      accountId,
      page,
      options.model,
      options.sort,
      options.direction,
      options.waitForSecDef,
    ],
    options,
  );
}

const SUMMARY: core.Operation = {
  id: "GET /portfolio/{accountId}/summary",
  method: "GET",
  path: "/portfolio/{accountId}/summary",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.PortfolioSummary }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get every value IBKR keeps for an account.
 *
 * Returns a map from lower-case names, such as netliquidation or availablefunds-s, to an amount,
 * its currency, a time and sometimes a text value; -s and -c mark the securities and commodities
 * segments. Non-numeric entries (accountcode, accounttype) hold text in value, and 0 in amount.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /portfolio/{accountId}/summary`.
 */
export async function summary(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.PortfolioSummary> {
  return client.call(SUMMARY, [accountId], options);
}

const POSITION: core.Operation = {
  id: "GET /portfolio/{accountid}/position/{conid}",
  method: "GET",
  path: "/portfolio/{accountid}/position/{conid}",
  servers: SERVERS,
  parameters: [
    { name: "accountid", in: "path", style: "simple", explode: false, required: true },
    { name: "conid", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.IndividualPositionArray }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get an account's position in one contract.
 *
 * Returns a list with the account's position in this contract; it is a list even where one entry is
 * all there can be.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 *
 * Sent as `GET /portfolio/{accountid}/position/{conid}`.
 */
export async function position(
  client: core.Core,
  accountId: string,
  conid: number,
  options: core.RequestOptions = {},
): Promise<types.IndividualPositionArray> {
  return client.call(POSITION, [accountId, conid], options);
}
