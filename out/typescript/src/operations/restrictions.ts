/** Restrictions. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const APPLY: core.Operation = {
  id: "POST /gw/api/v1/restrictions",
  method: "POST",
  path: "/gw/api/v1/restrictions",
  servers: SERVERS,
  parameters: [
    { name: "Authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "text/plain", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.CSVResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
  ],
  security: [
    [{ scheme: "bearerAuth" }],
  ],
};

/**
 * Apply a checked file of trading restrictions.
 *
 * Puts changes into force that passed `verify` under the same requestId. The body is a JWT that
 * holds the file, good for one minute; the bearer token is needed besides. Needs the scope
 * `restrictions.write` and a payload signed as a JWT.
 *
 * - `authorization`: The word Bearer, a space and the OAuth 2.0 access token. A token is good for
 * about 50 minutes.
 *
 * Sent as `POST /gw/api/v1/restrictions`.
 */
export async function apply(
  client: core.Core,
  authorization: string,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.CSVResponse> {
  return client.call(APPLY, [authorization], { ...options, body });
}

const VERIFY: core.Operation = {
  id: "POST /gw/api/v1/restrictions/verify",
  method: "POST",
  path: "/gw/api/v1/restrictions/verify",
  servers: SERVERS,
  parameters: [
    { name: "Authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.CSVResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
  ],
  security: [
    [{ scheme: "bearerAuth" }],
  ],
};

/**
 * Check a file of trading restrictions before it is applied.
 *
 * Checks a base64-encoded CSV whose rows add or delete restrictions (RESTR_...) and their
 * associations (RESTR_ASSOC_...), and applies nothing. `apply` then needs the same requestId. Needs
 * the scope `restrictions.write`.
 *
 * - `authorization`: The word Bearer, a space and the OAuth 2.0 access token. A token is good for
 * about 50 minutes.
 *
 * Sent as `POST /gw/api/v1/restrictions/verify`.
 */
export async function verify(
  client: core.Core,
  authorization: string,
  body: types.VerifyRequest,
  options: core.RequestOptions = {},
): Promise<types.CSVResponse> {
  return client.call(VERIFY, [authorization], { ...options, body });
}
