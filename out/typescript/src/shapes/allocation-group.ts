import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AllocationGroup: core.Shape = {
  object: { name: "string", accounts: "array", default_method: () => shapes.AllocationMethod },
};
