import type * as types from "./index.js";

export type ClientConfigurationAccountSelectionMode = "SINGLE" | "MULTIPLE" | (string & {});

export interface ClientConfiguration {
  account_selection_mode: types.ClientConfigurationAccountSelectionMode;
  filter: { [key: string]: { [key: string]: unknown } };
}
