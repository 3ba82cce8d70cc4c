import type * as types from "./index.js";

export type AccountStatusRequestStatus =
  | "N"
  | "O"
  | "P"
  | "C"
  | "A"
  | "E"
  | "F"
  | "I"
  | "J"
  | "L"
  | "M"
  | "R"
  | "W"
  | "Q"
  | (string & {});

export interface AccountStatusRequest {
  startDate: string;
  endDate: string;
  offset?: number;
  limit?: number;
  status?: types.AccountStatusRequestStatus;
}
