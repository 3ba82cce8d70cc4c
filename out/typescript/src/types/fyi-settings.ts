import type * as types from "./index.js";

export interface FyiSetting {
  A?: number;
  FC?: string;
  H?: number;
  FD?: string;
  FN?: string;
}

export type FyiSettings = types.FyiSetting[];
