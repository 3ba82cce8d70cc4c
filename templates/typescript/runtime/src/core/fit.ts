/** Where a JSON value is not what its shape says. Nothing is thrown, and nothing is changed. */

import { broken } from "./constraints.js";
import { type Got, isSame, typeOf } from "./json.js";
import { isMembers } from "./plain.js";
import type { Kind, Listed, ObjectShape, Shape, Union } from "./shapes.js";

/** One place where a body is not as described. */
export interface Mismatch {
  /** Into the body (RFC 6901). Its keys may be data, such as account numbers: see `shown`. */
  readonly pointer: string;
  /** The pointer for logs: keys that the description does not name are `*`. */
  readonly shown: string;
  readonly expected: string;
  readonly got: Got;
}

/** All mismatches of a JSON value, in the order of the value; none if it fits. */
export function fit(value: unknown, shape: Shape): readonly Mismatch[] {
  return new Walk().fit(value, shape, 0).map(told);
}

/** A mismatch on its way up: every level puts its step in front. */
interface Fault {
  /** undefined: the value itself. */
  readonly steps: Steps | undefined;
  /** What would have done, in words; one is enough. */
  readonly expected: readonly string[];
  readonly got: Got;
  /** A wrong type, a value that is not listed, or another rule that is broken. */
  readonly about: "type" | "value" | "rule";
}
type Steps = readonly [key: string | number, declared: boolean, rest: Steps | undefined];
type Faults = readonly Fault[];
type Tried = Map<Shape, Faults>;
type Declared = Exclude<Shape, () => Shape>;

const NONE: Faults = [];
const DEEPEST = 200;
const WRONG_TYPE = 1000;
const LISTED = "a listed value";

class Walk {
  /** What members of unions gave: unions inside of unions would ask again and again. */
  readonly #tried = new Map<unknown, Tried>();

  /** `tried` is what is known of this very value, where it is no object or list. */
  fit(value: unknown, given: Shape, depth: number, tried?: Tried): Faults {
    const shape = resolved(given);
    if (shape === "any" || depth > DEEPEST) return NONE;
    if (typeof shape === "string") return isA(value, shape) ? NONE : wrong(value, shape);
    if (isList(shape)) return this.#list(value, shape[0], depth);
    if ("object" in shape) return this.#object(value, shape, depth);
    if ("map" in shape) return this.#object(value, { object: {}, extra: shape.map }, depth);
    if ("nullable" in shape) {
      if (value === null) return NONE;
      return this.fit(value, shape.nullable, depth, tried).map(orNull);
    }
    if ("anyOf" in shape) return this.#union(value, shape, depth, tried);
    if ("values" in shape) return listed(value, shape);
    if (!isA(value, shape.type)) return wrong(value, shape.type);
    return broken(value, shape).map((rule) => fault(value, [rule], "rule"));
  }

  #list(value: unknown, item: Shape, depth: number): Faults {
    if (!Array.isArray(value)) return wrong(value, "array");
    const found: Fault[] = [];
    value.forEach((one, at) => below(found, at, true, this.fit(one, item, depth + 1)));
    return found;
  }

  #object(value: unknown, shape: ObjectShape, depth: number): Faults {
    if (!isMembers(value)) return wrong(value, "object");
    const { object, required = [], extra = "any" } = shape;
    const found: Fault[] = [];
    for (const key of required) {
      if (Object.hasOwn(value, key)) continue;
      below(found, key, true, [fault(undefined, words(own(object, key) ?? "any"), "rule")]);
    }
    for (const key of Object.keys(value)) {
      const [member, kind] = [value[key], own(object, key)];
      const faults =
        kind === undefined && extra === false
          ? [fault(member, ["nothing"], "rule")]
          : this.fit(member, kind ?? (extra || "any"), depth + 1);
      if (!faults.length) continue;
      below(found, key, kind !== undefined || required.includes(key), faults);
    }
    return found;
  }

  /** The first member that fits; else what the nearest one says, or the one that the tag names. */
  #union(value: unknown, shape: Union, depth: number, given: Tried | undefined): Faults {
    const tried = this.#known(value) ?? given ?? new Map<Shape, Faults>();
    const told = tagged(value, shape);
    let nearest: Faults | undefined;
    for (const member of told === undefined ? shape.anyOf : [told, ...shape.anyOf]) {
      const key = resolved(member);
      let faults = tried.get(key);
      if (!faults) {
        tried.set(key, NONE); // a union that is a member of itself says nothing
        faults = this.fit(value, key, depth, tried);
        tried.set(key, faults);
      }
      if (!faults.length) return NONE;
      if (!nearest || (told === undefined && cost(faults) < cost(nearest))) nearest = faults;
    }
    const [only] = nearest?.length === 1 ? nearest : [];
    return only && isOfType(only) ? [{ ...only, expected: words(shape) }] : (nearest ?? NONE);
  }

  #known(value: unknown): Tried | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    const known = this.#tried.get(value) ?? new Map<Shape, Faults>();
    this.#tried.set(value, known);
    return known;
  }
}

function resolved(shape: Shape): Declared {
  let found = shape;
  while (typeof found === "function") found = found();
  return found;
}

function isList(shape: Declared): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isA(value: unknown, kind: Kind): boolean {
  const found = typeOf(value);
  return found === kind || (kind === "number" && found === "integer");
}

function wrong(value: unknown, kind: Kind): Faults {
  return [fault(value, [kind], "type")];
}

function listed(value: unknown, { values }: Listed): Faults {
  if (values.some((one) => isSame(one, value))) return NONE;
  const isOfTheirType = values.some((one) => typeOf(one) === typeOf(value));
  return [fault(value, [LISTED], isOfTheirType ? "value" : "type")];
}

function fault(value: unknown, expected: readonly string[], about: Fault["about"]): Fault {
  return { steps: undefined, expected, got: typeOf(value), about };
}

function orNull(found: Fault): Fault {
  if (found.steps || found.about === "rule") return found;
  return { ...found, expected: [...found.expected, "null"] };
}

/** Adds what was found at a member or an item. */
function below(found: Fault[], key: string | number, declared: boolean, faults: Faults): void {
  for (const one of faults) found.push({ ...one, steps: [key, declared, one.steps] });
}

function isOfType({ steps, about }: Fault): boolean {
  return !steps && about === "type";
}

function cost(faults: Faults): number {
  return faults.reduce((sum, one) => sum + (isOfType(one) ? WRONG_TYPE : 1), 0);
}

/** The member that the value itself names. */
function tagged(value: unknown, { anyOf, tag }: Union): Shape | undefined {
  if (!tag || !isMembers(value)) return undefined;
  const text = own(value, tag.property);
  const at = typeof text === "string" ? own(tag.members, text) : undefined;
  return typeof at === "number" ? anyOf[at] : undefined;
}

function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** What a shape asks for, in JSON's words. */
function words(given: Shape, seen = new Set<Shape>()): readonly string[] {
  const shape = resolved(given);
  if (seen.has(shape)) return [];
  if (typeof shape === "string") return [shape === "any" ? "any value" : shape];
  seen.add(shape);
  if (isList(shape)) return ["array"];
  if ("nullable" in shape) return [...words(shape.nullable, seen), "null"];
  if ("anyOf" in shape) return shape.anyOf.flatMap((member) => words(member, seen));
  if ("values" in shape) return [LISTED];
  return "type" in shape ? [shape.type] : ["object"];
}

function told({ steps, expected, got }: Fault): Mismatch {
  let [pointer, shown] = ["", ""];
  for (let rest = steps; rest; rest = rest[2]) {
    const key = `/${String(rest[0]).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    pointer += key;
    shown += rest[1] ? key : "/*";
  }
  const kinds = [...new Set(expected)].filter((word) => word !== "null");
  if (expected.includes("null")) kinds.push("null");
  return { pointer, shown, expected: kinds.join(" or "), got };
}
