/** Contracts. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const TRADING_SCHEDULE: core.Operation = {
  id: "GET /contract/trading-schedule",
  method: "GET",
  path: "/contract/trading-schedule",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false, required: true },
    { name: "exchange", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ScheduleResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `tradingSchedule` can do without. */
export interface TradingScheduleOptions extends core.RequestOptions {
  /** Exchange whose hours are wanted, such as NASDAQ; the main listing unless given. */
  exchange?: string;
}

/**
 * Get a contract's trading hours around today.
 *
 * Returns the exchange's time zone and, for about six days around the current one, liquid and
 * extended hours as Unix times in seconds, keyed by date as YYYYMMDD. Days without trading are
 * absent.
 *
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 *
 * Sent as `GET /contract/trading-schedule`.
 */
export async function tradingSchedule(
  client: core.Core,
  conid: string,
  options: TradingScheduleOptions = {},
): Promise<types.ScheduleResponse> {
  return client.call(TRADING_SCHEDULE, [conid, options.exchange], options);
}

const RULES: core.Operation = {
  id: "POST /iserver/contract/rules",
  method: "POST",
  path: "/iserver/contract/rules",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ContractRules }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the rules an order in a contract must keep to.
 *
 * Returns the order types and times in force allowed, default size, price increments and algorithm
 * support for one side of one contract. Round a price to the increments before placing an order. A
 * failure is reported as text in the error field of an answer with status 200.
 *
 * Sent as `POST /iserver/contract/rules`.
 */
export async function rules(
  client: core.Core,
  body: types.ContractsRulesRequest,
  options: core.RequestOptions = {},
): Promise<types.ContractRules> {
  return client.call(RULES, [], { ...options, body });
}

const ALGOS: core.Operation = {
  id: "GET /iserver/contract/{conid}/algos",
  method: "GET",
  path: "/iserver/contract/{conid}/algos",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "path", style: "simple", explode: false, required: true },
    { name: "algos", in: "query", style: "form", explode: false },
    { name: "addDescription", in: "query", style: "form", explode: false },
    { name: "addParams", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AlgosResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `algos` can do without. */
export interface AlgosOptions extends core.RequestOptions {
  /**
   * Algorithm ids to return, separated by semicolons; eight at most and sensitive to case, such as
   * Adaptive.
   */
  algos?: types.ContractsAlgosAlgos;
  /** 1 to include a text on each algorithm, 0 to leave it out. */
  addDescription?: types.ContractsAlgosAddDescription;
  /** 1 to include the parameters of each algorithm, 0 to leave them out. */
  addParams?: types.ContractsAlgosAddParams;
}

/**
 * List the IB algorithms an order in a contract may use.
 *
 * Returns algorithm ids with, if wanted, their descriptions and parameters, for use as an order's
 * strategy. The first call may be empty, since it only warms up the data. An unknown conid is
 * answered with status 503.
 *
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 *
 * Sent as `GET /iserver/contract/{conid}/algos`.
 */
export async function algos(
  client: core.Core,
  conid: string,
  options: AlgosOptions = {},
): Promise<types.AlgosResponse> {
  return client.call(
    ALGOS,
    [
      conid,
      options.algos,
      options.addDescription,
      options.addParams,
    ],
    options,
  );
}

const INFO: core.Operation = {
  id: "GET /iserver/contract/{conid}/info",
  method: "GET",
  path: "/iserver/contract/{conid}/info",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ContractInfo }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the details of one contract.
 *
 * Returns the contract's names, currency, exchanges, multiplier, maturity and underlying. Several
 * fields are null where they do not apply.
 *
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 *
 * Sent as `GET /iserver/contract/{conid}/info`.
 */
export async function info(
  client: core.Core,
  conid: string,
  options: core.RequestOptions = {},
): Promise<types.ContractInfo> {
  return client.call(INFO, [conid], options);
}

const INFO_AND_RULES: core.Operation = {
  id: "GET /iserver/contract/{conid}/info-and-rules",
  method: "GET",
  path: "/iserver/contract/{conid}/info-and-rules",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ContractsInfoAndRulesResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get a contract's details together with its trading rules.
 *
 * Joins what `info` and `rules` return in one call, with the rules under the key rules. Should they
 * be missing, ask once more.
 *
 * - `conid`: IBKR's contract id (conid), such as 265598 for AAPL.
 *
 * Sent as `GET /iserver/contract/{conid}/info-and-rules`.
 */
export async function infoAndRules(
  client: core.Core,
  conid: string,
  options: core.RequestOptions = {},
): Promise<types.ContractsInfoAndRulesResponse> {
  return client.call(INFO_AND_RULES, [conid], options);
}

const CURRENCY_PAIRS: core.Operation = {
  id: "GET /iserver/currency/pairs",
  method: "GET",
  path: "/iserver/currency/pairs",
  servers: SERVERS,
  parameters: [
    { name: "currency", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.CurrencyPairs }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the forex pairs of a currency.
 *
 * Returns symbol and conid of each pair the currency is part of, on either side: for USD both
 * USD.CHF and EUR.USD.
 *
 * - `currency`: Currency code, such as USD.
 *
 * Sent as `GET /iserver/currency/pairs`.
 */
export async function currencyPairs(
  client: core.Core,
  currency: string,
  options: core.RequestOptions = {},
): Promise<types.CurrencyPairs> {
  return client.call(CURRENCY_PAIRS, [currency], options);
}

const EXCHANGE_RATE: core.Operation = {
  id: "GET /iserver/exchangerate",
  method: "GET",
  path: "/iserver/exchangerate",
  servers: SERVERS,
  parameters: [
    { name: "target", in: "query", style: "form", explode: false, required: true },
    { name: "source", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ContractsExchangeRateResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the exchange rate between two currencies.
 *
 * Returns the amount of the target currency that one unit of the source currency is worth.
 *
 * - `target`: Currency to convert into, such as EUR.
 * - `source`: Currency to convert from, such as USD.
 *
 * Sent as `GET /iserver/exchangerate`.
 */
export async function exchangeRate(
  client: core.Core,
  target: string,
  source: string,
  options: core.RequestOptions = {},
): Promise<types.ContractsExchangeRateResponse> {
  return client.call(EXCHANGE_RATE, [target, source], options);
}

const BOND_FILTERS: core.Operation = {
  id: "GET /iserver/secdef/bond-filters",
  method: "GET",
  path: "/iserver/secdef/bond-filters",
  servers: SERVERS,
  parameters: [
    { name: "symbol", in: "query", style: "form", explode: false, required: true },
    { name: "issuerId", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BondFiltersResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the filters that narrow down an issuer's bonds.
 *
 * Returns the criteria, such as maturity or coupon, and their values for one bond issuer, to be
 * used as filters in `lookup`. Find issuer ids with `search` and secType BOND. A wrong issuer id is
 * not an error: the answer is 200 all the same.
 *
 * - `symbol`: Always the word BOND.
 * - `issuerId`: Bond issuer id, such as e1400715, from a search with secType BOND.
 *
 * Sent as `GET /iserver/secdef/bond-filters`.
 */
export async function bondFilters(
  client: core.Core,
  symbol: string,
  issuerId: string,
  options: core.RequestOptions = {},
): Promise<types.BondFiltersResponse> {
  return client.call(BOND_FILTERS, [symbol, issuerId], options);
}

const LOOKUP: core.Operation = {
  id: "GET /iserver/secdef/info",
  method: "GET",
  path: "/iserver/secdef/info",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false },
    { name: "sectype", in: "query", style: "form", explode: false },
    { name: "month", in: "query", style: "form", explode: false },
    { name: "exchange", in: "query", style: "form", explode: false },
    { name: "strike", in: "query", style: "form", explode: false },
    { name: "right", in: "query", style: "form", explode: false },
    { name: "issuerId", in: "query", style: "form", explode: false },
    { name: "filters", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SecDefInfoResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `lookup` can do without. */
export interface LookupOptions extends core.RequestOptions {
  /** Contract id of the underlying, or of the derivative itself, such as 265598. */
  conid?: string;
  /** Security type wanted, such as OPT, FOP, WAR, FUT, STK or BOND. */
  secType?: unknown;
  /** Expiry month as MMMYY, such as JAN24. Needed for derivatives. */
  month?: unknown;
  /** Exchange to take the contract from, such as SMART or CBOE. */
  exchange?: unknown;
  /** Strike price of the option or warrant, such as 195. Needed for those. */
  strike?: unknown;
  /** C for calls, P for puts. */
  right?: types.ContractsLookupRight;
  /** Bond issuer id as `search` returns it, such as e1234567. */
  issuerId?: string;
  /** Bond filters, separated by commas, from `bond_filters`. Of use with bonds only. */
  filters?: unknown;
}

/**
 * Find the exact contracts behind an underlying, month, strike and right.
 *
 * The last step from an underlying to a derivative's conid: after `search`, and `strikes` for
 * options, it returns each matching contract with its conid, maturity date and exchanges. For
 * bonds, pass an issuer id and filters in place of a conid.
 *
 * Sent as `GET /iserver/secdef/info`.
 */
export async function lookup(
  client: core.Core,
  options: LookupOptions = {},
): Promise<types.SecDefInfoResponse> {
  return client.call(
    LOOKUP,
    [
      options.conid,
      options.secType,
      options.month,
      options.exchange,
      options.strike,
      options.right,
      options.issuerId,
      options.filters,
    ],
    options,
  );
}

const SEARCH: core.Operation = {
  id: "GET /iserver/secdef/search",
  method: "GET",
  path: "/iserver/secdef/search",
  servers: SERVERS,
  parameters: [
    { name: "symbol", in: "query", style: "form", explode: false },
    { name: "secType", in: "query", style: "form", explode: false },
    { name: "name", in: "query", style: "form", explode: false },
    { name: "more", in: "query", style: "form", explode: false },
    { name: "fund", in: "query", style: "form", explode: false },
    { name: "fundFamilyConidEx", in: "query", style: "form", explode: false },
    { name: "pattern", in: "query", style: "form", explode: false },
    { name: "referrer", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SecdefSearchResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `search` can do without. */
export interface SearchOptions extends core.RequestOptions {
  /** Ticker symbol, part of a company name (with name=true) or bond issuer type, such as AAPL. */
  symbol?: string;
  /**
   * Kind of underlying to look for: STK for stocks (the default), IND for indices or BOND for
   * bonds.
   */
  secType?: types.ContractsSearchSecType;
  /** Whether symbol holds part of a company name, not a ticker. */
  name?: boolean;
  /** Whether to ask for further matches. */
  more?: boolean;
  /** Whether to look for mutual funds. */
  fund?: boolean;
  /** Extended contract id of a fund family, to narrow a fund search to it. */
  fundFamilyConidEx?: string;
  /** Whether to treat the symbol as a pattern to match. */
  pattern?: boolean;
  /** Where the search comes from, as free text; may be left out. */
  referrer?: string;
}

/**
 * Search for instruments by symbol or company name.
 *
 * The usual way from a symbol to a conid. It returns the underlyings that match, each with sections
 * that list the derivatives on it and their months. Note that conid is text here and a number
 * elsewhere. IBKR wants this search made before `strikes`, `lookup` or a snapshot of a derivative.
 *
 * Sent as `GET /iserver/secdef/search`.
 */
export async function search(
  client: core.Core,
  options: SearchOptions = {},
): Promise<types.SecdefSearchResponse> {
  return client.call(
    SEARCH,
    [
      options.symbol,
      options.secType,
      options.name,
      options.more,
      options.fund,
      options.fundFamilyConidEx,
      options.pattern,
      options.referrer,
    ],
    options,
  );
}

const SEARCH_POST: core.Operation = {
  id: "POST /iserver/secdef/search",
  method: "POST",
  path: "/iserver/secdef/search",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SecdefSearchResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Search for instruments, with the criteria in the body.
 *
 * The same search and the same answer as `search`, for callers who would rather send a body.
 * Results hold conid as text.
 *
 * Sent as `POST /iserver/secdef/search`.
 */
export async function searchPost(
  client: core.Core,
  body: types.ContractsSearchPostRequest,
  options: core.RequestOptions = {},
): Promise<types.SecdefSearchResponse> {
  return client.call(SEARCH_POST, [], { ...options, body });
}

const STRIKES: core.Operation = {
  id: "GET /iserver/secdef/strikes",
  method: "GET",
  path: "/iserver/secdef/strikes",
  servers: SERVERS,
  parameters: [
    { name: "conid", in: "query", style: "form", explode: false, required: true },
    { name: "sectype", in: "query", style: "form", explode: false, required: true },
    { name: "month", in: "query", style: "form", explode: false, required: true },
    { name: "exchange", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ContractsStrikesResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `strikes` can do without. */
export interface StrikesOptions extends core.RequestOptions {
  /**
   * Exchange the derivatives trade on; SMART unless given. Required for futures options, such as
   * CME.
   */
  exchange?: string;
}

/**
 * List the strikes of options on an underlying for one month.
 *
 * Returns the valid strikes of calls and of puts. Both lists are empty unless the underlying has
 * been looked up with `search` earlier in the session. Feed a strike into `lookup` to get a conid.
 *
 * - `conid`: Contract id of the underlying, such as 265598 for AAPL.
 * - `secType`: Kind of derivative: OPT for options, FOP for futures options or WAR for warrants.
 * - `month`: Expiry month as MMMYY, such as JAN24; `search` lists the valid ones.
 *
 * Sent as `GET /iserver/secdef/strikes`.
 */
export async function strikes(
  client: core.Core,
  conid: string,
  secType: types.ContractsStrikesSecType,
  month: string,
  options: StrikesOptions = {},
): Promise<types.ContractsStrikesResponse> {
  return client.call(STRIKES, [conid, secType, month, options.exchange], options);
}

const BY_EXCHANGE: core.Operation = {
  id: "GET /trsrv/all-conids",
  method: "GET",
  path: "/trsrv/all-conids",
  servers: SERVERS,
  parameters: [
    { name: "exchange", in: "query", style: "form", explode: false, required: true },
    { name: "assetClass", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: [() => shapes.ContractsByExchangeResponseItem] }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `byExchange` can do without. */
export interface ByExchangeOptions extends core.RequestOptions {
  /** Asset class to list; STK, which is also the default. */
  assetClass?: unknown;
}

/**
 * List every contract traded on an exchange.
 *
 * Returns ticker, conid and exchange for all that trades there, also where the main listing is on a
 * different exchange. The list is long.
 *
 * - `exchange`: Exchange code, such as AMEX.
 *
 * Sent as `GET /trsrv/all-conids`.
 */
export async function byExchange(
  client: core.Core,
  exchange: string,
  options: ByExchangeOptions = {},
): Promise<types.ContractsByExchangeResponseItem[]> {
  return client.call(BY_EXCHANGE, [exchange, options.assetClass], options);
}

const FUTURES: core.Operation = {
  id: "GET /trsrv/futures",
  method: "GET",
  path: "/trsrv/futures",
  servers: SERVERS,
  parameters: [
    { name: "symbols", in: "query", style: "form", explode: false, required: true },
    { name: "exchange", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Features }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `futures` can do without. */
export interface FuturesOptions extends core.RequestOptions {
  /** Exchange where the futures are listed, such as CME. */
  exchange?: string;
}

/**
 * List unexpired futures by underlying symbol.
 *
 * Returns, for each symbol, its futures with conid, expiry date, last trading day and underlying
 * conid.
 *
 * - `symbols`: Symbols of the underlyings, separated by commas: ES,MES.
 *
 * Sent as `GET /trsrv/futures`.
 */
export async function futures(
  client: core.Core,
  symbols: string,
  options: FuturesOptions = {},
): Promise<types.Features> {
  return client.call(FUTURES, [symbols, options.exchange], options);
}

const DEFINITIONS: core.Operation = {
  id: "GET /trsrv/secdef",
  method: "GET",
  path: "/trsrv/secdef",
  servers: SERVERS,
  parameters: [
    { name: "conids", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TrsrvSecDefResponse }] },
    { status: "204" },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the definitions of several contracts at once.
 *
 * Returns one definition for each conid: name, currency, asset class, expiry, strike, increments
 * and the like.
 *
 * - `conids`: Contract ids, separated by commas: 265598,8314.
 *
 * Sent as `GET /trsrv/secdef`.
 */
export async function definitions(
  client: core.Core,
  conids: string,
  options: core.RequestOptions = {},
): Promise<types.TrsrvSecDefResponse | undefined> {
  return client.call(DEFINITIONS, [conids], options);
}

const SCHEDULE_BY_SYMBOL: core.Operation = {
  id: "GET /trsrv/secdef/schedule",
  method: "GET",
  path: "/trsrv/secdef/schedule",
  servers: SERVERS,
  parameters: [
    { name: "assetClass", in: "query", style: "form", explode: false, required: true },
    { name: "symbol", in: "query", style: "form", explode: false, required: true },
    { name: "exchange", in: "query", style: "form", explode: false },
    { name: "exchangeFilter", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TradingSchedule }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `scheduleBySymbol` can do without. */
export interface ScheduleBySymbolOptions extends core.RequestOptions {
  /** Exchange of the main listing, such as NASDAQ. */
  exchange?: string;
  /** Exchanges to report on, separated by commas: AMEX,NASDAQ,NYSE. */
  exchangeFilter?: string;
}

/**
 * Get the trading hours of a symbol, up to a month ahead.
 *
 * Returns sessions and trading times by venue. When you have a conid, `trading_schedule` is the
 * simpler choice.
 *
 * - `assetClass`: Asset class: STK, OPT, FUT, CFD, WAR, SWP (forex), FND, BND or ICS (spreads
 * between commodities).
 * - `symbol`: Symbol of the underlying, such as AAPL.
 *
 * Sent as `GET /trsrv/secdef/schedule`.
 */
export async function scheduleBySymbol(
  client: core.Core,
  assetClass: types.ContractsScheduleBySymbolAssetClass,
  symbol: string,
  options: ScheduleBySymbolOptions = {},
): Promise<types.TradingSchedule> {
  return client.call(
    SCHEDULE_BY_SYMBOL,
    [
      assetClass,
      symbol,
      options.exchange,
      options.exchangeFilter,
    ],
    options,
  );
}

const STOCKS: core.Operation = {
  id: "GET /trsrv/stocks",
  method: "GET",
  path: "/trsrv/stocks",
  servers: SERVERS,
  parameters: [
    { name: "symbols", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Stocks }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Look up stocks by symbol.
 *
 * Returns, for each symbol, the companies that use it and their contracts by exchange, with a flag
 * for US ones. A symbol is seldom unique worldwide: filter by exchange before taking the first
 * conid. Several symbols fit in one call.
 *
 * - `symbols`: Symbols in capitals, separated by commas: AAPL,IBKR.
 *
 * Sent as `GET /trsrv/stocks`.
 */
export async function stocks(
  client: core.Core,
  symbols: string,
  options: core.RequestOptions = {},
): Promise<types.Stocks> {
  return client.call(STOCKS, [symbols], options);
}
