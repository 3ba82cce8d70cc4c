/** Session. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const START: core.Operation = {
  id: "POST /iserver/auth/ssodh/init",
  method: "POST",
  path: "/iserver/auth/ssodh/init",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BrokerageSessionStatus }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Open the brokerage session that trading and market data need.
 *
 * Turns an authenticated login into a brokerage session, which every /iserver call needs. Send
 * publish=true (false is answered with status 500), and compete=true to take over from another
 * session of the same username. Call it once: on a session that already works it can tear that
 * session down. The answer has the same shape as `status`; authenticated may still be false for a
 * moment.
 *
 * Sent as `POST /iserver/auth/ssodh/init`.
 */
export async function start(
  client: core.Core,
  body: types.BrokerageSessionInitRequest,
  options: core.RequestOptions = {},
): Promise<types.BrokerageSessionStatus> {
  return client.call(START, [], { ...options, body });
}

const STATUS: core.Operation = {
  id: "POST /iserver/auth/status",
  method: "POST",
  path: "/iserver/auth/status",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.BrokerageSessionStatus }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
  ],
};

/**
 * Report whether the brokerage session is authenticated and connected.
 *
 * Answers with authenticated, connected, competing and a message, and changes nothing.
 * authenticated=false while connected=true means that the login is there but no brokerage session
 * is open: call `start`. competing=true means that the username is in use somewhere else. A local
 * gateway nobody has logged in to redirects to its login page instead, or answers 401.
 *
 * Sent as `POST /iserver/auth/status`.
 */
export async function status(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.BrokerageSessionStatus> {
  return client.call(STATUS, [], options);
}

const LOGOUT: core.Operation = {
  id: "POST /logout",
  method: "POST",
  path: "/logout",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SessionLogoutResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
  ],
};

/**
 * End the session and log the user out.
 *
 * Ends the login together with its brokerage session. Afterwards throw away the cookies you hold; a
 * new login is needed before any other call works.
 *
 * Sent as `POST /logout`.
 */
export async function logout(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.SessionLogoutResponse> {
  return client.call(LOGOUT, [], options);
}

const VALIDATE: core.Operation = {
  id: "GET /sso/validate",
  method: "GET",
  path: "/sso/validate",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SsoValidateResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
  ],
};

/**
 * Check the single sign-on login and see when it expires.
 *
 * Tells whether the login behind the session is still good, whose it is, when it was made and how
 * long it lasts. It says nothing about the brokerage session; use `status` for that.
 *
 * Sent as `GET /sso/validate`.
 */
export async function validate(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.SsoValidateResponse> {
  return client.call(VALIDATE, [], options);
}

const TICKLE: core.Operation = {
  id: "POST /tickle",
  method: "POST",
  path: "/tickle",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TickleResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
  ],
};

/**
 * Keep the session alive and get its id.
 *
 * Call it about once a minute: a brokerage session left alone for some five or six minutes is
 * dropped. The answer carries the session id that a websocket connection presents as its cookie,
 * and the authentication state. Status 200 does not mean authenticated, and the error "no bridge"
 * under hmds is normal.
 *
 * Sent as `POST /tickle`.
 */
export async function tickle(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.TickleResponse> {
  return client.call(TICKLE, [], options);
}
