export interface DeliveryOptions {
  E?: unknown[];
  M?: number;
}
