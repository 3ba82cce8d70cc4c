import type * as types from "./index.js";

export interface FormFileResponse {
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  fileData?: types.FileData;
  formDetails?: types.FormDetails[];
  timestamp?: string;
}
