export interface ModelPositionResponse {
  cash?: unknown[];
  mismatched?: boolean;
  model?: string;
  nlv?: number;
  positionList?: unknown[];
  positionTs?: number;
  reqID?: number;
  stkOnly?: boolean;
  subscriptionStatus?: number;
  totalDlv?: number;
  totalMv?: number;
}
