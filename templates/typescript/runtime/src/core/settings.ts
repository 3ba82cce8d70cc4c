/** What a client is set up with, and what a single call may say otherwise. */

import type { Answer } from "./answers.js";

/** A token or key; or user and password. */
export type Secret = string | readonly [user: string, password: string];

/** A secret, or what gives it whenever it is needed. */
export type Credential = Secret | (() => Secret | Promise<Secret>);

/** One base URL for every operation, or replacements for published ones. */
export type BaseUrl = string | Readonly<Record<string, string>>;

/** The part of `fetch` that is used; it gets the URL as text. */
export type Fetch = (url: string, init: RequestInit) => Promise<globalThis.Response>;

/** 30 seconds. */
export const DEFAULT_TIMEOUT = 30_000;

/** A security scheme: how its credential travels. */
export interface SchemeInfo {
  readonly id: string;
  /** apiKey, http, oauth2, openIdConnect or mutualTLS. */
  readonly type: string;
  /** For http: basic, bearer, ... */
  readonly scheme?: string;
  readonly location?: "query" | "header" | "cookie";
  /** For apiKey: the name of the query parameter, header or cookie. */
  readonly parameter?: string;
}

/** What every client can be set up with. */
export interface CommonOptions {
  /** Sends every operation there, or, as a mapping, replaces published base URLs. */
  readonly baseUrl?: BaseUrl | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for the whole exchange; null: no limit. 30 seconds, if it is not given. */
  readonly timeout?: number | null | undefined;
  /** In the place of the global `fetch`. It is asked to follow no redirect. */
  readonly fetch?: Fetch | undefined;
  /** Throws a `DecodeError` for a result that is not as described; else it is given as it is. */
  readonly strict?: boolean | undefined;
  /** Is called with every answer, after it was decoded and before anything is thrown. */
  readonly onAnswer?: ((answer: Answer) => void) | undefined;
  /** Gets a line for every answer that is not as described; no data is in it. */
  readonly debug?: ((line: string) => void) | undefined;
}

/** Everything that a client knows. */
export interface Settings extends CommonOptions {
  readonly schemes?: readonly SchemeInfo[];
  /** By the id of the security scheme. */
  readonly credentials?: ReadonlyMap<string, Credential | undefined>;
}

/** What one call does differently. */
export interface RequestOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly baseUrl?: BaseUrl | undefined;
  /** Milliseconds for the whole exchange; null: no limit. */
  readonly timeout?: number | null | undefined;
  /** Throws a `DecodeError` for a result that is not as described. */
  readonly strict?: boolean | undefined;
  /** Is called with the answer, after the client's own. */
  readonly onAnswer?: ((answer: Answer) => void) | undefined;
}
