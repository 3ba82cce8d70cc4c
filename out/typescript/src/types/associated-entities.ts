import type * as types from "./index.js";

export interface AssociatedEntities {
  associatedIndividuals?: types.AssociatedIndividual[];
  associatedEntities?: types.AssociatedEntity[];
}
