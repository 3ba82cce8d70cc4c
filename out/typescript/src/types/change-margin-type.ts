import type * as types from "./index.js";

export interface ChangeMarginType {
  documentSubmission?: types.DocumentSubmission;
  accountId?: string;
  operation?: string;
  newMargin?: string;
}
