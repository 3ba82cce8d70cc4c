import type * as types from "./index.js";

export interface DwacInstruction {
  clientInstructionId: number;
  direction: "IN";
  accountId: string;
  contraBrokerAccountId: string;
  contraBrokerTaxId: string;
  quantity: number;
  tradingInstrument: types.TradingInstrument;
  accountTitle?: string;
  referenceId?: string;
}
