/** What came with a result: the exact text, the headers, and where it is not as described. */

import type { Mismatch } from "./fit.js";
import { oneLine } from "./redaction.js";

/** One answer of a server, after it was decoded. */
export interface Answer {
  /** `GET /x/{y}`: no argument is in it. */
  readonly operation: string;
  readonly status: number;
  /** By lower-case name, without cookies. */
  readonly headers: ReadonlyMap<string, string>;
  /** The body as it came, as text; undefined if it is binary. */
  readonly text: string | undefined;
  readonly mismatches: readonly Mismatch[];
}

const MOST = 3;
const known = new WeakMap<object, readonly Mismatch[]>();

/**
 * Where a result is not as described. Only objects and lists can be asked about; for any other
 * result there is `onAnswer`.
 */
export function mismatches(result: unknown): readonly Mismatch[] {
  return (typeof result === "object" && result !== null && known.get(result)) || [];
}

/** Remembers what `mismatches` is to say; the result itself stays as it is. */
export function remember(result: unknown, found: readonly Mismatch[]): void {
  if (typeof result === "object" && result !== null && found.length) known.set(result, found);
}

/** The first few mismatches on one line, which shows no data. */
export function summary(found: readonly Mismatch[]): string {
  const told = found.slice(0, MOST).map(({ shown, expected, got }) => {
    const place = oneLine(shown, 120) || "the body";
    return `${place}: expected ${oneLine(expected, 80)}, got ${got}`;
  });
  if (found.length > MOST) told.push(`and ${found.length - MOST} more`);
  return told.join("; ");
}
