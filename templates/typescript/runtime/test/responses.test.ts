import { describe, expect, it, test } from "vitest";

import type { Codec, Operation } from "../src/core/descriptors.js";
import * as errors from "../src/core/errors.js";
import { answered, failure, json } from "./sending.js";

function giving(mediaType: string, codec: Codec): Partial<Operation> {
  return { responses: [{ status: "200", contents: [{ mediaType, codec }] }] };
}

function typed(body: BodyInit | null, kind: string, status = 200): Response {
  const response = new Response(body, { status });
  response.headers.set("Content-Type", kind);
  return response;
}

describe("successes", () => {
  it("gives JSON as it is", async () => {
    const value = { a: [1, null], constructor: 1 };
    expect(await answered(json(value))).toEqual(value);
    const text = typed('{"__proto__":{"polluted":1}}', "application/json");
    expect(Object.keys((await answered(text)) as object)).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("polluted");
  });

  test.each([
    ["text/plain", "text", "hä", "text/plain", "hä"],
    ["text/event-stream", "events", "data: 1\n\n", "text/event-stream", "data: 1\n\n"],
    ["application/x-ndjson", "json-lines", '{"a":1}\n\n2\n', "application/x-ndjson", [{ a: 1 }, 2]],
    [
      "application/x-www-form-urlencoded",
      "form",
      "a=1&b=x+y&b=",
      "application/x-www-form-urlencoded",
      { a: "1", b: ["x y", ""] },
    ],
    ["application/json", "json", "\ufeff[1]", "application/json", [1]],
    ["application/json", "json", "[1]", "text/plain", [1]],
    ["application/vnd.x+json", "json", "[1]", "application/json", [1]],
    ["application/*", "json", "[1]", "application/x", [1]],
    ["application/json", "json", "", "application/json", undefined],
  ] as const)("%s as %s", async (mediaType, codec, body, kind, value) => {
    expect(await answered(typed(body, kind), giving(mediaType, codec))).toEqual(value);
  });

  it("gives bytes", async () => {
    const found = await answered(
      typed(new Uint8Array([0, 255]), "application/pdf"),
      giving("application/pdf", "binary"),
    );
    expect(found).toEqual(new Uint8Array([0, 255]));
  });

  it("reads other encodings", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x31, 0, 0x5d, 0]);
    expect(await answered(typed(utf16, "application/json"))).toEqual([1]);
    const latin = new Uint8Array([0xe4]);
    expect(
      await answered(typed(latin, "text/plain; charset=iso-8859-1"), giving("text/plain", "text")),
    ).toBe("ä");
  });

  it("gives nothing for nothing", async () => {
    expect(await answered(new Response(null, { status: 204 }))).toBeUndefined();
  });

  it("gives what nobody declared", async () => {
    expect(await answered(json([1], { status: 201 }))).toEqual([1]);
    expect(await answered(typed("hi", "text/plain", 201))).toBe("hi");
    expect(await answered(typed("hi", "image/png", 201))).toEqual(new Uint8Array([104, 105]));
  });
});

describe("answers that are not as described", () => {
  test.each([
    [typed("<html>secret</html>", "text/html"), "it is text/html, where JSON is declared"],
    [typed("{", "application/json"), "it is no JSON"],
    [typed(new Uint8Array([0x22, 0xff, 0x22]), "application/json"), "it is no text in utf-8"],
  ])("%#", async (response, problem) => {
    const error = await failure<errors.DecodeError>(answered(response));
    expect(error).toBeInstanceOf(errors.DecodeError);
    expect([error.problem, error.status, error.operation]).toEqual([problem, 200, "GET /things"]);
  });

  it("takes no page for a file", async () => {
    const page = answered(typed("<html>", "text/html"), giving("application/pdf", "binary"));
    await expect(page).rejects.toThrow("it is text/html, where application/pdf is declared");
  });
});

describe("statuses", () => {
  test.each([
    [301, errors.Redirected],
    [400, errors.BadRequest],
    [401, errors.Unauthorized],
    [403, errors.Forbidden],
    [404, errors.NotFound],
    [409, errors.Conflict],
    [418, errors.ClientError],
    [422, errors.UnprocessableEntity],
    [429, errors.TooManyRequests],
    [500, errors.ServerError],
    [503, errors.ServerError],
  ])("%i", async (status, kind) => {
    const error = await failure<errors.StatusError>(answered(json({ error: "no" }, { status })));
    expect(error.constructor).toBe(kind);
    expect(error.name).toBe(kind.name);
    expect(error).toBeInstanceOf(errors.ApiError);
    expect([error.status, error.body]).toEqual([status, { error: "no" }]);
  });

  it("has headers, but no cookies, and the id of the request", async () => {
    const headers = { "X-Request-Id": "r1", "Set-Cookie": "a=secret" };
    const error = await failure<errors.StatusError>(
      answered(new Response(null, { status: 500, headers })),
    );
    expect(error.requestId).toBe("r1");
    expect([...error.headers.keys()]).toEqual(["x-request-id"]);
  });

  it("shows a short beginning of the body, with secrets masked", async () => {
    const body = { access_token: "abcdef", message: "x".repeat(500), line: "a\nb" };
    const error = await failure<Error>(answered(json(body, { status: 400 })));
    expect(error.message).toMatch(/^GET \/things: 400: \{"access_token":"\*\*\*","message":"x+…$/);
    expect(error.message.length).toBeLessThan(240);
  });

  it("shows a page without its markup", async () => {
    const page = typed(
      "<html><script>token='x'</script><h1>Bearer abcdefgh</h1>\n<p>Gone</p>",
      "text/html",
      500,
    );
    expect((await failure<Error>(answered(page))).message).toBe("GET /things: 500: *** Gone");
  });

  it("reads a body of another type than is declared", async () => {
    const declared = [
      { status: "4XX", contents: [{ mediaType: "application/json", codec: "json" as const }] },
    ];
    const error = await failure<errors.StatusError>(
      answered(typed("<p>", "text/html", 404), { errors: declared }),
    );
    expect(error.body).toBe("<p>");
  });

  it("takes a declared status for a success, but not a default one", async () => {
    const contents = [{ mediaType: "application/json", codec: "json" as const }];
    expect(
      await answered(json(1, { status: 302 }), { responses: [{ status: "3XX", contents }] }),
    ).toBe(1);
    const byDefault = { responses: [{ status: "default", contents }] };
    expect(await answered(json(1), byDefault)).toBe(1);
    await expect(answered(json(1, { status: 400 }), byDefault)).rejects.toThrow(errors.BadRequest);
  });
});
