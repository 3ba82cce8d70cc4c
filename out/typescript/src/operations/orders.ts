/** Orders. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const STATUS: core.Operation = {
  id: "GET /iserver/account/order/status/{orderId}",
  method: "GET",
  path: "/iserver/account/order/status/{orderId}",
  servers: SERVERS,
  parameters: [
    { name: "orderId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.OrderStatus }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the status of one order.
 *
 * Returns the order's state, sizes and prices, most of them as text ("1.0"), and whether it can
 * still be changed or cancelled. Only orders of the current session are known: others, or the wrong
 * selected account, give status 503.
 *
 * - `orderId`: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
 *
 * Sent as `GET /iserver/account/order/status/{orderId}`.
 */
export async function status(
  client: core.Core,
  orderId: number,
  options: core.RequestOptions = {},
): Promise<types.OrderStatus> {
  return client.call(STATUS, [orderId], options);
}

const LIVE: core.Operation = {
  id: "GET /iserver/account/orders",
  method: "GET",
  path: "/iserver/account/orders",
  servers: SERVERS,
  parameters: [
    { name: "filters", in: "query", style: "form", explode: false },
    { name: "force", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.LiveOrdersResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `live` can do without. */
export interface LiveOptions extends core.RequestOptions {
  /**
   * Order states to return, separated by commas, such as submitted,filled; add sort_by_time to
   * order them.
   */
  filters?: types.OrdersLiveFilters;
  /**
   * true to empty IBKR's cache of orders. That call returns no orders; the next one has fresh ones.
   */
  force?: boolean;
}

/**
 * List the orders of this session.
 *
 * Returns working orders, and those filled or cancelled in this session; orders placed in earlier
 * sessions do not show. The first call is often empty with snapshot=false: wait and call again.
 * Calls with filters stop order updates on the websocket until force=true is sent. Needs
 * `accounts.list` first; at most one call in 5 seconds.
 *
 * Sent as `GET /iserver/account/orders`.
 */
export async function live(
  client: core.Core,
  options: LiveOptions = {},
): Promise<types.LiveOrdersResponse> {
  return client.call(LIVE, [options.filters, options.force], options);
}

const TRADES: core.Operation = {
  id: "GET /iserver/account/trades",
  method: "GET",
  path: "/iserver/account/trades",
  servers: SERVERS,
  parameters: [
    { name: "days", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.TradesResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `trades` can do without. */
export interface TradesOptions extends core.RequestOptions {
  /** How many days back to go, from 1 to 7. Without it only the current day is covered. */
  days?: number;
}

/**
 * List recent executions.
 *
 * Returns fills with execution id, contract, side, size and price, for today unless days is given.
 * At most one call in 5 seconds.
 *
 * Sent as `GET /iserver/account/trades`.
 */
export async function trades(
  client: core.Core,
  options: TradesOptions = {},
): Promise<types.TradesResponse> {
  return client.call(TRADES, [options.days], options);
}

const MODIFY: core.Operation = {
  id: "POST /iserver/account/{accountId}/order/{orderId}",
  method: "POST",
  path: "/iserver/account/{accountId}/order/{orderId}",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "orderId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.OrderSubmitSuccess, () => shapes.OrderSubmitError, () => shapes.OrderReplyMessage, () => shapes.AdvancedOrderReject] } }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Change an order that is not yet filled.
 *
 * The body is the bare order with all of its fields, not wrapped in a list, and not just what
 * changes. Answers as `place` does, so a question may come back and need a `reply`. Call
 * `accounts.list` first.
 *
 * - `accountId`: Account that the order is for, such as U1234567.
 * - `orderId`: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
 *
 * Sent as `POST /iserver/account/{accountId}/order/{orderId}`.
 */
export async function modify(
  client: core.Core,
  accountId: string,
  orderId: number,
  body: types.SingleOrderSubmissionRequest,
  options: core.RequestOptions = {},
): Promise<
  | types.OrderSubmitSuccess
  | types.OrderSubmitError
  | types.OrderReplyMessage
  | types.AdvancedOrderReject
> {
  return client.call(MODIFY, [accountId, orderId], { ...options, body });
}

const CANCEL: core.Operation = {
  id: "DELETE /iserver/account/{accountId}/order/{orderId}",
  method: "DELETE",
  path: "/iserver/account/{accountId}/order/{orderId}",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
    { name: "orderId", in: "path", style: "simple", explode: false, required: true },
    { name: "extOperator", in: "query", style: "form", explode: false },
    { name: "manualIndicator", in: "query", style: "form", explode: false },
    { name: "manualCancelTime", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.OrderCancelSuccess, () => shapes.OrderSubmitError, [{ anyOf: [() => shapes.OrderCancelSuccess, () => shapes.OrderSubmitError] }]] } }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `cancel` can do without. */
export interface CancelOptions extends core.RequestOptions {
  /** Name of the person or system that acts from outside IBKR. */
  extOperator?: string;
  /** For US futures, where it is required: true if a person cancels, false if a program does. */
  manualIndicator?: boolean;
  /** When the person cancelled, as an integer time stamp. */
  manualCancelTime?: number;
}

/**
 * Ask for an order to be cancelled.
 *
 * The answer acknowledges the request and is no proof: the order may still fill first, so follow
 * its `status`. An unknown order id gives an error text with status 200.
 *
 * - `accountId`: Account that the order is for, such as U1234567.
 * - `orderId`: Order id that IBKR gave the order, such as 1799796559; not your own cOID.
 *
 * Sent as `DELETE /iserver/account/{accountId}/order/{orderId}`.
 */
export async function cancel(
  client: core.Core,
  accountId: string,
  orderId: string,
  options: CancelOptions = {},
): Promise<
  | types.OrderCancelSuccess
  | types.OrderSubmitError
  | (types.OrderCancelSuccess | types.OrderSubmitError)[]
> {
  return client.call(
    CANCEL,
    [
      accountId,
      orderId,
      options.extOperator,
      options.manualIndicator,
      options.manualCancelTime,
    ],
    options,
  );
}

const PLACE: core.Operation = {
  id: "POST /iserver/account/{accountId}/orders",
  method: "POST",
  path: "/iserver/account/{accountId}/orders",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.OrderSubmitSuccess, () => shapes.OrderSubmitError, () => shapes.OrderReplyMessage, () => shapes.AdvancedOrderReject] } }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Place an order, a bracket or an OCA group.
 *
 * Answers with a placed order, with a question, or with {"error": ...} and status 200 when the
 * order is rejected. A question has an id and messages, and nothing is placed until it is answered
 * through `reply`. Send one order at a time for an account, and wait for its acknowledgement;
 * unrelated orders do not belong in one call. Give each order a cOID of its own and never resend
 * blindly after a timeout: look for it in `live` first.
 *
 * - `accountId`: Account that the order is for, such as U1234567.
 *
 * Sent as `POST /iserver/account/{accountId}/orders`.
 */
export async function place(
  client: core.Core,
  accountId: string,
  body: types.OrdersSubmissionRequest,
  options: core.RequestOptions = {},
): Promise<
  | types.OrderSubmitSuccess
  | types.OrderSubmitError
  | types.OrderReplyMessage
  | types.AdvancedOrderReject
> {
  return client.call(PLACE, [accountId], { ...options, body });
}

const PREVIEW: core.Operation = {
  id: "POST /iserver/account/{accountId}/orders/whatif",
  method: "POST",
  path: "/iserver/account/{accountId}/orders/whatif",
  servers: SERVERS,
  parameters: [
    { name: "accountId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.OrderPreview }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Preview an order's cost and margin without placing it.
 *
 * Takes the same body as `place` and returns commission, total, and equity and margin before and
 * after. Amounts are formatted text ("0.01 USD"); problems come in warn and error with status 200.
 * Get a market data snapshot of the contract first.
 *
 * - `accountId`: Account the order would be for, such as U1234567.
 *
 * Sent as `POST /iserver/account/{accountId}/orders/whatif`.
 */
export async function preview(
  client: core.Core,
  accountId: string,
  body: types.OrdersSubmissionRequest,
  options: core.RequestOptions = {},
): Promise<types.OrderPreview> {
  return client.call(PREVIEW, [accountId], { ...options, body });
}

const ANSWER_PROMPT: core.Operation = {
  id: "POST /iserver/notification",
  method: "POST",
  path: "/iserver/notification",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: "string" }] },
  ],
};

/**
 * Answer a prompt that arrived over the websocket.
 *
 * Some prompts come as ntf messages on the websocket, with an order id, a request id and options.
 * Send both ids and the option you choose. The answer is plain text, Success.
 *
 * Sent as `POST /iserver/notification`.
 */
export async function answerPrompt(
  client: core.Core,
  body: types.OrdersAnswerPromptRequest,
  options: core.RequestOptions = {},
): Promise<string> {
  return client.call(ANSWER_PROMPT, [], { ...options, body });
}

const SUPPRESS: core.Operation = {
  id: "POST /iserver/questions/suppress",
  method: "POST",
  path: "/iserver/questions/suppress",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.OrdersSuppressResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Stop chosen order questions from being asked.
 *
 * Orders that would have raised these questions go straight through for the rest of the session, so
 * choose with care. At most 51 message ids, such as o354 (no market data) or o383 (size limit).
 * Starting the brokerage session again clears them.
 *
 * Sent as `POST /iserver/questions/suppress`.
 */
export async function suppress(
  client: core.Core,
  body: types.OrdersSuppressRequest,
  options: core.RequestOptions = {},
): Promise<types.OrdersSuppressResponse> {
  return client.call(SUPPRESS, [], { ...options, body });
}

const RESET_SUPPRESSION: core.Operation = {
  id: "POST /iserver/questions/suppress/reset",
  method: "POST",
  path: "/iserver/questions/suppress/reset",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.OrdersResetSuppressionResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Have all order questions asked again.
 *
 * Undoes every `suppress` of this session.
 *
 * Sent as `POST /iserver/questions/suppress/reset`.
 */
export async function resetSuppression(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.OrdersResetSuppressionResponse> {
  return client.call(RESET_SUPPRESSION, [], options);
}

const REPLY: core.Operation = {
  id: "POST /iserver/reply/{replyId}",
  method: "POST",
  path: "/iserver/reply/{replyId}",
  servers: SERVERS,
  parameters: [
    { name: "replyId", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: { anyOf: [() => shapes.OrderSubmitSuccess, () => shapes.OrderReplyMessage, () => shapes.OrderSubmitError, () => shapes.AdvancedOrderReject] } }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Answer a question that an order raised.
 *
 * confirmed=true goes on with the order, false discards it. The answer is the placed order, the
 * next question or a rejection, just as for `place`. An id works once, expires quickly and is lost
 * when other requests come in between: status 400 or 503 then says that it is gone, and the order
 * has to be placed anew.
 *
 * - `replyId`: Id of the question, as `place`, `modify` or an earlier `reply` returned it; a UUID.
 *
 * Sent as `POST /iserver/reply/{replyId}`.
 */
export async function reply(
  client: core.Core,
  replyId: string,
  body: types.OrdersReplyRequest,
  options: core.RequestOptions = {},
): Promise<
  | types.OrderSubmitSuccess
  | types.OrderReplyMessage
  | types.OrderSubmitError
  | types.AdvancedOrderReject
> {
  return client.call(REPLY, [replyId], { ...options, body });
}
