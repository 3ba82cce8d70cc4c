export interface PartialCashPosition {
  amount?: number;
  marginLoan?: boolean;
  fullCash?: boolean;
}
