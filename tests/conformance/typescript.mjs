/** Calls the TypeScript client: a line of JSON for each call, a line of JSON for what came of it. */

import { createInterface } from "node:readline";

const [name, root] = process.argv.slice(2);
const client = await import(name);
const { Client } = client;
let controller = new AbortController();

for await (const line of createInterface({ input: process.stdin })) {
  const call = JSON.parse(line);
  if (call.abort) controller.abort();
  else void run(call).then((found) => process.stdout.write(`${JSON.stringify(found)}\n`));
}

async function run(call) {
  controller = new AbortController();
  const outcomes = [];
  try {
    const made = new Client(native(call.client));
    for (let time = 0; time < call.times; time += 1) outcomes.push(await outcome(made, call));
  } catch (error) {
    return { crash: `${error?.stack ?? error}` };
  }
  return { outcomes };
}

async function outcome(made, call) {
  const method = made[call.group][call.name];
  let answer;
  const options = {
    ...native(call.options),
    signal: controller.signal,
    onAnswer: (given) => (answer = given),
  };
  try {
    const value = await method(...native(call.args), options);
    return { value: neutral(value) ?? null, text: answer.text, mismatches: places(answer) };
  } catch (error) {
    if (!(error instanceof client[root])) throw error;
    return { error: told(error) };
  }
}

function told(error) {
  const kind = error instanceof client.Aborted ? "Cancelled" : error.name;
  return {
    class: kind,
    of_package: true,
    text: `${error}`,
    status: error.status,
    body: neutral(error.body) ?? null,
    request_id: error.requestId,
    retryable: error.retryable,
    maybe_sent: error.maybeSent,
    mismatches: error.mismatches && places(error),
  };
}

function places(answer) {
  return answer.mismatches.map(({ pointer, expected, got }) => ({ at: pointer, expected, got }));
}

/** Values as JavaScript has them; what JSON lacks is written `{$date: ...}` and the like. */
function native(value) {
  if (Array.isArray(value)) return value.map(native);
  if (typeof value !== "object" || value === null) return value;
  if ("$infinity" in value) return Infinity;
  if ("$date" in value) return value.$date;
  if ("$datetime" in value) return value.$datetime;
  if ("$bytes" in value) return bytes(value);
  if ("$file" in value) return new File([bytes(value.$file)], value.name, { type: value.type });
  if ("$stream" in value) return new Blob(value.$stream.map(bytes)).stream();
  if ("$later" in value) return () => native(value.$later);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, native(item)]));
}

function bytes(value) {
  if (typeof value === "string") return new TextEncoder().encode(value);
  return Uint8Array.from(value.$bytes, (character) => character.charCodeAt(0));
}

function neutral(value) {
  if (!(value instanceof Uint8Array)) return value;
  return { $bytes: Array.from(value, (byte) => String.fromCharCode(byte)).join("") };
}
