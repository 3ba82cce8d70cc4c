export interface OrdersResetSuppressionResponse {
  status?: string;
}
