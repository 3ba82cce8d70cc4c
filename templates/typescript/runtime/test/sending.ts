/** What the tests share: an operation, and a `fetch` that records. */

import { Core } from "../src/core/core.js";
import type { Operation } from "../src/core/descriptors.js";
import type { CallOptions } from "../src/core/requests.js";
import type { Settings } from "../src/core/settings.js";

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** An operation that gives JSON. */
export function operation(more: Partial<Operation> = {}): Operation {
  return {
    id: "GET /things",
    method: "GET",
    path: "/things",
    servers: [{ url: "https://api.example/v1" }],
    responses: [{ status: "200", contents: [{ mediaType: "application/json", codec: "json" }] }],
    ...more,
  };
}

/** An operation that takes a body. */
export function taking(
  mediaType: string,
  codec: "json" | "form" | "multipart" | "text" | "binary" | "json-lines",
  parts: { name: string; mediaType?: string; explode?: boolean; style?: string }[] = [],
): Operation {
  return operation({
    id: "POST /things",
    method: "POST",
    body: { contents: [{ mediaType, codec, parts }], required: true },
  });
}

/** Answers in the order given, then without end with the last one. */
export function answering(...answers: (() => Response)[]): {
  fetch: NonNullable<Settings["fetch"]>;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      sent.push({ url, init, headers: new Headers(init.headers) });
      const next = answers[Math.min(sent.length, answers.length) - 1];
      return next ? next() : json({});
    },
  };
}

export function json(value: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(value), {
    headers: { "Content-Type": "application/json" },
    ...init,
  });
}

/** The one request that a call sends. */
export async function request(
  described: Operation,
  args: readonly unknown[] = [],
  options: CallOptions = {},
  settings: Settings = {},
): Promise<Sent> {
  const { fetch, sent } = answering();
  await new Core({ ...settings, fetch }).call(described, args, options);
  const [only] = sent;
  if (!only || sent.length > 1) throw new Error(`${sent.length} requests`);
  return only;
}

/** The result of a call that is answered so. */
export function answered(answer: Response, more: Partial<Operation> = {}): Promise<unknown> {
  return new Core({ fetch: async () => answer }).call(operation(more), []);
}

/** The error of a promise. */
export async function failure<E>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error("nothing went wrong");
}
