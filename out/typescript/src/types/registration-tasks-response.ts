import type * as types from "./index.js";

export interface RegistrationTasksResponse {
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  accountId?: string;
  status?: string;
  description?: string;
  state?: string;
  registrationTaskPresent?: boolean;
  registrationTasks?: types.RegistrationTask[];
}
