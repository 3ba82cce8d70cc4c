/** Watchlists. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const GET: core.Operation = {
  id: "GET /iserver/watchlist",
  method: "GET",
  path: "/iserver/watchlist",
  servers: SERVERS,
  parameters: [
    { name: "id", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SingleWatchlist }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get a watchlist and its instruments.
 *
 * Returns name and rows, each with conid, ticker, asset class and full name; C holds the conid
 * again as text.
 *
 * - `watchlistId`: Watchlist id, a number written as text, such as 1234.
 *
 * Sent as `GET /iserver/watchlist`.
 */
export async function get(
  client: core.Core,
  watchlistId: string,
  options: core.RequestOptions = {},
): Promise<types.SingleWatchlist> {
  return client.call(GET, [watchlistId], options);
}

const CREATE: core.Operation = {
  id: "POST /iserver/watchlist",
  method: "POST",
  path: "/iserver/watchlist",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.WatchlistsCreateResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Save a watchlist under an id of your choice.
 *
 * The id consists of digits only and is yours to choose; one that exists is overwritten without a
 * word. Unknown conids are accepted as well. The answer shows the list as stored, often with no
 * instruments yet.
 *
 * Sent as `POST /iserver/watchlist`.
 */
export async function create(
  client: core.Core,
  body: types.WatchlistsCreateRequest,
  options: core.RequestOptions = {},
): Promise<types.WatchlistsCreateResponse> {
  return client.call(CREATE, [], { ...options, body });
}

const DELETE_: core.Operation = {
  id: "DELETE /iserver/watchlist",
  method: "DELETE",
  path: "/iserver/watchlist",
  servers: SERVERS,
  parameters: [
    { name: "id", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.WatchlistDeleteSuccess }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Delete a watchlist.
 *
 * Deletes the list from the username's settings. On a session in use, an id that does not exist is
 * answered with status 200 all the same.
 *
 * - `watchlistId`: Watchlist id, a number written as text, such as 1234.
 *
 * Sent as `DELETE /iserver/watchlist`.
 */
export async function delete_(
  client: core.Core,
  watchlistId: string,
  options: core.RequestOptions = {},
): Promise<types.WatchlistDeleteSuccess> {
  return client.call(DELETE_, [watchlistId], options);
}

const LIST: core.Operation = {
  id: "GET /iserver/watchlists",
  method: "GET",
  path: "/iserver/watchlists",
  servers: SERVERS,
  parameters: [
    { name: "SC", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.WatchlistsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `list` can do without. */
export interface ListOptions extends core.RequestOptions {
  /** USER_WATCHLIST to leave out the lists that IBKR made; there is no other value. */
  scope?: "USER_WATCHLIST";
}

/**
 * List the saved watchlists.
 *
 * Returns id and name of each watchlist of the username; take an id to `get` for what is in it.
 *
 * Sent as `GET /iserver/watchlists`.
 */
export async function list(
  client: core.Core,
  options: ListOptions = {},
): Promise<types.WatchlistsResponse> {
  return client.call(LIST, [options.scope], options);
}
