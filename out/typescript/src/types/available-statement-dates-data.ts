import type * as types from "./index.js";

export interface AvailableStatementDatesDataValueDaily {
  startDate?: string;
  endDate?: string;
}

export interface AvailableStatementDatesDataValue {
  daily?: types.AvailableStatementDatesDataValueDaily;
  monthly?: string[];
  annual?: string[];
}

export interface AvailableStatementDatesData {
  dataType?: string;
  value?: types.AvailableStatementDatesDataValue;
}
