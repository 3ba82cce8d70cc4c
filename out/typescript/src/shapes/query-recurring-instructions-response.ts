import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryRecurringInstructionsResponse: core.Shape = {
  object: { instructionResult: () => shapes.QueryRecurringInstructionsResult },
};
