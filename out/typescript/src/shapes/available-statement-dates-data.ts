import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AvailableStatementDatesDataValueDaily: core.Shape = {
  object: { startDate: "string", endDate: "string" },
};

export const AvailableStatementDatesDataValue: core.Shape = {
  object: {
    daily: () => shapes.AvailableStatementDatesDataValueDaily,
    monthly: ["string"],
    annual: ["string"],
  },
};

export const AvailableStatementDatesData: core.Shape = {
  object: { dataType: "string", value: () => shapes.AvailableStatementDatesDataValue },
};
