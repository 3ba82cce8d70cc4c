/** Keeps secrets out of text that people and logs see. */

import { isMembers } from "./plain.js";

export const MASK = "***";

const WORDS =
  "token|secret|session|passw|passphrase|authori[sz]ation|cookie|credential|api[-_]?key|signature";
const SENSITIVE = new RegExp(WORDS, "i");
// Secrets that give themselves away, under whatever key: `Bearer ...`, JSON Web Tokens.
const TELLTALE = /\b(?:bearer|basic)\s+[\w.~+/=-]{6,}|\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?/gi;
// `"key": "value"`, `key=value`, `Key: value`, for text that is no JSON or is cut off.
const PAIR = new RegExp(
  `([\\w-]{0,40}(?:${WORDS})[\\w-]{0,40}["']?\\s{0,3}[:=]\\s{0,3})` +
    `("[^"]*"?|'[^']*'?|(?:bearer|basic|digest)\\s+[^\\s&;,<>]+|[^\\s&;,<>]+)`,
  "gi",
);
const MARKUP = /<[^<>]*>/g;
const SCRIPT = /<(script|style)\b.*?(?:<\/\1\s*>|$)/gis;
const MOST = 64 * 1024; // no error message needs more than the beginning

/** The JSON value with secrets masked, by the names of members and by their looks. */
export function redact(value: unknown): unknown {
  if (typeof value === "string") return masked(value);
  if (Array.isArray(value)) return value.map(redact);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, SENSITIVE.test(key) ? MASK : redact(item)]),
  );
}

/** The beginning of a body on one line, secrets masked before anything is cut. */
export function preview(text: string, limit = 200): string {
  let shown = text.replace(/^\ufeff/, "").slice(0, MOST);
  try {
    shown = JSON.stringify(redact(JSON.parse(shown)));
  } catch {
    // Pages carry their secrets in attributes and scripts.
    if (/^\s*</.test(shown)) shown = shown.replace(SCRIPT, " ").replace(MARKUP, " ");
    shown = masked(shown);
  }
  return oneLine(shown, limit);
}

/** Short and printable, so that nothing received can write lines of its own into a log. */
export function oneLine(text: string, limit: number): string {
  const spaced = text
    .slice(0, limit * 4)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  return spaced.length <= limit ? spaced : spaced.slice(0, limit - 1) + "…";
}

function masked(text: string): string {
  return text.replace(PAIR, "$1" + MASK).replace(TELLTALE, MASK);
}
