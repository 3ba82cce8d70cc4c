/** Oauth1. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const ACCESS_TOKEN: core.Operation = {
  id: "POST /oauth/access_token",
  method: "POST",
  path: "/oauth/access_token",
  servers: SERVERS,
  parameters: [
    { name: "Authorization", in: "header", style: "simple", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Oauth1AccessTokenResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `accessToken` can do without. */
export interface AccessTokenOptions extends core.RequestOptions {
  /**
   * OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce, timestamp and signature,
   * with oauth_token and oauth_verifier.
   */
  authorization?: string;
}

/**
 * Exchange a granted request token for an access token.
 *
 * Second step: takes the verifier that the user's grant gave, and returns an access token that
 * lasts and its encrypted secret. Store both safely.
 *
 * Sent as `POST /oauth/access_token`.
 */
export async function accessToken(
  client: core.Core,
  options: AccessTokenOptions = {},
): Promise<types.Oauth1AccessTokenResponse> {
  return client.call(ACCESS_TOKEN, [options.authorization], options);
}

const LIVE_SESSION_TOKEN: core.Operation = {
  id: "POST /oauth/live_session_token",
  method: "POST",
  path: "/oauth/live_session_token",
  servers: SERVERS,
  parameters: [
    { name: "Authorization", in: "header", style: "simple", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Oauth1LiveSessionTokenResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `liveSessionToken` can do without. */
export interface LiveSessionTokenOptions extends core.RequestOptions {
  /**
   * OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce, timestamp and signature,
   * with oauth_token and diffie_hellman_challenge.
   */
  authorization?: string;
}

/**
 * Agree on the key that signs later requests.
 *
 * Third step, needed about every 24 hours: a Diffie-Hellman exchange from which both sides compute
 * the live session token. The answer brings IBKR's half, a signature to check the result by, and
 * the expiry in milliseconds. Requests are then signed with HMAC-SHA256 under that token; go on
 * with `session.start`.
 *
 * Sent as `POST /oauth/live_session_token`.
 */
export async function liveSessionToken(
  client: core.Core,
  options: LiveSessionTokenOptions = {},
): Promise<types.Oauth1LiveSessionTokenResponse> {
  return client.call(LIVE_SESSION_TOKEN, [options.authorization], options);
}

const REQUEST_TOKEN: core.Operation = {
  id: "POST /oauth/request_token",
  method: "POST",
  path: "/oauth/request_token",
  servers: SERVERS,
  parameters: [
    { name: "Authorization", in: "header", style: "simple", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Oauth1RequestTokenResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `requestToken` can do without. */
export interface RequestTokenOptions extends core.RequestOptions {
  /**
   * OAuth 1.0a header, signed with RSA-SHA256: realm, consumer key, nonce, timestamp and signature,
   * with oauth_callback=oob.
   */
  authorization?: string;
}

/**
 * Get a request token to begin the OAuth 1.0a flow.
 *
 * First step of three for third parties: the token goes to IBKR's login page, where the user grants
 * access. A new consumer key is refused with status 401 (invalid consumer) until IBKR has activated
 * it, which takes from a day to two weeks.
 *
 * Sent as `POST /oauth/request_token`.
 */
export async function requestToken(
  client: core.Core,
  options: RequestTokenOptions = {},
): Promise<types.Oauth1RequestTokenResponse> {
  return client.call(REQUEST_TOKEN, [options.authorization], options);
}
