import type * as core from "../core/index.js";

export const RegistrationTask: core.Shape = {
  object: {
    externalId: "string",
    formNumber: "integer",
    formName: "string",
    action: "string",
    dateCompleted: "string",
    state: "string",
    questionIds: ["integer"],
    warning: "string",
    isRequiredForApproval: "boolean",
    isCompleted: "boolean",
    isDeclined: "boolean",
  },
};
