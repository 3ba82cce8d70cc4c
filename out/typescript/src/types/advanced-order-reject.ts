export interface AdvancedOrderReject {
  orderId?: number;
  reqId?: string;
  dismissable?: unknown[];
  text?: string;
  options?: string[];
  type?: string;
  messageId?: string;
  prompt?: boolean;
}
