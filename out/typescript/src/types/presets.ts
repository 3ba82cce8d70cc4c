import type * as types from "./index.js";

export type PresetsDefaultMethodForAll =
  | "AvailableEquity"
  | "E"
  | "N"
  | "C"
  | "P"
  | "R"
  | "S"
  | (string & {});

export interface Presets {
  group_auto_close_positions?: boolean;
  default_method_for_all?: types.PresetsDefaultMethodForAll;
  profiles_auto_close_positions?: boolean;
  strict_credit_check?: boolean;
  group_proportional_allocation?: boolean;
}
