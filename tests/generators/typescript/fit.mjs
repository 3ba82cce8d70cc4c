/** Compares values with the shapes of a compiled client: what comes as JSON goes out as JSON. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const dist = pathToFileURL(`${process.argv[2]}/`);
const { fit } = await import(new URL("core/fit.js", dist));
const shapes = await import(new URL("shapes/index.js", dist));

const asked = JSON.parse(readFileSync(0, "utf8"));
const found = asked.map(({ shape, value }) => fit(value, shapes[shape]));
process.stdout.write(JSON.stringify(found));
