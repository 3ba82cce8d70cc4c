/**
 * What can go wrong, in one tree below `ApiError`.
 *
 * The text of an error never shows an argument, a credential or a cookie, and of a body only a
 * short beginning with its secrets masked.
 */

import type { Answer } from "./answers.js";
import type { Mismatch } from "./fit.js";

const REQUEST_IDS = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "x-amzn-requestid",
  "x-trace-id",
];

/** The root of the tree. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";
}

/** The client is set up in a way that cannot work. */
export class ConfigurationError extends ApiError {
  override readonly name: string = "ConfigurationError";
}

/** An argument cannot be sent. Nothing was. */
export class RequestError extends ApiError {
  override readonly name: string = "RequestError";
}

/** No complete answer came. */
export class TransportError extends ApiError {
  override readonly name: string = "TransportError";
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** The connection could not be made, or broke. */
export class ConnectionFailed extends TransportError {
  override readonly name: string = "ConnectionFailed";
}

/** It took too long. */
export class Timeout extends TransportError {
  override readonly name: string = "Timeout";
}

/** The caller's signal ended it; `cause` is the signal's reason. */
export class Aborted extends TransportError {
  override readonly name: string = "Aborted";
}

/** The answer came, but is not what the description promises. */
export class DecodeError extends ApiError {
  override readonly name: string = "DecodeError";
  readonly operation: string;
  readonly status: number;
  readonly problem: string;
  /** The beginning of the body on one line, with its secrets masked. */
  readonly preview: string;
  /** Where the body does not fit; empty when it could not be read at all. */
  declare readonly mismatches: readonly Mismatch[];

  constructor(answer: Answer, problem: string, preview = "") {
    const { operation, status } = answer;
    const shown = preview && ` [${preview}]`;
    super(`${operation}: the answer (${status}) is not as described: ${problem}${shown}`);
    this.operation = operation;
    this.status = status;
    this.problem = problem;
    this.preview = preview;
    hide(this, answer);
  }
}

/** The server answered with a status that is no success. */
export class StatusError extends ApiError {
  override readonly name: string = "StatusError";
  readonly operation: string;
  readonly status: number;
  /** Parsed JSON, text or bytes, by what is declared for the status; undefined if there was none. */
  readonly body: unknown;
  /** By lower-case name, without cookies. */
  readonly headers: ReadonlyMap<string, string>;
  readonly requestId: string | undefined;
  /** Where the body is not as described for this status. */
  declare readonly mismatches: readonly Mismatch[];

  constructor(answer: Answer, body: unknown, preview = "") {
    super(`${answer.operation}: ${answer.status}` + (preview && `: ${preview}`));
    this.operation = answer.operation;
    this.status = answer.status;
    this.body = body;
    this.headers = answer.headers;
    const id = REQUEST_IDS.find((name) => this.headers.has(name));
    this.requestId = id === undefined ? undefined : this.headers.get(id);
    hide(this, answer);
  }
}

/** Readable, but not shown with the error in a log: pointers may have data in them. */
function hide(error: ApiError, { mismatches }: Answer): void {
  Object.defineProperty(error, "mismatches", { value: mismatches });
}

/** 3xx: redirects are not followed, so that credentials go nowhere else. */
export class Redirected extends StatusError {
  override readonly name: string = "Redirected";
}

/** 4xx: the server refuses the request. */
export class ClientError extends StatusError {
  override readonly name: string = "ClientError";
}

/** 400. */
export class BadRequest extends ClientError {
  override readonly name: string = "BadRequest";
}

/** 401: no credentials, or not good enough. */
export class Unauthorized extends ClientError {
  override readonly name: string = "Unauthorized";
}

/** 403. */
export class Forbidden extends ClientError {
  override readonly name: string = "Forbidden";
}

/** 404. */
export class NotFound extends ClientError {
  override readonly name: string = "NotFound";
}

/** 409. */
export class Conflict extends ClientError {
  override readonly name: string = "Conflict";
}

/** 422. */
export class UnprocessableEntity extends ClientError {
  override readonly name: string = "UnprocessableEntity";
}

/** 429. */
export class TooManyRequests extends ClientError {
  override readonly name: string = "TooManyRequests";
}

/** 5xx. */
export class ServerError extends StatusError {
  override readonly name: string = "ServerError";
}

/** The class of the error for a status. */
export function statusClass(status: number): typeof StatusError {
  switch (status) {
    case 400:
      return BadRequest;
    case 401:
      return Unauthorized;
    case 403:
      return Forbidden;
    case 404:
      return NotFound;
    case 409:
      return Conflict;
    case 422:
      return UnprocessableEntity;
    case 429:
      return TooManyRequests;
  }
  // 0 is all that a browser shows of a redirect.
  const families = [Redirected, StatusError, StatusError, Redirected, ClientError, ServerError];
  return families[Math.floor(status / 100)] ?? StatusError;
}
