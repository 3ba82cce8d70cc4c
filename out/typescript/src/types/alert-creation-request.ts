import type * as types from "./index.js";

export type AlertCreationRequestAlertRepeatable = 0 | 1 | (number & {});

export type AlertCreationRequestOutsideRth = 0 | 1 | (number & {});

export type AlertCreationRequestSendMessage = 0 | 1 | (number & {});

export type AlertCreationRequestTif = "GTC" | "GTD" | (string & {});

export interface AlertCreationRequest {
  orderId?: number | string;
  alertName: string;
  alertMessage: string;
  alertRepeatable: types.AlertCreationRequestAlertRepeatable;
  email?: string;
  expireTime?: string;
  iTWSOrdersOnly?: number;
  outsideRth: types.AlertCreationRequestOutsideRth;
  sendMessage?: types.AlertCreationRequestSendMessage;
  showPopup?: number;
  tif: types.AlertCreationRequestTif;
  conditions: unknown[];
}
