export interface StmtRequest {
  accountId: string;
  accountIds?: string[];
  startDate: string;
  endDate: string;
  multiAccountFormat?: string;
  cryptoConsolIfAvailable?: boolean;
  mimeType?: string;
  language?: string;
  gzip?: boolean;
}
