import type * as types from "./index.js";

export interface GetStatementsResponseData {
  dataType?: string;
  encoding?: string;
  value?: string;
  mimeType?: string;
  gzip?: boolean;
  accept?: string;
}

export interface GetStatementsResponse {
  data?: types.GetStatementsResponseData;
}
