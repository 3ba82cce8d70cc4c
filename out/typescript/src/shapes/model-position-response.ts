import type * as core from "../core/index.js";

export const ModelPositionResponse: core.Shape = {
  object: {
    cash: "array",
    mismatched: "boolean",
    model: "string",
    nlv: "number",
    positionList: "array",
    positionTs: "integer",
    reqID: "integer",
    stkOnly: "boolean",
    subscriptionStatus: "integer",
    totalDlv: "number",
    totalMv: "number",
  },
};
