import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryIRAContributionsResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryIRAContributionsResult,
  },
  required: ["status", "instructionSetId"],
};
