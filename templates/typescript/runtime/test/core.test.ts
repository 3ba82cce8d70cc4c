/// <reference types="node" />
import { inspect } from "node:util";
import { describe, expect, it, test, vi } from "vitest";

import { bind } from "../src/core/bind.js";
import { Core } from "../src/core/core.js";
import * as errors from "../src/core/errors.js";
import type { Credential, SchemeInfo } from "../src/core/settings.js";
import { answering, failure, operation, request } from "./sending.js";

/** A `fetch` that never answers, whether it heeds its signal or not. */
function silent(heeds: boolean) {
  return (_: string, init: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      if (heeds) init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
}

describe("deadlines", () => {
  test.each([true, false])("end a call in time (fetch heeds its signal: %s)", async (heeds) => {
    const core = new Core({ fetch: silent(heeds), timeout: 5 });
    const error = await failure<errors.Timeout>(core.call(operation(), []));
    expect(error).toBeInstanceOf(errors.Timeout);
    expect(error.message).toBe("GET /things: it took too long");
  });

  test.each([true, false])("end a call by its signal (fetch heeds it: %s)", async (heeds) => {
    const controller = new AbortController();
    const call = new Core({ fetch: silent(heeds) }).call(operation(), [], {
      signal: controller.signal,
    });
    controller.abort("enough");
    const error = await failure<errors.Aborted>(call);
    expect(error).toBeInstanceOf(errors.Aborted);
    expect(error.cause).toBe("enough");
  });

  it("send nothing for a signal that was aborted before", async () => {
    const { fetch, sent } = answering();
    const call = new Core({ fetch }).call(operation(), [], { signal: AbortSignal.abort() });
    await expect(call).rejects.toThrow(errors.Aborted);
    expect(sent).toEqual([]);
  });

  it("cover the body as well", async () => {
    const endless = new ReadableStream({ start() {} });
    const core = new Core({ fetch: async () => new Response(endless), timeout: 5 });
    await expect(core.call(operation(), [])).rejects.toThrow(errors.Timeout);
  });

  it("leave no listener and no timer behind", async () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await request(operation(), [], { signal });
    expect(added.mock.calls.map(([, listener]) => listener)).toEqual(
      removed.mock.calls.map(([, listener]) => listener),
    );
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("are none for null", async () => {
    const timer = vi.spyOn(globalThis, "setTimeout");
    await request(operation(), [], { timeout: null });
    await request(operation(), [], {}, { timeout: null });
    expect(timer).not.toHaveBeenCalled();
    await request(operation());
    expect(timer).toHaveBeenCalledWith(expect.anything(), 30_000);
    timer.mockRestore();
  });
});

it("tells of a connection that failed", async () => {
  const cause = new TypeError("fetch failed");
  const error = await failure<errors.ConnectionFailed>(
    new Core({ fetch: () => Promise.reject(cause) }).call(operation(), []),
  );
  expect(error).toBeInstanceOf(errors.ConnectionFailed);
  expect(error.cause).toBe(cause);
});

describe("credentials", () => {
  const schemes: SchemeInfo[] = [
    { id: "bearer", type: "http", scheme: "bearer" },
    { id: "basic", type: "http", scheme: "Basic" },
    { id: "oauth", type: "oauth2" },
    { id: "digest", type: "http", scheme: "Digest" },
    { id: "key", type: "apiKey", location: "header", parameter: "X-Key" },
    { id: "query", type: "apiKey", location: "query", parameter: "k y" },
    { id: "cookie", type: "apiKey", location: "cookie", parameter: "sid" },
    { id: "tls", type: "mutualTLS" },
  ];

  function secured(alternatives: string[][], given: Record<string, Credential | undefined>) {
    const security = alternatives.map((all) => all.map((scheme) => ({ scheme })));
    const credentials = new Map(Object.entries(given));
    return request(operation({ security }), [], {}, { schemes, credentials });
  }

  test.each<[string, Credential, string]>([
    ["bearer", "t", "Bearer t"],
    ["oauth", () => "t", "Bearer t"],
    ["oauth", async () => "t", "Bearer t"],
    ["digest", "t", "Digest t"],
    ["basic", ["ü", "p:w"], "Basic w7w6cDp3"],
  ])("%s", async (scheme, credential, value) => {
    const sent = await secured([[scheme]], { [scheme]: credential });
    expect(sent.headers.get("authorization")).toBe(value);
  });

  it("goes where an API key goes", async () => {
    const sent = await secured([["key", "query", "cookie", "tls"]], {
      key: "a",
      query: "b&",
      cookie: "c",
    });
    expect(sent.headers.get("x-key")).toBe("a");
    expect(sent.headers.get("cookie")).toBe("sid=c");
    expect(sent.url).toBe("https://api.example/v1/things?k%20y=b%26");
  });

  it("takes the first alternative that is met, and nothing of the others", async () => {
    const sent = await secured([[], ["bearer", "key"], ["basic"]], {
      bearer: "t",
      basic: ["u", "p"],
    });
    expect(sent.headers.get("authorization")).toBe("Basic dTpw");
  });

  it("goes out anonymous without", async () => {
    expect(
      (await secured([["bearer"]], { bearer: undefined })).headers.get("authorization"),
    ).toBeNull();
    expect((await secured([], { bearer: "t" })).headers.get("authorization")).toBeNull();
  });

  test.each<[string, Credential]>([
    ["bearer", ["u", "p"]],
    ["basic", "x"],
    ["basic", ["a:b", "p"]],
    ["bearer", "a\nb"],
    ["cookie", "a;b"],
  ])("refuses %s %j", async (scheme, credential) => {
    await expect(secured([[scheme]], { [scheme]: credential })).rejects.toThrow(
      errors.RequestError,
    );
  });

  it("is not shown", () => {
    const core = new Core({ credentials: new Map([["bearer", "hidden"]]) });
    expect(inspect(core, { depth: 9 }) + JSON.stringify(core)).not.toContain("hidden");
  });
});

describe("bound functions", () => {
  const core = new Core({});
  const module = {
    async echo(client: Core, text: string, options: { upper?: boolean } = {}): Promise<string> {
      return client === core ? (options.upper ? text.toUpperCase() : text) : "";
    },
    constructor: async (client: Core) => client === core,
  };

  it("are given the core", async () => {
    const bound = bind(core, module);
    expect(await bound.echo("hi", { upper: true })).toBe("HI");
    expect(await bound.constructor()).toBe(true);
    expect(Object.isFrozen(bound)).toBe(true);
  });
});
