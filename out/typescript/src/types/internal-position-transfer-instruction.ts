import type * as types from "./index.js";

export interface InternalPositionTransferInstruction {
  clientInstructionId: number;
  sourceAccountId: string;
  targetAccountId: string;
  transferQuantity: number;
  tradingInstrument: types.TradingInstrument;
  transferPrice?: number;
  tradeDate?: string;
  settleDate?: string;
}
