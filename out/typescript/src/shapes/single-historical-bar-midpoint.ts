import type * as core from "../core/index.js";

export const SingleHistoricalBarMidpoint: core.Shape = {
  object: { o: "number", c: "number", h: "number", l: "number", v: "number", t: "integer" },
};
