import type * as types from "./index.js";

export interface TaxFormResponseData {
  dataType?: string;
  encoding?: string;
  value?: string;
  mimeType?: string;
  gzip?: boolean;
  accept?: string;
}

export interface TaxFormResponse {
  data?: types.TaxFormResponseData;
}
