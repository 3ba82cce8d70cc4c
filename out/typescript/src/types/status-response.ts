import type * as types from "./index.js";

export interface StatusResponse {
  requestId?: number;
  dateSubmitted?: string;
  fileData?: types.FileData;
}
