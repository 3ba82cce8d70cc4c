/** Echo. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const HTTPS: core.Operation = {
  id: "GET /gw/api/v1/echo/https",
  method: "GET",
  path: "/gw/api/v1/echo/https",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.EchoResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Send back a plain request, to test access.
 *
 * Returns the method, security policy and query parameters that IBKR received; a quick check of
 * token and scope. Needs the scope `echo.read`.
 *
 * Sent as `GET /gw/api/v1/echo/https`.
 */
export async function https(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.EchoResponse> {
  return client.call(HTTPS, [], options);
}

const SIGNED_JWT: core.Operation = {
  id: "POST /gw/api/v1/echo/signed-jwt",
  method: "POST",
  path: "/gw/api/v1/echo/signed-jwt",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/jwt", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.EchoResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Send back a signed request, to test the signature.
 *
 * Returns what IBKR made of the JWT in the body; a quick check of key, claims and scope. Needs the
 * scope `echo.write` and a payload signed as a JWT.
 *
 * Sent as `POST /gw/api/v1/echo/signed-jwt`.
 */
export async function signedJwt(
  client: core.Core,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.EchoResponse> {
  return client.call(SIGNED_JWT, [], { ...options, body });
}
