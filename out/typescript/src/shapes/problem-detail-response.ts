import type * as core from "../core/index.js";

export const ProblemDetailResponse: core.Shape = {
  object: {
    type: "string",
    title: "string",
    status: "integer",
    detail: "string",
    instance: "string",
  },
};
