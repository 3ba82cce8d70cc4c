import type * as types from "./index.js";

export interface AssociationTypeEntities {
  individual?: types.AssociatedIndividual[];
  legalEntity?: types.LegalEntity[];
}
