import type * as types from "./index.js";

export interface NotificationReadAcknowledgeP {
  R?: number;
  ID?: string;
}

export interface NotificationReadAcknowledge {
  V?: number;
  T?: number;
  P?: types.NotificationReadAcknowledgeP;
}
