import type * as types from "./index.js";

export interface PendingTasksResponse {
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  accountId?: string;
  status?: string;
  description?: string;
  state?: string;
  pendingTasks?: types.PendingTask[];
  pendingTaskPresent?: boolean;
}
