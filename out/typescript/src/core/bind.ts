/** Functions that take the core first, as the methods of an object. */

import type { Core } from "./core.js";

/** The functions of a module, without their first parameter. */
export type Bound<M> = {
  readonly [K in keyof M]: M[K] extends (client: Core, ...rest: infer A) => infer R
    ? (...rest: A) => R
    : never;
};

/** Gives each function of a module the core. */
export function bind<M extends object>(core: Core, module: M): Bound<M> {
  const bound = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(module)) {
    if (typeof value === "function")
      bound[name] = (value as (client: Core) => unknown).bind(null, core);
  }
  return Object.freeze(bound) as Bound<M>;
}
