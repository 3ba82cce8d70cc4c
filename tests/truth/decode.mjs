/**
 * Decodes recorded bodies with a compiled TypeScript client: what comes as JSON goes out as JSON.
 *
 * The client's own functions are called; a fetch of our own gives the recorded body.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const dist = pathToFileURL(`${process.argv[2]}/`);
const { connect, operations } = await import(new URL("index.js", dist));

/** The functions of all groups by the operation that each sends. */
async function functions() {
  const found = new Map();
  let id;
  const client = connect({
    fetch: async () => new Response(null, { status: 204 }),
    onAnswer: (answer) => (id = answer.operation),
  });
  for (const group of Object.values(operations)) {
    for (const call of Object.values(group)) {
      id = undefined;
      try {
        await call(client, ...given(call));
      } catch {
        // A stream, or a status that is not declared: the answer has told its operation.
      }
      if (id !== undefined) found.set(id, call);
    }
  }
  return found;
}

/** A value for each required parameter, and no options. */
const given = (call) => Array.from({ length: call.length - 1 }, () => "1");

const byOperation = await functions();
const outcomes = [];
for (const { operation, status, body } of JSON.parse(readFileSync(0, "utf8"))) {
  const text = JSON.stringify(body);
  const headers = { "Content-Type": "application/json" };
  let mismatches;
  const client = connect({
    fetch: async () => new Response(text, { status, headers }),
    onAnswer: (answer) => (mismatches = answer.mismatches.map((each) => each.pointer)),
  });
  const call = byOperation.get(operation);
  const result = await call(client, ...given(call));
  outcomes.push({ operation, result, mismatches });
}
process.stdout.write(JSON.stringify(outcomes));
