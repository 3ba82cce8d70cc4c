export interface ContractsRulesRequest {
  conid: number;
  isBuy?: boolean;
  modifyOrder?: boolean;
  orderId?: number;
}
