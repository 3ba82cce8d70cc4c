export interface OrdersReplyRequest {
  confirmed?: boolean;
}
