/** Values as JSON knows them: dates and the like become plain values. */

import { RequestError } from "./errors.js";

/** Whatever has members by name, and is no list. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value has members: a plain object, or one of a class of its owner's. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value in JSON's terms at its top: a `Date` is text; maps and sets are objects and lists. */
export function plain(value: unknown): unknown {
  if (typeof value === "object" && value !== null) {
    if (value instanceof Map) return Object.fromEntries(value as Map<PropertyKey, unknown>);
    if (value instanceof Set) return [...(value as Set<unknown>)];
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value.valueOf();
    }
    if ("toJSON" in value && typeof value.toJSON === "function") return serialised(value);
  }
  if (typeof value === "function" || typeof value === "symbol") {
    throw new RequestError(`a ${typeof value} cannot be sent`);
  }
  return value;
}

/** The value as compact JSON text. Raises RequestError for what JSON has no word for. */
export function jsonText(value: unknown, asciiOnly = false): string {
  const text = stringified(plain(value));
  return asciiOnly ? text.replace(/[^\x00-\x7f]/g, escaped) : text;
}

/** A plain value as the text of one parameter; what has members is written as JSON. */
export function scalar(value: unknown): string {
  const found = plain(value);
  switch (typeof found) {
    case "string":
      return found;
    case "number":
      if (!Number.isFinite(found)) throw new RequestError("infinity and NaN cannot be sent");
      return String(found);
    case "object":
      return found === null ? "null" : jsonText(found);
    default:
      return String(found);
  }
}

function serialised(value: object): unknown {
  return JSON.parse(stringified(value)) as unknown;
}

function stringified(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, finite) as string | undefined;
  } catch (error) {
    if (error instanceof RequestError) throw error;
  }
  if (text === undefined) throw new RequestError("a value cannot be written as JSON");
  return text;
}

/** JSON would make a null of them, unseen. */
function finite(_key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RequestError("infinity and NaN cannot be written as JSON");
  }
  return value instanceof Map || value instanceof Set ? plain(value) : value;
}

function escaped(character: string): string {
  return "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
}
