/** JSON's own view of values: their types, and when two of them are equal. */

import { isMembers } from "./plain.js";

/** The type of a JSON value, as it is told; `nothing` is what is absent. */
export type Got =
  | "null"
  | "boolean"
  | "integer"
  | "number"
  | "string"
  | "array"
  | "object"
  | "nothing";

/** The type of a value; a number without a fraction is an integer. */
export function typeOf(value: unknown): Got {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "boolean":
    case "string":
    case "object":
      return typeof value as Got;
    default:
      return "nothing";
  }
}

/** Whether two JSON values are the same, whatever the order of their members. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, at) => isSame(item, other[at]));
  }
  if (!isMembers(one)) return one === other;
  if (!isMembers(other) || Object.keys(one).length !== Object.keys(other).length) return false;
  return Object.entries(one).every(
    ([key, item]) => Object.hasOwn(other, key) && isSame(item, other[key]),
  );
}
