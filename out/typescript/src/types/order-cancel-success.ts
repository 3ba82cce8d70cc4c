export interface OrderCancelSuccess {
  msg?: "Request was submitted";
  order_id?: string;
  conid?: string;
  account?: string;
}
