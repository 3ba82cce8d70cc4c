/** From a response to the declared result, or to an error. */

import { type Answer, remember, summary } from "./answers.js";
import type { Operation, Response } from "./descriptors.js";
import { DecodeError, statusClass } from "./errors.js";
import { type Reading, read } from "./reading.js";
import type { RequestOptions, Settings } from "./settings.js";
import { previewOf, type Received, textOf } from "./texts.js";

const BODILESS = [204, 205, 304];

/** The result of a success; any other status is thrown, and so is a body that cannot be read. */
export function decode(
  operation: Operation,
  received: Received,
  settings: Settings,
  options: RequestOptions,
): unknown {
  const { status } = received;
  const declared = pick(operation.responses, status);
  const named = declared !== undefined && declared.status !== "default";
  const success = (status >= 200 && status < 300) || named;
  const described = success ? declared : (pick(operation.errors, status) ?? declared);
  const bodiless = operation.method.toUpperCase() === "HEAD" || BODILESS.includes(status);
  const reading = read(described?.contents ?? [], received, bodiless);
  const answer = answerOf(operation, received, reading);
  tell(answer, settings, options);
  if (!success) throw new (statusClass(status))(answer, reading.value, previewOf(received));
  const { value, mismatches, problem } = reading;
  if (problem !== undefined) throw new DecodeError(answer, problem, previewOf(received));
  // The body is not shown here: whoever masks keys in the summary would find them in it.
  if (mismatches.length && (options.strict ?? settings.strict)) {
    throw new DecodeError(answer, summary(mismatches));
  }
  remember(value, mismatches);
  return value;
}

function answerOf(operation: Operation, received: Received, reading: Reading): Answer {
  const { status, headers } = received;
  return {
    operation: operation.id,
    status,
    headers: new Map(
      headers
        .map(([name, value]): [string, string] => [name.toLowerCase(), value])
        .filter(([name]) => name !== "set-cookie"),
    ),
    mismatches: reading.mismatches,
    get text() {
      return reading.value instanceof Uint8Array ? undefined : textOf(received);
    },
  };
}

/** Whoever wants to know of answers is told, whatever becomes of this one. */
function tell(answer: Answer, settings: Settings, options: RequestOptions): void {
  const { operation, status, mismatches } = answer;
  if (mismatches.length) {
    settings.debug?.(`${operation}: ${status}: not as described: ${summary(mismatches)}`);
  }
  settings.onAnswer?.(answer);
  options.onAnswer?.(answer);
}

/** The exact status, else its range, else the default. */
function pick(declared: readonly Response[] | undefined, status: number): Response | undefined {
  const named = (name: string) => declared?.find((one) => one.status.toUpperCase() === name);
  return named(String(status)) ?? named(`${Math.floor(status / 100)}XX`) ?? named("DEFAULT");
}
