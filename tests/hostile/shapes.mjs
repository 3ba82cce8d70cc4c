// The syntax trees of the TypeScript in some folders, without names and literals, as JSON.
// With what does not parse, and what running the module at its root left behind.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, ...folders] = process.argv.slice(2);
const ts = createRequire(join(modules, "x.js"))("typescript");

function* sources(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (name.endsWith(".ts")) yield path;
  }
}

function shape(node) {
  const inner = [];
  ts.forEachChild(node, (child) => void inner.push(shape(child)));
  return inner.length ? `(${node.kind} ${inner.join(" ")})` : `${node.kind}`;
}

function judged(path) {
  const text = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const faults = file.parseDiagnostics.map((fault) => `${path}: ${fault.messageText}`);
  return faults.length ? faults.join() : shape(file);
}

console.log(JSON.stringify(folders.map((folder) => [...sources(folder)].map(judged).sort())));
