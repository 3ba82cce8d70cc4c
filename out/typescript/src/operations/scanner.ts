/** Scanner. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const PARAMS: core.Operation = {
  id: "GET /iserver/scanner/params",
  method: "GET",
  path: "/iserver/scanner/params",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.IserverScannerParams }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the instruments, locations, scans and filters the scanner knows.
 *
 * Returns the codes to use in `run`: scan types, instruments, filters and a tree of locations. The
 * answer is large and seldom changes: keep it. At most one call in 15 minutes.
 *
 * Sent as `GET /iserver/scanner/params`.
 */
export async function params(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.IserverScannerParams> {
  return client.call(PARAMS, [], options);
}

const RUN: core.Operation = {
  id: "POST /iserver/scanner/run",
  method: "POST",
  path: "/iserver/scanner/run",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.IserverScannerRunResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Run a market scan and list the contracts it finds.
 *
 * Takes an instrument, a scan type, a location and filters, all by their codes from `params`, and
 * returns up to 50 contracts, best first. At most one call a second.
 *
 * Sent as `POST /iserver/scanner/run`.
 */
export async function run(
  client: core.Core,
  body: types.IserverScannerRunRequest,
  options: core.RequestOptions = {},
): Promise<types.IserverScannerRunResponse> {
  return client.call(RUN, [], { ...options, body });
}
