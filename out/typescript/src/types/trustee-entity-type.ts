import type * as types from "./index.js";

export interface TrusteeEntityType {
  legalEntity?: types.LegalEntity;
  employees?: types.Individual[];
}
