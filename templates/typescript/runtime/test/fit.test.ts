import { describe, expect, it, test } from "vitest";

import { fit } from "../src/core/fit.js";
import type { Shape } from "../src/core/shapes.js";

/** `pointer: expected, got` for each mismatch. */
function faults(value: unknown, shape: Shape): string[] {
  return fit(value, shape).map(({ pointer, expected, got }) => `${pointer}: ${expected}, ${got}`);
}

/** The same of a body, as it is on the wire. */
function read(body: string, shape: Shape): string[] {
  return faults(JSON.parse(body), shape);
}

describe("types", () => {
  const values = { null: null, boolean: true, integer: 1, number: 1.5, string: "", array: [] };
  const all = Object.entries({ ...values, object: {} });

  test.each(["string", "integer", "number", "boolean", "null", "array", "object"] as const)(
    "%s",
    (kind) => {
      for (const [got, value] of all) {
        const fits = got === kind || (kind === "number" && got === "integer");
        expect(faults(value, kind)).toEqual(fits ? [] : [`: ${kind}, ${got}`]);
      }
    },
  );

  it("anything is any of them", () => {
    for (const [, value] of all) expect(faults(value, "any")).toEqual([]);
  });

  it("knows an integer by its value", () => {
    expect(read("[1.0, 1e3, -0, 1.5, 1e999]", ["integer"])).toEqual([
      "/3: integer, number",
      "/4: integer, number",
    ]);
  });

  it("calls what is absent nothing", () => {
    expect(faults(undefined, { nullable: "string" })).toEqual([": string or null, nothing"]);
  });
});

describe("listed values", () => {
  test.each([
    [[1, "a", true], 1.0, []],
    [[1], true, [": a listed value, boolean"]],
    [[0], false, [": a listed value, boolean"]],
    [["1"], 1, [": a listed value, integer"]],
    [["a"], "b", [": a listed value, string"]],
    [[null], undefined, [": a listed value, nothing"]],
    [[{ a: [1], b: {} }], { b: {}, a: [1.0] }, []],
    [[{ a: [1] }], { a: [1, 2] }, [": a listed value, object"]],
    [[{ a: [1] }], { b: [1] }, [": a listed value, object"]],
    [[[]], {}, [": a listed value, object"]],
  ])("%j for %j", (values, value, told) => {
    expect(faults(value, { values })).toEqual(told);
  });

  it("are told with null where they may be null", () => {
    const shape: Shape = { nullable: () => ({ values: ["a"] }) };
    expect(faults(null, shape)).toEqual([]);
    expect(faults("b", shape)).toEqual([": a listed value or null, string"]);
    expect(faults(1, shape)).toEqual([": a listed value or null, integer"]);
  });
});

describe("null", () => {
  it("fits, or else the inner type counts", () => {
    const shape: Shape = { nullable: { type: "string", maxLength: 1 } };
    expect(faults(null, shape)).toEqual([]);
    expect(faults(1, shape)).toEqual([": string or null, integer"]);
    expect(faults("ab", shape)).toEqual([": maxLength 1, string"]);
    expect(faults([1], { nullable: ["string"] })).toEqual(["/0: string, integer"]);
  });
});

describe("constraints", () => {
  test.each<[Shape, unknown[], unknown[], string]>([
    [{ type: "number", minimum: 1 }, [1, 2], [0.5], "minimum 1"],
    [{ type: "number", maximum: 1 }, [1, -2], [1.5], "maximum 1"],
    [{ type: "number", exclusiveMinimum: 1 }, [1.1], [1], "exclusiveMinimum 1"],
    [{ type: "integer", exclusiveMaximum: 1 }, [0], [1], "exclusiveMaximum 1"],
    [{ type: "number", multipleOf: 0.01 }, [19.99, 0, -0.07, 1e21], [19.995], "multipleOf 0.01"],
    [{ type: "number", multipleOf: 1e-7 }, [3e-7, 1], [1e-8], "multipleOf 1e-7"],
    [{ type: "integer", multipleOf: 3 }, [9, -3], [10], "multipleOf 3"],
    [{ type: "number", multipleOf: 0 }, [1], [], ""],
    [{ type: "string", minLength: 2 }, ["ab", "🚀🚀"], ["🚀", ""], "minLength 2"],
    [{ type: "string", maxLength: 1 }, ["🚀", "\ud800"], ["ab"], "maxLength 1"],
    [{ type: "string", pattern: "b+" }, ["abc"], ["ac"], "pattern b+"],
    [{ type: "string", pattern: "^\\p{Lu}$" }, ["É"], ["é"], "pattern ^\\p{Lu}$"],
    [{ type: "string", pattern: "^a\\-b$" }, ["a-b"], ["ab"], "pattern ^a\\-b$"],
    [{ type: "string", pattern: "(" }, ["what no engine reads"], [], ""],
  ])("%j", (shape, good, bad, rule) => {
    for (const value of good) expect(faults(value, shape)).toEqual([]);
    for (const value of bad) {
      const [told] = fit(value, shape);
      expect(told?.expected).toBe(rule);
    }
  });

  it("are all told, and only of values of the right type", () => {
    const shape: Shape = { type: "string", minLength: 3, pattern: "^b" };
    expect(faults("a", shape)).toEqual([": minLength 3, string", ": pattern ^b, string"]);
    expect(faults(1, shape)).toEqual([": string, integer"]);
  });

  test.each(["^((a+)+)+$", "^(a|a)*$", "^(?:[+]a{1,}){2,}$", "^(a(b*)c)+$"])(
    "the pattern %s is not tried: it may take for ever",
    (pattern) => {
      const start = performance.now();
      expect(faults("a".repeat(80) + "!", { type: "string", pattern })).toEqual([]);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );

  test.each(["^(ab)+$", "^[(+|*]+\\)$", "^(a|b)c+$", "^(?:a|b)?\\(+$", "^(a{2})+$"])(
    "the pattern %s is",
    (pattern) => expect(faults("!", { type: "string", pattern })).toHaveLength(1),
  );

  it("do not search a pattern in long text", () => {
    expect(faults("a".repeat(100_000), { type: "string", pattern: "^a*a*a*b" })).toEqual([]);
  });
});

describe("objects", () => {
  const shape: Shape = {
    object: { id: "integer", name: { nullable: "string" }, "a/b~c": "string" },
    required: ["id", "name", "free"],
  };

  it("need their required members, and may have any others", () => {
    expect(read('{"id":1,"name":null,"free":[],"x":1}', shape)).toEqual([]);
    expect(read("{}", shape)).toEqual([
      "/id: integer, nothing",
      "/name: string or null, nothing",
      "/free: any value, nothing",
    ]);
    expect(read("[]", shape)).toEqual([": object, array"]);
  });

  it("name what is wrong by its pointer", () => {
    expect(read('{"id":"1","name":"","free":0,"a/b~c":1}', shape)).toEqual([
      "/id: integer, string",
      "/a~1b~0c: string, integer",
    ]);
  });

  it("may have no others, or others of one type", () => {
    expect(read('{"a":1,"b":null}', { object: { a: "any" }, extra: false })).toEqual([
      "/b: nothing, null",
    ]);
    expect(read('{"a":"","b":"","c":1}', { object: { a: "any" }, extra: "integer" })).toEqual([
      "/b: integer, string",
    ]);
    expect(read('{"a":1,"b":""}', { map: "integer" })).toEqual(["/b: integer, string"]);
    expect(read('[1,"a",2]', ["integer"])).toEqual(["/1: integer, string"]);
  });

  it("show no key that is data", () => {
    const [first, second, third] = fit(
      { accounts: { U1234567: { id: "x", "U/1": [0] } }, required: 1 },
      {
        object: { accounts: { map: { object: { id: "integer" }, extra: ["string"] } } },
        required: ["missing"],
        extra: "string",
      },
    );
    expect([first?.pointer, first?.shown]).toEqual(["/missing", "/missing"]);
    expect([second?.pointer, second?.shown]).toEqual(["/accounts/U1234567/id", "/accounts/*/id"]);
    expect([third?.pointer, third?.shown]).toEqual([
      "/accounts/U1234567/U~11/0",
      "/accounts/*/*/0",
    ]);
  });
});

describe("names of the language", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"];

  test.each(names)("%s in the body", (name) => {
    const body = `{${JSON.stringify(name)}:{"polluted":1}}`;
    expect(read(body, { object: { a: "string" } })).toEqual([]);
    expect(read(body, { object: {}, extra: false })).toEqual([`/${name}: nothing, object`]);
    expect(read(body, { map: "string" })).toEqual([`/${name}: string, object`]);
    expect(read(body, { values: [JSON.parse(body)] })).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });

  test.each(names)("%s in the shape", (name) => {
    const shape: Shape = { object: { [name]: "string" }, required: [name] };
    expect(read("{}", shape)).toEqual([`/${name}: string, nothing`]);
    expect(read(`{${JSON.stringify(name)}:1}`, shape)).toEqual([`/${name}: string, integer`]);
  });

  test.each(names)("%s as a tag", (name) => {
    const members: Shape[] = [{ object: { a: "string" } }, { object: { a: "integer" } }];
    const body = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(name)},"a":true}`);
    const known: Shape = { anyOf: members, tag: { property: name, members: { [name]: 1 } } };
    expect(faults(body, known)).toEqual(["/a: integer, boolean"]);
    const unknown: Shape = { anyOf: members, tag: { property: name, members: {} } };
    expect(faults(body, unknown)).toEqual(["/a: string, boolean"]);
  });
});

describe("unions", () => {
  it("fit when one member does", () => {
    expect(read('["a", 1]', [{ anyOf: ["string", "integer"] }])).toEqual([]);
  });

  it("name the types of all members, null last", () => {
    const shape: Shape = {
      anyOf: ["null", { type: "string", maxLength: 1 }, "string", ["any"], { values: [1] }],
    };
    expect(faults(true, shape)).toEqual([": string or array or a listed value or null, boolean"]);
    expect(faults(1, { nullable: { anyOf: ["string", "array"] } })).toEqual([
      ": string or array or null, integer",
    ]);
    expect(faults(1, { anyOf: ["boolean", () => ({ anyOf: ["string", { map: "any" }] })] })).toEqual(
      [": boolean or string or object, integer"],
    );
  });

  it("tell what the nearest member says", () => {
    const near: Shape = { object: { a: "string" }, required: ["a"] };
    const far: Shape = { object: {}, required: ["a", "b", "c"] };
    expect(read('{"a":1}', { anyOf: ["string", far, near] })).toEqual(["/a: string, integer"]);
    expect(read("{}", { anyOf: [{ object: {}, required: ["x"] }, near] })).toEqual([
      "/x: any value, nothing",
    ]);
    expect(faults("abc", { anyOf: ["integer", { type: "string", maxLength: 2 }] })).toEqual([
      ": maxLength 2, string",
    ]);
    expect(faults("abc", { anyOf: ["integer", { values: ["a"] }] })).toEqual([
      ": a listed value, string",
    ]);
    expect(faults(true, { anyOf: ["integer", { values: ["a"] }] })).toEqual([
      ": integer or a listed value, boolean",
    ]);
  });

  describe("with a tag", () => {
    const cat: Shape = { object: { lives: "integer" }, required: ["lives"] };
    const dog: Shape = { object: { barks: "boolean" }, extra: false };
    const shape: Shape = {
      anyOf: [() => cat, () => dog],
      tag: { property: "kind", members: { cat: 0, dog: 1 } },
    };

    test.each([
      ['{"kind":"cat","lives":9}', []],
      ['{"kind":"cat","lives":"9","more":1,"and":2}', ["/lives: integer, string"]],
      ['{"kind":"dog","barks":1}', ["/kind: nothing, string", "/barks: boolean, integer"]],
      ['{"kind":"dog","lives":9}', []],
      ['{"kind":"bird","barks":true}', ["/lives: integer, nothing"]],
      ['{"kind":1}', ["/lives: integer, nothing"]],
      ["[]", [": object, array"]],
    ])("%s", (body, told) => expect(read(body, shape)).toEqual(told));
  });
});

describe("circles and depth", () => {
  const node: Shape = { object: { next: () => node, value: "integer" } };

  it("follows a circle as deep as the value goes", () => {
    expect(read('{"next":{"next":{"value":"x"}}}', node)).toEqual([
      "/next/next/value: integer, string",
    ]);
  });

  it("stops after two hundred levels", () => {
    const nested = (levels: number) => "[".repeat(levels) + '"x"' + "]".repeat(levels);
    const list: Shape = { anyOf: ["integer", [() => list]] };
    expect(read(nested(200), list)).toEqual([`${"/0".repeat(200)}: integer or array, string`]);
    expect(read(nested(201), list)).toEqual([]);
    expect(read(nested(100_000), list)).toEqual([]);
  });

  it("says nothing of a union that is a member of itself", () => {
    const one: Shape = { anyOf: [() => other, "string"] };
    const other: Shape = { anyOf: [() => one, "integer"] };
    expect(faults(true, one)).toEqual([]);
  });

  it("tries no member twice, however unions are nested", () => {
    const levels: Shape[] = ["string"];
    for (let n = 0; n < 60; n++) {
      const next = () => levels[n] as Shape;
      const [left, right]: Shape[] = [
        { object: { a: next }, required: ["left"] },
        { object: { a: next }, required: ["right"] },
      ];
      levels.push({ anyOf: [left as Shape, right as Shape] });
    }
    const top = () => levels[60] as Shape;
    expect(read('{"a":'.repeat(60) + "1" + "}".repeat(60), top)).toHaveLength(61);
    let diamond: Shape = "string";
    for (let n = 0; n < 40; n++) {
      const inner: Shape = diamond;
      diamond = { anyOf: [{ anyOf: [inner, "null"] }, { anyOf: [inner, "boolean"] }] };
    }
    expect(faults(1, diamond)).toEqual([": string or boolean or null, integer"]);
  });

  it("tells all of very many", () => {
    expect(fit(Array(300_000).fill(""), ["integer"])).toHaveLength(300_000);
  });
});

it("changes nothing", () => {
  const value = Object.freeze({ a: Object.freeze([1]), b: "x" });
  fit(value, { object: { a: ["string"], b: "integer" }, required: ["c"] });
  expect(value).toEqual({ a: [1], b: "x" });
});

test.each([undefined, 1n, Symbol("x"), () => 1, new Date(), new Map()])(
  "takes even what is no JSON: %s",
  (value) => {
    for (const shape of ["string", ["any"], { map: "any" }, { values: [1] }] as Shape[]) {
      expect(() => fit(value, { anyOf: [shape, "null"] })).not.toThrow();
    }
  },
);
