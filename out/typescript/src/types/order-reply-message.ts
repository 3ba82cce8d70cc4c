import type * as types from "./index.js";

export interface OrderReplyMessageItem {
  id?: string;
  isSuppressed?: boolean;
  message?: string[];
  messageIds?: string[];
}

export type OrderReplyMessage = types.OrderReplyMessageItem[];
