import type * as types from "./index.js";

export interface LoginMessageResponse {
  accountId?: string;
  clearingStatus?: string;
  clearingStatusDescription?: string;
  loginMessages?: types.LoginMessage[];
  loginMessagePresent?: boolean;
}
