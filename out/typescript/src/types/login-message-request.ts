import type * as types from "./index.js";

export type LoginMessageRequestStatus =
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

export interface LoginMessageRequest {
  startDate: string;
  endDate: string;
  offset?: number;
  limit?: number;
  status?: types.LoginMessageRequestStatus;
  type?: string;
}
