import type * as types from "./index.js";

export type FopInstructionDirection = "IN" | "OUT" | (string & {});

export interface FopInstruction {
  clientInstructionId: number;
  direction: types.FopInstructionDirection;
  accountId: string;
  contraBrokerAccountId: string;
  contraBrokerDtcCode: string;
  quantity: number;
  tradingInstrument: types.TradingInstrument;
}
