import type * as types from "./index.js";

export interface ChangeFinancialInformation {
  accountId?: string;
  referenceUserName?: string;
  newFinancialInformation?: types.FinancialInformation;
}
