/** Notifications. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const DELIVERY_OPTIONS: core.Operation = {
  id: "GET /fyi/deliveryoptions",
  method: "GET",
  path: "/fyi/deliveryoptions",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.DeliveryOptions }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List where notifications are sent.
 *
 * Returns the devices (E), each with name, id and whether it is on, and whether email is on (M).
 *
 * Sent as `GET /fyi/deliveryoptions`.
 */
export async function deliveryOptions(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.DeliveryOptions> {
  return client.call(DELIVERY_OPTIONS, [], options);
}

const SET_DEVICE: core.Operation = {
  id: "POST /fyi/deliveryoptions/device",
  method: "POST",
  path: "/fyi/deliveryoptions/device",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FyiVt }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Add a device for notifications, or switch it on or off.
 *
 * Takes the device's name, id and display name, and whether it is to receive notifications. Answers
 * with V=1 once taken.
 *
 * Sent as `POST /fyi/deliveryoptions/device`.
 */
export async function setDevice(
  client: core.Core,
  body: types.FyiEnableDeviceOption,
  options: core.RequestOptions = {},
): Promise<types.FyiVt> {
  return client.call(SET_DEVICE, [], { ...options, body });
}

const SET_EMAIL: core.Operation = {
  id: "PUT /fyi/deliveryoptions/email",
  method: "PUT",
  path: "/fyi/deliveryoptions/email",
  servers: SERVERS,
  parameters: [
    { name: "enabled", in: "query", style: "form", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FyiVt }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Switch delivery by email on or off.
 *
 * Concerns the account's main email address. Answers with V=1 once taken.
 *
 * - `enabled`: true to send notifications by email, false to stop.
 *
 * Sent as `PUT /fyi/deliveryoptions/email`.
 */
export async function setEmail(
  client: core.Core,
  enabled: unknown,
  options: core.RequestOptions = {},
): Promise<types.FyiVt> {
  return client.call(SET_EMAIL, [enabled], options);
}

const DELETE_DEVICE: core.Operation = {
  id: "DELETE /fyi/deliveryoptions/{deviceId}",
  method: "DELETE",
  path: "/fyi/deliveryoptions/{deviceId}",
  servers: SERVERS,
  parameters: [
    { name: "deviceId", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200" },
  ],
};

/**
 * Remove a device from notification delivery.
 *
 * The answer has no body. An unknown device gives status 404 with an HTML page.
 *
 * - `deviceId`: Id of the device, the I of an entry of `delivery_options`.
 *
 * Sent as `DELETE /fyi/deliveryoptions/{deviceId}`.
 */
export async function deleteDevice(
  client: core.Core,
  deviceId: unknown,
  options: core.RequestOptions = {},
): Promise<void> {
  return client.call(DELETE_DEVICE, [deviceId], options);
}

const DISCLAIMER: core.Operation = {
  id: "GET /fyi/disclaimer/{typecode}",
  method: "GET",
  path: "/fyi/disclaimer/{typecode}",
  servers: SERVERS,
  parameters: [
    { name: "typecode", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.DisclaimerInfo }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the disclaimer of a kind of notification.
 *
 * Returns the disclaimer's text as DT.
 *
 * - `typecode`: Two-character code of the kind of notification: SM for system messages, DA for
 * dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
 *
 * Sent as `GET /fyi/disclaimer/{typecode}`.
 */
export async function disclaimer(
  client: core.Core,
  typecode: types.Typecodes,
  options: core.RequestOptions = {},
): Promise<types.DisclaimerInfo> {
  return client.call(DISCLAIMER, [typecode], options);
}

const MARK_DISCLAIMER_READ: core.Operation = {
  id: "PUT /fyi/disclaimer/{typecode}",
  method: "PUT",
  path: "/fyi/disclaimer/{typecode}",
  servers: SERVERS,
  parameters: [
    { name: "typecode", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FyiVt }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Confirm having read a kind's disclaimer.
 *
 * Records the confirmation for the user. Answers with V=1 once taken.
 *
 * - `typecode`: Two-character code of the kind of notification: SM for system messages, DA for
 * dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
 *
 * Sent as `PUT /fyi/disclaimer/{typecode}`.
 */
export async function markDisclaimerRead(
  client: core.Core,
  typecode: types.Typecodes,
  options: core.RequestOptions = {},
): Promise<types.FyiVt> {
  return client.call(MARK_DISCLAIMER_READ, [typecode], options);
}

const LIST: core.Operation = {
  id: "GET /fyi/notifications",
  method: "GET",
  path: "/fyi/notifications",
  servers: SERVERS,
  parameters: [
    { name: "max", in: "query", style: "form", explode: false, required: true },
    { name: "include", in: "query", style: "form", explode: false },
    { name: "exclude", in: "query", style: "form", explode: false },
    { name: "id", in: "query", style: "form", explode: false },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Notifications }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/** What `list` can do without. */
export interface ListOptions extends core.RequestOptions {
  /** Codes of the only kinds to return, separated by commas. */
  include?: unknown;
  /** Codes of the kinds to leave out, separated by commas. */
  exclude?: unknown;
  /** Id of the last notification of the previous batch; what follows it is returned. */
  afterId?: unknown;
}

/**
 * List recent notifications.
 *
 * Returns up to ten notifications, with id (ID), kind (FC), date (D), title (MS), text (MD) and
 * whether they were read (R). For older ones, pass the id of the last one received.
 *
 * - `limit`: How many to return; 10 at most.
 *
 * Sent as `GET /fyi/notifications`.
 */
export async function list(
  client: core.Core,
  limit: number,
  options: ListOptions = {},
): Promise<types.Notifications> {
  return client.call(LIST, [limit, options.include, options.exclude, options.afterId], options);
}

const MARK_READ: core.Operation = {
  id: "PUT /fyi/notifications/{notificationID}",
  method: "PUT",
  path: "/fyi/notifications/{notificationID}",
  servers: SERVERS,
  parameters: [
    { name: "notificationID", in: "path", style: "simple", explode: false, required: true },
  ],
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.NotificationReadAcknowledge }] },
  ],
  errors: [
    { status: "400", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Mark a notification as read.
 *
 * Answers with V=1 once taken, T with the milliseconds it took, and P with the notification's id
 * and state.
 *
 * - `notificationId`: Id of the notification, the ID of a row of `list`.
 *
 * Sent as `PUT /fyi/notifications/{notificationID}`.
 */
export async function markRead(
  client: core.Core,
  notificationId: unknown,
  options: core.RequestOptions = {},
): Promise<types.NotificationReadAcknowledge> {
  return client.call(MARK_READ, [notificationId], options);
}

const SETTINGS: core.Operation = {
  id: "GET /fyi/settings",
  method: "GET",
  path: "/fyi/settings",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FyiSettings }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the kinds of notification and whether they are on.
 *
 * Returns one entry for each kind: its code (FC), name, text, and whether it is enabled and its
 * disclaimer read.
 *
 * Sent as `GET /fyi/settings`.
 */
export async function settings(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.FyiSettings> {
  return client.call(SETTINGS, [], options);
}

const UPDATE_SETTING: core.Operation = {
  id: "POST /fyi/settings/{typecode}",
  method: "POST",
  path: "/fyi/settings/{typecode}",
  servers: SERVERS,
  parameters: [
    { name: "typecode", in: "path", style: "simple", explode: false, required: true },
  ],
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FyiVt }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Switch a kind of notification on or off.
 *
 * Some kinds have a disclaimer to be read first, see `disclaimer`. Answers with V=1 once taken.
 *
 * - `typecode`: Two-character code of the kind of notification: SM for system messages, DA for
 * dividends, EA for earnings, OE for option expiry, UA for your own alerts, and so on.
 *
 * Sent as `POST /fyi/settings/{typecode}`.
 */
export async function updateSetting(
  client: core.Core,
  typecode: types.Typecodes,
  body: types.NotificationsUpdateSettingRequest,
  options: core.RequestOptions = {},
): Promise<types.FyiVt> {
  return client.call(UPDATE_SETTING, [typecode], { ...options, body });
}

const UNREAD_COUNT: core.Operation = {
  id: "GET /fyi/unreadnumber",
  method: "GET",
  path: "/fyi/unreadnumber",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.NotificationsUnreadCountResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "423", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.NotificationsUnreadCountLockedResponse }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Count the unread notifications.
 *
 * Returns the number as BN.
 *
 * Sent as `GET /fyi/unreadnumber`.
 */
export async function unreadCount(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.NotificationsUnreadCountResponse> {
  return client.call(UNREAD_COUNT, [], options);
}
