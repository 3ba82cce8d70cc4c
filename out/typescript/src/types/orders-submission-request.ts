import type * as types from "./index.js";

export interface OrdersSubmissionRequest {
  orders?: types.SingleOrderSubmissionRequest[];
}
