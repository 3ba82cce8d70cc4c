import type * as types from "./index.js";

export interface OrdersSuppressResponse {
  status?: string;
}

export type OrdersSuppressRequestMessageId =
  | "o163"
  | "o354"
  | "o382"
  | "o383"
  | "o403"
  | "o451"
  | "o2136"
  | "o2137"
  | "o2165"
  | "o10082"
  | "o10138"
  | "o10151"
  | "o10152"
  | "o10153"
  | "o10164"
  | "o10223"
  | "o10288"
  | "o10331"
  | "o10332"
  | "o10333"
  | "o10334"
  | "o10335"
  | "o10336"
  | "p6"
  | "p12"
  | (string & {});

export interface OrdersSuppressRequest {
  messageIds?: types.OrdersSuppressRequestMessageId[];
}
