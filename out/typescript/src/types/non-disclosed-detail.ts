export interface NonDisclosedDetail {
  tradeDate: string;
  settleDate: string;
  psetBic?: string;
  reagDeagBic?: string;
  buyerSellBic?: string;
  memberAccountId?: string;
  safeKeepingAccountId?: string;
}
