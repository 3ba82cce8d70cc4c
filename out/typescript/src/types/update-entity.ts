import type * as types from "./index.js";

export interface UpdateEntity {
  addRelationships?: types.AddRelationship[];
  deleteRelationships?: types.DeleteRelationship[];
  individual?: types.Individual;
  legalEntity?: types.LegalEntity;
  trust?: types.Trust;
  organization?: types.Organization;
  documents?: types.Document[];
  ibEntityId?: number;
}
