/** The core of every client: it sends requests and decodes the answers. */

import { within } from "./deadline.js";
import type { Operation } from "./descriptors.js";
import { ConfigurationError } from "./errors.js";
import { type CallOptions, prepare } from "./requests.js";
import { decode } from "./responses.js";
import { DEFAULT_TIMEOUT, type Settings } from "./settings.js";
import { receive } from "./texts.js";
import { websocket } from "./urls.js";

/** What a WebSocket library needs to connect. */
export interface StreamRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends and decodes. Its settings are private, for they hold credentials. */
export class Core {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Sends the request and decodes the answer. */
  async call<T>(
    operation: Operation,
    args: readonly unknown[],
    options: CallOptions = {},
  ): Promise<T> {
    if (operation.stream) {
      throw new ConfigurationError(`${operation.id} opens a stream: it cannot be called`);
    }
    const settings = this.#settings;
    const request = await prepare(operation, args, options, settings);
    const { timeout = settings.timeout } = options;
    const limits = { ...options, timeout: timeout === undefined ? DEFAULT_TIMEOUT : timeout };
    const send = settings.fetch ?? globalThis.fetch;
    const received = await within(operation.id, limits, async (signal) => {
      const response = await send(request.url, {
        method: request.method,
        headers: request.headers.map(([name, value]): [string, string] => [name, value]),
        redirect: "manual",
        signal,
        ...(request.body !== undefined && { body: request.body }),
        ...(request.body instanceof ReadableStream && { duplex: "half" }),
      });
      return receive(response);
    });
    return decode(operation, received, settings, options) as T;
  }

  /** The request that opens a stream; it is not sent. */
  async stream(
    operation: Operation,
    args: readonly unknown[],
    options: CallOptions = {},
  ): Promise<StreamRequest> {
    const prepared = await prepare(operation, args, options, this.#settings);
    const headers = prepared.headers.filter(
      ([name]) => !["accept", "content-type"].includes(name.toLowerCase()),
    );
    return { url: websocket(prepared.url), headers: Object.fromEntries(headers) };
  }
}
