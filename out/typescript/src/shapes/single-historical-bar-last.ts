import type * as core from "../core/index.js";

export const SingleHistoricalBarLast: core.Shape = {
  object: { o: "number", c: "number", h: "number", l: "number", v: "number", t: "integer" },
};
