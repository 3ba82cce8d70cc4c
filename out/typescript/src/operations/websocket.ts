/** Websocket. */

import type * as core from "../core/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const CONNECT: core.Operation = {
  id: "GET /ws",
  method: "GET",
  path: "/ws",
  servers: SERVERS,
  parameters: [
    { name: "api", in: "cookie", style: "form", explode: false, required: true },
    { name: "Connection", in: "header", style: "simple", explode: false, required: true },
    { name: "Upgrade", in: "header", style: "simple", explode: false, required: true },
    { name: "bearer_token", in: "query", style: "form", explode: false },
    { name: "oauth_token", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "101" },
  ],
  stream: true,
};

/** What `connect` can do without. */
export interface ConnectOptions extends core.RequestOptions {
  /** OAuth 2.0 access token, for logins made that way. */
  bearerToken?: string;
  /** OAuth 1.0a access token, such as a1b2c3d4, for logins made that way. */
  oauthToken?: string;
}

/**
 * Open the websocket for streaming data.
 *
 * Upgrades to a websocket for quotes, order updates, trades and account values. Call
 * `session.tickle` first and present its session id as the cookie; a User-Agent header is required
 * as well. Wait for the system message that has success before subscribing, since earlier
 * subscriptions are dropped, and send the text tic at least once a minute. A quote subscription
 * ends after 15 minutes and has to be renewed.
 *
 * - `session`: Session id from `session.tickle`. On a local gateway the cookie's value is JSON:
 * {"session":"..."}.
 * - `connection`: Always Upgrade.
 * - `upgrade`: Always websocket.
 *
 * Sent as `GET /ws`.
 */
export async function connect(
  client: core.Core,
  session: string,
  connection: "Upgrade",
  upgrade: "websocket",
  options: ConnectOptions = {},
): Promise<core.StreamRequest> {
  return client.stream(
    CONNECT,
    [
      session,
      connection,
      upgrade,
      options.bearerToken,
      options.oauthToken,
    ],
    options,
  );
}
