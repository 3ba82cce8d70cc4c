/** Prints what every function of a package says about its operation: it is handed to the core. */

const { operations } = await import(process.argv[2]);

const found = {};
const keep = async (operation) => {
  found[operation.id] = operation;
};
const core = { call: keep, stream: keep };
for (const group of Object.values(operations)) {
  for (const call of Object.values(group)) {
    if (typeof call === "function") await call(core, ...Array(call.length).fill("x"), {});
  }
}
process.stdout.write(JSON.stringify(found));
