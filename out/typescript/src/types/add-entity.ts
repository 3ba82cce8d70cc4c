import type * as types from "./index.js";

export interface AddEntity {
  addRelationships?: types.AddRelationship[];
  individual?: types.Individual;
  legalEntity?: types.LegalEntity;
  documents?: types.Document[];
}
