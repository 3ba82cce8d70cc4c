import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const MissingRequiredParameterResponse: core.Shape = {
  object: {
    type: "string",
    title: "string",
    status: "integer",
    invalidArguments: [() => shapes.InvalidArgument],
  },
  required: ["type", "title", "status"],
};
