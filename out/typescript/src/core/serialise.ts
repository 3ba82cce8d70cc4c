/**
 * Parameters on the wire, by location and style (OpenAPI 3.1, section 4.8.12; RFC 6570).
 *
 * Members that are null or undefined are left out, as RFC 6570 does with undefined values.
 */

import type { Parameter } from "./descriptors.js";
import { RequestError } from "./errors.js";
import * as fields from "./fields.js";
import type { Pair } from "./fields.js";
import { isJson } from "./media.js";
import { isMembers, jsonText, plain, scalar } from "./plain.js";

type Encode = (text: string) => string;

// `#` ends the query, `&` the parameter, and `+` reads as a space: they would change what is said.
const RESERVED = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D|5B|5D)/g;
const TRIPLE = /(%[0-9A-Fa-f]{2})/;
const DELIMITERS = new Map([
  ["form", ","],
  ["spaceDelimited", "%20"],
  ["pipeDelimited", "%7C"],
]);

/** Percent-encodes everything but the unreserved characters of RFC 3986. */
export function quote(text: string): string {
  let encoded: string | undefined;
  try {
    encoded = encodeURIComponent(text);
  } catch {
    throw new RequestError("half a surrogate pair cannot be sent");
  }
  return encoded.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}

/** Leaves reserved characters and percent-encoded triples as they are (RFC 6570, 3.2.3). */
export function quoteReserved(text: string): string {
  const pieces = text.split(TRIPLE);
  return pieces
    .map((piece, at) => (at % 2 ? piece : quote(piece).replace(RESERVED, decodeURIComponent)))
    .join("");
}

const asIs: Encode = (text) => text;

/** What takes the place of `{name}` in the path. */
export function path(parameter: Parameter, value: unknown): string {
  const [name, explode] = [quote(parameter.name), exploded(parameter)];
  const found = plainOf(parameter, value);
  switch (parameter.style) {
    case "label":
      return "." + joined(found, quote, explode ? "." : ",", explode);
    case "matrix":
      return pairs(name, found, quote, ",", explode)
        .map(([key, text]) => (text ? `;${key}=${text}` : `;${key}`))
        .join("");
    default:
      return joined(found, quote, ",", explode);
  }
}

/** The pieces of the query string, each `name=value`, encoded. */
export function query(parameter: Parameter, value: unknown): string[] {
  const encode = parameter.allowReserved ? quoteReserved : quote;
  const found = plainOf(parameter, value);
  const style = parameter.style ?? "form";
  const written =
    style === "deepObject"
      ? deep(parameter.name, found, encode)
      : pairs(
          quote(parameter.name),
          found,
          encode,
          DELIMITERS.get(style) ?? ",",
          exploded(parameter),
        );
  return written.map(([key, text]) => `${key}=${text}`);
}

/** The header; its value is not percent-encoded. */
export function header(parameter: Parameter, value: unknown): Pair {
  const text = joined(plainOf(parameter, value), asIs, ",", exploded(parameter));
  return fields.header(parameter.name, text);
}

/** The cookies; their values are not percent-encoded. */
export function cookie(parameter: Parameter, value: unknown): Pair[] {
  return pairs(parameter.name, plainOf(parameter, value), asIs, ",", exploded(parameter)).map(
    ([name, text]) => fields.cookie(name, text),
  );
}

function exploded(parameter: Parameter): boolean {
  const inForm = parameter.in === "query" || parameter.in === "cookie";
  return parameter.explode ?? (inForm && (parameter.style ?? "form") === "form");
}

/** The plain value without its empty members; text, if a media type says how to write it. */
function plainOf(parameter: Parameter, value: unknown): unknown {
  const { mediaType } = parameter;
  if (mediaType !== undefined && (isJson(mediaType) || typeof value !== "string")) {
    // Headers and cookies carry ASCII at best; JSON can say the rest in it.
    return jsonText(value, parameter.in === "header" || parameter.in === "cookie");
  }
  const found = plain(value);
  if (Array.isArray(found)) return found.filter(isThere);
  if (!isMembers(found)) return found;
  return Object.fromEntries(Object.entries(found).filter(([, item]) => isThere(item)));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** `blue`; `blue,black`; `R,100,G,200`, or `R=100,G=200` when exploded. */
function joined(value: unknown, encode: Encode, delimiter: string, explode: boolean): string {
  if (Array.isArray(value)) return value.map((item) => encode(scalar(item))).join(delimiter);
  if (isMembers(value)) {
    const equals = explode ? "=" : delimiter;
    return Object.entries(value)
      .map(([key, item]) => encode(key) + equals + encode(scalar(item)))
      .join(delimiter);
  }
  return encode(scalar(value));
}

/** Names and values: one pair, or when exploded one for each member. */
function pairs(
  name: string,
  value: unknown,
  encode: Encode,
  delimiter: string,
  explode: boolean,
): Pair[] {
  if (Array.isArray(value)) {
    if (!value.length) return [];
    if (explode) return value.map((item): Pair => [name, encode(scalar(item))]);
  } else if (isMembers(value)) {
    const members = Object.entries(value);
    if (!members.length) return [];
    const encodeKey = encode === quoteReserved ? quote : encode;
    if (explode) return members.map(([key, item]): Pair => [encodeKey(key), encode(scalar(item))]);
  }
  return [[name, joined(value, encode, delimiter, false)]];
}

/** `a[b][c]=1`; what OpenAPI leaves open, lists, with the index as the key. */
function deep(name: string, value: unknown, encode: Encode): Pair[] {
  const found = plain(value);
  if (!Array.isArray(found) && !isMembers(found)) return [[quote(name), encode(scalar(found))]];
  return Object.entries(found)
    .filter(([, item]) => isThere(item))
    .flatMap(([key, item]) => deep(`${name}[${key}]`, item, encode));
}
