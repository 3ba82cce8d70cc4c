export interface PreviousLossesType {
  loss?: number;
  quarter?: number;
  year?: number;
  currency?: string;
}
