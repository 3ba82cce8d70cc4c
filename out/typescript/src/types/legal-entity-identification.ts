import type * as types from "./index.js";

export type LegalEntityIdentificationFormationType = "PUBLIC" | "PRIVATE" | "OTHER" | (string & {});

export interface LegalEntityIdentification {
  placeOfBusinessAddress?: types.Address;
  mailingAddress?: types.Address;
  identification?: string;
  identificationCountry?: string;
  formationCountry?: string;
  formationType?: types.LegalEntityIdentificationFormationType;
  exchangeCode?: string;
  exchangeSymbol?: string;
  sameMailAddress?: boolean;
}
