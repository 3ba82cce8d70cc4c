import { describe, expect, it, test } from "vitest";

import type { Operation } from "../src/core/descriptors.js";
import { RequestError } from "../src/core/errors.js";
import { operation, request, taking } from "./sending.js";

async function sent(described: Operation, body: unknown, contentType?: string) {
  const { init, headers } = await request(described, [], { body, contentType });
  const text = await new Response(init.body ?? null).text();
  return { text, kind: headers.get("content-type"), init };
}

test.each([
  [
    taking("application/json", "json"),
    { a: [1, undefined, new Date(0)], b: undefined },
    '{"a":[1,null,"1970-01-01T00:00:00.000Z"]}',
  ],
  [taking("application/json", "json"), null, "null"],
  [taking("application/json", "json"), new Map([["a", new Set([1])]]), '{"a":[1]}'],
  [taking("application/jwt", "text"), "e30.e30.sig", "e30.e30.sig"],
  [taking("application/octet-stream", "binary"), new Uint8Array([104, 105]), "hi"],
  [taking("application/pdf", "binary"), new Blob(["hi"]), "hi"],
  [taking("application/x-ndjson", "json-lines"), [{ a: 1 }, 2], '{"a":1}\n2\n'],
  [
    taking("application/x-www-form-urlencoded", "form"),
    { a: "x y&", b: [1, 2], c: { d: 1 }, e: null },
    "a=x+y%26&b=1&b=2&c=%7B%22d%22%3A1%7D",
  ],
])("%#", async (described, body, text) => {
  const found = await sent(described, body);
  expect(found.text).toBe(text);
  expect(found.kind).toBe(described.body?.contents[0]?.mediaType);
});

it("writes a part of a form in its style", async () => {
  const parts = [
    { name: "a", style: "pipeDelimited", explode: false },
    { name: "b", explode: false },
  ];
  const described = taking("application/x-www-form-urlencoded", "form", parts);
  expect((await sent(described, { a: [1, 2], b: [3, 4] })).text).toBe("a=1%7C2&b=3,4");
});

test.each([
  [taking("application/json", "json"), new Uint8Array()],
  [taking("application/json", "json"), { a: NaN }],
  [taking("application/json", "json"), { a: 1n }],
  [taking("application/json", "json"), () => 1],
  [taking("application/jwt", "text"), { a: 1 }],
  [taking("text/plain; charset=iso-8859-1", "text"), "ü"],
  [taking("application/octet-stream", "binary"), "text"],
  [taking("application/x-www-form-urlencoded", "form"), [1]],
  [taking("application/x-ndjson", "json-lines"), "text"],
  [taking("application/json\r\nX: y", "json"), {}],
  [operation(), {}],
])("refuses %#", async (described, body) => {
  await expect(sent(described, body)).rejects.toThrow(RequestError);
});

it("asks for a body that is required, and sends none where there is none", async () => {
  await expect(request(taking("application/json", "json"))).rejects.toThrow(
    "body: a body is required",
  );
  const { init, headers } = await request(operation({ method: "POST" }));
  expect([init.body, headers.get("content-type")]).toEqual([undefined, null]);
});

it("says what fetch cannot", async () => {
  const get = { ...taking("application/json", "json"), method: "GET" };
  await expect(sent(get, {})).rejects.toThrow("fetch sends none with GET");
});

describe("a choice of media types", () => {
  const described: Operation = operation({
    method: "POST",
    body: {
      contents: [
        { mediaType: "application/json", codec: "json" },
        { mediaType: "image/*", codec: "binary" },
        { mediaType: "text/csv", codec: "text" },
      ],
    },
  });

  test.each([
    [{ a: 1 }, undefined, "application/json"],
    [new Blob(["x"], { type: "image/png" }), undefined, "image/png"],
    [new Uint8Array(1), undefined, "application/octet-stream"],
    [new Uint8Array(1), "image/jpeg", "image/jpeg"],
    ["a,b", "text/csv", "text/csv"],
  ])("%#", async (body, contentType, kind) => {
    expect((await sent(described, body, contentType)).kind).toBe(kind);
  });

  it("refuses another one", async () => {
    await expect(sent(described, "x", "text/plain")).rejects.toThrow(RequestError);
  });
});

it("streams", async () => {
  const stream = new Blob(["hi"]).stream();
  const found = await sent(taking("application/octet-stream", "binary"), stream);
  expect(found.text).toBe("hi");
  expect(found.init).toHaveProperty("duplex", "half");
});

describe("multipart", () => {
  const described = taking("multipart/form-data", "multipart", [
    { name: "meta", mediaType: "application/json" },
    { name: "picture", mediaType: "image/png, image/jpeg" },
  ]);

  async function parts(body: unknown) {
    const { init, headers } = await request(described, [], { body });
    const kind = headers.get("content-type") ?? "";
    const boundary = /boundary=(.+)/.exec(kind)?.[1] ?? "";
    return (await new Response(init.body ?? null).text()).replaceAll(boundary, "B");
  }

  it("writes fields, JSON and files", async () => {
    const file = new File(["hi"], 'a"b.txt', { type: "text/plain" });
    const body = {
      n: 1,
      list: ["x", null, "y"],
      meta: { a: 1 },
      picture: new Uint8Array([104]),
      file,
    };
    expect((await parts(body)).split("\r\n")).toEqual([
      "--B",
      'Content-Disposition: form-data; name="n"',
      "",
      "1",
      "--B",
      'Content-Disposition: form-data; name="list"',
      "",
      "x",
      "--B",
      'Content-Disposition: form-data; name="list"',
      "",
      "y",
      "--B",
      'Content-Disposition: form-data; name="meta"',
      "Content-Type: application/json",
      "",
      '{"a":1}',
      "--B",
      'Content-Disposition: form-data; name="picture"; filename="upload"',
      "Content-Type: application/octet-stream",
      "",
      "h",
      "--B",
      'Content-Disposition: form-data; name="file"; filename="a%22b.txt"',
      "Content-Type: text/plain",
      "",
      "hi",
      "--B--",
      "",
    ]);
  });

  it("is what the platform reads", async () => {
    const { init, headers } = await request(described, [], {
      body: { a: "ü", f: new Blob(["x"]) },
    });
    const form = await new Response(init.body ?? null, { headers }).formData();
    expect(form.get("a")).toBe("ü");
    expect(await (form.get("f") as File).text()).toBe("x");
  });

  it("closes a form without parts", async () => {
    expect(await parts({ a: null })).toBe("--B--\r\n");
  });

  it("lets no name end a header", async () => {
    expect(await parts({ 'a"\r\nX: y': "1" })).toContain('name="a%22%0D%0AX: y"');
    const evil = { name: "x", size: 1 };
    expect(await parts({ a: evil })).toContain("application/json");
  });
});
