import type * as types from "./index.js";

export type ComplexAssetTransferInstructionDirection = "IN" | "OUT" | (string & {});

export interface ComplexAssetTransferInstruction {
  clientInstructionId: number;
  direction: types.ComplexAssetTransferInstructionDirection;
  accountId: string;
  accountIdAtCurrentBroker?: string;
  quantity: number;
  tradingInstrument: types.TradingInstrument;
  contraBrokerInfo: types.ContraBrokerInfo;
  nonDisclosedDetail?: types.NonDisclosedDetail;
}
