import type * as types from "./index.js";

export type LocalTaxFormTaxAuthority =
  | "ISRAEL_TA"
  | "CANADA_TA"
  | "RUSSIA_TA"
  | "SWEDEN_TA"
  | "AUSTRALIA_TA"
  | (string & {});

export interface LocalTaxForm {
  taxAuthority?: types.LocalTaxFormTaxAuthority;
  qualified?: boolean;
  treatyCountry?: string;
}
