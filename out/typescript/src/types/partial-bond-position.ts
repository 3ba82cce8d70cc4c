export interface PartialBondPosition {
  cusipNumber?: string;
  numberOfBonds?: number;
  all?: boolean;
}
