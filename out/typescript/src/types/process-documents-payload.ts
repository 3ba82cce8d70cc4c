import type * as types from "./index.js";

export interface ProcessDocumentsPayload {
  processDocuments?: types.ProcessDocuments;
}
