import type * as types from "./index.js";

export type PartialOptionPositionPosition = "LONG" | "SHORT" | (string & {});

export type PartialOptionPositionOptionType = "CALL" | "PUT" | (string & {});

export interface PartialOptionPosition {
  symbol?: string;
  numberOfContracts?: number;
  all?: boolean;
  position?: types.PartialOptionPositionPosition;
  optionType?: types.PartialOptionPositionOptionType;
  strikePrice?: number;
  expirationDate?: string;
}
