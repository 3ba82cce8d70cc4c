import type * as types from "./index.js";

export interface InformationChange {
  addEntities?: types.AddEntity[];
  updateEntities?: types.UpdateEntity[];
  deleteEntities?: types.DeleteEntity[];
  ibAccountId?: string;
}
