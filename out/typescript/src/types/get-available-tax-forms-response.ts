import type * as types from "./index.js";

export interface GetAvailableTaxFormsResponse {
  data?: types.AvailableTaxFormsData;
}
