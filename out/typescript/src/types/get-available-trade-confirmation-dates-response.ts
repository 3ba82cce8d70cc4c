import type * as types from "./index.js";

export interface GetAvailableTradeConfirmationDatesResponseData {
  dataType?: string;
  value?: string[];
}

export interface GetAvailableTradeConfirmationDatesResponse {
  data?: types.GetAvailableTradeConfirmationDatesResponseData;
}
