export interface TradeConfirmationRequest {
  accountId: string;
  startDate: string;
  endDate: string;
  mimeType?: string;
}
