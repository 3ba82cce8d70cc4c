import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ProblemDetail: core.Shape = {
  object: {
    type: "string",
    title: "string",
    status: "integer",
    detail: "string",
    invalidArguments: [() => shapes.InvalidArgument],
  },
  required: ["type", "title", "status"],
};
