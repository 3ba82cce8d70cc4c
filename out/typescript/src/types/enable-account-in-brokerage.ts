/** Deprecated. */
export interface EnableAccountInBrokerage {
  accountId?: string;
}
