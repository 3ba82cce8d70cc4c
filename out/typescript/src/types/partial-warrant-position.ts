import type * as types from "./index.js";

export type PartialWarrantPositionPosition = "LONG" | "SHORT" | (string & {});

export type PartialWarrantPositionOptionType = "CALL" | "PUT" | (string & {});

export interface PartialWarrantPosition {
  symbol?: string;
  numberOfShares?: number;
  all?: boolean;
  position?: types.PartialWarrantPositionPosition;
  optionType?: types.PartialWarrantPositionOptionType;
  strikePrice?: number;
  expirationDate?: string;
}
