import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryRecentRecurringEventResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryRecentRecurringEventResult,
  },
  required: ["status", "instructionSetId"],
};
