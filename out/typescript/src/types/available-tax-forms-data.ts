import type * as types from "./index.js";

export interface AvailableTaxFormsDataValue {
  forms?: types.TaxFormType[];
}

export interface AvailableTaxFormsData {
  dataType?: string;
  value?: types.AvailableTaxFormsDataValue;
}
