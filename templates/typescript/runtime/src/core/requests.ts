/** From an operation and its arguments to a request that `fetch` can send. */

import { prove } from "./auth.js";
import { encode } from "./bodies.js";
import type { Operation } from "./descriptors.js";
import { RequestError } from "./errors.js";
import * as fields from "./fields.js";
import type { Pair } from "./fields.js";
import { isJson } from "./media.js";
import * as serialise from "./serialise.js";
import type { RequestOptions, Settings } from "./settings.js";
import * as urls from "./urls.js";

/** What one call does differently, and what it sends. */
export interface CallOptions extends RequestOptions {
  readonly body?: unknown;
  /** One of the body's media types, where there is a choice. */
  readonly contentType?: string | undefined;
}

/** A request, not yet sent. */
export interface Prepared {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Pair[];
  readonly body: BodyInit | undefined;
}

interface Written {
  readonly path: Map<string, string>;
  readonly query: string[];
  readonly headers: Pair[];
  readonly cookies: Pair[];
}

/** Writes the arguments, one for each parameter in order; undefined or null: it is absent. */
export async function prepare(
  operation: Operation,
  args: readonly unknown[],
  options: CallOptions,
  settings: Settings,
): Promise<Prepared> {
  const written: Written = { path: new Map(), query: [], headers: [], cookies: [] };
  const method = operation.method.toUpperCase();
  const body = placed(operation, "body", () =>
    encode(operation.body, options.body, options.contentType),
  );
  if (body.content !== undefined && (method === "GET" || method === "HEAD")) {
    throw new RequestError(`${operation.id}: body: fetch sends none with ${method}`);
  }
  operation.parameters?.forEach((parameter, at) =>
    placed(operation, `${parameter.in} parameter ${parameter.name}`, () =>
      write(parameter, args[at], written),
    ),
  );
  const target = placed(operation, "path", () => urls.expand(operation.path, written.path));
  const base = urls.base(operation, options.baseUrl, settings.baseUrl);
  const proof = await prove(operation.security ?? [], settings);
  const query = [...written.query, ...proof.query].join("&");
  const headers = merged(
    [["Accept", accept(operation)]],
    body.contentType === undefined ? [] : [["Content-Type", body.contentType]],
    proof.headers,
    Object.entries(settings.headers ?? {}),
    written.headers,
    Object.entries(options.headers ?? {}),
  );
  const own = fields.cookies(headers.get("cookie")?.[1] ?? "");
  const cookies = fields.layered(own, proof.cookies, written.cookies);
  if (cookies.length) {
    headers.set("cookie", ["Cookie", cookies.map((pair) => pair.join("=")).join("; ")]);
  }
  return {
    method,
    url: base + target + (query && (target.includes("?") ? "&" : "?") + query),
    headers: [...headers.values()],
    body: body.content,
  };
}

/** Does a piece of the work; what is refused there is told with the place. */
function placed<T>(operation: Operation, place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new RequestError(`${operation.id}: ${place}: ${error.message}`);
  }
}

type Parameter = NonNullable<Operation["parameters"]>[number];

function write(parameter: Parameter, value: unknown, written: Written): void {
  if (value === undefined || value === null) {
    if (parameter.required || parameter.in === "path") throw new RequestError("it is required");
    return;
  }
  switch (parameter.in) {
    case "path":
      written.path.set(parameter.name, serialise.path(parameter, value));
      break;
    case "query":
      written.query.push(...serialise.query(parameter, value));
      break;
    case "header":
      written.headers.push(serialise.header(parameter, value));
      break;
    case "cookie":
      written.cookies.push(...serialise.cookie(parameter, value));
      break;
  }
}

/** Headers by lower-case name; a later layer wins: the call over the client over us. */
function merged(...layers: (readonly Pair[])[]): Map<string, Pair> {
  const checked = layers.flat().map(([name, value]) => fields.header(name, value));
  return new Map(checked.map((pair) => [pair[0].toLowerCase(), pair]));
}

/** The media types of the successes, JSON first. */
function accept(operation: Operation): string {
  const declared = (operation.responses ?? []).flatMap((response) => response.contents ?? []);
  // What a document calls a media type may be any text; a header may not.
  const sound = declared.map((c) => c.mediaType).filter((kind) => /^[\x20-\x7e]*$/.test(kind));
  const bare = sound.map((kind) => kind.replace(/;\s*charset=[^;]*/gi, "").trim());
  const kinds = [...new Set(bare)].filter(Boolean);
  return [...kinds.filter(isJson), ...kinds.filter((kind) => !isJson(kind))].join(", ") || "*/*";
}
