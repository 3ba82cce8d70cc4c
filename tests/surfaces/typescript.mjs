/** Calls functions of a package against a server: calls come as JSON, outcomes go out as JSON. */

import { readFileSync } from "node:fs";

const [name, baseUrl] = process.argv.slice(2);
const { Client } = await import(name);
// The mock server answers with valid values, so every one must fit.
const client = new Client({ baseUrl, strict: true });

const outcomes = [];
for (const call of JSON.parse(readFileSync(0, "utf8"))) {
  const given = (value) =>
    value?.$bytes === undefined ? value : new TextEncoder().encode(value.$bytes);
  try {
    await client[call.group][call.name](...call.args.map(given), call.options);
    outcomes.push({ ok: true, said: "" });
  } catch (error) {
    outcomes.push({ ok: false, said: `${error}` });
  }
}
process.stdout.write(JSON.stringify(outcomes));
