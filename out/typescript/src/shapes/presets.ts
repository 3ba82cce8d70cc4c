import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PresetsDefaultMethodForAll: core.Shape = {
  values: ["AvailableEquity", "E", "N", "C", "P", "R", "S"],
};

export const Presets: core.Shape = {
  object: {
    group_auto_close_positions: "boolean",
    default_method_for_all: () => shapes.PresetsDefaultMethodForAll,
    profiles_auto_close_positions: "boolean",
    strict_credit_check: "boolean",
    group_proportional_allocation: "boolean",
  },
};
