import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const RegistrationTasksResponse: core.Shape = {
  object: {
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    accountId: "string",
    status: "string",
    description: "string",
    state: "string",
    registrationTaskPresent: "boolean",
    registrationTasks: [() => shapes.RegistrationTask],
  },
};
