import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PendingTasksResponse: core.Shape = {
  object: {
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    accountId: "string",
    status: "string",
    description: "string",
    state: "string",
    pendingTasks: [() => shapes.PendingTask],
    pendingTaskPresent: "boolean",
  },
};
