import type * as types from "./index.js";

export interface AddTradingPermissions {
  tradingPermissions?: types.TradingPermission[];
  documentSubmission?: types.DocumentSubmission;
  accountId?: string;
  optionLevel?: number;
}
