import type * as core from "../core/index.js";

export const PendingTask: core.Shape = {
  object: {
    taskNumber: "integer",
    formNumber: "integer",
    formName: "string",
    action: "string",
    externalId: "string",
    state: "string",
    documentRejectReason: ["string"],
    url: "string",
    startDate: "string",
    au10tixCreatedDate: "string",
    au10tixExpiryDate: "string",
    entityId: "integer",
    requiredForApproval: "boolean",
    onlineTask: "boolean",
    requiredForTrading: "boolean",
    questionIds: ["integer"],
  },
};
