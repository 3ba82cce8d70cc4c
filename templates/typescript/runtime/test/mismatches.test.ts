/// <reference types="node" />
import { inspect } from "node:util";
import { describe, expect, it, test } from "vitest";

import { type Answer, mismatches } from "../src/core/answers.js";
import { Core } from "../src/core/core.js";
import type { Codec, Operation } from "../src/core/descriptors.js";
import * as errors from "../src/core/errors.js";
import type { CallOptions } from "../src/core/requests.js";
import type { Settings } from "../src/core/settings.js";
import type { Shape } from "../src/core/shapes.js";
import { failure, json, operation } from "./sending.js";

const ACCOUNTS: Shape = { object: { total: "integer" }, extra: { object: { id: "integer" } } };

function giving(shape: Shape, codec: Codec = "json", more: Partial<Operation> = {}): Operation {
  const contents = [{ mediaType: "application/json", codec, shape }];
  return operation({
    responses: [{ status: "200", contents }],
    errors: [{ status: "4XX", contents }],
    ...more,
  });
}

/** The result of a call, all that was told of it, and the lines that were logged. */
async function called(
  response: Response,
  described: Operation,
  settings: Settings = {},
  options: CallOptions = {},
) {
  const answers: Answer[] = [];
  const lines: string[] = [];
  const core = new Core({
    fetch: async () => response,
    onAnswer: (answer) => answers.push(answer),
    debug: (line) => lines.push(line),
    ...settings,
  });
  const outcome = await core.call(described, [], options).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  return { ...outcome, answers, lines } as {
    result?: unknown;
    error?: unknown;
    answers: Answer[];
    lines: string[];
  };
}

describe("a result that is not as described", () => {
  const value = { total: "3", U1234567: { id: "x" }, U7654321: { id: 1 }, n: null, m: 1, o: 2 };

  it("is given as it is, and its mismatches with it", async () => {
    const { result } = await called(json(value), giving(ACCOUNTS));
    expect(result).toEqual(value);
    expect(Reflect.ownKeys(result as object)).toEqual(Reflect.ownKeys(value));
    expect(mismatches(result).map(({ pointer }) => pointer)).toEqual([
      "/total",
      "/U1234567/id",
      "/n",
      "/m",
      "/o",
    ]);
    expect(mismatches(structuredClone(result))).toEqual([]);
  });

  it("is told in one line without data", async () => {
    const { lines } = await called(json(value), giving(ACCOUNTS));
    expect(lines).toEqual([
      "GET /things: 200: not as described: /total: expected integer, got string; " +
        "/*/id: expected integer, got string; /*: expected object, got null; and 2 more",
    ]);
  });

  it("stays on one line, whatever names and patterns are", async () => {
    const name = "a\n2024 error";
    const shape: Shape = { object: { [name]: { type: "string", pattern: "^x\r\ny$" } } };
    const { lines } = await called(json({ [name]: "z" }), giving(shape));
    expect(lines).toEqual([
      "GET /things: 200: not as described: /a 2024 error: expected pattern ^x y$, got string",
    ]);
  });

  it("may be a scalar, of which only the answer tells", async () => {
    const { result, answers } = await called(json("3"), giving("integer"));
    expect([result, mismatches(result)]).toEqual(["3", []]);
    expect(answers[0]?.mismatches).toEqual([
      { pointer: "", shown: "", expected: "integer", got: "string" },
    ]);
  });

  it("may be JSON lines, each of which has the shape", async () => {
    const lines = new Response('{"total":1}\n{"total":"x"}\n', {
      headers: { "Content-Type": "application/json" },
    });
    const { result } = await called(lines, giving({ object: { total: "integer" } }, "json-lines"));
    expect(mismatches(result).map(({ pointer }) => pointer)).toEqual(["/1/total"]);
  });

  it("may be no body at all, where there should be one", async () => {
    const empty = () => new Response("", { headers: { "Content-Type": "application/json" } });
    const shape: Shape = { object: { a: "any" } };
    const { result, answers } = await called(empty(), giving(shape));
    expect(result).toBeUndefined();
    expect(answers[0]?.mismatches).toMatchObject([{ expected: "object", got: "nothing" }]);
    const head = await called(empty(), giving(shape, "json", { method: "HEAD" }));
    expect(head.answers[0]?.mismatches).toEqual([]);
  });
});

describe("strict", () => {
  const wrong = { U1234567: { id: "secret" }, total: 1 };

  test.each<[Settings, CallOptions, boolean]>([
    [{ strict: true }, {}, true],
    [{}, { strict: true }, true],
    [{ strict: true }, { strict: false }, false],
    [{}, {}, false],
  ])("%j and %j", async (settings, options, throws) => {
    const { error } = await called(json(wrong), giving(ACCOUNTS), settings, options);
    expect(error instanceof errors.DecodeError).toBe(throws);
  });

  it("tells where, and shows no data", async () => {
    const { error, answers, lines } = await called(json(wrong), giving(ACCOUNTS), { strict: true });
    const found = error as errors.DecodeError;
    expect(found.message).toBe(
      "GET /things: the answer (200) is not as described: /*/id: expected integer, got string",
    );
    expect(found.mismatches.map(({ pointer }) => pointer)).toEqual(["/U1234567/id"]);
    expect(inspect(found, { depth: 9 }) + JSON.stringify(found)).not.toMatch(/U1234567|secret/);
    expect([answers.length, lines.length]).toEqual([1, 1]);
  });

  it("lets pass what fits", async () => {
    const { result, lines } = await called(json({ total: 1 }), giving(ACCOUNTS), { strict: true });
    expect([result, mismatches(result), lines]).toEqual([{ total: 1 }, [], []]);
  });

  it("has no mismatches for what is no JSON", async () => {
    const page = new Response("{", { headers: { "Content-Type": "application/json" } });
    const { error, answers } = await called(page, giving(ACCOUNTS));
    expect(error).toBeInstanceOf(errors.DecodeError);
    expect((error as errors.DecodeError).mismatches).toEqual([]);
    expect(answers[0]?.text).toBe("{");
  });
});

describe("an error", () => {
  it("has the mismatches of its body, and is thrown as ever", async () => {
    const response = json({ total: null }, { status: 404 });
    const { error, answers, lines } = await called(response, giving(ACCOUNTS), { strict: true });
    const found = error as errors.NotFound;
    expect(found).toBeInstanceOf(errors.NotFound);
    expect(found.body).toEqual({ total: null });
    expect(found.mismatches.map(({ pointer }) => pointer)).toEqual(["/total"]);
    expect(Object.keys(found)).not.toContain("mismatches");
    expect([answers[0]?.status, lines.length]).toEqual([404, 1]);
  });

  it("has none where another body came", async () => {
    const found = await failure<errors.StatusError>(
      new Core({ fetch: async () => new Response("<p>", { status: 500 }) }).call(
        giving(ACCOUNTS),
        [],
      ),
    );
    expect(found.mismatches).toEqual([]);
  });
});

describe("an answer", () => {
  it("is told to the client's function and then to the call's", async () => {
    const told: string[] = [];
    await called(
      json({}),
      giving(ACCOUNTS),
      { onAnswer: ({ operation }) => told.push(`client ${operation}`) },
      { onAnswer: ({ status }) => told.push(`call ${status}`) },
    );
    expect(told).toEqual(["client GET /things", "call 200"]);
  });

  it("has the exact text, and the headers without cookies", async () => {
    const headers = { "Content-Type": "application/json", "X-A": "b", "Set-Cookie": "s=1" };
    const { answers } = await called(new Response('{ "a": 1.0 }', { headers }), giving(ACCOUNTS));
    const [answer] = answers;
    expect(answer?.text).toBe('{ "a": 1.0 }');
    expect([...(answer?.headers ?? [])]).toEqual([
      ["content-type", "application/json"],
      ["x-a", "b"],
    ]);
  });

  it("has no text where it is binary", async () => {
    const contents = [{ mediaType: "image/png", codec: "binary" as const }];
    const picture = new Response(new Uint8Array([0, 255]), {
      headers: { "Content-Type": "image/png" },
    });
    const described = operation({ responses: [{ status: "200", contents }] });
    const { result, answers } = await called(picture, described);
    expect(result).toEqual(new Uint8Array([0, 255]));
    expect(answers[0]?.text).toBeUndefined();
  });
});
