import type * as types from "./index.js";

export interface TaxPayerDetails {
  w8Ben?: types.FormW8BEN;
  userName?: string;
}
