import { describe, expect, it, test } from "vitest";

import { Core } from "../src/core/core.js";
import { ConfigurationError, RequestError } from "../src/core/errors.js";
import type { Parameter } from "../src/core/descriptors.js";
import { operation, request } from "./sending.js";

const ID: Parameter = { name: "id", in: "path", style: "simple", explode: false, required: true };
const one = operation({ id: "GET /things/{id}", path: "/things/{id}", parameters: [ID] });

describe("paths", () => {
  it("holds an encoded argument", async () => {
    expect((await request(one, ["a/b ü"])).url).toBe(
      "https://api.example/v1/things/a%2Fb%20%C3%BC",
    );
  });

  test.each(["", ".", "..", "a/..", "..\\a", "..;x", "./a"])("refuses %j", async (id) => {
    await expect(request(one, [id])).rejects.toThrow(RequestError);
  });

  test.each(["a..b", "...", "%2e%2e", ".a"])("takes %j", async (id) => {
    expect((await request(one, [id])).url).toContain(encodeURIComponent(id));
  });

  it("asks for every argument, and tells where one is missing", async () => {
    await expect(request(one, [])).rejects.toThrow(
      "GET /things/{id}: path parameter id: it is required",
    );
  });

  it("copes with a path that looks encoded but is not", async () => {
    const odd = operation({ path: "/100%/{id}", parameters: [ID] });
    expect((await request(odd, ["x"])).url).toBe("https://api.example/v1/100%/x");
  });

  it("leaves out a fragment, which only tells operations apart", async () => {
    const query: Parameter = { name: "q", in: "query", style: "form", explode: true };
    const odd = operation({ path: "/x?kind=a#later", parameters: [query] });
    expect((await request(odd, [1])).url).toBe("https://api.example/v1/x?kind=a&q=1");
  });

  it("is safe with names that objects have", async () => {
    const proto = { ...ID, name: "__proto__" };
    const odd = operation({ path: "/{__proto__}/{constructor}", parameters: [proto] });
    await expect(request(odd, ["x"])).rejects.toThrow(ConfigurationError);
  });
});

describe("base URLs", () => {
  const variable = operation({
    servers: [{ url: "https://{region}.example/", variables: [["region", "eu"]] }],
  });

  test.each([
    [operation(), undefined, "https://api.example/v1/things"],
    [operation(), "http://localhost:5000/", "http://localhost:5000/things"],
    [operation(), { "https://api.example/v1": "http://other" }, "http://other/things"],
    [operation(), { "https://third.example": "http://other" }, "https://api.example/v1/things"],
    [variable, undefined, "https://eu.example/things"],
    [variable, { "https://{region}.example/": "http://other" }, "http://other/things"],
  ])("%#", async (described, baseUrl, url) => {
    expect((await request(described, [], {}, { baseUrl })).url).toBe(url);
  });

  it("takes that of the call first", async () => {
    const sent = await request(
      operation(),
      [],
      { baseUrl: "http://call" },
      { baseUrl: "http://client" },
    );
    expect(sent.url).toBe("http://call/things");
  });

  test.each(["", "/v1", "ftp://x", "https://u:p@x", "https://x?a", "https://x#a", "//x"])(
    "refuses %j",
    async (url) => {
      const described = operation({ servers: [{ url }] });
      await expect(request(described)).rejects.toThrow(ConfigurationError);
    },
  );
});

describe("headers", () => {
  const header: Parameter = { name: "X-Account", in: "header", style: "simple", explode: false };
  const described = operation({ parameters: [header] });

  it("asks for JSON first, without charsets, each once", async () => {
    const contents = [
      { mediaType: "text/csv", codec: "text" as const },
      { mediaType: "application/json; charset=utf-8", codec: "json" as const },
      { mediaType: "application/json", codec: "json" as const },
    ];
    const sent = await request(operation({ responses: [{ status: "200", contents }] }));
    expect(sent.headers.get("accept")).toBe("application/json, text/csv");
  });

  test.each(["a\r\nb", "a\nb", "a\0b", "€"])("refuses %j", async (value) => {
    await expect(request(described, [value])).rejects.toThrow(RequestError);
    await expect(request(operation(), [], { headers: { "X-A": value } })).rejects.toThrow(
      RequestError,
    );
    await expect(request(operation(), [], { headers: { [value]: "a" } })).rejects.toThrow(
      RequestError,
    );
  });

  it("tells of no value", async () => {
    await expect(request(described, ["secret\n"])).rejects.not.toThrow("secret");
  });

  it("lets the call win over the argument over the client", async () => {
    const settings = { headers: { "x-account": "client", "X-Client": "1" } };
    expect((await request(described, [], {}, settings)).headers.get("x-account")).toBe("client");
    expect((await request(described, ["arg"], {}, settings)).headers.get("x-account")).toBe("arg");
    const sent = await request(described, ["arg"], { headers: { "X-ACCOUNT": "call" } }, settings);
    expect(sent.headers.get("x-account")).toBe("call");
    expect(sent.headers.get("x-client")).toBe("1");
  });

  it("joins cookies, each name once", async () => {
    const cookie: Parameter = { name: "api", in: "cookie", style: "form", explode: false };
    const sent = await request(operation({ parameters: [cookie] }), ["new"], {
      headers: { Cookie: "api=old; b=2" },
    });
    expect(sent.headers.get("cookie")).toBe("b=2; api=new");
    await expect(request(operation({ parameters: [cookie] }), ["a;b"])).rejects.toThrow(
      RequestError,
    );
  });
});

it("writes queries in the order of the parameters", async () => {
  const query = (name: string): Parameter => ({ name, in: "query", style: "form", explode: true });
  const described = operation({
    path: "/things?fixed=1",
    parameters: [query("b"), query("a"), query("c")],
  });
  const sent = await request(described, ["1", undefined, null]);
  expect(sent.url).toBe("https://api.example/v1/things?fixed=1&b=1");
});

describe("streams", () => {
  const stream = operation({
    id: "GET /ws",
    path: "/ws",
    stream: true,
    responses: [{ status: "101" }],
  });

  it("gives what is needed to connect", async () => {
    const core = new Core({ headers: { Cookie: "api=1" } });
    expect(await core.stream(stream, [])).toEqual({
      url: "wss://api.example/v1/ws",
      headers: { Cookie: "api=1" },
    });
  });

  it("is never fetched", async () => {
    await expect(request(stream)).rejects.toThrow(ConfigurationError);
  });
});

it("follows no redirect", async () => {
  expect((await request(operation())).init.redirect).toBe("manual");
});
