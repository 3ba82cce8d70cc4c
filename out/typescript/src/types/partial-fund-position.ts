export interface PartialFundPosition {
  symbol?: string;
  numberOfShares?: number;
  all?: boolean;
}
