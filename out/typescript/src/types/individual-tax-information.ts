import type * as types from "./index.js";

export interface IndividualTaxInformation {
  w9?: types.FormW9;
  w8Ben?: types.FormW8BEN;
  crs?: types.FormCRS;
  w8BenE?: types.FormW8BENE;
}
