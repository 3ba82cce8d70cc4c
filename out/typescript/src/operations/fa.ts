/** Fa. */

import type * as core from "../core/index.js";
import type * as types from "../types/index.js";
import * as shapes from "../shapes/index.js";

const SERVERS: readonly core.Server[] = [
  { url: "https://localhost:5000/v1/api" },
  { url: "https://api.ibkr.com/v1/api" },
  { url: "https://api.ibkr.com/alpha/api" },
];

const MODEL_PRESETS: core.Operation = {
  id: "POST /fa/fa-preset/get",
  method: "POST",
  path: "/fa/fa-preset/get",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ModelPresetsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get how models are rebalanced.
 *
 * Returns the advisor's rebalancing settings, such as rounding to lots, tolerance ranges and
 * whether non-base cash is used. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/fa-preset/get`.
 */
export async function modelPresets(
  client: core.Core,
  body: types.FaModelPresetsRequest,
  options: core.RequestOptions = {},
): Promise<types.ModelPresetsResponse> {
  return client.call(MODEL_PRESETS, [], { ...options, body });
}

const SAVE_MODEL_PRESETS: core.Operation = {
  id: "POST /fa/fa-preset/save",
  method: "POST",
  path: "/fa/fa-preset/save",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaSaveModelPresetsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Change how models are rebalanced.
 *
 * Stores the settings that `model_presets` returns, for all models. reqID is a number of yours that
 * the answer repeats.
 *
 * Sent as `POST /fa/fa-preset/save`.
 */
export async function saveModelPresets(
  client: core.Core,
  body: types.ModelPresetsResponse,
  options: core.RequestOptions = {},
): Promise<types.FaSaveModelPresetsResponse> {
  return client.call(SAVE_MODEL_PRESETS, [], { ...options, body });
}

const MODEL_ACCOUNTS: core.Operation = {
  id: "POST /fa/model/accounts-details",
  method: "POST",
  path: "/fa/model/accounts-details",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaModelAccountsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the accounts inside a model.
 *
 * Returns details of each account in the model, with profit and loss when calcPnls is set. reqID is
 * a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/accounts-details`.
 */
export async function modelAccounts(
  client: core.Core,
  body: types.FaModelAccountsRequest,
  options: core.RequestOptions = {},
): Promise<types.FaModelAccountsResponse> {
  return client.call(MODEL_ACCOUNTS, [], { ...options, body });
}

const INVEST: core.Operation = {
  id: "POST /fa/model/invest-divest",
  method: "POST",
  path: "/fa/model/invest-divest",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaInvestResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Move an account's cash into a model, or out of it.
 *
 * Sets how much cash each listed account has in the model. Orders that are pending afterwards are
 * sent by `submit_transfers`. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/invest-divest`.
 */
export async function invest(
  client: core.Core,
  body: types.FaInvestRequest,
  options: core.RequestOptions = {},
): Promise<types.FaInvestResponse> {
  return client.call(INVEST, [], { ...options, body });
}

const INVESTED_ACCOUNTS: core.Operation = {
  id: "POST /fa/model/invest-divest-positions",
  method: "POST",
  path: "/fa/model/invest-divest-positions",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.GetInvestedAccountsSummary }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Show what each account has invested in a model.
 *
 * Returns each account's share of the model and what it could add: look at it before `invest`. Only
 * reads, in spite of its path. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/invest-divest-positions`.
 */
export async function investedAccounts(
  client: core.Core,
  body: types.FaInvestedAccountsRequest,
  options: core.RequestOptions = {},
): Promise<types.GetInvestedAccountsSummary> {
  return client.call(INVESTED_ACCOUNTS, [], { ...options, body });
}

const MODELS: core.Operation = {
  id: "POST /fa/model/list",
  method: "POST",
  path: "/fa/model/list",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ModelListResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the advisor's models.
 *
 * Returns a summary of every model, with the base currency and the master account. reqID is a
 * number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/list`.
 */
export async function models(
  client: core.Core,
  body: types.FaModelsRequest,
  options: core.RequestOptions = {},
): Promise<types.ModelListResponse> {
  return client.call(MODELS, [], { ...options, body });
}

const MODEL_POSITIONS: core.Operation = {
  id: "POST /fa/model/positions",
  method: "POST",
  path: "/fa/model/positions",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ModelPositionResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List a model's positions with targets and actual weights.
 *
 * Returns the model's positions and cash, with market value and any imbalance. A field to sort by
 * and a limit may be given. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/positions`.
 */
export async function modelPositions(
  client: core.Core,
  body: types.FaModelPositionsRequest,
  options: core.RequestOptions = {},
): Promise<types.ModelPositionResponse> {
  return client.call(MODEL_POSITIONS, [], { ...options, body });
}

const SAVE_MODEL: core.Operation = {
  id: "POST /fa/model/save",
  method: "POST",
  path: "/fa/model/save",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaSaveModelResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Create a model, or change its targets.
 *
 * Replaces the model's cash and position targets, its text and whether it is static. A name that
 * does not exist makes a new model. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/save`.
 */
export async function saveModel(
  client: core.Core,
  body: types.FaSaveModelRequest,
  options: core.RequestOptions = {},
): Promise<types.FaSaveModelResponse> {
  return client.call(SAVE_MODEL, [], { ...options, body });
}

const SUBMIT_TRANSFERS: core.Operation = {
  id: "POST /fa/model/submit-transfers",
  method: "POST",
  path: "/fa/model/submit-transfers",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaSubmitTransfersResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Send all pending model orders.
 *
 * Transmits the orders pending for the models, which trade for real. Check them with
 * `invested_accounts` beforehand. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/submit-transfers`.
 */
export async function submitTransfers(
  client: core.Core,
  body: types.FaSubmitTransfersRequest,
  options: core.RequestOptions = {},
): Promise<types.FaSubmitTransfersResponse> {
  return client.call(SUBMIT_TRANSFERS, [], { ...options, body });
}

const MODEL_SUMMARY: core.Operation = {
  id: "POST /fa/model/summary",
  method: "POST",
  path: "/fa/model/summary",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ModelSummaryResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get one model's value, accounts and state.
 *
 * Returns net liquidation value, number of accounts, whether the model is static, and whether it
 * has drifted from its targets. reqID is a number of yours that the answer repeats.
 *
 * Sent as `POST /fa/model/summary`.
 */
export async function modelSummary(
  client: core.Core,
  body: types.FaModelSummaryRequest,
  options: core.RequestOptions = {},
): Promise<types.ModelSummaryResponse> {
  return client.call(MODEL_SUMMARY, [], { ...options, body });
}

const ACCOUNTS: core.Operation = {
  id: "GET /iserver/account/allocation/accounts",
  method: "GET",
  path: "/iserver/account/allocation/accounts",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.SubAccounts }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the subaccounts that orders can be allocated to.
 *
 * Returns each subaccount's net liquidation value and available equity. For advisor and introducing
 * broker logins only.
 *
 * Sent as `GET /iserver/account/allocation/accounts`.
 */
export async function accounts(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.SubAccounts> {
  return client.call(ACCOUNTS, [], options);
}

const GROUPS: core.Operation = {
  id: "GET /iserver/account/allocation/group",
  method: "GET",
  path: "/iserver/account/allocation/group",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AllocationGroups }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * List the allocation groups.
 *
 * Returns each group's name, size and default method. For advisor and introducing broker logins
 * only.
 *
 * Sent as `GET /iserver/account/allocation/group`.
 */
export async function groups(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.AllocationGroups> {
  return client.call(GROUPS, [], options);
}

const MODIFY_GROUP: core.Operation = {
  id: "PUT /iserver/account/allocation/group",
  method: "PUT",
  path: "/iserver/account/allocation/group",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaModifyGroupResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Change or rename an allocation group.
 *
 * Replaces the group's accounts and method. To rename it send the old name as prev_name and the new
 * one as name.
 *
 * Sent as `PUT /iserver/account/allocation/group`.
 */
export async function modifyGroup(
  client: core.Core,
  body: types.FaModifyGroupRequest,
  options: core.RequestOptions = {},
): Promise<types.FaModifyGroupResponse> {
  return client.call(MODIFY_GROUP, [], { ...options, body });
}

const CREATE_GROUP: core.Operation = {
  id: "POST /iserver/account/allocation/group",
  method: "POST",
  path: "/iserver/account/allocation/group",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaCreateGroupResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Create an allocation group.
 *
 * A group's name can stand where an order takes an account id, and the order is then split among
 * its accounts. For the methods C, P, R and S each account needs its amount.
 *
 * Sent as `POST /iserver/account/allocation/group`.
 */
export async function createGroup(
  client: core.Core,
  body: types.FaCreateGroupRequest,
  options: core.RequestOptions = {},
): Promise<types.FaCreateGroupResponse> {
  return client.call(CREATE_GROUP, [], { ...options, body });
}

const DELETE_GROUP: core.Operation = {
  id: "POST /iserver/account/allocation/group/delete",
  method: "POST",
  path: "/iserver/account/allocation/group/delete",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaDeleteGroupResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Delete an allocation group by name.
 *
 * Removes the group; its accounts stay as they are. For advisor and introducing broker logins only.
 *
 * Sent as `POST /iserver/account/allocation/group/delete`.
 */
export async function deleteGroup(
  client: core.Core,
  body: types.FaDeleteGroupRequest,
  options: core.RequestOptions = {},
): Promise<types.FaDeleteGroupResponse> {
  return client.call(DELETE_GROUP, [], { ...options, body });
}

const GROUP: core.Operation = {
  id: "POST /iserver/account/allocation/group/single",
  method: "POST",
  path: "/iserver/account/allocation/group/single",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.AllocationGroup }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get one allocation group with its accounts.
 *
 * Returns the accounts of the group, with their amounts where the method needs them. The method is
 * one letter: A splits by available equity, E evenly, N by net liquidation value; C is an amount of
 * cash, P percent, R a ratio, S shares.
 *
 * Sent as `POST /iserver/account/allocation/group/single`.
 */
export async function group(
  client: core.Core,
  body: types.FaGroupRequest,
  options: core.RequestOptions = {},
): Promise<types.AllocationGroup> {
  return client.call(GROUP, [], { ...options, body });
}

const PRESETS: core.Operation = {
  id: "GET /iserver/account/allocation/presets",
  method: "GET",
  path: "/iserver/account/allocation/presets",
  servers: SERVERS,
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.Presets }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Get the default allocation settings.
 *
 * Returns the default method and the flags for closing positions, credit checks and proportional
 * scaling. For advisor and introducing broker logins only.
 *
 * Sent as `GET /iserver/account/allocation/presets`.
 */
export async function presets(
  client: core.Core,
  options: core.RequestOptions = {},
): Promise<types.Presets> {
  return client.call(PRESETS, [], options);
}

const SET_PRESETS: core.Operation = {
  id: "POST /iserver/account/allocation/presets",
  method: "POST",
  path: "/iserver/account/allocation/presets",
  servers: SERVERS,
  body: { contents: [{ mediaType: "application/json", codec: "json" }], required: true },
  responses: [
    { status: "200", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.FaSetPresetsResponse }] },
  ],
  errors: [
    { status: "401", contents: [{ mediaType: "application/problem+json", codec: "json", shape: () => shapes.ProblemDetail }] },
    { status: "500", contents: [{ mediaType: "application/json", codec: "json", shape: () => shapes.ErrorOnlyResponse }] },
    { status: "503", contents: [{ mediaType: "application/json; charset=utf-8", codec: "json", shape: () => shapes.ErrorWithStatus }] },
  ],
};

/**
 * Change the default allocation settings.
 *
 * Stores the settings that `presets` returns; they apply where a group or order does not say
 * otherwise.
 *
 * Sent as `POST /iserver/account/allocation/presets`.
 */
export async function setPresets(
  client: core.Core,
  body: types.Presets,
  options: core.RequestOptions = {},
): Promise<types.FaSetPresetsResponse> {
  return client.call(SET_PRESETS, [], { ...options, body });
}
