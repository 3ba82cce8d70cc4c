import type * as types from "./index.js";

export interface HighWaterMarkType {
  hwm?: types.HighWaterMarkConfigurationType;
  previousLosses?: types.PreviousLossesType[];
}
