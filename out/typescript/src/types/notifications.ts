import type * as types from "./index.js";

export interface Notification {
  R?: string | number;
  D?: string;
  MS?: string;
  MD?: string;
  ID?: string;
  HT?: number;
  FC?: string;
}

export type Notifications = types.Notification[];
