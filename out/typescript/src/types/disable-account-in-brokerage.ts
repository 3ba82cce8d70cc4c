/** Deprecated. */
export interface DisableAccountInBrokerage {
  accountId?: string;
}
