import { describe, expect, it, test } from "vitest";

import type { Parameter } from "../src/core/descriptors.js";
import { RequestError } from "../src/core/errors.js";
import * as serialise from "../src/core/serialise.js";

const LIST = ["blue", "black"];
const OBJECT = { R: 100, G: 200 };

function parameter(style: string, explode: boolean, more: Partial<Parameter> = {}): Parameter {
  return { name: "color", in: "query", style, explode, ...more };
}

describe("the table of OpenAPI 3.1, section 4.8.12", () => {
  test.each([
    ["matrix", false, ";color=blue", ";color=blue,black", ";color=R,100,G,200"],
    ["matrix", true, ";color=blue", ";color=blue;color=black", ";R=100;G=200"],
    ["label", false, ".blue", ".blue,black", ".R,100,G,200"],
    ["label", true, ".blue", ".blue.black", ".R=100.G=200"],
    ["simple", false, "blue", "blue,black", "R,100,G,200"],
    ["simple", true, "blue", "blue,black", "R=100,G=200"],
  ])("path, %s, explode %s", (style, explode, text, list, object) => {
    const described = parameter(style, explode, { in: "path" });
    expect(serialise.path(described, "blue")).toBe(text);
    expect(serialise.path(described, LIST)).toBe(list);
    expect(serialise.path(described, OBJECT)).toBe(object);
  });

  test.each([
    ["form", false, "color=blue,black", "color=R,100,G,200"],
    ["form", true, "color=blue&color=black", "R=100&G=200"],
    ["spaceDelimited", false, "color=blue%20black", "color=R%20100%20G%20200"],
    ["pipeDelimited", false, "color=blue%7Cblack", "color=R%7C100%7CG%7C200"],
    [
      "deepObject",
      true,
      "color%5B0%5D=blue&color%5B1%5D=black",
      "color%5BR%5D=100&color%5BG%5D=200",
    ],
  ])("query, %s, explode %s", (style, explode, list, object) => {
    const described = parameter(style, explode);
    expect(serialise.query(described, LIST).join("&")).toBe(list);
    expect(serialise.query(described, OBJECT).join("&")).toBe(object);
    expect(serialise.query(parameter(style, explode), "")).toEqual(["color="]);
  });

  test("header and cookie", () => {
    const header = parameter("simple", false, { in: "header" });
    expect(serialise.header(header, LIST)).toEqual(["color", "blue,black"]);
    const cookie = parameter("form", true, { in: "cookie" });
    expect(serialise.cookie(cookie, LIST)).toEqual([
      ["color", "blue"],
      ["color", "black"],
    ]);
  });
});

it("writes empty lists and objects not at all", () => {
  for (const explode of [true, false]) {
    expect(serialise.query(parameter("form", explode), [])).toEqual([]);
    expect(serialise.query(parameter("form", explode), {})).toEqual([]);
  }
});

it("leaves out members that are null or undefined", () => {
  expect(serialise.query(parameter("form", true), [1, null, undefined, 2])).toEqual([
    "color=1",
    "color=2",
  ]);
  expect(serialise.query(parameter("deepObject", true), { a: { b: null, c: [1] } })).toEqual([
    "color%5Ba%5D%5Bc%5D%5B0%5D=1",
  ]);
});

it("encodes all but the unreserved characters", () => {
  expect(serialise.quote("aZ0-._~")).toBe("aZ0-._~");
  expect(serialise.quote("!'()*/ü %")).toBe("%21%27%28%29%2A%2F%C3%BC%20%25");
  expect(() => serialise.quote("\ud800")).toThrow(RequestError);
});

it("leaves reserved characters, but never what would end the parameter", () => {
  const described = parameter("form", true, { allowReserved: true });
  expect(serialise.query(described, "a/b?c=[1]%20&#+")).toEqual(["color=a/b?c=[1]%20%26%23%2B"]);
});

it("writes what a media type says as JSON", () => {
  const described = parameter("", false, { mediaType: "application/json" });
  expect(serialise.query(described, { a: ["ü"] })).toEqual([
    "color=" + encodeURIComponent('{"a":["ü"]}'),
  ]);
  const header = { ...described, in: "header" as const };
  expect(serialise.header(header, { a: "ü" })).toEqual(["color", '{"a":"\\u00fc"}']);
});

it("takes dates, maps, sets and big integers", () => {
  const form = parameter("form", true);
  expect(serialise.query(form, new Date(0))).toEqual(["color=1970-01-01T00%3A00%3A00.000Z"]);
  expect(serialise.query(form, new Map([["a", 1]]))).toEqual(["a=1"]);
  expect(serialise.query(form, new Set([1, 2]))).toEqual(["color=1", "color=2"]);
  expect(serialise.query(form, 2n ** 64n)).toEqual(["color=18446744073709551616"]);
  expect(serialise.query(form, false)).toEqual(["color=false"]);
});

it("refuses what no text stands for", () => {
  for (const value of [NaN, Infinity, Symbol("x"), () => 1]) {
    expect(() => serialise.query(parameter("form", true), value)).toThrow(RequestError);
  }
});
