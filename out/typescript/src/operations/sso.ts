/** Sso. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com" },
  { url: "https://qa.interactivebrokers.com" },
];

const CREATE_BROWSER_SESSION: core.Operation = {
  id: "POST /gw/api/v1/sso-browser-sessions",
  method: "POST",
  path: "/gw/api/v1/sso-browser-sessions",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/jwt", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.CreateBrowserSessionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Log a client in to IBKR's web portal.
 *
 * Returns a web address that takes the user into the portal without logging in again. Needs the
 * scope `sso-browser-sessions.write` and a payload signed as a JWT.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 *
 * Sent as `POST /gw/api/v1/sso-browser-sessions`.
 */
export async function createBrowserSession(
  client: core.Core,
  authorization: string,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.CreateBrowserSessionResponse> {
  return client.call(CREATE_BROWSER_SESSION, [authorization], { ...options, body });
}

const CREATE_SESSION: core.Operation = {
  id: "POST /gw/api/v1/sso-sessions",
  method: "POST",
  path: "/gw/api/v1/sso-sessions",
  servers: SERVERS,
  parameters: [
    { name: "authorization", in: "header", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/jwt", codec: "text" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.CreateSessionResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.MissingRequiredParameterResponse }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InvalidAccessTokenResponse }] },
    { status: "403", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InsufficientScopeResponse }] },
    { status: "500", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.InternalServerErrorResponse }] },
  ],
};

/**
 * Log a client in and get an access token.
 *
 * Opens a session for one of your users from the IP address they come from, and returns a token for
 * it. Needs the scope `sso-sessions.write` and a payload signed as a JWT.
 *
 * - `authorization`: The word Bearer, a space and the access token.
 *
 * Sent as `POST /gw/api/v1/sso-sessions`.
 */
export async function createSession(
  client: core.Core,
  authorization: string,
  body: string,
  options: core.RequestOptions = {},
): Promise<types.CreateSessionResponse> {
  return client.call(CREATE_SESSION, [authorization], { ...options, body });
}
