import type * as types from "./index.js";

export interface RemoveTradingPermissions {
  tradingPermissions?: types.TradingPermission[];
  accountId?: string;
}
