import type * as types from "./index.js";

export interface EnumerationResponse {
  enumerationsType?: string;
  formNumber?: string;
  jsonData?: types.ArrayNode;
}
