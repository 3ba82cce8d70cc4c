import type * as types from "./index.js";

export type RequestDetailsRequestStatus =
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

export interface RequestDetailsRequest {
  startDate: string;
  endDate: string;
  offset?: number;
  limit?: number;
  status?: types.RequestDetailsRequestStatus;
}
