/** The keywords of JSON Schema that limit strings and numbers. */

import { finds } from "./patterns.js";
import type { Constrained } from "./shapes.js";

type Keyword = Exclude<keyof Constrained, "type">;

/** What a value of the right type breaks, each as keyword and bound: `maxLength 10`. */
export function broken(value: unknown, shape: Constrained): string[] {
  const keywords = Object.keys(shape).filter((key): key is Keyword => key !== "type");
  return keywords
    .filter((keyword) => {
      const bound = shape[keyword];
      if (typeof value === "string") return !holdsOfText(keyword, bound, value);
      return typeof value === "number" && !holdsOfNumber(keyword, Number(bound), value);
    })
    .map((keyword) => `${keyword} ${shape[keyword]}`);
}

function holdsOfText(keyword: Keyword, bound: unknown, text: string): boolean {
  switch (keyword) {
    case "minLength":
      return length(text) >= Number(bound);
    case "maxLength":
      return length(text) <= Number(bound);
    case "pattern":
      return finds(String(bound), text);
    default:
      return true;
  }
}

function holdsOfNumber(keyword: Keyword, bound: number, value: number): boolean {
  switch (keyword) {
    case "minimum":
      return value >= bound;
    case "maximum":
      return value <= bound;
    case "exclusiveMinimum":
      return value > bound;
    case "exclusiveMaximum":
      return value < bound;
    case "multipleOf":
      return isMultiple(value, bound);
    default:
      return true;
  }
}

/** In code points, as JSON Schema counts. */
function length(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}

/** In decimals, as both are written: 19.99 is a multiple of 0.01, which no division finds. */
function isMultiple(value: number, of: number): boolean {
  const [ours, theirs] = [decimal(value), decimal(of)];
  if (!ours || !theirs?.digits) return true;
  const exponent = Math.min(ours.exponent, theirs.exponent);
  const scaled = (one: Decimal) => one.digits * 10n ** BigInt(one.exponent - exponent);
  return scaled(ours) % scaled(theirs) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(value: number): Decimal | undefined {
  const found = /^-?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!found) return undefined;
  const [, whole = "", fraction = "", exponent = "0"] = found;
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
