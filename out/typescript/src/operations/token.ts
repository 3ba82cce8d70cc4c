/** Token. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const CREATE: core.Operation = {
  id: "POST /oauth2/api/v1/token",
  method: "POST",
  path: "/oauth2/api/v1/token",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/x-www-form-urlencoded", codec: "form" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TokenResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetailResponse }] },
  ],
};

/**
 * Get an OAuth 2.0 access token.
 *
 * Exchanges a signed client assertion (private_key_jwt) or a client secret for an access token,
 * which the other /gw operations expect as a bearer token. expires_in says how many seconds it
 * lasts.
 *
 * Sent as `POST /oauth2/api/v1/token`.
 */
export async function create(
  client: core.Core,
  body: types.TokenRequest,
  options: core.RequestOptions = {},
): Promise<types.TokenResponse> {
  return client.call(CREATE, [], { ...options, body });
}
