import type * as core from "../core/index.js";

export const RestrictionInfo: core.Shape = {
  object: { id: "integer", byIB: "boolean", name: "string" },
};
