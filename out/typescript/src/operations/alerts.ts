/** Alerts. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const GET: core.Operation = {
  id: "GET /iserver/account/alert/{alertId}",
  method: "GET",
  path: "/iserver/account/alert/{alertId}",
  servers: SERVERS,
  parameters: [
    { name: "alertId", in: "path", style: "simple", explode: false, required: true },
    { name: "type", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AlertDetails }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get one alert with its conditions.
 *
 * Returns the alert's message, expiry, conditions and whether it has fired. An unknown id is
 * reported as an error in an answer with status 200.
 *
 * - `alertId`: Alert id; it is the order_id that creating the alert returned, such as 9876543210.
 * - `queryType`: Always the letter Q.
 *
 * Sent as `GET /iserver/account/alert/{alertId}`.
 */
export async function get(
  client: core.Core,
  alertId: number,
  queryType: "Q",
  options: core.RequestOptions = {},
): Promise<types.AlertDetails> {
  return client.call(GET, [alertId, queryType], options);
}

const MOBILE: core.Operation = {
  id: "GET /iserver/account/mta",
  method: "GET",
  path: "/iserver/account/mta",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AlertDetails }] },
  ],
};

/**
 * Get the user's mobile trading alert.
 *
 * Every username has exactly one mobile trading assistant alert, which can be changed through
 * `save` but neither created nor deleted. Changing it gives it a new order id, while its tool id
 * stays.
 *
 * Sent as `GET /iserver/account/mta`.
 */
export async function mobile(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.AlertDetails> {
  return client.call(MOBILE, [], options);
}

const SAVE: core.Operation = {
  id: "POST /iserver/account/{accountId}/alert",
  method: "POST",
  path: "/iserver/account/{accountId}/alert",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AlertCreationResponse }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Create an alert, or change one.
 *
 * Creates an alert, or changes the one whose id is sent as orderId. Whether it worked stands in
 * success and text, with status 200 either way; order_id is the alert's id. Paper accounts may be
 * refused with status 403.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `POST /iserver/account/{accountId}/alert`.
 */
export async function save(
  client: core.Core,
  accountId: string,
  body: types.AlertCreationRequest,
  options: core.RequestOptions = {},
): Promise<types.AlertCreationResponse> {
  return client.call(SAVE, [accountId], { ...options, body });
}

const SET_ACTIVE: core.Operation = {
  id: "POST /iserver/account/{accountId}/alert/activate",
  method: "POST",
  path: "/iserver/account/{accountId}/alert/activate",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AlertActivationResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
  ],
};

/**
 * Switch an alert on or off.
 *
 * An alert that is off stays stored and does not fire. Send alertActive as 1 or 0, and read success
 * in the answer.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `POST /iserver/account/{accountId}/alert/activate`.
 */
export async function setActive(
  client: core.Core,
  accountId: string,
  body: types.AlertActivationRequest,
  options: core.RequestOptions = {},
): Promise<types.AlertActivationResponse> {
  return client.call(SET_ACTIVE, [accountId], { ...options, body });
}

const DELETE_: core.Operation = {
  id: "DELETE /iserver/account/{accountId}/alert/{alertId}",
  method: "DELETE",
  path: "/iserver/account/{accountId}/alert/{alertId}",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "alertId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AlertDeletionResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
  ],
};

/**
 * Delete an alert for good.
 *
 * To silence an alert for a while use `set_active` instead. The mobile alert cannot be deleted:
 * this puts it back to its defaults. The result is in success, text and failure_list.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 * - `alertId`: Alert id; it is the order_id that creating the alert returned, such as 9876543210.
 *
 * Sent as `DELETE /iserver/account/{accountId}/alert/{alertId}`.
 */
export async function delete_(
  client: core.Core,
  accountId: string,
  alertId: string,
  body: { [key: string]: unknown },
  options: core.RequestOptions = {},
): Promise<types.AlertDeletionResponse> {
  return client.call(DELETE_, [accountId, alertId], { ...options, body });
}

const LIST: core.Operation = {
  id: "GET /iserver/account/{accountId}/alerts",
  method: "GET",
  path: "/iserver/account/{accountId}/alerts",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Alerts }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List an account's alerts.
 *
 * Returns id, name, state and trigger of each alert; take an id to `get` for its conditions.
 *
 * - `accountId`: Account id, such as U1234567, or DU1234567 for a paper account.
 *
 * Sent as `GET /iserver/account/{accountId}/alerts`.
 */
export async function list(
  client: core.Core,
  accountId: string,
  options: core.RequestOptions = {},
): Promise<types.Alerts> {
  return client.call(LIST, [accountId], options);
}
