/** Header fields and cookies: what may stand in them. No message shows a value. */

import { RequestError } from "./errors.js";

export type Pair = readonly [name: string, value: string];

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;

/** A header as it goes out; whatever could end it and start another one is refused. */
export function header(name: string, value: string): Pair {
  if (!TOKEN.test(name)) {
    throw new RequestError("the name of a header has a character that cannot stand there");
  }
  if (CONTROL.test(value)) {
    throw new RequestError(`the header ${name} has a line break or another control character`);
  }
  if (/[^\x00-\xff]/.test(value)) {
    throw new RequestError(`the header ${name} has a character that headers cannot carry`);
  }
  return [name, value.replace(/^[ \t]+|[ \t]+$/g, "")];
}

/** A cookie as it goes out; whatever could end it and start another one is refused. */
export function cookie(name: string, value: string): Pair {
  if (!TOKEN.test(name)) {
    throw new RequestError("the name of a cookie has a character that cannot stand there");
  }
  if (value.includes(";")) throw new RequestError(`the cookie ${name} has a semicolon`);
  header("Cookie", value);
  return [name, value];
}

/** The cookies of a `Cookie` header. */
export function cookies(text: string): Pair[] {
  return text.split(";").flatMap((piece): Pair[] => {
    const at = piece.indexOf("=");
    return at < 0 ? [] : [[piece.slice(0, at).trim(), piece.slice(at + 1).trim()]];
  });
}

/**
 * Cookies of which a later layer wins: some servers refuse a name that comes twice. Inside of a
 * layer it may, for that is how a list is written.
 */
export function layered(...layers: readonly (readonly Pair[])[]): readonly Pair[] {
  return layers.reduce((found, layer) => {
    const names = new Set(layer.map(([name]) => name));
    return [...found.filter(([name]) => !names.has(name)), ...layer];
  }, []);
}
