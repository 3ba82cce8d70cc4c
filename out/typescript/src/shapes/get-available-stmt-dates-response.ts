import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const GetAvailableStmtDatesResponse: core.Shape = {
  object: { data: () => shapes.AvailableStatementDatesData },
};
