export interface OrdersAnswerPromptRequest {
  orderId?: number;
  reqId?: string;
  text?: string;
}
