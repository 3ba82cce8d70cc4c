import type * as types from "./index.js";

export interface OrderSubmitSuccessItem {
  order_id?: string;
  order_status?: string;
  encrypt_message?: string;
}

export type OrderSubmitSuccess = types.OrderSubmitSuccessItem[];
