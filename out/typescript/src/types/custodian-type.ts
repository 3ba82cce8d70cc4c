import type * as types from "./index.js";

export interface CustodianType {
  individual?: types.Individual;
  legalEntity?: types.LegalEntity;
  employee?: types.Individual;
}
