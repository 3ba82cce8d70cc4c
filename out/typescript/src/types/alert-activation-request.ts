import type * as types from "./index.js";

export type AlertActivationRequestAlertActive = 1 | 0 | (number & {});

export interface AlertActivationRequest {
  alertId: number;
  alertActive: types.AlertActivationRequestAlertActive;
}
