/**
 * A typed client for IB REST API.
 *
 * Trade, follow accounts and get market data through a local Client Portal Gateway or IBKR's own
 * hosts; open and manage client accounts as a registered firm. The trading half needs a login and,
 * for everything under /iserver, a brokerage session that is kept alive. Calls are limited to 10 a
 * second for each username.
 */

export { Client } from "./client.js";
export { type ClientOptions, connect, VERSION } from "./connect.js";
export * from "./errors.js";
export { mismatches } from "./core/index.js";
export type {
  Answer,
  BaseUrl,
  Binary,
  BinaryBody,
  Core,
  Credential,
  Fetch,
  Mismatch,
  RequestOptions,
  Secret,
  StreamRequest,
} from "./core/index.js";
export * as operations from "./operations/index.js";
export type * as types from "./types/index.js";
