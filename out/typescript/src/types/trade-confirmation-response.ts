import type * as types from "./index.js";

export interface TradeConfirmationResponseData {
  dataType?: string;
  encoding?: string;
  value?: string;
  mimeType?: string;
  gzip?: boolean;
  accept?: string;
}

export interface TradeConfirmationResponse {
  data?: types.TradeConfirmationResponseData;
}
