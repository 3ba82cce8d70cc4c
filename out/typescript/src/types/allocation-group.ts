import type * as types from "./index.js";

export interface AllocationGroup {
  name?: string;
  accounts?: unknown[];
  default_method?: types.AllocationMethod;
}
